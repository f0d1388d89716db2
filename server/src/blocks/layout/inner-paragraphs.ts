import type { FormulaInText } from '../../languages/bodies/formula-before';
import type { LabelPunctuation } from '../../languages/labels';
import type { Clause, Language } from '../../languages/language';
import { languageOf, languages } from '../../languages/languages';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { isBlank, isUpperCase, isWide } from '../../text/characters';
import { readLabel } from '../labels/label';
import { noLists, type OpenList } from '../labels/lists';
import { firstItem, itemAt, skipBlank } from './inner-items';
import { type InnerPlace, Mark, placesIn } from './inner-places';

/** An opening phrase, and a closing line with what tells it, are no longer than this. */
const openingLength = 160;

/**
 * Where the paragraphs begin that stand on one line behind an enacting formula, whose comma ends at `formula.end`. null
 * where the formula is but named in a sentence: too little behind it reads like a resolution's paragraphs.
 *
 *     The General Assembly, Recalling …,  Noting …,  1.   Calls upon …;  2.   Decides …
 */
export function paragraphsOfResolution(
  text: string,
  formula: FormulaInText & { readonly end: number },
  end: number,
  beginsLine: boolean,
): number[] | null {
  const language = languageOf(formula.language);
  const first = skipBlank(text, formula.end, end);
  const places: InnerPlace[] = [
    { mark: Mark.Comma, start: first, blanks: first - formula.end },
    ...placesIn(text, formula.end, end),
  ];
  // blanks in pairs tell paragraphs apart, as a PDF's lines are joined: "The General Assembly,  Recalling …,  Noting …"
  const blanksBetween = first - formula.end >= 2 ? 2 : 1;
  const starts: number[] = [];
  let inPreamble = true;
  let openings = 0;
  let number: Numbered | null = null;
  let lists: readonly OpenList[] = noLists;
  /** Where a heading may have begun, with no mark before the number behind it. */
  let heading = -1;
  for (const place of places) {
    const { start, mark } = place;
    if (start < (starts.at(-1) ?? 0) || start >= end) continue;
    const numbered = numberedAt(text, place, end, language, number, number === null && openings < 2);
    if (numbered) {
      if (mark === Mark.None && heading > (starts.at(-1) ?? 0) && start - heading <= longestHeading)
        starts.push(heading);
      starts.push(...numbered.starts);
      lists = numbered.lists;
      inPreamble = false;
      number = numbered;
    } else if (inPreamble && opensPreambular(text, place, end, language, blanksBetween)) {
      starts.push(start);
      openings++;
    } else if (!number && opensUnnumbered(text, place, end, language, inPreamble, blanksBetween)) {
      starts.push(start);
      lists = noLists;
      inPreamble = false;
      openings++;
    } else if (!inPreamble) {
      const item = itemAt(text, place, end, lists);
      if (item) {
        starts.push(item.start);
        lists = item.lists;
      } else if (
        mark === Mark.Stop &&
        language.closingLine.test(text.slice(start, Math.min(end, start + openingLength)))
      ) {
        starts.push(start);
        break;
      }
    }
    if (mark === Mark.Semicolon || mark === Mark.Stop || (inPreamble && mark === Mark.Comma)) heading = start;
    // what stands right behind the formula must open a paragraph
    if (starts.length === 0) return null;
  }
  const telling = language.capitalOpeners || blanksBetween > 1;
  return number || (telling && openings >= 2) || (beginsLine && openings >= 3) ? starts : null;
}

/** Where openings have no capital a clause within a paragraph opens so too, and the blanks before it tell more. */
function opensPreambular(
  text: string,
  { mark, start, blanks }: InnerPlace,
  end: number,
  language: Language,
  blanksBetween: number,
): boolean {
  const ends = mark === Mark.Comma || (mark === Mark.Semicolon && language.capitalOpeners);
  if (!ends || (!language.capitalOpeners && blanks < blanksBetween)) return false;
  if (language.capitalOpeners || blanksBetween > 1) return opens(text, start, end, language, 'preambular');
  const length = openingAt(text, start, end, language, 'preambular');
  // "وإذ" goes on with a paragraph as often as it opens one, unless a verb is behind it that opens paragraphs
  return length > longestConjunction || (length > 0 && isWide(text.charCodeAt(start)));
}

/** In letters: "وإذ" */
const longestConjunction = 3;

/** Does an opening phrase begin at a place, with its capital where the language has them? */
export function opens(text: string, start: number, end: number, language: Language, clause: Clause): boolean {
  if (language.capitalOpeners && !isUpperCase(text[start] ?? '')) return false;
  return openingAt(text, start, end, language, clause) > 0;
}

/** The length of the opening phrase at a place, 0 for none. */
function openingAt(text: string, start: number, end: number, language: Language, clause: Clause): number {
  const phrase = findOpeningPhrase(language, clause, text.slice(start, Math.min(end, start + openingLength)));
  return phrase ? phrase.end - phrase.start : 0;
}

/** "…, Decides to remain seized of the matter." : only a capital or the blanks before tell these from a sentence's words. */
function opensUnnumbered(
  text: string,
  { mark, start, blanks }: InnerPlace,
  end: number,
  language: Language,
  inPreamble: boolean,
  blanksBetween: number,
): boolean {
  if (mark !== Mark.Semicolon && (mark !== Mark.Comma || !inPreamble)) return false;
  if (!language.capitalOpeners && (blanksBetween === 1 || blanks < blanksBetween)) return false;
  return opens(text, start, end, language, 'operative');
}

interface Numbered {
  readonly ordinal: number;
  readonly punctuation: LabelPunctuation;
  readonly starts: readonly number[];
  readonly lists: readonly OpenList[];
  /** Does it open as the preamble does, and so end with a comma? Some bodies number that, too: "1. Having considered …, 2. Decides …". */
  readonly isPreambular: boolean;
}

type NumberBefore = Pick<Numbered, 'ordinal' | 'punctuation' | 'isPreambular'>;

/** The paragraph that begins at a place, the next behind `before`, and its first item right behind ("2. (a) Decides"). */
function numberedAt(
  text: string,
  { mark, start }: InnerPlace,
  end: number,
  language: Language,
  before: NumberBefore | null,
  onlyWithVerb = false,
): Numbered | null {
  const label = readLabel(text, start, end);
  const [reading] = label?.readings ?? [];
  if (!label || reading?.style !== 'decimal') return null;
  const { ordinal } = reading;
  const { punctuation, next } = label;
  if (ordinal !== (before?.ordinal ?? 0) + 1) return null;
  if (before ? punctuation !== before.punctuation : !numbersParagraphs(punctuation)) return null;
  const item = firstItem(text, next, end, noLists);
  const words = item ? readLabel(text, item.start, end)!.next : next;
  // the next number of a sequence, and the first below several paragraphs of a preamble, needs no verb that is known
  const behindEnd =
    mark === Mark.Semicolon || (before?.isPreambular === false ? mark === Mark.Stop : language.capitalOpeners);
  const goesOn = behindEnd && !onlyWithVerb && (!language.capitalOpeners || isUpperCase(text[words] ?? ''));
  const isPreambular = opens(text, words, end, language, 'preambular');
  if (!goesOn && !isPreambular && !opens(text, words, end, language, 'operative')) return null;
  const starts = item ? [start, item.start] : [start];
  return { ordinal, punctuation, starts, lists: item?.lists ?? noLists, isPreambular };
}

/** 1. · 1 - · 1) */
function numbersParagraphs(punctuation: LabelPunctuation): boolean {
  return punctuation === 'dot' || punctuation === 'dash' || punctuation === 'bracket';
}

/** As `isHeading` has it. */
const longestHeading = 220;
/** Adoption line and title stand before the formula, and no more than this lies between. */
const longestFront = 1200;

/** "… Resolution adopted by the General Assembly on 26 October 2031  86/6.   Harbour lights" : where either begins. */
export function frontStarts(text: string, from: number, formula: FormulaInText): number[] {
  const { adoptionLine, titleLine } = languageOf(formula.language);
  const starts = new Set<number>();
  let adoption = -1;
  let title = -1;
  for (let at = Math.max(from, formula.start - longestFront); at < formula.start; at++) {
    if (isBlank(text.charCodeAt(at)) || (at > from && !isBlank(text.charCodeAt(at - 1)))) continue;
    const line = text.slice(at, Math.min(formula.start, at + openingLength));
    if (adoption < 0 && adoptionLine.test(line)) adoption = at;
    if (title < 0 && titleLine.test(line)) title = at;
  }
  for (const start of [adoption, title]) if (start >= 0) starts.add(start);
  return [...starts];
}

/**
 * A page of a resolution on one line, without its formula: two numbers that follow each other, each behind a mark that
 * ends a paragraph and in front of a verb that opens one, or the first number behind the preamble's last comma. The number
 * at the line's beginning is one of them.
 */
export function paragraphsOfPage(text: string, first: number, last: number): readonly number[] {
  const places = placesIn(text, first, last).filter(
    ({ mark }) => mark === Mark.Semicolon || mark === Mark.Stop || mark === Mark.Comma,
  );
  const head: InnerPlace = { mark: Mark.Stop, start: first, blanks: 1 };
  for (const language of languages) {
    let lists: readonly OpenList[] = noLists;
    const starts: number[] = [];
    let numbers = 0;
    let number: Numbered | null = null;
    for (const place of [head, ...places]) {
      const before = number ?? numberBefore(text, place.start, last);
      const behindComma = place.mark === Mark.Comma;
      if (behindComma && (before !== null || !language.capitalOpeners)) continue;
      const found = numberedAt(text, place, last, language, before, true);
      const item = found || !number ? null : itemAt(text, place, last, lists);
      if (found) {
        number = found;
        numbers += behindComma ? 2 : 1;
      }
      const begun = found ?? (item && { starts: [item.start], lists: item.lists });
      if (!begun) continue;
      starts.push(...begun.starts);
      lists = begun.lists;
    }
    if (numbers >= 2) return starts.filter(start => start > first);
  }
  return [];
}

/** What a number at a place would follow: a page may begin with any. */
function numberBefore(text: string, start: number, end: number): NumberBefore | null {
  const label = readLabel(text, start, end);
  const ordinal = label?.readings[0]?.ordinal ?? 0;
  return label && ordinal > 1 && numbersParagraphs(label.punctuation)
    ? { ordinal: ordinal - 1, punctuation: label.punctuation, isPreambular: false }
    : null;
}
