import type { Lines } from '../../text/lines';
import { labelOfLine } from '../labels/line-label';
import { Shape } from '../pages/shape';
import { opens } from './line-starts';
import type { OpenParagraph, PageLines } from './open-paragraph';
import { nextContent } from './room';

/**
 * pdftotext may set the words of a justified line apart, above or below the foot of the page:
 *
 *     отмечает,
 *
 *     что
 *
 *     Комитет
 *
 *     будет
 *
 * Is `line` one of three such words or more? None begins a paragraph but for a word that opens one.
 */
export function isScattered({ lines, shapes, context }: PageLines, open: OpenParagraph, line: number): boolean {
  if (!isWord(lines, line) || labelOfLine(lines, line) !== null) return false;
  if (opens(lines, line, lines.first[line]!, context.language, open.part === 'operative' ? 'operative' : 'preambular'))
    return false;
  let words = 1;
  let apart = false;
  for (let at = line, below = nextContent(shapes, at); below >= 0 && words < fewest; below = nextContent(shapes, at)) {
    if (!isWord(lines, below)) break;
    if (below > at + 1) apart = true;
    words++;
    at = below;
  }
  for (let at = line - 1, next = line; at >= open.head && words < fewest + 1; at--) {
    if (shapes[at] === Shape.Blank) continue;
    if (shapes[at] !== Shape.Content || !isWord(lines, at)) break;
    if (at < next - 1) apart = true;
    words++;
    next = at;
  }
  return apart && words >= fewest;
}

const fewest = 3;
/** Hardly a word is longer than this. */
const longestWord = 24;

/** A word, or two short ones: "2021 год,". */
function isWord({ text, first, last }: Lines, line: number): boolean {
  const length = last[line]! - first[line]!;
  if (length > longestWord) return false;
  const blank = text.slice(first[line]!, last[line]!).indexOf(' ');
  return blank < 0 || (length <= 9 && !text.slice(first[line]! + blank + 1, last[line]!).includes(' '));
}

/**
 * Where a PDF's justified lines come out with more than one blank between their words, such a line was filled, and is not
 * the last of its paragraph, which nobody justifies (pdfminer may set that before the others, above the next label):
 *
 *     принимая к  сведению  доклад  Комиссии,  Всеобщую  декларацию,
 *     Международный пакт о гражданских и политических правах,
 */
export function isStretched(lines: Lines, line: number): boolean {
  if (!lines.unusual.gaps) return false;
  const first = lines.first[line]!;
  const from = Math.max(first, labelOfLine(lines, line)?.next ?? first);
  return stretched.test(lines.text.slice(from, Math.min(lines.last[line]!, from + longestRead)));
}

/** Two gaps or more, as wide as type is stretched, behind no mark that people set two blanks behind. */
const stretched = /[\p{L}\d,] {2,3}(?! )\S[^\n]*?[\p{L}\d,] {2,3}(?! )\S/u;
const longestRead = 200;
