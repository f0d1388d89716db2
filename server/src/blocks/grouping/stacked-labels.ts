import type { Lines } from '../../text/lines';
import type { ClassifyState } from '../classify/state';
import { isDoubtful } from '../labels/label';
import { isParagraphNumber } from '../labels/label-counts';
import { type LineLabel, labelOfLine } from '../labels/line-label';
import { isNextOfAny } from '../labels/lists';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Shape } from '../pages/shape';
import { mayBeDisplacedEnd, mayLackEnd } from '../paragraphs/displaced-ends';
import { opensEither } from './line-starts';
import type { PageLines, StackedLabels } from './open-paragraph';

/**
 * pdfminer sets the labels of short paragraphs above one another, and then their texts, all but the last of one line:
 *
 *     1.
 *
 *     2.
 *
 *     Takes note of the report;
 *
 *     Stresses the need to go on with the work of
 *     the Conference;
 *
 * pdftotext may set the end of the first between the labels, and lines of the page's foot below them:
 *
 *     1.
 *     islands;
 *     2.
 *
 *     Welcomes the opening of the school for keepers on the outer
 *     Thanks the keepers;
 */

/** No more than an edit reads around it, with as many texts. */
const mostLabels = 4;
export const noneStacked: StackedLabels = { labels: [], amongEnd: false };

/** The labels below the one at `head` whose texts stand below its own. */
export function labelsStackedOn(page: PageLines, state: ClassifyState, head: number): StackedLabels {
  const { layout } = page;
  if (layout.measures[layout.regionOf[head]!]!.layout === 'flowing') return noneStacked;
  const below = labelBelowEnd(page, state, head);
  if (below >= 0) return { labels: [below], amongEnd: true };
  return stackedOn(page, state, head);
}

/** The next label where the end of the first text stands between the two, and that text's beginning below; else -1. */
function labelBelowEnd(page: PageLines, state: ClassifyState, head: number): number {
  const { lines, shapes, context } = page;
  const label = head + 2;
  if (label >= lines.count || shapes[head + 1] !== Shape.Content || shapes[label] !== Shape.Content) return -1;
  if (!isNext(labelAlone(lines, head), labelAlone(lines, label), state)) return -1;
  if (!mayBeDisplacedEnd(lines, head + 1) || opensEither(lines, head + 1, context.language)) return -1;
  if (shapes[label + 1] === Shape.Content) return -1;
  const text = contentOnPage(page, label);
  if (text < 0 || labelOfLine(lines, text) !== null || !mayLackEnd(lines, text, head + 1)) return -1;
  const next = text + 1;
  if (next >= lines.count || shapes[next] !== Shape.Content || labelOfLine(lines, next) !== null) return -1;
  // one line that ends is the text of the second: the first has its end already
  const end = lineEnd(lines, next);
  return opensEither(lines, next, context.language) || end === LineEnd.Semicolon || end === LineEnd.Stop ? label : -1;
}

/** The line of text below, whatever furniture stands between. */
function contentOnPage({ shapes }: PageLines, line: number): number {
  for (let below = line + 1; below < shapes.length && below <= line + mostBetween; below++)
    if (shapes[below] === Shape.Content) return below;
  return -1;
}

/** A page's foot, its blank lines with it. */
const mostBetween = 10;

function stackedOn(page: PageLines, state: ClassifyState, head: number): StackedLabels {
  const { lines, layout } = page;
  const region = layout.regionOf[head]!;
  const labels: number[] = [];
  let at = head;
  for (;;) {
    const below = contentBelow(page, at);
    if (below < 0 || !isNext(labelAlone(lines, at), labelAlone(lines, below), state)) break;
    labels.push(below);
    if (labels.length === mostLabels) return noneStacked;
    at = below;
  }
  if (labels.length === 0) return noneStacked;
  const amongEnd = isEndOfLast(page, at);
  if (amongEnd) at++;
  for (let text = 0; text <= labels.length; text++) {
    at = contentBelow(page, at);
    if (at < 0 || layout.regionOf[at] !== region || labelOfLine(lines, at) !== null) return noneStacked;
    if (
      text < labels.length &&
      !isWholeText(
        lines,
        at,
        introduces(labelOfLine(lines, text === 0 ? head : labels[text - 1]!)!, labelOfLine(lines, labels[text]!)!),
        amongEnd,
      )
    )
      return noneStacked;
    if (amongEnd && text === labels.length && !mayLackEnd(lines, at, labels.at(-1)! + 1)) return noneStacked;
  }
  return { labels, amongEnd };
}

/**
 * Does the end of the last text stand right below the last label, and all texts further down? It stays with the first one
 * then, for a block's lines stand together.
 */
function isEndOfLast({ lines, shapes, context }: PageLines, label: number): boolean {
  const end = label + 1;
  if (end + 1 >= lines.count || shapes[end] !== Shape.Content || shapes[end + 1] === Shape.Content) return false;
  return mayBeDisplacedEnd(lines, end) && !opensEither(lines, end, context.language);
}

/** The line of text below, where nothing but blank lines stands between. */
function contentBelow({ shapes }: PageLines, line: number): number {
  let below = line + 1;
  while (below < shapes.length && shapes[below] === Shape.Blank) below++;
  return below < shapes.length && shapes[below] === Shape.Content ? below : -1;
}

export function labelAlone(lines: Lines, line: number): LineLabel | null {
  const label = labelOfLine(lines, line);
  return label && !isDoubtful(label) && label.next >= lines.last[line]! && label.textEnd === undefined ? label : null;
}

/** The next of the same list, or of one that is open above: "(xviii)" and "(c)". */
export function isNext(above: LineLabel | null, label: LineLabel | null, { lists, number }: ClassifyState): boolean {
  if (!above || !label) return false;
  if (introduces(above, label)) return true;
  // "(d)" / "4.": the last item, and the paragraph that follows
  const isOther = above.punctuation !== label.punctuation && isParagraphNumber(label.punctuation);
  if (isOther && label.readings.some(({ style, ordinal }) => style === 'decimal' && ordinal === number + 1))
    return true;
  if (label.readings.some(reading => isNextOfAny(lists, label, reading))) return true;
  if (above.punctuation !== label.punctuation) return false;
  return above.readings.some(({ style, ordinal }) =>
    label.readings.some(next => next.style === style && next.ordinal === ordinal + 1),
  );
}

/** "5." and "a)": a label of another form that begins a list. */
function introduces(above: LineLabel, label: LineLabel): boolean {
  return above.punctuation !== label.punctuation && label.readings.some(({ ordinal }) => ordinal === 1);
}

/** One line that ends, with a colon above the first item of its list, and a blank one below unless they stand `close`. */
function isWholeText(lines: Lines, line: number, opensList: boolean, close: boolean): boolean {
  const end = lineEnd(lines, line);
  const ends = opensList
    ? end === LineEnd.Colon
    : end === LineEnd.Semicolon || end === LineEnd.Stop || end === LineEnd.Comma;
  return ends && line + 1 < lines.count && (close || lines.first[line + 1]! < 0);
}

/** The label at a line as that of a text that begins elsewhere: without its place. */
export function labelStandingAbove(lines: Lines, label: number): LineLabel {
  const found = labelOfLine(lines, label)!;
  const written = found.written ?? lines.text.slice(found.start ?? lines.first[label]!, found.end);
  return { ...found, written, start: 0, end: 0, next: 0 };
}

/** A label that stood above, before the text that it is the label of. */
export function labelBefore({ first }: Lines, line: number, waiting: LineLabel): LineLabel {
  const at = first[line]!;
  return { ...waiting, start: at, end: at, next: at };
}
