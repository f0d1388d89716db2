import type { Lines } from '../../text/lines';
import { naturalWidthOf, widthOf } from '../layout/line-widths';
import type { LayoutMeasure } from '../layout/measure';
import { LineEnd, lineEnd } from '../pages/line-ends';

/**
 * pdftotext -raw ends a line where a raised mark stands, and sets what was left of it below:
 *
 *     重申这是一项全面的目标，1
 *     强调需要作出不懈努力，使这一
 *     目标得到全面执行，认识到消除贫困是世界的最大挑战，
 */
export enum BehindMark {
  /** The rest of the line that the mark stands in. */
  Rest,
  /** Too long for that, so that the mark was the last on its line. */
  Apart,
  Unsure,
}

/** What is `line`, below one that a footnote's mark ends? The two fill one line together, or more than one. */
export function behindMark(lines: Lines, above: number, line: number, { filled, width }: LayoutMeasure): BehindMark {
  const measure = filled > 0 ? filled : width;
  const own = filled > 0 ? naturalWidthOf : widthOf;
  const share = own(lines, above) / measure;
  const both = share + own(lines, line) / measure;
  if (both > widestLine) return BehindMark.Apart;
  const fills = both >= narrowestLine && lineEnd(lines, line) === LineEnd.Open && share >= shortestAbove;
  return fills ? BehindMark.Rest : BehindMark.Unsure;
}

/** A whole line is between these shares of the measure wide, its mark and what is not known of letters reckoned in. */
const widestLine = 1.03;
const narrowestLine = 0.93;
/** Below a shorter line may as well stand a first one, which has less room than others. */
const shortestAbove = 0.175;
