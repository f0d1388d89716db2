import type { Language } from '../languages/language';
import type { Lines } from '../text/lines';
import { visiblePart } from '../text/lines';
import type { Block } from './block';
import type { ClassifyContext, Following } from './classify/context';
import { acceptsLabel } from './classify/numbered';
import { type ClassifyState, stateWith } from './classify/state';
import { isInStatement, isOfWhole, labelBehindMark, opensWithMark, withoutMark } from './classify/whole-quotation';
import { isWholeHead, labelLineBelow, lastWholeWith } from './grouping/among-pieces';
import { beginsParagraph } from './grouping/beginnings';
import { labelLineBehind } from './grouping/label-behind';
import { opensEither } from './grouping/line-starts';
import type { OpenParagraph, PageLines } from './grouping/open-paragraph';
import { labelBefore, labelStandingAbove, labelsStackedOn, noneStacked } from './grouping/stacked-labels';
import type { Part } from './kinds';
import { isDoubtful } from './labels/label';
import { isParagraphNumber, type LabelCounts } from './labels/label-counts';
import { type LineLabel, labelOfLine } from './labels/line-label';
import { type PageState, samePage } from './pages/page-state';
import { quotationsOpen } from './pages/quotations';
import { isFormulaLine } from './pages/running-title';
import { Shape } from './pages/shape';
import { type Paragraph, readBlock } from './read-block';
import { SharedParts } from './shared-parts';

export interface Assembled {
  readonly blocks: Block[];
  /** Where each block begins, as a line number; one more entry than blocks, the end. */
  readonly starts: number[];
  /** What the last of them leaves open. */
  readonly after: ClassifyState;
}

export interface AssembledLines extends PageLines {
  readonly pages: readonly PageState[];
}

/** What is still put together, line by line. */
type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

const noLines: readonly number[] = [];

/** What the counts and the lines' characters say, which paragraphs are read by. */
export function contextOf(language: Language, labels: LabelCounts, { unusual }: Lines): ClassifyContext {
  return {
    language,
    numbered: labels.numbers > 0,
    cyrillic: labels.cyrillic > 0,
    unplain: unusual.accents || unusual.shapes,
    ideographs: unusual.ideographs,
    quotations: unusual.quotations,
  };
}

/**
 * Puts together the paragraphs that line ends and page breaks have cut, from the line `start` on, which begins one, and
 * tells what each is: what the paragraphs above have left open helps to see where the next begins. Every line belongs to
 * exactly one. Stops at the line `end`; null if that begins no paragraph.
 */
export function assembleBlocks(
  page: AssembledLines,
  before: ClassifyState,
  start: number,
  end: number,
): Assembled | null {
  const { lines, shapes } = page;
  const blocks: Block[] = [];
  const starts = [start];
  const shared = new SharedParts(lines.text);
  let state = before;
  const paragraph = { content: [] as number[], furniture: noLines as number[], start, end: start };
  let open = null as Growing<OpenParagraph> | null;
  const behind = (state: ClassifyState, open: OpenParagraph | null, until: number, following: Following | null) => {
    paragraph.end = until;
    const read = readBlock(page, paragraph, open?.label ?? null, following, state, shared);
    blocks.push(read.block);
    starts.push(until);
    paragraph.start = until;
    paragraph.furniture = noLines as number[];
    return withWaiting(read.after, waitingBehind(lines, state, open));
  };
  for (let line = start; line < lines.count; line++) {
    const shape = shapes[line]!;
    if (shape === Shape.Blank) continue;
    if (shape !== Shape.Content) {
      // what it belongs to goes on behind the end
      if (line >= end) return null;
      if (paragraph.furniture.length === 0) paragraph.furniture = [line];
      else paragraph.furniture.push(line);
      continue;
    }
    if (open === null) {
      // what stands above the first paragraph is a block of its own
      if (paragraph.furniture.length > 0) state = behind(state, open, line, null);
    } else if (open.stacked !== noneStacked && open.stacked.labels.includes(line)) {
      // the label of a paragraph below
      if (line >= end) return null;
      continue;
    } else if (beginsParagraph(page, open, line)) {
      state = behind(state, open, line, followingAt(lines, line, state));
    } else {
      if (line >= end) return null;
      open.last = line;
      open.lastWhole = lastWholeWith(page, open, line);
      open.count++;
      open.quotations = quotationsOpen(lines, line, false, open.quotations);
      paragraph.content.push(line);
      continue;
    }
    state = withPage(state, page.pages[line]!);
    if (line >= end) return starts.at(-1) === end ? { blocks, starts, after: state } : null;
    open = opened(page, state, line, isOnTop(shapes, line));
    // most paragraphs are a line
    if (paragraph.content.length === 1) paragraph.content[0] = line;
    else paragraph.content = [line];
  }
  return { blocks, starts, after: behind(state, open, lines.count, null) };
}

/** An opening phrase stands within this many characters. */
const longestBeginning = 120;

/** `state` is what the paragraph above it has been read with. */
export function followingAt(lines: Lines, line: number, state: ClassifyState): Following {
  return new LineBelow(lines, line, state);
}

/** Most paragraphs ask for the label alone. */
class LineBelow implements Following {
  readonly label: LineLabel | null;

  constructor(
    private readonly lines: Lines,
    private readonly line: number,
    private readonly state: ClassifyState,
  ) {
    this.label = labelOfLine(lines, line) ?? labelBehindMark(lines, line, state);
  }

  get text(): string {
    const { lines, line, label, state } = this;
    const start = label?.next ?? lines.first[line]!;
    const text = lines.text.slice(start, Math.min(lines.last[line]!, start + longestBeginning));
    return isOfWhole(text, state) ? withoutMark(text) : text;
  }
}

/** The labels that are still to come behind a paragraph: those stacked on its own, or what it has left of them. */
function waitingBehind(lines: Lines, { waiting }: ClassifyState, open: OpenParagraph | null): readonly LineLabel[] {
  if (open && open.stacked.labels.length > 0) return open.stacked.labels.map(line => labelStandingAbove(lines, line));
  return waiting.length > 0 ? waiting.slice(1) : waiting;
}

function withWaiting(state: ClassifyState, waiting: readonly LineLabel[]): ClassifyState {
  return state.waiting === waiting ? state : stateWith(state, state.previous, state.nextFootnote, waiting, state.page);
}

function withPage(state: ClassifyState, page: PageState): ClassifyState {
  return samePage(state.page, page) ? state : stateWith(state, state.previous, state.nextFootnote, state.waiting, page);
}

function opened(page: AssembledLines, state: ClassifyState, line: number, onTop: boolean): OpenParagraph {
  const { lines, layout, context } = page;
  const { language } = context;
  // where a paragraph is a line, nothing of it was set elsewhere
  const flows = layout.measures[layout.regionOf[line]!]!.layout === 'flowing';
  const waiting = state.waiting[0];
  const labelLine = waiting || flows ? line : labelLineOf(page, state, line);
  const label = waiting ? labelBefore(lines, line, waiting) : placedLabelAt(page, state, line, labelLine);
  return {
    head: line,
    last: line,
    count: 1,
    lastWhole: flows || isWholeHead(page, label, line) ? line : -1,
    label,
    labelLine,
    stacked: flows || label === null || waiting || labelLine > line ? noneStacked : labelsStackedOn(page, state, line),
    state,
    onTop,
    quotations: quotationsOpen(lines, line, true, 0),
    part: partAt(lines, language, state, label, line),
  };
}

/** The line with the label of the paragraph that begins at `line`. */
function labelLineOf(page: AssembledLines, state: ClassifyState, line: number): number {
  const below = labelLineBelow(page, line);
  return below > line ? below : labelLineBehind(page, state, line);
}

/** The label at a line; below the line that the paragraph begins with it says itself where it stands. */
function placedLabelAt({ lines, context }: AssembledLines, state: ClassifyState, head: number, line: number) {
  const label = labelAt(lines, context, state, line);
  return label === null || line === head ? label : { ...label, start: label.start ?? lines.first[line]! };
}

/** The label of the paragraph that begins at a line; one that is doubtful counts only where it is due. */
function labelAt(lines: Lines, context: ClassifyContext, state: ClassifyState, line: number): LineLabel | null {
  const label = labelOfLine(lines, line) ?? labelBehindMark(lines, line, state);
  if (!label || !isDoubtful(label)) return label;
  return acceptsLabel(context, label, lines.text.slice(label.next, lines.last[line]!), state) ? label : null;
}

/** A paragraph that is one line, its first, with blank lines behind it. */
export function readSingleLine(
  page: { readonly lines: Lines; readonly shapes: Uint8Array; readonly context: ClassifyContext },
  state: ClassifyState,
  following: Following | null,
) {
  const { lines, context } = page;
  const paragraph: Paragraph = { content: [0], furniture: noLines, start: 0, end: lines.count };
  const label = labelAt(lines, context, state, 0);
  return readBlock({ ...page, layout: null }, paragraph, label, following, state, new SharedParts(lines.text));
}

/** Does no blank line stand above, or page furniture? In a text whose lines stand apart that is a page's first. */
function isOnTop(shapes: Uint8Array, line: number): boolean {
  return line > 0 && shapes[line - 1] !== Shape.Blank;
}

/** The part that the paragraph at a line stands in, as far as its first line tells. */
function partAt(
  lines: Lines,
  language: ClassifyContext['language'],
  state: ClassifyState,
  label: LineLabel | null,
  line: number,
): Part {
  const { part } = state;
  if (part === 'preamble' && label === null) return part;
  if (isFormulaLine(lines, line)) return 'preamble';
  if (isInStatement(state) && opensWithMark(lines.text[lines.first[line]!]!)) return part;
  if (part === 'front') {
    if ((label === null && !opensEither(lines, line, language)) || language.titleLine.test(visiblePart(lines, line)))
      return 'front';
    return label ? 'operative' : 'preamble';
  }
  if (part === 'preamble' && label && label.readings[0]?.style === 'decimal' && isParagraphNumber(label.punctuation))
    return 'operative';
  return part;
}
