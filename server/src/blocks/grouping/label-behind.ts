import type { ClassifyState } from '../classify/state';
import { isParagraphNumber } from '../labels/label-counts';
import { labelOfLine } from '../labels/line-label';
import { widthOf } from '../layout/line-widths';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Shape } from '../pages/shape';
import { isNextOf } from './due';
import { opens } from './line-starts';
import type { OpenParagraph, PageLines } from './open-paragraph';
import { isNext, labelAlone } from './stacked-labels';

/**
 * pdftotext and pdfminer may set a label below the lines that it stands beside, at the foot of a page, or right above the
 * next label:
 *
 *     Urges the parties to work on
 *     the bridges, and
 *
 *     9.
 *
 *     A/RES/90/12
 *
 *     on the landing stages;
 *
 *     10. Thanks the masons;
 */

/** The line of the label that stands behind the first lines of its paragraph, which begins at `line`; `line` where none does. */
export function labelLineBehind(page: PageLines, state: ClassifyState, line: number): number {
  const { lines, shapes, layout, context } = page;
  const measure = layout.measures[layout.regionOf[line]!]!;
  if (state.part !== 'operative' || measure.layout === 'flowing' || labelOfLine(lines, line) !== null) return line;
  let last = line;
  while (shapes[last + 1] === Shape.Content && last < line + mostLines && labelOfLine(lines, last + 1) === null) last++;
  const at = shapes[last + 1] === Shape.Blank ? last + 2 : last + 1;
  const label = shapes[at] === Shape.Content ? labelAlone(lines, at) : null;
  if (label === null || !isNextOf({ state, label: null }, label)) return line;
  // a heading above a number opens with no verb, and one above a letter is no full line
  const opensWithVerb = opens(lines, line, lines.first[line]!, context.language, 'operative');
  if (isParagraphNumber(label.punctuation) && !opensWithVerb) return line;
  let below = at + 1;
  while (shapes[below] === Shape.Blank) below++;
  if (below < lines.count && shapes[below] !== Shape.Content)
    return lineEnd(lines, last) === LineEnd.Open && widthOf(lines, last) >= measure.width * fullShare ? at : line;
  if (!opensWithVerb || below >= lines.count) return line;
  // the next paragraph follows with its number and its words
  return isNext(label, labelOfLine(lines, below), state) && labelAlone(lines, below) === null ? at : line;
}

/** The last line of a page, whose paragraph goes on over the leaf, has words to its end. */
const fullShare = 0.8;

/** No more than the lines that are read around an edit. */
const mostLines = 10;

/** A paragraph as it is without its label, where that was the last line so far. */
export function aboveLabel({ shapes }: PageLines, open: OpenParagraph): OpenParagraph {
  if (open.last !== open.labelLine || open.labelLine <= open.head) return open;
  let last = open.last - 1;
  while (last > open.head && shapes[last] !== Shape.Content) last--;
  return { ...open, last };
}
