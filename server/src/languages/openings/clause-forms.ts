import type { Clause, Language, LanguageCode } from '../language';
import { languageOf } from '../languages';
import { answersKept } from './answers-kept';
import { openingPhrases } from './phrases/opening-phrase-lists';

/**
 * The two forms of the verbs that open paragraphs: "Recalling" in the preamble, "Recalls" in the operative part. What a
 * language's endings make of a verb counts where the other clause's phrases, as adopted texts have them, know the word.
 */

/** "Recalling also" as "Recalls also"; null where no other form of any of its words is known. The same words, in Chinese. */
export function otherClauseForm(phrase: string, language: Language, to: Clause): string | null {
  const { code } = language;
  if (code === 'zh') return phrase;
  if (code === 'ar') return arabicForm(phrase, to);
  const words = phrase.split(/(\s+)/);
  for (const [index, word] of words.entries()) {
    const found = knownForm(word.toLowerCase(), code, to);
    if (found === null) continue;
    return [...words.slice(0, index), inCaseOf(word, found), ...words.slice(index + 1)].join('');
  }
  return null;
}

/** Has what stands between two blanks, or a word of it, another form in the other clause? */
export const hasOtherForm = answersKept((written: string, code: LanguageCode, to: Clause) =>
  written.split(/\s+/).some(word => knownForm(word.toLowerCase(), code, to) !== null),
);

/** A word's form in the other clause that a phrase of that has; null where none does. */
const knownForm = answersKept((word: string, code: LanguageCode, to: Clause) => {
  const table = wordsOf(languageOf(code), to);
  return formsOf(code, word, to).find(form => table.has(form)) ?? null;
});

/** إذ تشير إلى · وإذ تشير إلى · تشير إلى */
function arabicForm(phrase: string, to: Clause): string | null {
  const found = /^و?[إا]ذ\s+/u.exec(phrase);
  if (to === 'operative') return found ? phrase.slice(found[0].length) : null;
  return found ? null : `إذ ${phrase}`;
}

function inCaseOf(model: string, word: string): string {
  const first = model[0]!;
  return first === first.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
}

const known = new Map<string, ReadonlySet<string>>();

function wordsOf({ code, moreOpeningPhrases }: Language, clause: Clause): ReadonlySet<string> {
  const key = `${code} ${clause}`;
  let words = known.get(key);
  if (!words) {
    const phrases = [...openingPhrases[code][clause], ...moreOpeningPhrases[clause]];
    words = new Set(phrases.flatMap(phrase => phrase.toLowerCase().split(' ')));
    known.set(key, words);
  }
  return words;
}

/** An ending and the one in its place; then a vowel of the stem that changes with it: recordando, recuerda. */
type Ending = readonly [from: string, to: string, vowel?: readonly [from: string, to: string]];

/** From the participle to the verb. */
const toVerb: Readonly<Partial<Record<LanguageCode, readonly Ending[]>>> = {
  en: [
    ['ing', 's'],
    ['ing', 'es'],
  ],
  fr: [
    ['naissant', 'naît'],
    ['venant', 'vient'],
    ['tenant', 'tient'],
    ['enant', 'end'],
    ['yant', 'ie'],
    ['lant', 'lle'],
    ['ant', 'e'],
    ['ant', ''],
    ['ant', 'e', ['é', 'è']],
  ],
  es: [
    ['ando', 'a'],
    ['ando', 'a', ['o', 'ue']],
    ['ando', 'a', ['e', 'ie']],
    ['iendo', 'e'],
    ['yendo', 'ye'],
    ['endo', 'e'],
    ['iendo', 'e', ['e', 'ie']],
    ['iendo', 'e', ['i', 'ie']],
  ],
  ru: [
    ['авая', 'ает'],
    ['я', 'ет'],
    ['я', 'ит'],
    ['а', 'ит'],
    ['ясь', 'ется'],
    ['ясь', 'ится'],
    ['ась', 'ется'],
  ],
};

/** From the verb to the participle. */
const toParticiple: Readonly<Partial<Record<LanguageCode, readonly Ending[]>>> = {
  en: [
    ['es', 'ing'],
    ['s', 'ing'],
  ],
  fr: [
    ['naît', 'naissant'],
    ['vient', 'venant'],
    ['tient', 'tenant'],
    ['end', 'enant'],
    ['end', 'endant'],
    ['ie', 'iant'],
    ['ie', 'yant'],
    ['lle', 'lant'],
    ['e', 'ant'],
    ['e', 'eant'],
    ['e', 'ant', ['è', 'é']],
  ],
  es: [
    ['a', 'ando'],
    ['a', 'ando', ['ue', 'o']],
    ['a', 'ando', ['ie', 'e']],
    ['ye', 'yendo'],
    ['e', 'iendo'],
    ['e', 'endo'],
    ['e', 'iendo', ['ie', 'e']],
    ['e', 'iendo', ['ie', 'i']],
  ],
  ru: [
    ['ает', 'ая'],
    ['ает', 'авая'],
    ['ет', 'я'],
    ['ит', 'я'],
    ['ит', 'а'],
    ['ется', 'ясь'],
    ['ится', 'ясь'],
  ],
};

function formsOf(code: LanguageCode, word: string, to: Clause): readonly string[] {
  const endings = (to === 'operative' ? toVerb : toParticiple)[code] ?? [];
  return endings.flatMap(([from, other, vowel]) => {
    if (!word.endsWith(from)) return [];
    const stem = word.slice(0, word.length - from.length);
    if (!vowel) return [stem + other];
    const at = stem.lastIndexOf(vowel[0]);
    return at < 0 ? [] : [stem.slice(0, at) + vowel[1] + stem.slice(at + vowel[0].length) + other];
  });
}
