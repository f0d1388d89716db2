import type { LanguageCode } from '../language';
import { draftWords } from './drafts';

/** "AG/RES. 3001": the General Assembly of the American States is another than the UN's. */
const otherSeries = /^(?:AG|CP)\/(?:RES|DEC)\b/;

/**
 * Does a line above a text say that it is a delegate's paper, or of another body that may be named as one of the UN's is?
 * "Sponsors: …" and "Signatories: …" stand above no draft of the UN, which has "Almara and Berovia: draft resolution".
 */
export function isOfOthersPaper(line: string, language: LanguageCode): boolean {
  if (otherSeries.test(line)) return true;
  const colon = line.search(/[:：]/);
  if (colon <= 0) return false;
  const head = line.slice(0, colon).trim().toLowerCase();
  const { sponsors, signatories } = draftWords[language].modelUn;
  return head === sponsors.toLowerCase() || head === signatories.toLowerCase();
}
