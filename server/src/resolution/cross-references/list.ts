import { lostReferenceSource } from '../../languages/citing/lost-reference';
import { citedLabel, type LabelStyle, ordinalOf } from '../../languages/labels';
import type { CrossReferenceWords, Language, LanguageCode } from '../../languages/language';
import { latinLikes } from '../../languages/letters/look-alikes';
import { insertionSource, insertionWords, suffixOf } from '../../languages/marks/insertions';
import { compileExpression } from '../../text/expression';
import type { Listed, WrittenCount } from '../mentions';

export interface ReadList {
  readonly members: readonly Listed[];
  readonly end: number;
  /** The numbers can't be those of paragraphs: "3.2.2", "2100 (2013)", "5 to 3". */
  readonly broken: boolean;
}

export interface ListForms {
  readonly letter: RegExp;
  readonly separator: RegExp;
}

/** Some programs that take text out of a PDF put a blank behind a letter with an accent: "pá rrafo". */
export function withGaps(words: CrossReferenceWords): CrossReferenceWords {
  const gapped = Object.entries(words).map(([name, source]) => [
    name,
    typeof source === 'string' ? source.replace(/[áéíóúèê](?=[a-zàâçéèêëîïôùûáíóúñ])/g, '$& ?') : source,
  ]);
  return Object.fromEntries(gapped) as CrossReferenceWords;
}

export const blank = '[ \\u00a0\\u2009\\u202f\\u200e\\u200f\\u061c]';

const forms = new Map<LanguageCode, ListForms>();

/** Held against one place each: what they read is bounded, and the place goes on. */
export function listForms({ code, crossReferences }: Language): ListForms {
  let found = forms.get(code);
  if (!found) {
    const words = withGaps(crossReferences);
    found = {
      letter: new RegExp(`${blank}{0,2}(?:${words.letter})`, 'yu'),
      separator: new RegExp(separatorSource({ ...words, to: `(?<to>${words.to})` }), 'yu'),
    };
    forms.set(code, found);
  }
  return found;
}

const digits = '([0-9]{1,3}|[٠-٩]{1,3})';
const digit = /[0-9٠-٩]/;
const insertionPairs = [...new Set(insertionWords.map(word => word.slice(0, 2)))].join('|');
/** Of a number that nothing is inserted behind, as there are more than of all others. */
const bareNumber = new RegExp(`${digits}(?!(?:${blank}?[-–(（]?|段)(?:${insertionPairs})|[A-Z0-9٠-٩])`, 'y');
let anyNumber: RegExp | undefined;

/** The number at a place, with what is inserted behind it: "5", "5 bis", "5A". */
export function numberAt(text: string, at: number): RegExpExecArray | null {
  const bare = matchAt(bareNumber, text, at);
  if (bare || !digit.test(text.charAt(at))) return bare;
  anyNumber ??= compileExpression(
    `${digits}(?:${blank}?[(（](?<enclosed>${insertionSource})[)）]|(?:${blank}?[-–]?|段)(?<word>${insertionSource})|(?<letter>[A-Z])(?![A-Za-z\\d]))?(?![0-9٠-٩])`,
    'yu',
  );
  return matchAt(anyNumber, text, at);
}

/** A year behind a number, or more of a decimal one, makes it no paragraph's. */
const notParagraph = new RegExp(`[./][0-9]|-[0-9]+-|${blank}?[(（](?:19|20)[0-9]{2}[)）]`, 'y');

/** "[3?]" in a list names no paragraph, and the list goes on. */
const lost = new RegExp(lostReferenceSource, 'y');

/** ", and" · "、" · "to" · "–" */
export function separatorSource({ and, to }: Pick<CrossReferenceWords, 'and' | 'to'>): string {
  return `${blank}{0,2}(?:${to}|(?:[,،、，]${blank}{0,2})?(?:${and})|[,،、，])${blank}{0,2}(?:第${blank}?)?`;
}

/** Reads numbers and letters from `at` on; null if none stands there. `several`: may more numbers follow the first? */
export function readList(text: string, at: number, language: Language, several: boolean): ReadList | null {
  const { letter, separator } = listForms(language);
  const members: Listed[] = [];
  let before: string[] = [];
  let numberBefore = '';
  let position = at;
  let ascending = 0;
  let begun = false;
  for (;;) {
    let range = false;
    let from = position;
    if (begun) {
      const between = matchAt(separator, text, position);
      if (!between) break;
      from += between[0].length;
      range = between.groups?.to !== undefined;
    } else {
      while (from < text.length && from - at < 2 && blanks.includes(text[from]!)) from++;
    }
    const named = text.charCodeAt(from) === 0x5b ? matchAt(lost, text, from) : null;
    if (named) {
      begun = true;
      position = from + named[0].length;
      continue;
    }
    const written = members.length === 0 || several ? numberAt(text, from) : null;
    const counts: WrittenCount[] = [];
    let end = from;
    if (written) {
      end += written[0].length;
      if (matchAt(notParagraph, text, end)) {
        // "paragraphs 5 and 2100 (2013)": the list ends before it
        return { members, end: position, broken: members.length === 0 };
      }
      const ordinal = ordinalOf(written[1]!, 'decimal') ?? 0;
      if (ordinal === 0 || (range && ordinal <= ascending)) return { members, end, broken: true };
      ascending = ordinal;
      const { enclosed, word, letter: capital } = written.groups ?? {};
      const suffix = capital ?? suffixOf(enclosed ?? word ?? '');
      numberBefore = `${ordinal}${suffix && ` ${suffix}`}`;
      counts.push({ path: numberBefore, start: from, end });
    }
    const letters: string[] = [];
    const places: { start: number; end: number }[] = [];
    // beside the paragraph stand four levels at most
    for (let level = 0; level < 4; level++) {
      const found = matchAt(letter, text, end);
      if (!found) break;
      const body = found.slice(1).find(group => group !== undefined)!;
      const start = end + found[0].lastIndexOf(body);
      letters.push(citedLetter(body));
      places.push({ start, end: start + body.length });
      end += found[0].length;
    }
    if (!written && letters.length === 0) break;
    let outer: string[] = [];
    if (!written && members.length > 0) {
      // "paragraph 3, and (b) requests" goes on with the sentence
      const level = levelOf(before, letters[0]!);
      if (level < 0) break;
      outer = before.slice(0, level);
    }
    let path = written ? numberBefore : members.length > 0 ? numberBefore : '';
    path += outer.join('');
    for (const [level, label] of letters.entries()) {
      path += label;
      counts.push({ path, ...places[level]! });
    }
    before = [...outer, ...letters];
    begun = true;
    members.push({ start: members.length === 0 ? counts[0]!.start : from, end, path, counts: counts.slice() });
    position = end;
  }
  return members.length === 0 ? null : { members, end: position, broken: false };
}

const blanks = ' \u00a0\u2009\u202f\u200e\u200f\u061c';

export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

const letterStyles: readonly LabelStyle[] = ['enclosed-chinese', 'chinese', 'abjad', 'decimal'];

/** As paths write it: "(a)", "(ii)". */
function citedLetter(body: string): string {
  for (const style of letterStyles) {
    // (ﻫ): files out of old programs carry letters in the form they have in print
    const ordinal = ordinalOf(style === 'abjad' ? body.normalize('NFKC') : body, style);
    if (ordinal !== null && ordinal > 0) return citedLabel(style, ordinal);
  }
  // б) and в) are counted in the Russian alphabet, and а) in either
  const russian = latinLikes[body] === undefined ? ordinalOf(body, 'cyrillic') : null;
  if (russian !== null) return citedLabel('cyrillic', russian);
  return `(${[...body].map(letter => latinLikes[letter] ?? letter).join('')})`;
}

/** The level that a letter without a number goes on with: (ii) behind "3 (a) (i)", (b) behind it too; -1 if none. */
function levelOf(before: readonly string[], next: string): number {
  for (let level = before.length - 1; level >= 0; level--) {
    if (follows(before[level]!.slice(1, -1), next.slice(1, -1))) return level;
  }
  return -1;
}

function follows(before: string, next: string): boolean {
  return (['roman', 'latin', 'decimal'] as const).some(style => {
    const first = ordinalOf(before, style);
    const second = ordinalOf(next, style);
    return first !== null && second !== null && second > first;
  });
}
