import type { Language } from '../../languages/language';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { isLowerCase, isUpperCase } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { labelOfLine } from '../labels/line-label';
import { widthOf } from '../layout/line-widths';
import { Shape } from '../pages/shape';

/**
 * Out of a justified line with wide gaps, pdfminer may set some words before the line that they stand in. They end with the
 * blank behind them:
 *
 *     7.
 *
 *     as observers, the_
 *
 *     Decides to invite to the sessions of the
 */

const mostPieces = 4;
/** In columns. */
const longestPiece = 60;
const longestOpening = 80;

/** How many lines below a label alone are such words, before the one that opens the paragraph. */
export function displacedPieces(lines: Lines, [, ...below]: readonly number[], language: Language): number {
  for (let count = 0; count <= mostPieces && count < below.length; count++) {
    const line = below[count]!;
    if (count > 0 && standsApart(lines, line) && opensParagraph(lines, line, language)) return count;
    if (!isDisplacedPiece(lines, line, language)) return 0;
  }
  return 0;
}

/** May the lines above, behind a label alone, have been set before `line`, which opens the paragraph? */
export function followsDisplaced(
  lines: Lines,
  shapes: Uint8Array,
  head: number,
  line: number,
  language: Language,
): boolean {
  if (!standsApart(lines, line) || !opensParagraph(lines, line, language)) return false;
  let count = 0;
  for (let at = head + 1; at < line; at++) {
    if (shapes[at] !== Shape.Content) continue;
    if (++count > mostPieces || !isDisplacedPiece(lines, at, language)) return false;
  }
  return count > 0;
}

function isDisplacedPiece(lines: Lines, line: number, language: Language): boolean {
  const end = lines.last[line]!;
  return (
    lines.text.charCodeAt(end) === 0x20 &&
    isLowerCase(lines.text.charAt(lines.first[line]!)) &&
    widthOf(lines, line) <= longestPiece &&
    labelOfLine(lines, line) === null &&
    !opensParagraph(lines, line, language)
  );
}

function standsApart({ first }: Lines, line: number): boolean {
  return first[line - 1]! < 0;
}

/** Does the line begin as paragraphs do: with a capital, or in Russian with words that are known? */
function opensParagraph({ text, first, last }: Lines, line: number, language: Language): boolean {
  const start = first[line]!;
  if (language.capitalOpeners) return isUpperCase(text.charAt(start));
  const words = text.slice(start, Math.min(last[line]!, start + longestOpening)).replace(/ +/g, ' ');
  return findOpeningPhrase(language, 'operative', words) !== null;
}
