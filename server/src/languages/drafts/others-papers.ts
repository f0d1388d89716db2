import type { LanguageCode } from '../language';
import { furnitureWords } from '../pages/furniture-words';
import { modelUnFields } from './model-un-fields';

/** "AG/RES. 3001": the General Assembly of the American States is another than the UN's. */
const otherSeries = /^(?:AG|CP)\/(?:RES|DEC)\b/;

/**
 * Does a line above a text say that it is a delegate's paper, or of another body that may be named as one of the UN's is?
 * "Sponsors: …", "Submitted by: …", "Signatories: …" and "Committee: …" stand above no draft of the UN, which has
 * "Almara and Berovia: draft resolution".
 */
export function isOfOthersPaper(line: string, language: LanguageCode): boolean {
  if (otherSeries.test(line)) return true;
  const colon = line.search(/[:：]/);
  if (colon <= 0) return false;
  const head = line.slice(0, colon).trim();
  const { committee, sponsors, signatories } = modelUnFields[language];
  const isField = [committee, sponsors, signatories].some(name => name.toLowerCase() === head.toLowerCase());
  return isField || furnitureWords[language].sponsors.exec(`${head}: …`)?.[1] === '…';
}
