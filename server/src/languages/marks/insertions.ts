import type { LanguageCode } from '../language';
import { insertionSuffixes } from './insertion-suffixes';

/**
 * The words for inserted paragraphs and alternatives, behind a number: "4 bis", "4 бис", "4 مكررا", "4之二". Paths and
 * labels tell them all by the Latin ones (`insertionSuffixes`).
 */

/** As each language writes them, in the order of `insertionSuffixes`. */
const written: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: insertionSuffixes,
  fr: insertionSuffixes,
  es: insertionSuffixes,
  ru: ['бис', 'тер', 'кватер', 'квинквиес', 'сексиес', 'септиес', 'октиес', 'альт'],
  // as articles of treaties are counted: المادة 6 مكررا، المادة 6 ثالثا
  ar: ['مكررا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا', 'ثامنا', 'بديل'],
  // 第六条之二, 第六条之三
  zh: ['之二', '之三', '之四', '之五', '之六', '之七', '之八', '备选'],
};

/** Other ways to write them; all Arabic words stand here without the mark of "-an". */
const furtherForms: readonly (readonly [form: string, suffix: string])[] = [
  ['кватер', 'quater'],
  ['кватэр', 'quater'],
  ['مكرر', 'bis'],
  ['مكررة', 'bis'],
  ['ثانيا', 'bis'],
  ['مكررا ثانيا', 'ter'],
  ['مكررا ثالثا', 'quater'],
  ['بديلة', 'alt'],
  ['備選', 'alt'],
];

const suffixes: ReadonlyMap<string, string> = new Map([
  ...Object.values(written).flatMap(words => words.map((word, index) => [word, insertionSuffixes[index]!] as const)),
  ...furtherForms,
]);

/** In every language and form, longer ones first: مكررا ثانيا before مكررا. */
export const insertionWords: readonly string[] = [...suffixes.keys()].sort((a, b) => b.length - a.length);
const alternatives = insertionWords.filter(form => suffixes.get(form) === 'alt').join('|');

/**
 * As the source of an expression without regard to case: "bis", "ter", "bis alt", "alt 2", "alt.2", "бис", "مكررًا".
 * A Chinese one may stand right before other words.
 */
export const insertionSource = `(?:${insertionWords.map(withMarks).join('|')})(?: ?(?:${alternatives}))?(?:(?<=${alternatives})[ .]?\\d(?!\\d))?(?:(?<=之.)|(?![\\p{L}\\p{M}\\d]))`;

/** مكررا is مكررًا or مكرراً, too. */
function withMarks(form: string): string {
  return form.replace(/ا(?= |$)/g, '\\u064b?ا\\u064b?');
}

/** "BIS", "bisalt", "alt.2", "مكرراً" as paths write them: "bis", "bis alt", "alt 2", "bis" */
export function suffixOf(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/[\u064b-\u0652]/g, '')
    .trim();
  const direct = suffixes.get(plain);
  if (direct !== undefined) return direct;
  const [, first = '', alternative = '', number = ''] = compound.exec(plain) ?? [];
  return [suffixes.get(first) ?? '', alternative && 'alt', number].filter(part => part !== '').join(' ');
}

const compound = new RegExp(`^(.*?) ?(${alternatives})?[ .]?(\\d)?$`, 'u');

/** The suffix of a path as the language writes it: "bis alt" as "бис альт". The letter of "2A" stays. */
function writtenInsertion(suffix: string, language: LanguageCode): string {
  return suffix
    .split(' ')
    .map(part => written[language][insertionSuffixes.indexOf(part)] ?? part)
    .join(' ');
}

/** The same as it stands behind a number, where no other says how: " bis", "之二"; nothing for a plain number. */
export function insertionBehind(suffix: string, language: LanguageCode): string {
  return suffix === '' ? '' : `${language === 'zh' ? '' : ' '}${writtenInsertion(suffix, language)}`;
}

/** The suffix in the manner of `model`: Latin words stand in all languages, and "2 BIS" goes on as "2 TER", "2Б" as "2В". */
export function insertionLike(model: string, suffix: string, language: LanguageCode): string {
  const letters = insertionLetters.find(row => row.includes(model));
  if (letters && /^[A-Z]$/.test(suffix)) return letters[insertionLetters[0]!.indexOf(suffix)] ?? suffix;
  const word = writtenInsertion(suffix, /^[a-z]/i.test(model) ? 'en' : language);
  const isInCapitals = model === model.toUpperCase() && model !== model.toLowerCase();
  return isInCapitals ? word.toUpperCase() : word;
}

/** The letters of "2A", "2Б" and "2 ألف", in their order. */
const insertionLetters: readonly (readonly string[])[] = [
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [...'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭ'],
  ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء'],
];

/** The letter of a path that one of these letters is: "Б" is B; empty for what is none. */
export function insertionLetterOf(word: string): string {
  const letters = insertionLetters.find(row => row.includes(word));
  return letters ? insertionLetters[0]![letters.indexOf(word)]! : '';
}
