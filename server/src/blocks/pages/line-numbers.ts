import { enactingFormulaOf, longestEnactingFormula } from '../../languages/bodies/enacting-formulas';
import { isBlank, isDigit, isLowerCase } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { madeOnce } from '../../text/made-when-asked';
import { LineEnd, lineEnd } from './line-ends';

/**
 * Numbers that count the lines of a draft, each of them or every fifth: in the margin, tight before the words, or, as
 * extractors print them, alone on their lines, between the others or in a column at the page's foot. They are no part of
 * what a line says.
 *
 *     1  The General Assembly,             5        of those that lie further south, and by the losses
 *     2  Alarmed by the number of mines    10       of boats,
 *     3  1. Urges all islands
 */
export interface LineNumberCounts {
  /** Lines whose number, before their text, comes next after that of the line above. */
  readonly margin: number;
  /** Those of them that show a text that is cut into lines and numbered: no list, no footnotes. */
  readonly body: number;
  /** Numbers alone on their lines that come next. */
  readonly alone: number;
  /** Numbers, alone or not, that come next where every fifth line has one. */
  readonly fifth: number;
  /** Lines with text, those of `alone` left out. */
  readonly lines: number;
}

/** So far up is the number before looked for, in lines with text: no farther than an edit looks around (`window.ts`). */
const farthest = 10;
const longestNumber = 3;

export function countLineNumbers(lines: Lines, from: number, to: number): LineNumberCounts {
  let [margin, body, alone, fifth, withText] = [0, 0, 0, 0, 0];
  for (let line = from; line < to; line++) {
    if (lines.first[line]! < 0) continue;
    withText++;
    const link = linkAt(lines, line);
    if (!link) continue;
    if (link.number.text < 0) withText--;
    if (link.step === 5) fifth++;
    else if (link.number.text < 0) alone++;
    else {
      margin++;
      if (showsBody(lines, line, link)) body++;
    }
  }
  return { margin, body, alone, fifth, lines: withText };
}

export function recountLineNumbers(all: LineNumberCounts, old: LineNumberCounts, now: LineNumberCounts) {
  return {
    margin: all.margin - old.margin + now.margin,
    body: all.body - old.body + now.body,
    alone: all.alone - old.alone + now.alone,
    fifth: all.fifth - old.fifth + now.fifth,
    lines: all.lines - old.lines + now.lines,
  };
}

/** Are the lines of a text numbered? Most of them, that is: a list and the footnotes of a page count on, too. */
export function areNumbered({ margin, body, alone, fifth, lines }: LineNumberCounts): boolean {
  return (
    (margin >= 5 && margin * 5 >= lines * 3 && body * 10 >= margin) ||
    (alone >= 5 && alone * 5 >= lines * 2) ||
    (fifth >= 3 && fifth * 25 >= lines * 2)
  );
}

/** The lines of a text that is numbered, without the numbers: a line of nothing else is a blank one. */
export function withoutLineNumbers(lines: Lines): Lines {
  const first = lines.first.slice();
  const last = lines.last.slice();
  const drop = (line: number) => {
    const number = numberAt(lines, line)!;
    first[line] = number.text;
    if (number.text < 0) last[line] = -1;
  };
  for (let line = 0; line < lines.count; line++) {
    const link = linkAt(lines, line);
    if (!link) continue;
    drop(link.above);
    drop(line);
  }
  return {
    ...lines,
    first,
    last,
    among: new Uint8Array(lines.count),
    columns: new Uint16Array(lines.count),
    natural: new Uint16Array(lines.count),
    ends: new Uint8Array(lines.count),
    told: new Uint16Array(lines.count),
    labels: [],
  };
}

interface LineNumber {
  readonly value: number;
  /** Where the line's text begins behind it; -1 where it stands alone. */
  readonly text: number;
}

/** A number that counts on from one on a line above. */
interface Link {
  readonly number: LineNumber;
  readonly above: number;
  readonly step: 1 | 5;
}

function numberAt({ text, first, last }: Lines, line: number): LineNumber | null {
  const start = first[line]!;
  if (start < 0 || !isDigit(text.charCodeAt(start))) return null;
  const end = last[line]!;
  let at = start;
  let value = 0;
  while (at < end && at - start <= longestNumber && isDigit(text.charCodeAt(at))) {
    value = value * 10 + text.charCodeAt(at) - 0x30;
    at++;
  }
  if (value === 0 || at - start > longestNumber) return null;
  if (at === end) return { value, text: -1 };
  if (!isBlank(text.charCodeAt(at))) return null;
  while (isBlank(text.charCodeAt(at))) at++;
  return { value, text: at };
}

function linkAt(lines: Lines, line: number): Link | null {
  const number = numberAt(lines, line);
  if (!number) return null;
  let distance = 0;
  for (let above = line - 1; above >= 0 && distance < farthest; above--) {
    if (lines.first[above]! < 0) continue;
    distance++;
    const before = numberAt(lines, above);
    if (!before) continue;
    const step = number.value - before.value;
    // a blank line may have its number, too
    const alike = before.text < 0 === number.text < 0;
    if (!alike) {
      if (step === 1 && distance === 1) return { number, above, step };
      continue;
    }
    if ((step === 1 || step === 5) && isApart(step, number, distance)) return { number, above, step };
  }
  return null;
}

/** In a column right below each other; else as many lines apart as they count, and a page's furniture at most. */
function isApart(step: 1 | 5, { value, text }: LineNumber, distance: number): boolean {
  const alone = text < 0;
  if (step === 1) return distance <= (alone ? 3 : 1);
  return value % 5 === 0 && (alone ? distance !== 2 : distance >= 4);
}

/** "4  1. Urges" "2  The Council," and the middle of a clause: a list has none of these behind its numbers. */
function showsBody(lines: Lines, line: number, { number, above }: Link): boolean {
  const text = lines.text.slice(number.text, Math.min(lines.last[line]!, number.text + longestEnactingFormula));
  if (isLowerCase(text[0]!) && lineEnd(lines, above) === LineEnd.Open) return true;
  return label().test(text) || enactingFormulaOf(text) !== null;
}

const label = madeOnce(() => /^(?:\d{1,3} ?(?:[.)．、]|[-–] )|[(（]\p{L}{1,5}[)）])/u);
