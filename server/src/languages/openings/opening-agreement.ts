import { compileExpression } from '../../text/expression';
import { madeOnce, madeWhenAsked } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import type { BodyGender } from '../body-gender';
import type { LanguageCode, Organ } from '../language';
import { foldedText } from '../letters/letter-folding';
import { answersKept } from './answers-kept';
import { countedOpenings } from './counted-openings';

/**
 * The words of opening phrases that agree with the body that speaks: "convaincue" of the Assembly, "convaincu" of a council;
 * in Arabic the verb, تشير and يشير, and what points back at the body, قلقها and قلقه.
 */

/** Of the four the Assembly alone is feminine. */
function genderOf(organ: Organ): BodyGender {
  return organ === 'GA' ? 'feminine' : 'masculine';
}

type Ending = readonly [feminine: RegExp, ofMasculine: string, masculine: RegExp, ofFeminine: string];

/** How a word's one form is made of the other. What comes of it counts where adopted texts have both. */
const forms: Readonly<Partial<Record<LanguageCode, readonly Ending[]>>> = {
  fr: [
    [/ée$/, 'é', /é$/, 'ée'],
    [/([uistn])e$/, '$1', /([uistn])$/, '$1e'],
    [/euse$/, 'eux', /eux$/, 'euse'],
    [/ve$/, 'f', /f$/, 've'],
    [/ète$/, 'et', /et$/, 'ète'],
  ],
  es: [[/a$/, 'o', /o$/, 'a']],
  ru: [[/([нтл])а$/, '$1', /([нтл])$/, '$1а']],
  ar: [
    [/^ت/, 'ي', /^ي/, 'ت'],
    [/ها$/, 'ه', /ه$/, 'ها'],
    [/ت$/, '', /$/, 'ت'],
  ],
};

export const agreeingLanguages = Object.keys(forms) as readonly LanguageCode[];

interface Uses {
  readonly feminine: number;
  readonly masculine: number;
}

const counted = new Map<LanguageCode, ReadonlyMap<string, Uses>>();

/** How often each word of opening phrases is the Assembly's, and how often a council's. */
function usesIn(language: LanguageCode): ReadonlyMap<string, Uses> {
  let uses = counted.get(language);
  if (!uses) {
    const found = new Map<string, Uses>();
    for (const { phrase, counts } of Object.values(countedOpenings[language]).flat()) {
      const [council, assembly, economic, rights] = counts;
      for (const word of new Set(foldedText(phrase).split(' '))) {
        const { feminine, masculine } = found.get(word) ?? { feminine: 0, masculine: 0 };
        found.set(word, {
          feminine: feminine + assembly,
          masculine: masculine + council + economic + rights,
        });
      }
    }
    uses = found;
    counted.set(language, uses);
  }
  return uses;
}

/** So many times as often a form must be one gender's, to be its own. */
const clearly = 8;

/** The form of a word, folded, that agrees with a body; null where the word agrees, or agrees with nothing. */
function agreeingForm(word: string, language: LanguageCode, gender: BodyGender): string | null {
  const uses = usesIn(language);
  const own = uses.get(word);
  if (!own) return null;
  const other: BodyGender = gender === 'feminine' ? 'masculine' : 'feminine';
  if (own[other] <= own[gender] * clearly) return null;
  for (const [feminine, ofMasculine, masculine, ofFeminine] of forms[language] ?? []) {
    const [from, to] = gender === 'feminine' ? [masculine, ofFeminine] : [feminine, ofMasculine];
    if (!from.test(word)) continue;
    const form = word.replace(from, to);
    const its = uses.get(form);
    if (its && its[gender] > its[other] * clearly) return form;
  }
  return null;
}

/** Adjectives that openings have too seldom for counts to tell: the feminine form, and the masculine. */
const seldom: Readonly<Partial<Record<LanguageCode, readonly (readonly [feminine: string, masculine: string])[]>>> = {
  fr: [
    ['déterminée', 'déterminé'],
    ['alarmée', 'alarmé'],
    ['convaincue', 'convaincu'],
    ['préoccupée', 'préoccupé'],
    ['attachée', 'attaché'],
    ['consternée', 'consterné'],
    ['consciente', 'conscient'],
    ['inquiète', 'inquiet'],
    ['soucieuse', 'soucieux'],
    ['désireuse', 'désireux'],
  ],
  es: [
    ['comprometida', 'comprometido'],
    ['preocupada', 'preocupado'],
    ['consternada', 'consternado'],
    ['resuelta', 'resuelto'],
  ],
  ru: [
    ['привержена', 'привержен'],
    ['озабочена', 'озабочен'],
    ['обеспокоена', 'обеспокоен'],
    ['встревожена', 'встревожен'],
    ['преисполнена', 'преисполнен'],
    ['убеждена', 'убежден'],
  ],
};

function seldomForm(word: string, language: LanguageCode, gender: BodyGender): string | null {
  const own = gender === 'feminine' ? 0 : 1;
  return seldom[language]?.find(pair => foldedText(pair[1 - own]!) === word)?.[own] ?? null;
}

/** "будучи глубоко озабочена", "Se déclarant de nouveau convaincue": the verb is all that opens, and what agrees stands behind. */
const beforeAdjective: Readonly<Partial<Record<LanguageCode, RegExp>>> = madeWhenAsked({
  fr: () => compileExpression('^se (?:déclar(?:ant|e)|di(?:sant|t))(?: \\p{L}+){0,2}$', 'iu'),
  es: () => /^(?:muy|sumamente|declarándose|mostrándose)$/i,
  ru: () => compileExpression('^будучи(?: \\p{L}+)?$', 'iu'),
});

/** "وإذ يعرب عن بالغ قلقه", "إذ تضع في اعتبارها": what belongs to the body stands behind the preposition. */
const arabicFeeling = /^(?:و?[إا]ذ )?\S+(?: ال[إا]عراب)? (?:عن(?: (?:بالغ|عميق|شديد|خالص|وافر|كامل|عظيم))?|في) \S+/u;

/**
 * The words at the beginning of a text that agree with the body: an opening phrase, what belongs to it behind, and of one
 * that is not known, for it agrees with nobody, its first words.
 */
function agreeingWords(text: string, opener: Span | null, language: LanguageCode): Span {
  const start = opener?.start ?? 0;
  const behind = text.slice(start, start + longestPhrase);
  if (language === 'ar') {
    const end = Math.max(opener?.end ?? 0, start + (arabicFeeling.exec(behind)?.[0].length ?? 0));
    return { start, end: end > 0 ? end : (/^(?:و?[إا]ذ )?\S+/u.exec(behind)?.[0].length ?? 0) };
  }
  if (!opener) return { start, end: firstWords().exec(behind)?.[0].length ?? 0 };
  const { end } = opener;
  if (!beforeAdjective[language]?.test(text.slice(start, end))) return { start, end };
  return { start, end: end + (nextWords().exec(text.slice(end, end + longestPhrase))?.[0].length ?? 0) };
}

const longestPhrase = 60;
const firstWords = madeOnce(() => compileExpression('^(?:[\\p{L}’]+ ?){1,3}', 'u'));
const nextWords = madeOnce(() => compileExpression('^(?: [\\p{L}’]+){1,3}', 'u'));

export interface DisagreeingWord {
  readonly word: string;
  readonly right: string;
  /** In the text, in UTF-16 code units. */
  readonly start: number;
}

/**
 * The words of an opening phrase at the beginning of a text, known or not, that do not agree with the organ that speaks;
 * none in a language whose words agree with nobody.
 */
export function disagreeingWords(
  text: string,
  opener: Span | null,
  language: LanguageCode,
  organ: Organ,
): readonly DisagreeingWord[] {
  if (!forms[language]) return [];
  const { start, end } = agreeingWords(text, opener, language);
  const phrase = text.slice(start, end);
  const gender = genderOf(organ);
  return disagreeingIn(phrase, language, gender).map(word => ({ ...word, start: start + word.start }));
}

/** By their places in the phrase. */
const disagreeingIn = answersKept(
  (phrase: string, language: LanguageCode, gender: BodyGender): readonly DisagreeingWord[] =>
    [...phrase.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index: start }): DisagreeingWord[] => {
      // "S’inquiète" is a verb
      if (/[’']/.test(phrase.charAt(start - 1))) return [];
      const folded = foldedText(word);
      const form = agreeingForm(folded, language, gender) ?? seldomForm(folded, language, gender);
      return form === null ? [] : [{ word, right: inCaseOf(word, form), start }];
    }),
);

function inCaseOf(model: string, word: string): string {
  const first = model[0]!;
  return first === first.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
}
