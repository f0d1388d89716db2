import { type Message, message } from '../../messages/message';
import { limits } from '../limits';
import type { Changes, LeftOut, LeftOutKind, Note } from '../read-document';
import { lineOfRuns, shownAuthor } from '../runs/marked-paragraph';
import { writtenNumber } from '../runs/number-forms';
import { hasWords, type Run, type RunParagraph } from '../runs/run';
import { elementsIn, type XmlElement } from '../xml/read-xml';
import { isOn } from './elements';
import { insertedPage } from './inserted-page';
import { type ListLabels, listLabels } from './list-labels';
import { readLists } from './lists';
import { type NumberingFields, numberingFields } from './numbering-fields';
import type { WordPackage } from './package';
import { readStyles, type Styles } from './styles';

/** A field: its code, which is no text, and what it shows. */
export interface Field {
  code: string;
  isInCode: boolean;
  /** Has it a result of its own? */
  isShown: boolean;
}

/** What is known and what was found while a Word file's stories (text, heads, notes) are read in order. */
export interface Reading {
  readonly styles: Styles;
  readonly labels: ListLabels;
  readonly changes: Changes;
  readonly notes: Note[];
  readonly leftOut: LeftOut[];
  /** Those that are open: a field may go on over paragraphs. */
  readonly fields: Field[];
  readonly numbering: NumberingFields;
  /** Paragraphs read so far, those of tables and boxes too. */
  paragraphs: number;
  /** A note whose own mark is yet to come, in the words behind its reference. */
  awaitsMark: number | null;
  /** Within a bookmark around a mark that no draft has. */
  inPageMark: boolean;
  /** The note's index; null where the file has no such note. */
  note(kind: NoteKind, id: string, hasOwnMark: boolean): number | null;
  /** The paragraphs of another file that the part with that id is; null where it cannot be read. */
  inserted(id: string): readonly RunParagraph[] | null;
}

export type NoteKind = 'footnotes' | 'endnotes' | 'comments';

export function newReading(file: WordPackage, changes: Changes, readBlocks: ReadBlocks): Reading {
  const styles = readStyles(file.part('styles'));
  const lists = readLists(file.part('numbering'), styles.listOf);
  const texts = new Map<NoteKind, ReadonlyMap<string, XmlElement>>();
  const indices = new Map<string, number>();
  const counted = { footnotes: 0, endnotes: 0, comments: 0 };
  const textOf = (kind: NoteKind, id: string): XmlElement | undefined => {
    let known = texts.get(kind);
    if (!known) {
      const part = file.part(kind);
      known = new Map(part ? elementsIn(part).map(element => [element.attributes.id ?? '', element]) : []);
      texts.set(kind, known);
    }
    return known.get(id);
  };
  const reading: Reading = {
    styles,
    labels: listLabels(lists),
    changes,
    notes: [],
    leftOut: [],
    fields: [],
    numbering: numberingFields(),
    paragraphs: 0,
    awaitsMark: null,
    inPageMark: false,
    note(kind, id, hasOwnMark) {
      const key = `${kind}:${id}`;
      const known = indices.get(key);
      if (known !== undefined) return known;
      const element = textOf(kind, id);
      if (!element) return null;
      const index = reading.notes.length;
      indices.set(key, index);
      const mark = hasOwnMark ? '' : ownMark(kind, ++counted[kind]);
      // its place is kept while it is read: no note is within itself
      reading.notes.push({ mark, words: '', styles: [] });
      const text = { ...reading, fields: [], awaitsMark: null, note: () => null };
      const runs = joinedRuns(readBlocks(element, text).filter(hasWords));
      const line = lineOfRuns(withAuthor(kind, element, runs));
      reading.notes[index] = { mark, words: line.words, styles: line.styles };
      return index;
    },
    inserted: id => insertedPage(id, file, reading, { changes }),
  };
  return reading;
}

export type ReadBlocks = (container: XmlElement, reading: Reading) => readonly RunParagraph[];

function ownMark(kind: NoteKind, count: number): string {
  return kind === 'endnotes' ? writtenNumber(count, 'lowerRoman') : String(count);
}

function joinedRuns(paragraphs: readonly RunParagraph[]): readonly Run[] {
  return paragraphs.flatMap(({ runs, label }) => [
    { text: label === null ? '\n' : `\n${label} `, italic: false, bold: false, note: null, change: null },
    ...runs,
  ]);
}

function withAuthor(kind: NoteKind, { attributes }: XmlElement, runs: readonly Run[]): readonly Run[] {
  if (kind !== 'comments') return runs;
  const text = `Comment by ${shownAuthor(attributes.author ?? '')}: `;
  return [{ text, italic: false, bold: false, note: null, change: null }, ...runs];
}

/** "*" that stands behind a note's reference is its mark, and its text does not begin with it again. */
export function setMark(reading: Reading, index: number, mark: string): void {
  const note = reading.notes[index];
  if (!note) return;
  const whole = (note.mark + mark).trim();
  const repeated = whole !== '' && note.words.startsWith(whole);
  const words = repeated ? note.words.slice(whole.length).trimStart() : note.words;
  const moved = note.words.length - words.length;
  const styles = note.styles
    .filter(({ end }) => end > moved)
    .map(span => ({ ...span, start: Math.max(0, span.start - moved), end: span.end - moved }));
  reading.notes[index] = { mark: whole, words, styles };
}

export function tell(reading: Reading, kind: LeftOutKind, wordsKept: boolean): void {
  if (reading.leftOut.length < limits.parts) reading.leftOut.push({ kind, place: placeOf(reading), wordsKept });
}

export function placeOf({ paragraphs }: Reading): Message {
  return message`paragraph ${Math.max(1, paragraphs)}`;
}

export function hasOwnMark({ attributes }: XmlElement): boolean {
  return attributes.customMarkFollows !== undefined && isOn(attributes.customMarkFollows);
}
