import type { LabelPunctuation } from '../../languages/labels';
import { isLowerCase, isWide } from '../../text/characters';
import type { ReadLabel } from '../labels/label';
import { endsClauseOrSentence } from './clause-ends';

/** 1. and 1 - number paragraphs. */
export function isParagraphNumber(punctuation: LabelPunctuation): boolean {
  return punctuation === 'dot' || punctuation === 'dash';
}

/** Is it a label that items bear, not paragraphs? */
export function isItemLabel(label: ReadLabel | null): boolean {
  return label !== null && !(label.readings[0]?.style === 'decimal' && isParagraphNumber(label.punctuation));
}

const longestHeading = 220;
const longestWideHeading = 50;

/** A short line that is no clause: "Sanctions Committee", "I", "军火禁运". A colon may stand behind it. */
export function isHeading(text: string): boolean {
  const wide = isWide(text.charCodeAt(0));
  if (text.length > (wide ? longestWideHeading : longestHeading)) return false;
  return !endsClauseOrSentence(text) && !isLowerCase(text[0] ?? '');
}
