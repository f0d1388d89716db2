import { madeOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import type { Clause, Language, LanguageCode } from '../language';
import { languageOf, languages } from '../languages';
import { foldedSpelling } from '../letters/letter-folding';
import { answersKept } from './answers-kept';
import { openingPhrases } from './phrases/opening-phrase-lists';
import {
  beginsPhrase,
  modifierLength,
  type PhraseTree,
  phraseLength,
  treeOfModifiers,
  treeOfPhrases,
} from './phrases/phrase-tree';

/** What a language's paragraphs open with, each kind as one tree. */
interface Openings extends Record<Clause, PhraseTree> {
  readonly circumstances: PhraseTree;
  readonly before: PhraseTree;
  readonly behind: PhraseTree;
}

const openings = new Map<LanguageCode, Openings>();

/**
 * The opening phrase of a paragraph, as a span of its text; null if it opens with none known. It is the longest phrase
 * known, with the adverbs before and behind it that belong to it ("Strongly reaffirming also").
 */
export function findOpeningPhrase(language: Language, clause: Clause, text: string): Span | null {
  if (text.charCodeAt(1) === 0x20 && language.code === 'zh' && letterSpaced.test(text))
    return findSpacedPhrase(language, clause, text);
  if (text.charCodeAt(0) !== 0x5b) return findPhraseAt(language, clause, text, 0);
  // [Recalling …,] is not agreed yet, and [Mu, Ys: Recalling …,] tells who wants it
  const found = findPhraseAt(language, clause, text, skipSeparators(text, 1));
  const names = found ? null : delegations.exec(text.slice(0, longestNames));
  return names ? findPhraseAt(language, clause, text, names[0].length) : found;
}

/** "回 顾 其 关 于": a justified line of few characters. */
const letterSpaced = /^[\u3400-\u9fff] [\u3400-\u9fff] /;
/** So much of such a line is looked at. */
const longestSpaced = 60;

function findSpacedPhrase(language: Language, clause: Clause, text: string): Span | null {
  const written = text.slice(0, longestSpaced);
  const found = findPhraseAt(language, clause, written.replaceAll(' ', ''), 0);
  return found && { start: placeOf(written, found.start), end: placeOf(written, found.end - 1) + 1 };
}

/** Where the character stands that has `count` others before it, blanks aside. */
function placeOf(text: string, count: number): number {
  let at = 0;
  for (let seen = 0; at < text.length; at++) {
    if (text[at] === ' ') continue;
    if (seen === count) break;
    seen++;
  }
  return at;
}

/** "c удовлетворением отмечая": the letter of the other keyboard, in its place and of its length. */
const latinPreposition = /^c(?= [а-яё])/;

/** "[Mu, Ys: " and "[Mu, Ys] " */
const delegations = /^\[[^[\]:：]+[\]:：]\s?/;
const longestNames = 80;

function findPhraseAt(language: Language, clause: Clause, written: string, bracket: number): Span | null {
  const text = withOwnLetters(language, written);
  const known = openingsOf(language);
  const start = behindCircumstance(known, text, bracket);
  let at = start;
  for (let tries = 0; tries < 3; tries++) {
    const found = phraseAt(language, clause, known, text, start, at);
    if (found) return found;
    const modifier = modifierLength(known.before, text, at);
    if (modifier === 0) return null;
    at = skipSeparators(text, at + modifier);
  }
  return null;
}

/** What a paragraph opens with as one of either part: what leads to the phrase is read once. */
export function findOpeningPhrases(language: Language, written: string): Readonly<Record<Clause, Span | null>> {
  if (written.charCodeAt(0) === 0x5b || language.code === 'zh')
    return {
      preambular: findOpeningPhrase(language, 'preambular', written),
      operative: findOpeningPhrase(language, 'operative', written),
    };
  const text = withOwnLetters(language, written);
  const known = openingsOf(language);
  const start = behindCircumstance(known, text, 0);
  let preambular: Span | null = null;
  let operative: Span | null = null;
  let at = start;
  for (let tries = 0; tries < 3; tries++) {
    preambular ??= phraseAt(language, 'preambular', known, text, start, at);
    operative ??= phraseAt(language, 'operative', known, text, start, at);
    if (preambular && operative) break;
    const modifier = modifierLength(known.before, text, at);
    if (modifier === 0) break;
    at = skipSeparators(text, at + modifier);
  }
  return { preambular, operative };
}

function withOwnLetters(language: Language, written: string): string {
  return language.code === 'ru' ? written.replace(latinPreposition, 'с') : written;
}

function behindCircumstance({ circumstances }: Openings, text: string, bracket: number): number {
  const circumstance = modifierLength(circumstances, text, bracket);
  return circumstance === 0 ? bracket : skipSeparators(text, bracket + circumstance);
}

/** The phrase that stands at `at`, with what leads to it from `start` on. */
function phraseAt(
  language: Language,
  clause: Clause,
  known: Openings,
  text: string,
  start: number,
  at: number,
): Span | null {
  const phrase = phraseLength(clause === 'preambular' ? known.preambular : known.operative, text, at);
  if (phrase === 0) return null;
  const end = at + phrase;
  const modified = end + modifierLength(known.behind, text, end);
  return { start, end: isAdjective(language, clause, text, end, modified) ? end : withMarks(language, text, modified) };
}

/** What "further" stands before as an adjective: "Encourages further cooperation", and not "Requests further that". */
const furtherOf = madeOnce(() => /^ further(?! (?:that|the|its|all|to|in|on|with|by|upon)(?!\p{L})|,)/u);

function isAdjective({ code }: Language, clause: Clause, text: string, from: number, to: number): boolean {
  if (code !== 'en' || clause !== 'operative' || to - from !== ' further'.length) return false;
  return furtherOf().test(text.slice(from, from + 24));
}

/** Arabic vowel marks are of the letter before them: أيضاً */
function withMarks({ code }: Language, text: string, end: number): number {
  let at = end;
  if (code !== 'ar') return at;
  while (text.charCodeAt(at) >= 0x64b && text.charCodeAt(at) <= 0x652) at++;
  return at;
}

/** Does a text begin with words that lead on to an opening phrase, all of its first `length` letters among them: "with concern"? */
export function leadsToOpening(language: Language, text: string, length: number): boolean {
  const written = withOwnLetters(language, text);
  return modifierLength(openingsOf(language).before, written, 0) >= length;
}

/**
 * Is a text a phrase of one part, from its first letter to its last, with which no phrase of the other part begins, and none
 * of the words that may lead to one? What stands behind it then makes none of the other part of it.
 */
export const opensOnePartAlone = answersKept((phrase: string, code: LanguageCode, clause: Clause): boolean => {
  const language = languageOf(code);
  const own = findOpeningPhrase(language, clause, phrase);
  if (own === null || own.start > 0 || own.end < phrase.length) return false;
  const other = clause === 'preambular' ? 'operative' : 'preambular';
  if (findOpeningPhrase(language, other, phrase) !== null) return false;
  const { before, circumstances, [other]: others } = openingsOf(language);
  const written = withOwnLetters(language, phrase);
  if ([before, circumstances].some(tree => modifierLength(tree, written, 0) > 0)) return false;
  const folded = foldedSpelling(written);
  return ![others, before, circumstances].some(tree => beginsPhrase(tree, folded));
});

/** Is a text no more than the beginning of what a paragraph may open with: "Dee", "Strongly reaff", "إذ تش"? */
export function beginsOpening(language: Language, text: string): boolean {
  const { preambular, operative, before } = openingsOf(language);
  let at = skipSeparators(text, text.charCodeAt(0) === 0x5b ? 1 : 0);
  for (let tries = 0; tries < 3; tries++) {
    const rest = foldedSpelling(text.slice(at));
    if ([preambular, operative, before].some(tree => beginsPhrase(tree, rest))) return true;
    const modifier = modifierLength(before, text, at);
    if (modifier === 0) return false;
    at = skipSeparators(text, at + modifier);
  }
  return false;
}

/** An opening word stands within this many characters. */
const longestOpening = 80;

/** The word that opens a paragraph whose phrase is not known, where it has the form that opening verbs have. */
export function findOpeningWord(language: Language, clause: Clause, text: string): Span | null {
  const word = language.openingWord[clause]?.exec(text.slice(0, longestOpening));
  return word ? { start: 0, end: word[0].length } : null;
}

/** Does a text open with a verb in the form that only preambles' have: "Noting", "NOTING"? Never in Chinese, whose verbs have one. */
export function hasPreambularForm(language: Language, text: string): boolean {
  const { preambular, operative } = language.openingWord;
  const start = text.slice(0, longestOpening);
  // "DEEPLY CONCERNED": the adverb has its capital
  const written = capitals().test(start) ? start[0]! + start.slice(1).toLowerCase() : start;
  return preambular?.test(written) === true && !operative?.test(written);
}

const capitals = madeOnce(() => /^\p{Lu}{2}/u);

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (isSeparator(text.charCodeAt(at))) at++;
  return at;
}

function isSeparator(code: number): boolean {
  return code === 0x20 || code === 0x2c || code === 0xff0c || code === 0xa0;
}

function openingsOf(language: Language): Openings {
  let found = openings.get(language.code);
  if (!found) {
    const phrases = openingPhrases[language.code];
    const more = language.moreOpeningPhrases;
    found = {
      preambular: treeOfPhrases([...phrases.preambular, ...more.preambular]),
      operative: treeOfPhrases([...phrases.operative, ...more.operative]),
      circumstances: treeOfModifiers(language.openingCircumstances),
      before: treeOfModifiers(language.openingModifiers.before),
      behind: treeOfModifiers(language.openingModifiers.behind),
    };
    openings.set(language.code, found);
  }
  return found;
}

/** For tests and generators: every language's phrases, as written. */
export function allOpeningPhrases(): { language: LanguageCode; clause: Clause; phrase: string }[] {
  return languages.flatMap(({ code }) =>
    (['preambular', 'operative'] as const).flatMap(clause =>
      openingPhrases[code][clause].map(phrase => ({ language: code, clause, phrase })),
    ),
  );
}
