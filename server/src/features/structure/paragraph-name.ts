import type { Block } from '../../blocks/block';
import { isArabic, isWide } from '../../text/characters';
import { excerpt } from '../../text/excerpt';

/** UTF-16 code units of a name's words: six to eight of them. */
const longest = 60;
/** Chinese says as much in fewer characters, and each is twice as wide. */
const longestWide = 36;
/**
 * An outline cuts what is too long for it at its right edge, where an Arabic line begins: what is shown of one must fit.
 */
const longestArabic = 24;
/** Of a paragraph that is one of thousands. */
const longestOfMany = 24;
const longestWideOfMany = 18;
/** Behind Arabic words: it keeps the ellipsis or the comma that they end in at their end. */
const rightToLeftMark = '\u200f';

/**
 * "OP9 Requests the Secretary-General to report …": what a paragraph is called where all are listed, and found by its
 * words; shorter where it is one of `many`.
 */
export function paragraphName(block: Block, path: string | null, many: boolean): string {
  const label = (block.depth === 0 && path) || block.label?.text || '';
  const words = firstWords(block.text, many);
  return label === '' || words === '' ? words || label || block.kind : `${label} ${words}`;
}

function firstWords(text: string, many: boolean): string {
  const first = text.charCodeAt(0);
  const isRightToLeft = isArabic(first);
  const words = excerpt(text, longestOf(many, isRightToLeft, isWide(first)));
  return isRightToLeft ? words + rightToLeftMark : words;
}

function longestOf(many: boolean, rightToLeft: boolean, wide: boolean): number {
  if (many) return wide ? longestWideOfMany : longestOfMany;
  return rightToLeft ? longestArabic : wide ? longestWide : longest;
}
