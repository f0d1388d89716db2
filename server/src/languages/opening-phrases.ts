import { isWide } from '../text/characters';
import type { Span } from '../text/position';
import type { Clause, Language, LanguageCode } from './language';
import { languages } from './languages';
import { openingPhrases } from './opening-phrases.generated';

/**
 * Finds the phrase that opens a paragraph: the longest one known, with the adverbs before and behind it that belong to
 * it ("Strongly reaffirming also"). Phrases are kept by their first word, or in Chinese by their first character.
 */
type PhraseTable = ReadonlyMap<string, readonly string[]>;

const tables = new Map<LanguageCode, Record<Clause, PhraseTable>>();

/** The opening phrase of a paragraph, as a span of its text; null if it opens with none known. */
export function findOpeningPhrase(language: Language, clause: Clause, text: string): Span | null {
  const table = tablesOf(language)[clause];
  // [Recalling …,] is not agreed yet
  const bracket = text.startsWith('[') ? skipSeparators(text, 1) : 0;
  const circumstance = modifierLength(language.openingCircumstances, text, bracket);
  const start = circumstance === 0 ? bracket : skipSeparators(text, bracket + circumstance);
  let at = start;
  for (let tries = 0; tries < 3; tries++) {
    const phrase = longestPhrase(table, text, at);
    if (phrase > 0) {
      const end = at + phrase;
      return { start, end: end + modifierLength(language.openingModifiers.behind, text, end) };
    }
    const modifier = modifierLength(language.openingModifiers.before, text, at);
    if (modifier === 0) return null;
    at = skipSeparators(text, at + modifier);
  }
  return null;
}

/** The word that opens a paragraph whose phrase is not known, where it has the form that opening verbs have. */
export function findOpeningWord(language: Language, clause: Clause, text: string): Span | null {
  const word = language.openingWord[clause]?.exec(text.slice(0, longestOpening));
  return word ? { start: 0, end: word[0].length } : null;
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === ',' || text[at] === '，' || text[at] === '\u00a0') at++;
  return at;
}

function tablesOf(language: Language): Record<Clause, PhraseTable> {
  let found = tables.get(language.code);
  if (!found) {
    const phrases = openingPhrases[language.code];
    const more = language.moreOpeningPhrases;
    found = {
      preambular: byFirstWord([...phrases.preambular, ...more.preambular]),
      operative: byFirstWord([...phrases.operative, ...more.operative]),
    };
    tables.set(language.code, found);
  }
  return found;
}

function byFirstWord(phrases: readonly string[]): PhraseTable {
  const table = new Map<string, string[]>();
  for (const phrase of phrases) {
    const plain = plainLetters(phrase);
    const word = firstWord(plain, 0);
    const list = table.get(word);
    if (list) list.push(plain);
    else table.set(word, [plain]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

function longestPhrase(table: PhraseTable, text: string, at: number): number {
  const opening = text.slice(at, at + longestOpening);
  const plain = plainLetters(opening);
  for (const phrase of table.get(firstWord(plain, 0)) ?? []) {
    if (plain.startsWith(phrase) && endsWord(plain, phrase.length)) return writtenLength(opening, phrase.length);
  }
  return 0;
}

/** "… also", ", in this regard": an adverb with the white space or comma between, 0 if none stands here. */
function modifierLength(modifiers: readonly string[], text: string, at: number): number {
  const opening = text.slice(at, at + longestOpening);
  const plain = plainLetters(opening);
  const blank = plain.startsWith(' ') ? 1 : plain.startsWith(', ') ? 2 : 0;
  let longest = 0;
  for (const modifier of modifiers) {
    if (modifier.length > longest && plain.startsWith(modifier, blank) && endsWord(plain, blank + modifier.length)) {
      longest = modifier.length;
    }
  }
  return longest === 0 ? 0 : writtenLength(opening, blank + longest);
}

const longestOpening = 80;
const marks = /[\u0640\u064b-\u0652\u00ad\u200b-\u200f]/g;

/** Small letters, plain spaces, composed, without Arabic vowel marks and invisible characters. */
function plainLetters(text: string): string {
  return text
    .replace(/[\u00a0\t\u3000]/g, ' ')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase();
}

/** The length in `written` of its first `plain` letters, with the marks among them and behind them. */
function writtenLength(written: string, plain: number): number {
  let letters = 0;
  let at = 0;
  while (at < written.length && letters < plain) {
    if (!isMark.test(written[at]!)) letters++;
    at++;
    while (at < written.length && isCombining.test(written[at]!)) at++;
  }
  return at;
}

const isMark = /[\u0640\u064b-\u0652\u00ad\u200b-\u200f]/;
/** The accent of a letter that is written as two, é as e and ´: one letter when composed. */
const isCombining = /[\u0300-\u036f\u0653-\u0655]/;

function firstWord(text: string, from: number): string {
  const code = text.charCodeAt(from);
  if (isWide(code)) return text[from]!;
  let at = from;
  while (at < text.length && /[\p{L}\p{M}’'-]/u.test(text[at]!)) at++;
  return text.slice(from, at);
}

function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  return isWide(text.charCodeAt(at - 1)) || !/[\p{L}\p{M}]/u.test(text[at]!);
}

/** For tests and generators: every language's phrases, as written. */
export function allOpeningPhrases(): { language: LanguageCode; clause: Clause; phrase: string }[] {
  return languages.flatMap(({ code }) =>
    (['preambular', 'operative'] as const).flatMap(clause =>
      openingPhrases[code][clause].map(phrase => ({ language: code, clause, phrase })),
    ),
  );
}
