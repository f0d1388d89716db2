import { conjunctionBehindMark } from '../../languages/marks/conjunctions';
import type { Message } from '../../messages/message';
import { isTypedByBreaks, opensParagraph } from '../marks/lines-by-breaks';
import { typedLabel } from '../marks/typed-label';
import type { MarkedParagraph, NoteMark, Style, StyledSpan } from '../read-document';
import { hasWords, type Run, type RunParagraph, type TrackedChange, textOfRuns } from './run';

/** A paragraph of runs as its draft has it; several where line breaks part what are paragraphs by their words. */
export function markedParagraphs(paragraph: RunParagraph): readonly MarkedParagraph[] {
  if (!hasWords(paragraph)) return [];
  return partedAtBreaks(paragraph.runs)
    .map((runs, index) => marked(runs, index === 0 ? paragraph.label : null, paragraph.place))
    .filter(({ words, label, notes }) => words !== '' || label !== null || notes.length > 0);
}

/** Words, styles and marks of runs as one line: a footnote's, or a paragraph's behind its label. */
export function lineOfRuns(runs: readonly Run[]): Pick<MarkedParagraph, 'words' | 'styles' | 'notes'> {
  const line: Line = { parts: [], length: 0, styles: [], notes: [] };
  let change: TrackedChange | null = null;
  for (const run of runs) {
    if (sameChange(change, run.change)) {
      addRun(line, run);
      continue;
    }
    closeChange(line, change);
    change = run.change;
    if (change) {
      // blanks stand outside of the brackets
      append(line, leadingBlanks(run.text));
      add(line, '[');
    }
    addRun(line, change ? { ...run, text: run.text.trimStart() } : run);
  }
  closeChange(line, change);
  const words = line.parts.join('').trimEnd();
  return {
    words,
    styles: joined(
      line.styles.filter(({ start }) => start < words.length),
      words.length,
    ),
    notes: line.notes.map(({ at, note }) => ({ at: Math.min(at, words.length), note })),
  };
}

/** Its words are joined at the end: to look at a text that grows costs its length each time. */
interface Line {
  readonly parts: string[];
  length: number;
  readonly styles: StyledSpan[];
  readonly notes: NoteMark[];
}

function marked(runs: readonly Run[], label: string | null, place: Message): MarkedParagraph {
  const typed = label === null ? typedLabel(textOfRuns(firstRuns(runs))) : null;
  const line = lineOfRuns(typed ? runsFrom(runs, typed.end) : runs);
  return { ...line, label: typed?.label ?? label, place };
}

/** Enough of them to see a label. */
function firstRuns(runs: readonly Run[]): readonly Run[] {
  return runs.slice(0, 24);
}

function runsFrom(runs: readonly Run[], start: number): readonly Run[] {
  let skipped = 0;
  return runs.flatMap(run => {
    const from = Math.min(Math.max(0, start - skipped), run.text.length);
    skipped += run.text.length;
    return from === run.text.length && from > 0 && run.note === null ? [] : [{ ...run, text: run.text.slice(from) }];
  });
}

function addRun(line: Line, run: Run): void {
  const start = line.length;
  append(line, run.text);
  const end = line.length;
  if (run.italic && end > start) line.styles.push({ start, end, style: 'italic' });
  if (run.bold && end > start) line.styles.push({ start, end, style: 'bold' });
  if (run.note !== null) line.notes.push({ at: line.length - trailingBlanks(line), note: run.note });
}

/** Tabs and line breaks, with the blanks beside them, become one blank. */
function append(line: Line, text: string): void {
  let words = text.replace(/ ?[\t\n\v\f\r\u2028\u2029][\t\n\v\f\r\u2028\u2029 ]*/g, ' ').replace(notShown, '');
  if (line.length === 0 || (line.parts.at(-1) ?? '').endsWith(' ')) words = words.trimStart();
  add(line, words);
}

function add(line: Line, words: string): void {
  if (words === '') return;
  line.parts.push(words);
  line.length += words.length;
}

function trailingBlanks({ parts }: Line): number {
  const last = parts.at(-1) ?? '';
  return last.length - last.trimEnd().length;
}

/** Marks of direction, soft hyphens and zero-width characters: what a draft in one script does without. */
const notShown = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function leadingBlanks(text: string): string {
  return /^\s/.test(text) ? ' ' : '';
}

function sameChange(a: TrackedChange | null, b: TrackedChange | null): boolean {
  return a?.kind === b?.kind && a?.author === b?.author;
}

/**
 * The author stands behind the words, not before them, so that the paragraph still begins with its own words and is read:
 *
 *     [Requests the Secretary-General to report; – France] · [by the end of the year – France: delete]
 */
function closeChange(line: Line, change: TrackedChange | null): void {
  if (change === null) return;
  const last = line.parts.pop() ?? '';
  line.length -= last.length;
  // nothing was changed that is shown
  if (last === '[') return;
  const words = last.trimEnd();
  const blank = words.length < last.length ? ' ' : '';
  add(line, `${words} – ${shownAuthor(change.author)}${change.kind === 'deleted' ? ': delete' : ''}]`);
  add(line, blank);
}

/** Somebody else wrote it: no brackets, no control codes, no more than a name. */
export function shownAuthor(author: string): string {
  const name = author
    .slice(0, 60)
    .replace(/[[\]\p{C}\s]+/gu, ' ')
    .trim();
  return name === '' ? 'unnamed' : name;
}

/** Neighbours of one style as one span. */
function joined(spans: readonly StyledSpan[], length: number): readonly StyledSpan[] {
  const last: Partial<Record<Style, number>> = {};
  const found: StyledSpan[] = [];
  for (const span of spans) {
    const end = Math.min(span.end, length);
    const before = last[span.style];
    if (before !== undefined && found[before]!.end === span.start) found[before] = { ...found[before]!, end };
    else last[span.style] = found.push({ ...span, end }) - 1;
  }
  return found;
}

/** Clauses that were parted by line breaks alone, as papers have them that were typed in a browser. */
function partedAtBreaks(runs: readonly Run[]): readonly (readonly Run[])[] {
  const text = textOfRuns(runs);
  const breaks = [...text.matchAll(/\n\s*/g)];
  const sure = breaks.filter(({ 0: gap, index }) =>
    isParted(text.slice(Math.max(0, index - 60), index), text.slice(index + gap.length, index + gap.length + 60), gap),
  );
  if (sure.length === 0) return [runs];
  const parts = isTypedByBreaks(sure.length, breaks.length) ? breaks : sure;
  const found: Run[][] = [[]];
  let at = 0;
  let next = 0;
  for (const run of runs) {
    let from = 0;
    for (; next < parts.length && parts[next]!.index < at + run.text.length; next++) {
      const cut = parts[next]!.index - at;
      found.at(-1)!.push({ ...run, text: run.text.slice(from, cut), note: null });
      found.push([]);
      from = cut;
    }
    found.at(-1)!.push({ ...run, text: run.text.slice(from) });
    at += run.text.length;
  }
  return found;
}

function isParted(before: string, behind: string, gap: string): boolean {
  if (/\n\s*\n/.test(gap)) return true;
  if (typedLabel(behind.replace(/^(\S{1,8}) /, '$1\t')) && /[,;:.،؛。；，：]\s*$/.test(before)) return true;
  if (frontLine.test(behind)) return true;
  const ended = before.trimEnd();
  const ends = /[,;،؛，；]$/.test(ended) || conjunctionBehindMark.test(ended);
  if (!ends) return false;
  // without capitals a comma parts words of one paragraph as often
  return (
    /^["“«[]?\p{Lu}/u.test(behind) ||
    (/^["“«[]?\p{Lo}/u.test(behind) && (!/[,،，]$/.test(ended) || opensParagraph(behind)))
  );
}

/** "Committee: …" · "Sponsors: …" : each its own line at the head of a paper */
const frontLine = /^\p{Lu}\p{L}{2,20}(?: \p{L}{2,20})?: \S/u;
