import { message } from '../../messages/message';
import { limits } from '../limits';
import { isOwnMark, raisedNumber } from '../marks/note-marks';
import { tooManyElements } from '../markup-limits';
import type { Changes, LeftOut, LeftOutKind, Note } from '../read-document';
import { lineOfRuns } from '../runs/marked-paragraph';
import { plainRun, type Run, type RunParagraph, type TrackedChange } from '../runs/run';
import { symbolCharacter, withSymbols } from '../runs/symbols';
import { encodingOfCharset, encodingOfPage, symbolCharset } from './encodings';
import type { Group } from './group';
import { endStory, newStory, type Story } from './story';

export interface Font {
  charset: number;
  name: string;
}

/** An RTF file while it is read. */
export interface Reading {
  readonly changes: Changes;
  readonly body: Story;
  readonly fonts: Map<number, Font>;
  /** Who tracked changes, by number. */
  readonly authors: string[];
  readonly notes: Note[];
  readonly leftOut: LeftOut[];
  readonly heads: { readonly name: string; readonly paragraphs: readonly RunParagraph[] }[];
  readonly decoders: Map<string, TextDecoder>;
  group: Group;
  readonly outer: Group[];
  encoding: string;
  defaultFont: number;
  hasFirstHead: boolean;
  commentAuthor: string;
  /** Bytes whose encoding is that of the group: they may be parts of one character. */
  bytes: number[];
  /** Characters yet to be passed over, which stand in for one in Unicode. */
  standIns: number;
  /** The side of a cell whose line is told next. */
  isSideNext: boolean;
  /** How many have been made. */
  runs: number;
  /** Has a note's automatic mark stood in this paragraph since the last note? */
  hasAutomaticMark: boolean;
}

export function newReading(changes: Changes): Reading {
  const body = newStory();
  return {
    changes,
    body,
    fonts: new Map(),
    authors: [''],
    notes: [],
    leftOut: [],
    heads: [],
    decoders: new Map(),
    outer: [],
    group: {
      destination: 'text',
      story: body,
      onEnd: null,
      italic: false,
      bold: false,
      hidden: false,
      raised: false,
      deleted: false,
      inserted: false,
      author: 0,
      font: 0,
      fallback: 1,
      field: null,
    },
    encoding: 'windows-1252',
    defaultFont: 0,
    hasFirstHead: false,
    commentAuthor: '',
    bytes: [],
    standIns: 0,
    isSideNext: false,
    runs: 0,
    hasAutomaticMark: false,
  };
}

export function tell({ leftOut, body }: Reading, kind: LeftOutKind, wordsKept: boolean): void {
  leftOut.push({ kind, place: message`paragraph ${body.count + 1}`, wordsKept });
}

/** The bytes that were held become text, in the encoding of the font that they are set in. */
export function flush(reading: Reading): void {
  if (reading.bytes.length === 0) return;
  const bytes = reading.bytes;
  reading.bytes = [];
  const font = reading.fonts.get(reading.group.font);
  if (reading.group.destination === 'text' && font?.charset === symbolCharset) {
    addText(reading, bytes.map(byte => symbolCharacter(byte, font.name)).join(''));
    return;
  }
  const encoding = (font ? encodingOfCharset(font.charset) : null) ?? reading.encoding;
  let decoder = reading.decoders.get(encoding);
  if (!decoder) {
    decoder = new TextDecoder(encoding);
    reading.decoders.set(encoding, decoder);
  }
  addText(reading, decoder.decode(new Uint8Array(bytes)));
}

export function addText(reading: Reading, text: string): void {
  const { group } = reading;
  if (group.destination === 'text') addWords(reading, text);
  else if (group.destination === 'fonts') {
    const font = reading.fonts.get(group.font);
    if (font && font.name.length < 64) font.name += text;
  } else if (group.destination === 'authors') {
    reading.authors.push(`${reading.authors.pop()}${text.replace(';', '')}`);
  } else if (group.destination === 'comment author') reading.commentAuthor += text;
  else if (group.destination === 'field code' && group.field && group.field.code.length < 64) group.field.code += text;
}

function addWords(reading: Reading, text: string): void {
  const { group, changes } = reading;
  if (group.hidden || isGone(reading)) return;
  if (++reading.runs > limits.runs) throw tooManyElements();
  const font = reading.fonts.get(group.font)?.name ?? '';
  const words = withSymbols(group.raised ? raisedNumber(text) : text, font);
  const kind = group.deleted ? 'deleted' : group.inserted ? 'inserted' : null;
  const change: TrackedChange | null =
    kind !== null && changes === 'brackets' ? { kind, author: reading.authors[group.author] ?? '' } : null;
  const run: Run = { text: words, italic: group.italic, bold: group.bold, note: null, change };
  group.story.runs.push(run);
}

/** Are words left out here, as a change that is accepted or rejected? */
export function isGone({ group, changes }: Reading): boolean {
  return (changes === 'accept' && group.deleted) || (changes === 'reject' && group.inserted);
}

/** A note from what its group held; its mark, where it is none of the automatic ones, is the raised word before it. */
export function addNote(reading: Reading, runs: Run[], text: Story, author: string | null): void {
  const { words, styles } = lineOfRuns(
    endStory(text).flatMap(paragraph => [
      { ...plainRun, text: paragraph.label === null ? '\n' : `\n${paragraph.label} ` },
      ...paragraph.runs.filter(({ note }) => note === null),
    ]),
  );
  const before = runs.at(-1);
  const own =
    author === null && !reading.hasAutomaticMark && before && isOwnMark(before.text) ? before.text.trim() : null;
  if (own !== null) runs.pop();
  if (author === null) reading.hasAutomaticMark = false;
  const mark = own ?? String(reading.notes.length + 1);
  const bare = own !== null && words.startsWith(own) ? words.slice(own.length) : words;
  const moved = words.length - bare.trimStart().length;
  const shown = author === null ? bare.trimStart() : `Comment by ${author}: ${words}`;
  const shownStyles =
    author === null
      ? styles
          .filter(({ end }) => end > moved)
          .map(span => ({ ...span, start: Math.max(0, span.start - moved), end: span.end - moved }))
      : [];
  const note = reading.notes.push({ mark, words: shown, styles: shownStyles }) - 1;
  runs.push({ ...plainRun, note });
}

export function setPage(reading: Reading, page: number): void {
  reading.encoding = encodingOfPage(page);
}
