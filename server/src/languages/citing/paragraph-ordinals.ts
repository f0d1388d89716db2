import { sessionOrdinal } from '../dates/session-ordinals';
import type { LanguageCode } from '../language';

/** "the second preambular paragraph", "párrafo segundo del preámbulo": what counts paragraphs in words. */
interface OrdinalWords {
  /** One ordinal, in words up to twenty or in digits with their ending, as the source of an expression. */
  readonly ordinal: string;
  /** A list of them and the noun, "{}" for the list; what says the part stands within, before or behind. */
  readonly forms: readonly string[];
  /** A noun of each form. */
  readonly noun: RegExp;
  /** Their words, in forms that are the same for all numbers. */
  readonly inWords: (ordinal: number) => readonly string[];
  /** In digits: "21st". */
  readonly inDigits: (ordinal: number) => string;
}

const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
const russianHard = ['ый', 'ого', 'ому', 'ым', 'ом'];
const russianSoft = ['ий', 'ьего', 'ьему', 'ьим', 'ьем'];

export const ordinalWords: Readonly<Record<LanguageCode, OrdinalWords>> = {
  en: {
    ordinal:
      '(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie)th|\\d{1,2}(?:st|nd|rd|th))',
    forms: ['{} (?:preambular |operative )?paragraphs?'],
    noun: /paragraph/gi,
    inWords: ordinal => [sessionOrdinal(ordinal, 'en')],
    inDigits: ordinal =>
      `${ordinal}${(ordinal % 100 > 10 && ordinal % 100 < 20 ? null : endings[ordinal % 10]) ?? 'th'}`,
  },
  fr: {
    ordinal:
      '(?:premier|second|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|dix-(?:sept|huit|neuv)|vingt)ième|\\d{1,2}(?:er|ème|e))',
    forms: ['{} (?:alinéa|paragraphe)s?', '(?:alinéa|paragraphe)s? {}'],
    noun: /alinéa|paragraphe/gi,
    inWords: ordinal => [ordinal === 1 ? 'premier' : sessionOrdinal(ordinal, 'fr')],
    inDigits: ordinal => `${ordinal}${ordinal === 1 ? 'er' : 'e'}`,
  },
  es: {
    ordinal:
      '(?:(?:décimo )?(?:primero?|segundo|tercero?|cuarto|quinto|sexto|séptimo|octavo|noveno)|(?:un|duo)?décimo|vigésimo|\\d{1,2}\\.?[ºo°])',
    forms: ['{} párrafos?', 'párrafos? {}'],
    noun: /párrafo/gi,
    // behind the noun, then before it
    inWords: ordinal => [sessionOrdinal(ordinal, 'es', 1), sessionOrdinal(ordinal, 'es', 2)],
    inDigits: ordinal => `${ordinal}.º`,
  },
  ru: {
    ordinal:
      '(?:(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат|двадцат)(?:[оы]й|ого|ому|ым|ом|ий|ьего|ьему|ьим|ьем)|\\d{1,2}-?(?:й|го|му|м))',
    forms: ['{} (?:пункт|абзац)[а-я]{0,3}', '(?:пункт|абзац)[а-я]{0,3} {}'],
    noun: /пункт|абзац/gi,
    inWords(ordinal) {
      const stem = sessionOrdinal(ordinal, 'ru').replace(/ь?ей$|ой$/, '');
      const cases = stem === 'трет' ? russianSoft : russianHard;
      return cases.map((ending, at) => stem + (at === 0 && /(?:втор|ест|[дс]ьм)$/.test(stem) ? 'ой' : ending));
    },
    inDigits: ordinal => `${ordinal}-й`,
  },
  zh: {
    ordinal: '[一二三四五六七八九十]{1,3}',
    forms: ['第{}段'],
    noun: /段/g,
    inWords: ordinal => [sessionOrdinal(ordinal, 'zh')],
    inDigits: String,
  },
  ar: {
    ordinal:
      '(?:الأولى|الثالثة عشرة|الثالثة|(?:الحادية|الثانية|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة)(?: عشرة)?|العاشرة|العشرين)',
    forms: ['(?:و|ف)?(?:بال|لل|كال|ال|ب|ل)?فقر(?:ة|تين|تان|ات) {}'],
    noun: /فقر/g,
    inWords: ordinal => [sessionOrdinal(ordinal, 'ar')],
    inDigits: String,
  },
};

/** Ordinals are written in words up to this; Chinese has no other way. */
const lastInWords = (language: LanguageCode) => (language === 'zh' ? 99 : 20);

const known = new Map<LanguageCode, ReadonlyMap<string, number>>();

/** What an ordinal counts, "second" or "2nd"; null for a word that is none. */
export function paragraphOrdinal(written: string, language: LanguageCode): number | null {
  const digits = /^\d+/.exec(written)?.[0];
  if (digits !== undefined) return Number(digits) || null;
  let words = known.get(language);
  if (!words) {
    const all = new Map([['second', 2]]);
    for (let ordinal = 1; ordinal <= lastInWords(language); ordinal++)
      for (const word of ordinalWords[language].inWords(ordinal)) all.set(word, ordinal);
    words = all;
    known.set(language, words);
  }
  return words.get(written.toLowerCase().replace('четвёрт', 'четверт')) ?? null;
}

/** Another ordinal in the form of one that stands in a text before what `behind` begins with; null where it is none. */
export function ordinalLike(written: string, behind: string, ordinal: number, language: LanguageCode): string | null {
  const { ordinal: form, inWords, inDigits } = ordinalWords[language];
  const before = new RegExp(`^${form}$`, 'ui').test(written) ? paragraphOrdinal(written, language) : null;
  if (before === null) return null;
  if (/^\d/.test(written) || ordinal > lastInWords(language)) return inDigits(ordinal);
  // "segundo" is the same before and behind its noun, and "primer" is not
  const which = language === 'es' ? Number(/^ p/.test(behind)) : inWords(before).indexOf(written.toLowerCase());
  const word = inWords(ordinal)[Math.max(0, which)]!;
  return written[0] === written[0]!.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
}

/** "the second preambular paragraph", "preambular paragraph 3": English names the part before the noun. */
export const namesPreamble = /preambular/i;
/** "the third operative paragraph" */
export const namesOperativePart = /operative/i;
/** "para. 3", "paras 3 and 4", "п. 3": the noun is cut short. */
export const abbreviatedNoun = /^[^ ]*(?:\.|paras?)$/i;
