import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';
import { isLowerCase } from '../../text/characters';
import { jointBetween } from '../../text/logical-text';
import { plainDigits } from '../marks/note-marks';

/** A footnote as a draft's text has it. */
export interface WrittenNote {
  /** In plain digits: "12"; "*"; empty where an extractor has lost it. */
  readonly mark: string;
  readonly words: string;
}

/** A mark in a paragraph's logical text, behind the words that end at `at`. */
export interface WrittenMark {
  readonly at: number;
  /** How many units of the logical text it is: stars are a part of it, numbers have been taken out. */
  readonly length: number;
  readonly mark: string;
}

/** "¹ See", "[1] See", "[^1]: See", "1/ See", "* See": nothing else begins so. */
const sureStart = /^(?:\[(\d{1,3})\]|\[\^(\d{1,3})\]:|(\d{1,3})\/(?!\d)|([⁰¹²³⁴-⁹]{1,3})|(\*{1,3}))\s*/;
/** "1 See", in Arabic "(1) انظر", "1" on a line of its own; but "26 August to 4 September" goes on with the line above. */
const plainStart = /^(?:(\d{1,3})|\((\d{1,3})\))(?:\s+|$)/;
/** The same within a paragraph, where its marks have been taken out; stars that were are Markdown's. */
const markStart = /^\s{0,2}(?:\[\^?(\d{1,3})\]|\((\d{1,3})\)|([⁰¹²³⁴-⁹]{1,3})|(\d{1,3})\/?)/;
/** "its Members,* and": whether they are a mark the footnotes tell. */
const starsBehindWord = /(?<=[^\s*(])\*{1,3}(?![*A-Za-z0-9])/g;
/** What extractors leave in lines and nobody sees. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The footnotes of a text in their order; a footnote's further lines and paragraphs belong to the one before. */
export function writtenNotes({ blocks }: Resolution): readonly WrittenNote[] {
  return notesOf(blocks.flatMap(noteLinesOf));
}

const none: readonly string[] = [];

/** The lines of footnotes that a block is or holds. */
export function noteLinesOf({ kind, logical, furniture }: Block): readonly string[] {
  if (kind !== 'footnote' && furniture.length === 0) return none;
  const within = furniture.flatMap(({ kind, text }) => (kind === 'footnote' ? [text] : []));
  return kind === 'footnote' ? [logical.text, ...within] : within;
}

/** The footnotes that a text's lines of footnotes make. */
export function notesOf(lines: readonly string[]): readonly WrittenNote[] {
  const notes: { mark: string; lines: string[] }[] = [];
  let due = 1;
  for (const text of lines) {
    const line = withoutEdges(text.replace(invisible, edgeOfWord));
    const found = sureStart.exec(line) ?? plainNumber(line, due);
    const last = notes.at(-1);
    const words = found ? line.slice(found[0].length) : line;
    if (!found) {
      if (last) last.lines.push(words);
      else if (line !== '') notes.push({ mark: '', lines: [words] });
      continue;
    }
    const mark = plainMark(found);
    // a number that stands alone, and once more before its words
    if (last?.mark === mark && last.lines.join('') === '') last.lines.push(words);
    else notes.push({ mark, lines: [words] });
    if (!mark.startsWith('*')) due = Number(mark) + 1;
  }
  return notes.map(note => ({ mark: note.mark, words: joined(note.lines) }));
}

/** Numbers count upwards, or begin anew; one of the two behind it may have gone unseen. */
function plainNumber(line: string, due: number): RegExpExecArray | null {
  const found = plainStart.exec(line);
  if (!found) return null;
  const number = Number(plainMark(found));
  const isDue = number >= due && number <= due + 2;
  if (!isDue && (number !== 1 || line.length === found[0].length)) return null;
  const next = line[found[0].length];
  return next !== undefined && isLowerCase(next) ? null : found;
}

/** A soft hyphen at the end of a line cuts a word, which goes on. */
function edgeOfWord(mark: string, at: number, line: string): string {
  return mark === '\u00ad' && at === line.length - 1 ? mark : '';
}

function withoutEdges(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

/** Lines as one: no blank between Chinese characters, behind a hyphen or within a word that was cut. */
function joined(lines: readonly string[]): string {
  let words = '';
  for (const line of lines) {
    if (line === '') continue;
    const last = words.charCodeAt(words.length - 1);
    if (last === 0xad) words = words.slice(0, -1) + line;
    else words += (words === '' ? '' : jointBetween(words, line)) + line;
  }
  return words.replaceAll('\u00ad', '');
}

/** The marks that stand in a block's source between the pieces of its words and behind them, and the stars in its words. */
export function writtenMarks({ logical, source, span }: Block): readonly WrittenMark[] {
  if (logical.displaced) return [];
  const marks: WrittenMark[] = [];
  const { pieces } = logical;
  for (const [index, piece] of pieces.entries()) {
    const end = piece.source + piece.length;
    const mark = markWithin(source.slice(end, Math.min(pieces[index + 1]?.source ?? span.end, end + 12)));
    if (mark !== null) marks.push({ at: piece.logical + piece.length, length: 0, mark });
  }
  const stars = starsIn(logical.text);
  return stars.length === 0 ? marks : [...marks, ...stars].sort((a, b) => a.at - b.at);
}

function starsIn(text: string): readonly WrittenMark[] {
  if (!text.includes('*')) return [];
  return [...text.matchAll(starsBehindWord)].map(({ 0: mark, index }) => ({ at: index, length: mark.length, mark }));
}

/** The mark that stands between two pieces of a paragraph's words. */
export function markWithin(gap: string): string | null {
  const found = markStart.exec(gap.replace(invisible, ''));
  return found && plainMark(found);
}

function plainMark(found: RegExpExecArray): string {
  const written = found.slice(1).find(group => group !== undefined) ?? '';
  return plainDigits(written);
}
