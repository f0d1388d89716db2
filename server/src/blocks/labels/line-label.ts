import { isArabic, isDigit } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { type ReadLabel, readLabel } from './label';
import { readingsOf, readingsOfNumber } from './readings';

/** The label of a paragraph that begins at a line; its offsets are those of the text. */
export interface LineLabel extends ReadLabel {
  /** Where the paragraph's text on this line ends: before the label, where that stands last. */
  readonly textEnd?: number;
}

/** The label at a line's beginning; in texts that run from the right it may stand at the line's end, behind a gap. */
export function labelOfLine(lines: Lines, line: number): LineLabel | null {
  const labels = lines.labels as (LineLabel | null | undefined)[];
  let label = labels[line];
  if (label === undefined) {
    label = readLineLabel(lines, line);
    labels[line] = label;
  }
  return label;
}

function readLineLabel(lines: Lines, line: number): LineLabel | null {
  const first = lines.first[line]!;
  const last = lines.last[line]!;
  if (isTurnedTitle(lines.text, first, last)) return null;
  return (
    readTurned(lines.text, first, last) ??
    readLabel(lines.text, first, last) ??
    readTurnedLast(lines.text, first, last) ??
    readTrailing(lines.text, first, last)
  );
}

/** "- 75/156": the number of an Arabic title, its dash turned round; no bullet. */
const turnedTitle = /^[-–] ?\d{1,4}\/\d{1,4}(?:[ \u202a-\u202e]*[\u0620-\u064a]|[ \u202a-\u202e]*$)/u;

function isTurnedTitle(text: string, first: number, last: number): boolean {
  const code = text.charCodeAt(first);
  return (code === 0x2d || code === 0x2013) && turnedTitle.test(text.slice(first, Math.min(last, first + 24)));
}

/** "أ) ( التحقيق" : the bracket that opens an Arabic letter behind the one that closes it, as pdf.js turns them round */
const turnedLetter = /^([\u0620-\u064a]ـ?)\) ?\((?= |$)/;

function readTurned(text: string, first: number, last: number): LineLabel | null {
  if (!isArabic(text.charCodeAt(first))) return null;
  const found = turnedLetter.exec(text.slice(first, Math.min(last, first + 6)));
  if (!found) return null;
  const readings = readingsOf(found[1]!.replace('ـ', ''));
  if (readings.length === 0) return null;
  let next = first + found[0].length;
  const end = next;
  while (next < last && text.charCodeAt(next) === 0x20) next++;
  return { punctuation: 'brackets', readings, suffix: '', end, next, written: `(${found[1]})` };
}

/** "تقييم الجسور؛ ب) (": the same behind the text of an item that is one line */
const turnedLast = /[؛،.] ([\u0620-\u064a]ـ?)\) ?\($/u;

function readTurnedLast(text: string, first: number, last: number): LineLabel | null {
  if (text.charCodeAt(last - 1) !== 0x28) return null;
  const from = Math.max(first, last - 8);
  const found = turnedLast.exec(text.slice(from, last));
  if (!found) return null;
  const readings = readingsOf(found[1]!.replace('ـ', ''));
  if (readings.length === 0) return null;
  const textEnd = from + found.index + 1;
  const start = textEnd + 1;
  return {
    punctuation: 'brackets',
    readings,
    suffix: '',
    start,
    end: last,
    next: first,
    textEnd,
    written: `(${found[1]})`,
  };
}

/**
 * pdftotext -layout prints an Arabic page as it lies on the paper, the label rightmost:
 *
 *     تطلب إلى الأمين العام أن يقدم تقريرا      ‫‪-1‬‬
 */
const trailing =
  /[ \u202a-\u202e]{4,}(?:([-–] ?)?(\d{1,3})( ?[-–])?|\( ?([\u0620-\u064a](?:ـ|ـ? ?[\u0620-\u064a])?) ?\)|[)(]([\u0620-\u064a]ـ?)[()])[\u200e\u200f\u202a-\u202e ]*$/u;
const longestTrailing = 24;

function readTrailing(text: string, first: number, last: number): LineLabel | null {
  if (last - first < 12 || !isArabic(text.charCodeAt(firstLetter(text, first, last)))) return null;
  const code = text.charCodeAt(last - 1);
  if (!isDigit(code) && code !== 0x2d && code !== 0x2013 && code !== 0x29 && code !== 0x28 && code < 0x200e)
    return null;
  const from = Math.max(first, last - longestTrailing);
  const found = trailing.exec(text.slice(from, last));
  if (!found) return null;
  const [, before, number, behind, letter, turned] = found;
  if (number !== undefined && before === undefined && behind === undefined) return null;
  const readings =
    number !== undefined ? readingsOfNumber(Number(number)) : readingsOf((letter ?? turned ?? '').replace('ـ', ''));
  if (readings.length === 0) return null;
  const gap = /^[ \u202a-\u202e]*/.exec(found[0])![0].length;
  let end = from + found.index + found[0].length;
  while (end > first && /[\u200e\u200f\u202a-\u202e ]/.test(text[end - 1]!)) end--;
  return {
    punctuation: number !== undefined ? 'dash' : 'brackets',
    readings,
    suffix: '',
    start: from + found.index + gap,
    end,
    next: first,
    textEnd: from + found.index,
    written: number !== undefined ? `${number} -` : `(${letter ?? turned})`,
  };
}

function firstLetter(text: string, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x40 && (code < 0x200e || code > 0x206f)) return at;
  }
  return first;
}
