import { readsFromTheRight } from '../drawing/letters-of-glyph';
import { isInk, type Letter, tab } from './line';

/**
 * Letters in the order of reading, from those of a line as they stand from left to right. In a line that reads from the right,
 * Latin words and numbers run from left to right within: "(2021) 2568 ﺭﺍﺮﻘﻟﺍ" is "القرار 2568 (2021)".
 */
export function inReadingOrder(letters: readonly Letter[], rightToLeft: boolean): ReadLetter[] {
  const kinds = letters.map(kindOf);
  const arabic = kinds.includes('right');
  if (!arabic && (!rightToLeft || endsAsLatin(letters, kinds)))
    return letters.map(letter => ({ letter, turned: false }));
  return rightToLeft ? turned(letters, kinds, arabic) : withTurnedRuns(letters, kinds);
}

/** `turned`: it reads from the right, and so its brackets look the other way. */
export interface ReadLetter {
  readonly letter: Letter;
  readonly turned: boolean;
}

/** A line of Latin words alone ends on the right where its paragraph is Latin: ", " there, and no "." on the left. */
function endsAsLatin(letters: readonly Letter[], kinds: readonly Kind[]): boolean {
  return (
    kinds.includes('left') && /^[.,;:!?)\]]$/.test(letters.at(-1)?.text ?? '') && !/^[.,;:(]$/.test(letters[0]!.text)
  );
}

type Kind = 'left' | 'right' | 'digit' | 'neutral' | 'apart';

const digits = /[0-9\u0660-\u0669\u06f0-\u06f9]/;
const leftLetters = /\p{L}/u;

function kindOf({ text }: Letter): Kind {
  if (text === tab) return 'apart';
  if (readsFromTheRight(text)) return 'right';
  if (digits.test(text)) return 'digit';
  return leftLetters.test(text) ? 'left' : 'neutral';
}

function turned(letters: readonly Letter[], kinds: readonly Kind[], arabic: boolean): ReadLetter[] {
  const read: ReadLetter[] = [];
  for (let end = letters.length; end > 0; ) {
    const begin = runBefore(letters, kinds, end, arabic);
    if (begin === end - 1 && kinds[begin] !== 'left' && kinds[begin] !== 'digit') {
      read.push({ letter: letters[begin]!, turned: true });
    } else {
      for (let index = begin; index < end; index++) read.push({ letter: letters[index]!, turned: false });
    }
    end = begin;
  }
  return read;
}

/** Where the letters that read from the left and end before `end` begin; `end - 1` where there are none. */
function runBefore(letters: readonly Letter[], kinds: readonly Kind[], end: number, arabic: boolean): number {
  const last = kinds[end - 1];
  if (last !== 'left' && last !== 'digit') return closedRunBefore(letters, kinds, end) ?? end - 1;
  const latin = latinRun(letters, kinds, end);
  return latin ?? numberRun(letters, kinds, end, arabic);
}

/** With at least one Latin letter, and no Arabic one: "A/48/486-S/26560" "vol. 1577, No. 27531" */
function latinRun(letters: readonly Letter[], kinds: readonly Kind[], end: number): number | null {
  let begin = end;
  for (let index = end - 1; index >= 0 && kinds[index] !== 'right' && kinds[index] !== 'apart'; index--) {
    if (kinds[index] === 'neutral') continue;
    if (begin < end && isApart(letters, kinds, index, begin)) break;
    begin = index;
  }
  begin = behindLooseBracket(letters, kinds, begin, end);
  return kinds.slice(begin, end).includes('left') ? begin : null;
}

/** Brackets without their other half part what they stand between: "2011 (A/CONF.219/7" is no run of Latin. */
function behindLooseBracket(letters: readonly Letter[], kinds: readonly Kind[], from: number, end: number): number {
  let depth = 0;
  let loose = -1;
  for (let index = from; index < end; index++) {
    const { text } = letters[index]!;
    if (/^[([]$/.test(text)) depth++;
    if (/^[)\]]$/.test(text)) {
      if (depth === 0) loose = index;
      else depth--;
    }
  }
  depth = 0;
  for (let index = end - 1; index > Math.max(loose, from); index--) {
    const { text } = letters[index]!;
    if (/^[)\]]$/.test(text)) depth++;
    if (/^[([]$/.test(text) && depth-- === 0) {
      loose = Math.max(loose, index);
      break;
    }
  }
  let begin = loose < 0 ? from : loose + 1;
  while (begin < end - 1 && kinds[begin] === 'neutral') begin++;
  return begin;
}

/** A footnote's number stands before the gap that parts it from the note: no blank is painted there. */
function isApart(letters: readonly Letter[], kinds: readonly Kind[], before: number, behind: number): boolean {
  const [first, second] = [letters[before]!, letters[behind]!];
  const number = kinds[before] === 'digit' || kinds[behind] === 'digit';
  return number && behind === before + 1 && second.start - first.end > Math.max(first.size, second.size) * 0.16;
}

/** "Add.1)" at the end of Latin that has "(" within, or "(2021)" behind it. */
function closedRunBefore(letters: readonly Letter[], kinds: readonly Kind[], end: number): number | null {
  if (letters[end - 1]?.text !== ')' || (kinds[end - 2] !== 'left' && kinds[end - 2] !== 'digit')) return null;
  // "S/RES/2569 (2021)"
  const whole = latinRun(letters, kinds, end);
  if (whole !== null && kinds[whole] === 'left') return whole;
  const begin = latinRun(letters, kinds, end - 1);
  if (begin === null) return null;
  const open = letters
    .slice(begin, end - 1)
    .reduce((depth, { text }) => depth + (text === '(' ? 1 : text === ')' ? -1 : 0), 0);
  return open > 0 ? begin : null;
}

/** 74/117 · 1.500 · 2568, and in a line without Arabic letters 20-29952 */
function numberRun(letters: readonly Letter[], kinds: readonly Kind[], end: number, arabic: boolean): number {
  const joins = arabic ? /^[.,:/\u066b\u066c]$/ : /^[.,:/\u066b\u066c\-\u2010\u2011]$/;
  let begin = end - 1;
  while (begin > 0) {
    if (kinds[begin - 1] === 'digit' && isApart(letters, kinds, begin - 1, begin)) break;
    if (kinds[begin - 1] === 'digit') begin--;
    else if (
      joins.test(letters[begin - 1]!.text) &&
      kinds[begin - 2] === 'digit' &&
      // a footnote's mark behind the number and its stop
      letters[begin - 2]!.raised === letters[begin]!.raised
    ) {
      begin -= 2;
    } else break;
  }
  return begin;
}

/** Arabic words in a line that reads from the left. */
function withTurnedRuns(letters: readonly Letter[], kinds: readonly Kind[]): ReadLetter[] {
  const read: ReadLetter[] = [];
  for (let at = 0; at < letters.length; ) {
    if (kinds[at] !== 'right') {
      read.push({ letter: letters[at++]!, turned: false });
      continue;
    }
    let end = at + 1;
    for (let index = end; index < letters.length && kinds[index] !== 'left' && kinds[index] !== 'apart'; index++) {
      if (kinds[index] === 'right') end = index + 1;
    }
    read.push(...turned(letters.slice(at, end), kinds.slice(at, end), true));
    at = end;
  }
  return read;
}

const pairs: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '‹': '›', '›': '‹' },
};

/**
 * The letters of all lines. Some programs write down a turned bracket as the letter that it is, others as the form that one
 * sees: the one that gives more brackets that open before they close is meant.
 */
export function withBrackets(lines: readonly (readonly ReadLetter[])[]): Letter[][] {
  let asPainted = 0;
  let mirrored = 0;
  for (const line of lines) {
    const brackets = line.filter(({ letter, turned: isTurned }) => isTurned && /^[()[\]]$/.test(letter.text));
    const texts = brackets.map(({ letter }) => letter.text);
    asPainted += withoutHalf(texts);
    mirrored += withoutHalf(texts.map(text => pairs[text]!));
  }
  const mirror = mirrored < asPainted;
  return lines.map(line =>
    line.map(({ letter, turned: isTurned }) =>
      mirror && isTurned && isInk(letter) && pairs[letter.text] !== undefined
        ? { ...letter, text: pairs[letter.text]! }
        : letter,
    ),
  );
}

/** Brackets whose other half is missing. */
function withoutHalf(brackets: readonly string[]): number {
  let open = 0;
  let loose = 0;
  for (const bracket of brackets) {
    if (/[([]/.test(bracket)) open++;
    else if (open > 0) open--;
    else loose++;
  }
  return open + loose;
}
