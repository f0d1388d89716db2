import { isLowerCase, isWide } from '../../text/characters';
import type { ReadLabel } from '../labels/label';
import { isParagraphNumber } from '../labels/label-counts';
import { endsClauseOrSentence, endsParagraph } from './clause-ends';

/** Is it a label that items bear, not paragraphs? */
export function isItemLabel(label: ReadLabel | null): boolean {
  return label !== null && !(label.readings[0]?.style === 'decimal' && isParagraphNumber(label.punctuation));
}

const longestHeading = 220;
const longestWideHeading = 50;
/** One that tells what an amount is for, and from when to when, stands between numbered paragraphs and is longer. */
const longestOfAll = 500;

/** A short line that is no clause: "Sanctions Committee", "I", "军火禁运". A colon may stand behind it. */
export function isHeading(text: string): boolean {
  const wide = isWide(text.charCodeAt(0));
  if (text.length > (wide ? longestWideHeading : longestHeading)) return false;
  return !endsClauseOrSentence(text) && !isLowerCase(text[0] ?? '');
}

/** The same of a longer line, which only a numbered paragraph right behind makes a heading. */
export function isLongHeading(text: string): boolean {
  return text.length <= longestOfAll && !endsParagraph(text) && !isLowerCase(text[0] ?? '');
}
