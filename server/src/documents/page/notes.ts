import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';

/** A footnote as a draft's text has it. */
export interface WrittenNote {
  /** In plain digits: "12"; "*". */
  readonly mark: string;
  readonly words: string;
}

/** A mark in a paragraph's logical text, behind the words that end at `at`. */
export interface WrittenMark {
  readonly at: number;
  readonly mark: string;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** "¹ See", "[1] See", "[^1]: See", "1/ See", "1 See", "* See" */
const noteStart = /^(?:\[(\d{1,3})\]|\[\^(\d{1,3})\]:|(\d{1,3})\/|([⁰¹²³⁴-⁹]{1,3})|(\d{1,3})(?=\s)|(\*{1,3}))\s*/;
/** The same within a paragraph, where its marks have been taken out. */
const markStart = /^\s{0,2}(?:\[\^?(\d{1,3})\]|\((\d{1,3})\)|([⁰¹²³⁴-⁹]{1,3})|(\d{1,3})\/?|(\*{1,3}))/;

/** The footnotes of a text in their order; a footnote's further paragraphs belong to the one before. */
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
  const notes: { mark: string; words: string }[] = [];
  for (const text of lines) {
    const line = text.replace(/\s+/g, ' ').trim();
    const found = noteStart.exec(line);
    const last = notes.at(-1);
    if (found) notes.push({ mark: plainMark(found), words: line.slice(found[0].length) });
    else if (last) last.words = `${last.words} ${line}`.trim();
    else if (line !== '') notes.push({ mark: '*', words: line });
  }
  return notes;
}

/** The marks that stand in a block's source between the pieces of its words, and behind them. */
export function writtenMarks({ logical, source, span }: Block): readonly WrittenMark[] {
  if (logical.displaced) return [];
  const marks: WrittenMark[] = [];
  const { pieces } = logical;
  for (const [index, piece] of pieces.entries()) {
    const end = piece.source + piece.length;
    const next = pieces[index + 1];
    const found = markStart.exec(source.slice(end, Math.min(next?.source ?? span.end, end + 12)));
    if (found) marks.push({ at: piece.logical + piece.length, mark: plainMark(found) });
  }
  return marks;
}

function plainMark(found: RegExpExecArray): string {
  const written = found.slice(1).find(group => group !== undefined) ?? '';
  return written.replace(/[⁰¹²³⁴-⁹]/g, digit => String(superscripts.indexOf(digit)));
}
