import type { Block } from '../blocks/block';
import { type LabelStyle, ordinalOf } from '../languages/labels';
import type { Language } from '../languages/language';
import { madeOnce } from '../text/made-when-asked';

const sectionStyles: readonly LabelStyle[] = ['upper-roman', 'upper-latin', 'chinese', 'decimal', 'abjad'];
/** "I", "A. Scope", "一、范围"; in "A safer sea" the letter is a word. */
const leadingMark = /^(\S{1,8}?)(?:[.．、:：]|\s*$|\s*[–—]\s|\t)/;
/** "II The gardens of the south", "二 南方花园"; a single letter would be a word. */
const markWithoutDot = madeOnce(() => /^([IVX]{2,6}|[VX]|[一二三四五六七八九十]{1,3})\s+[^\s.\p{Ll}]/u);
/** "Part A", "Section II" */
const namedMark = madeOnce(() => /^\p{L}{3,12}\s+(\S{1,8})$/u);
const longestMark = 24;

/**
 * Does the heading bear a number or letter of its own? Only behind such a one may the numbering of paragraphs begin
 * again; a plain sub-heading does not restart it.
 */
export function isSectionHeading(block: Block, language: Language): boolean {
  if (block.kind !== 'heading') return false;
  if (block.label !== null) return block.label.style !== 'bullet';
  const text = block.logical.text.slice(0, longestMark + 1).trim();
  if (markWithoutDot().test(text) || language.sectionInWords.test(text.replace(/[\u064b-\u0652]/g, ''))) return true;
  const mark = leadingMark.exec(text)?.[1] ?? (text.length <= longestMark ? namedMark().exec(text)?.[1] : undefined);
  return mark !== undefined && sectionStyles.some(style => ordinalOf(mark, style) !== null);
}
