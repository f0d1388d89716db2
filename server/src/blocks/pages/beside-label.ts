import type { Lines } from '../../text/lines';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import { opensInAnyLanguage } from './footnotes';

/**
 * A paragraph of which a page has but the first line: pdftotext may set its label, then marks and numbers of the page's
 * foot, and then that line, above the footnotes themselves.
 *
 *     7.
 *     3
 *
 *     GE.23-02550
 *
 *     Requests the Mechanism to report to the Assembly, and
 *
 *     A/HRC/51/53 and A/HRC/54/66.
 */

/** No more lines stand between, so that an edit reads them all. */
const farthest = 8;

/** Does a line among footnotes open the paragraph of which nothing but the label has been seen, on the line `above`? */
export function opensBesideLabel(lines: Lines, above: number, line: number): boolean {
  if (above < 0 || line > above + farthest) return false;
  const label = labelOfLine(lines, above);
  if (label === null || isDoubtful(label) || label.next < lines.last[above]!) return false;
  return opensInAnyLanguage(lines, line, 'operative');
}
