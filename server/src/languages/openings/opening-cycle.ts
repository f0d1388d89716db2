import { compileExpression } from '../../text/expression';
import { madeOnce, madeWhenAsked } from '../../text/made-when-asked';
import type { BodyGender } from '../body-gender';
import type { Clause, LanguageCode, Organ } from '../language';
import { foldedSpelling } from '../letters/letter-folding';
import { answersKept } from './answers-kept';
import { asLaterParagraph } from './arabic-preamble';
import { openingsInUse, type Speaker, speakerKey, type UsedOpening } from './opening-use';

/**
 * Consecutive paragraphs that open with the same verb: "Recalling", "Recalling also", "Recalling further", and the bare verb
 * again. The words that say so, in their places before or behind the verb.
 */
const words = madeWhenAsked<LanguageCode, readonly [also: RegExp, further: RegExp]>({
  en: () => [wholeWord('also'), wholeWord('further')],
  fr: () => [wholeWord('également'), wholeWord('en outre')],
  es: () => [wholeWord('también'), wholeWord('además')],
  ru: () => [wholeWord('также'), wholeWord('далее')],
  zh: () => [/^又/, /^还/],
  ar: () => [wholeWord('[أا]يضا'), wholeWord('كذلك')],
});

function wholeWord(source: string): RegExp {
  return compileExpression(`(?<!\\p{L})${source}(?!\\p{L})`, 'u');
}

/** 0 the bare verb, 1 with "also", 2 with "further". */
export type CycleStep = 0 | 1 | 2;

export interface CyclePlace {
  /** The phrase without the word, folded: "recalling", "اذ تشير". */
  readonly verb: string;
  readonly step: CycleStep;
}

export function cyclePlaceOf(phrase: string, language: LanguageCode): CyclePlace {
  // "又 回 顾": the letters of a justified line stand apart
  const written = language === 'zh' ? phrase.replace(/\s+/g, '') : phrase;
  const folded = foldedSpelling(written).replace(/^واذ /, 'اذ ');
  for (const [index, word] of words[language].entries()) {
    if (!word.test(folded)) continue;
    const verb = folded.replace(word, ' ').replace(/\s+/g, ' ').trim();
    if (verb !== '') return { verb, step: index === 0 ? 1 : 2 };
  }
  return { verb: folded.trim(), step: 0 };
}

/** A verb as two paragraphs' are compared: 表示关切的是 is 表示关切, and 欢迎并支持 goes on as 欢迎. */
export function comparedVerb(verb: string, language: LanguageCode): string {
  if (language !== 'zh') return verb;
  const [first] = verb.split('并') as [string];
  return first.endsWith('的是') ? first.slice(0, -2) : first;
}

/**
 * Of "وإذ يسلمبأن", whose words are glued, the conjunction is all that is known, of "Having noted" its auxiliary verb, and
 * "Whereas" is none.
 */
export function hasVerb({ verb }: CyclePlace): boolean {
  return !withoutVerb.has(verb);
}

const withoutVerb: ReadonlySet<string> = new Set(['', 'اذ', 'واذ', 'having', 'ayant', 'habiendo', 'whereas']);

/** Phrases of one verb by their steps, the most frequent of each: "Also requests", and not "Requests also". */
type CycleFamily = readonly [bare: UsedOpening | null, also: UsedOpening | null, further: UsedOpening | null];

const made = new Map<string, ReadonlyMap<string, CycleFamily>>();

export function cycleFamilies(
  language: LanguageCode,
  clause: Clause,
  speaker: Speaker,
): ReadonlyMap<string, CycleFamily> {
  const key = speakerKey(language, clause, speaker);
  let families = made.get(key);
  if (!families) {
    const collected = new Map<string, [UsedOpening | null, UsedOpening | null, UsedOpening | null]>();
    for (const opening of openingsInUse(language, clause, speaker)) {
      const { verb, step } = cyclePlaceOf(opening.phrase, language);
      const family = collected.get(verb) ?? [null, null, null];
      family[step] ??= opening;
      collected.set(verb, family);
    }
    families = collected;
    made.set(key, families);
  }
  return families;
}

/** A family's phrase at a step stands so many times as often as the phrase that is written, to be the usual one. */
const clearly = 10;

/** "Also recalling", where the organ's preambles have "Recalling also"; null where the phrase stands as usual. */
export function usualAtStep(phrase: string, language: LanguageCode, clause: Clause, speaker: Speaker): string | null {
  return usualFor(phrase, language, clause, speaker.organ, speaker.gender);
}

const usualFor = answersKept(
  (phrase: string, language: LanguageCode, clause: Clause, organ: Organ | null, gender: BodyGender | null) =>
    findUsual(phrase, language, clause, { organ, gender }),
);

function findUsual(phrase: string, language: LanguageCode, clause: Clause, speaker: Speaker): string | null {
  const { verb, step } = cyclePlaceOf(phrase, language);
  if (step === 0) return null;
  const usual = cycleFamilies(language, clause, speaker).get(verb)?.[step];
  if (!usual || usual.count < clearly) return null;
  const isLater = language === 'ar' && phrase.startsWith('و');
  const right = isLater ? asLaterParagraph(usual.phrase) : usual.phrase;
  const written = foldedSpelling(phrase)
    .replace(/\s+/g, language === 'zh' ? '' : ' ')
    .trim();
  if (foldedSpelling(right) === written) return null;
  const own = openingsInUse(language, clause, speaker).find(each => foldedSpelling(each.phrase) === written);
  return own && own.count * clearly > usual.count ? null : right;
}

/** Where the word stands where no phrase of the verb is known with it: before the verb, or behind its first word. */
const standsBefore: Readonly<Record<LanguageCode, Readonly<Record<Clause, boolean>>>> = {
  en: { preambular: false, operative: true },
  zh: { preambular: true, operative: true },
  fr: { preambular: false, operative: false },
  es: { preambular: false, operative: false },
  ru: { preambular: false, operative: false },
  ar: { preambular: false, operative: false },
};
const written: Readonly<Record<LanguageCode, readonly [also: string, further: string]>> = {
  en: ['also', 'further'],
  fr: ['également', 'en outre'],
  es: ['también', 'además'],
  ru: ['также', 'далее'],
  zh: ['又', '还'],
  ar: ['أيضا', 'كذلك'],
};

/** The verb that a phrase opens with, folded, without what stands behind it: "noting" of "Noting with concern". */
export function verbOf(phrase: string, language: LanguageCode): string {
  const { verb } = cyclePlaceOf(phrase, language);
  return language === 'zh' ? verb : (/^(?:اذ )?\S+/u.exec(verb)?.[0] ?? verb);
}

/** A phrase as it is at another step of the cycle: "Recalling" with "also" is "Recalling also". */
export function atStep(
  phrase: string,
  step: CycleStep,
  language: LanguageCode,
  clause: Clause,
  speaker: Speaker,
): string | null {
  const now = cyclePlaceOf(phrase, language);
  // the least that changes: one word for another
  if (now.step !== 0 && step !== 0) return withWord(phrase, written[language][step - 1]!, language);
  const usual = cycleFamilies(language, clause, speaker).get(now.verb)?.[step];
  if (usual && (usual.count >= clearly || step === 0)) return asWritten(usual.phrase, phrase, language);
  if (step === 0) return now.step === 0 ? phrase : withWord(phrase, '', language);
  const word = written[language][step - 1]!;
  if (language === 'zh') return word + phrase;
  if (standsBefore[language][clause]) return `${inCase(word, phrase)} ${phrase[0]!.toLowerCase()}${phrase.slice(1)}`;
  const verb = /^(?:و?[إا]ذ )?\S+/u.exec(phrase)?.[0] ?? phrase;
  return `${verb} ${word}${phrase.slice(verb.length)}`;
}

/** With another word in the place of the one that stands there, or with none. */
function withWord(phrase: string, word: string, language: LanguageCode): string | null {
  const found = words[language].map(each => each.exec(phrase.toLowerCase())).find(each => each !== null);
  if (!found) return null;
  // أيضاً
  const behind = phrase.slice(found.index + found[0].length).replace(/^[\u064b-\u0652]+/, '');
  const changed = phrase.slice(0, found.index) + word + behind;
  return inCase(changed.replace(/ {2,}/g, ' ').trim(), phrase);
}

function asWritten(usual: string, phrase: string, language: LanguageCode): string {
  return language === 'ar' && phrase.startsWith('و') ? asLaterParagraph(usual) : usual;
}

/** Adverbs that a draft writes with their mark, "وفقاً", or all without. */
const adverbs = madeOnce(() => /(?<!\p{L})و?(?:أيض|فضل|عمل|وفق|تمشي|علم|استناد|نظر|طبق|سوي)ا(ً?)(?!\p{L})/gu);

/** "أيضاً" in a draft that writes the mark more often than not, there or on other adverbs. */
export function asMarkedIn(phrase: string, texts: Iterable<string>): string {
  if (!/أيضا(?!ً)/.test(phrase)) return phrase;
  let marked = 0;
  for (const text of texts) for (const { 1: mark } of text.matchAll(adverbs())) marked += mark ? 1 : -1;
  return marked > 0 ? phrase.replace('أيضا', 'أيضاً') : phrase;
}

/** With a capital where the model has one. */
function inCase(word: string, model: string): string {
  const first = model.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
