import { amongWords, type Lines } from '../../text/lines';
import { madeOnce } from '../../text/made-when-asked';
import { Among } from '../../text/unusual-characters';
import { labelOfLine } from '../labels/line-label';
import { joinedWordWidth, naturalWidthOf } from '../layout/line-widths';
import type { LayoutMeasure } from '../layout/measure';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Shape } from '../pages/shape';
import { Begin, beginOf, opens, opensPreambular } from './line-starts';
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
 * Such words, however few, may stand behind the paragraph that they are missing in:
 *
 *     ссылаясь на свои предыдущие резолюции
 *     соответствующие заявления своего Председателя,
 *
 *     по
 *
 *     Афганистану
 *
 *     вновь подтверждая свою твердую приверженность
 *
 * Is `line` one of them?
 */
export function isWordBehind(page: PageLines, open: OpenParagraph, line: number, measure: LayoutMeasure): boolean {
  const { lines } = page;
  if (!standsApart(lines, line) || !isWord(lines, line) || labelOfLine(lines, line) !== null) return false;
  // a heading of one word stands above numbered paragraphs
  if (open.part !== 'preamble' && beginOf(lines, line) !== Begin.Small) return false;
  if (opensPreambular(page, open, line)) return false;
  const end = endBeforeWords(page, open);
  return lineEnd(lines, end) !== LineEnd.Open && lacksWords(page, open, end, measure);
}

/** The paragraph without such words at its end, if `line` begins as another does. */
export function withoutWordsBehind(
  page: PageLines,
  open: OpenParagraph,
  line: number,
  measure: LayoutMeasure,
): OpenParagraph {
  if (!standsApart(page.lines, open.last) || !opensPreambular(page, open, line)) return open;
  const end = endBeforeWords(page, open);
  if (end === open.last || lineEnd(page.lines, end) !== LineEnd.Comma || !lacksWords(page, open, end, measure))
    return open;
  return { ...open, last: end };
}

/** The last line of a paragraph before the words that stand apart at its end. */
function endBeforeWords({ lines, shapes }: PageLines, { head, last }: OpenParagraph): number {
  let line = last;
  for (let words = 0; line > head && words < mostWords; line--) {
    if (shapes[line] === Shape.Blank) continue;
    if (!standsApart(lines, line) || !isWord(lines, line) || lineEnd(lines, line) !== LineEnd.Open) break;
    words++;
  }
  while (line > head && shapes[line] !== Shape.Content) line--;
  return line;
}

/** No more of them than the lines that are read around an edit. */
const mostWords = 7;

function standsApart({ first }: Lines, line: number): boolean {
  return line > 0 && first[line - 1]! < 0;
}

/** Has a line of the paragraph so few words that more must have stood on it? */
function lacksWords({ lines, shapes }: PageLines, { head }: OpenParagraph, end: number, { filled }: LayoutMeasure) {
  if (filled === 0) return false;
  for (let below = end, line = end - 1; line >= head && line > end - mostLines; line--) {
    if (shapes[line] !== Shape.Content) continue;
    if (naturalWidthOf(lines, line) + joinedWordWidth(lines, below) < filled * fewWords) return true;
    below = line;
  }
  return false;
}

const mostLines = 8;
const fewWords = 0.85;

/**
 * Where a PDF's justified lines come out with more than one blank between their words, such a line was filled, and is not
 * the last of its paragraph, which nobody justifies (pdfminer may set that before the others, above the next label):
 *
 *     принимая к  сведению  доклад  Комиссии,  Всеобщую  декларацию,
 *     Международный пакт о гражданских и политических правах,
 */
export function isStretched(lines: Lines, line: number): boolean {
  if (!lines.unusual.gaps || (amongWords(lines, line) & Among.Gap) === 0) return false;
  const first = lines.first[line]!;
  const from = Math.max(first, labelOfLine(lines, line)?.next ?? first);
  return stretched().test(lines.text.slice(from, Math.min(lines.last[line]!, from + longestRead)));
}

/** Two gaps or more, as wide as type is stretched, behind no mark that people set two blanks behind. */
const stretched = madeOnce(() => /[\p{L}\d,] {2,3}(?! )\S[^\n]*?[\p{L}\d,] {2,3}(?! )\S/u);
const longestRead = 200;
