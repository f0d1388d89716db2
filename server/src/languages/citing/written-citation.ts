import type { LanguageCode, Organ } from '../language';

/** How a language writes the citation of a resolution, from its number: "1325 (2000)", "75/177". */
export interface WrittenCitation {
  /** With its noun: "resolution 1325 (2000)". */
  readonly withNoun: (number: string) => string;
  /** Behind the noun, or behind the numbers before it in a list: "1325 (2000)"; "1325(2000)号决议" behind 第. */
  readonly listed: (number: string) => string;
  /** A Council resolution's number and year: "1325 (2000)". */
  readonly numberOfYear: (number: string, year: string) => string;
  /** A number with the day of adoption: "75/177 of 16 December 2020". */
  readonly dated: (number: string, date: string) => string;
  /** What goes on with the sentence behind the noun, and begins no subject: "and", "of". */
  readonly notSubject: ReadonlySet<string>;
}

const spaced = (number: string, year: string) => `${number} (${year})`;
const asItIs = (number: string) => number;
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const writtenCitations: Readonly<Record<LanguageCode, WrittenCitation>> = {
  en: {
    withNoun: number => `resolution ${number}`,
    listed: asItIs,
    numberOfYear: spaced,
    dated: (number, date) => `${number} of ${date}`,
    notSubject: wordSet(
      'a above adopted all also and as at be below by for from has in is it its of on or other relevant that the this to under was which with',
    ),
  },
  zh: {
    withNoun: number => `第${number}号决议`,
    listed: number => `${number}号决议`,
    numberOfYear: (number, year) => `${number}(${year})`,
    // the date stands before 第
    dated: asItIs,
    notSubject: wordSet('一 二 三 四 五 六 七 八 九 十'),
  },
  fr: {
    withNoun: number => `résolution ${number}`,
    listed: asItIs,
    numberOfYear: spaced,
    dated: (number, date) => `${number} du ${date}`,
    notSubject: wordSet(
      'a adoptée adoptées au aux dans de des du en est et la le les ou par pertinentes pour qui que relative relatives sur à',
    ),
  },
  es: {
    withNoun: number => `resolución ${number}`,
    listed: asItIs,
    numberOfYear: spaced,
    dated: (number, date) => `${number}, de ${date}`,
    notSubject: wordSet(
      'a al anteriores aprobada aprobadas con de del e el en es la las los o para pertinentes por que relativa relativas se sobre u y',
    ),
  },
  ru: {
    withNoun: number => `резолюция ${number}`,
    listed: asItIs,
    numberOfYear: spaced,
    dated: (number, date) => `${number} от ${date}`,
    notSubject: wordSet('а в во для и из или к как ко которая которой которые которых на о об от по с со у'),
  },
  ar: {
    withNoun: number => `القرار ${number}`,
    listed: asItIs,
    numberOfYear: spaced,
    dated: (number, date) => `${number} المؤرخ ${date}`,
    notSubject: wordSet('أو إلى التي الذي المؤرخ المتعلق المتعلقة بشأن على عن في من هذا هذه و'),
  },
};

/** Between the members of a list, where nothing in a text shows it. */
export const listComma: Readonly<Record<LanguageCode, string>> = {
  en: ', ',
  zh: '、',
  fr: ', ',
  es: ', ',
  ru: ', ',
  ar: '، ',
};

/** The Human Rights Council's Arabic texts, made in Geneva, write 2216(2015) where New York's write 2216 (2015). */
export function leavesNoBlank(language: LanguageCode, organ: Organ | null): boolean {
  return language === 'ar' && organ === 'HRC';
}
