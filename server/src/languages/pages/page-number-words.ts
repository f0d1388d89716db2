import { toldOnce } from '../../text/made-when-asked';
import type { LanguageCode } from '../language';

/**
 * What word processors and browsers print beside a page's text: its number in words, what says that a text is no final one,
 * and that its paper be recycled. All but the letters are expressions for a whole line, in capitals or small letters.
 */
interface WordsBesideText {
  /** A page's number with its noun. */
  readonly numbers: string;
  /** Without the noun, or with a letter for it, less is sure. */
  readonly shortNumbers: string;
  /** A text's state, as it stands across or above each page. In capitals no paragraph has a line of its own for it. */
  readonly states: readonly string[];
  /** Between a state and its date. */
  readonly asOf: string;
  /** At a first page's foot. */
  readonly recycling: string;
  /** What these lines begin with, digits apart. */
  readonly firstLetters: string;
}

const number = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]{1,3}';

/** "Page 3 of 5" "Page | 3" "Página 3 de 5" "Стр. 3 из 5" "الصفحة 3 من 5", "3 | Page": the blanks are single ones. */
const withNoun = (page: string, of: string, pageBehind = page): string =>
  `(?:${page})(?: ?\\| ?| ?[:№] ?| )?${number}(?:(?: ?/ ?| ${of} )${number})?|${number} ?\\| ?(?:${pageBehind})`;
/** "3 of 5", "p. 3", "с. 3" */
const inShort = (of: string, page: string): string => `${number} ${of} ${number}|${page}\\. ?${number}`;

const wordsBesideText: Readonly<Record<LanguageCode, WordsBesideText>> = {
  en: {
    numbers: withNoun('Page', 'of', 'Page|P a g e'),
    shortNumbers: inShort('of', 'p'),
    states: [
      '(?:Zero |First |Second |Working |Revised |Preliminary )?Draft',
      'Advance(?: unedited)? (?:version|copy)',
      'Unedited(?: version)?',
      '(?:Strictly )?Confidential',
      'Embargoed',
      '(?:For )?Internal use only',
      'Not for (?:circulation|citation|distribution)',
    ],
    asOf: 'as of |of ',
    recycling: 'Please recycle',
    firstLetters: 'PpDdZFSWRAUCEIN',
  },
  fr: {
    numbers: withNoun('Page', '(?:sur|de)'),
    shortNumbers: inShort('sur', 'p'),
    states: ['Avant-projet', 'Projet(?: zéro)?', 'Version préliminaire(?: non éditée)?', 'Confidentiel'],
    asOf: 'du ',
    recycling: '(?:Prière|Merci) de recycler',
    firstLetters: 'PpAVCM',
  },
  es: {
    numbers: withNoun('P[áa]gina', 'de'),
    shortNumbers: inShort('de', 'p(?:ág)?'),
    states: [
      'Proyecto(?: cero)?',
      'Borrador(?: cero)?',
      'Versión (?:preliminar|avanzada)(?: sin editar)?',
      'Confidencial',
    ],
    asOf: 'del ',
    recycling: 'Se ruega reciclar',
    firstLetters: 'PpBVCS',
  },
  ru: {
    numbers: withNoun('Страница|Стр\\.', 'из'),
    shortNumbers: inShort('из', 'с'),
    states: ['(?:Нулевой )?проект', 'Черновик', 'Предварительный (?:неотредактированный )?вариант', 'Конфиденциально'],
    asOf: 'от ',
    recycling: 'Просьба отправить на вторичную переработку',
    firstLetters: 'СсНПЧК',
  },
  zh: {
    // 第3页，共5页
    numbers: `第 ?${number} ?页(?:[ ,，/]{0,2}共 ?${number} ?页)?`,
    shortNumbers: '',
    states: ['(?:零|决议|案文)?草案', '草稿', '初稿', '未经编辑的?(?:预发|先行)(?:本|版)', '机密', '内部文件'],
    asOf: '',
    recycling: '请回收',
    firstLetters: '第零决案草初未机内请',
  },
  ar: {
    numbers: withNoun('الصفحة|صفحة', 'من'),
    shortNumbers: inShort('من', 'ص'),
    states: ['مشروع', '(?:مسودة|المسودة)(?: أولية| الصفرية)?', 'نسخة (?:أولية|مسبقة) غير (?:محررة|منقحة)', 'سري'],
    asOf: '',
    recycling: '(?:الرجاء|يرجى) إعادة (?:استعمال|تدوير|استخدام)(?: هذا)? ?الورق',
    firstLetters: 'اصمنسي',
  },
};

const all = Object.values(wordsBesideText);

interface LinesBesideText {
  /** A page's number, and "– 3 –". */
  readonly numbers: RegExp;
  readonly shortNumbers: RegExp;
  /** Its first group is a version or a date: "Draft v2", "Zero draft – 15 October 2020", "Draft as of 3 March". */
  readonly state: RegExp;
  readonly recycling: RegExp;
}

/** In any of these languages. */
function linesIn(languages: readonly WordsBesideText[]): LinesBesideText {
  const anyOf = (said: (words: WordsBesideText) => string | readonly string[], among = languages): string =>
    `(?:${among
      .flatMap(said)
      .filter(written => written !== '')
      .join('|')})`;
  const version = `((?: ?v(?:er\\.|ersion)? ?\\d[\\d.]{0,4}| ?rev\\. ?\\d{1,2})?(?:[ ,–—-]{1,3}${anyOf(words => words.asOf, all)}?\\d{1,2}[ ./]\\S{1,12}[ ./]\\d{2,4})?)`;
  return {
    numbers: new RegExp(`^(?:${anyOf(words => words.numbers)}|([-–—~]) ?${number} ?\\1)$`, 'i'),
    shortNumbers: new RegExp(`^${anyOf(words => words.shortNumbers)}$`, 'i'),
    state: new RegExp(`^\\[?${anyOf(words => words.states)}${version}\\]?$`, 'i'),
    recycling: new RegExp(`^${anyOf(words => words.recycling)}[.♲♻ ]{0,2}$`, 'i'),
  };
}

const byFirst = new Map<number, LinesBesideText>();
const byLanguages = new Map<string, LinesBesideText>();

/** Of the languages whose lines may begin so: of all together it would be the largest expressions that a start reads. */
function linesBeginningWith(code: number): LinesBesideText {
  let found = byFirst.get(code);
  if (!found) {
    const own = all.filter(({ firstLetters }) => firstLetters.includes(String.fromCharCode(code)));
    const among = own.length === 0 ? all : own;
    const name = among.map(({ firstLetters }) => firstLetters).join(' ');
    found = byLanguages.get(name) ?? linesIn(among);
    byLanguages.set(name, found);
    byFirst.set(code, found);
  }
  return found;
}

/** How sure a line of a page is to be no part of its text. */
export type BesideText = 'sure' | 'likely' | null;

const longest = 60;

const firstUnits = new Set(
  [...'[-–—~', ...all.flatMap(({ firstLetters }) => [...firstLetters])].map(letter => letter.charCodeAt(0)),
);

/** Behind a number that comes first: the bar of "3 | Page", the word of "3 of 5". */
const unitsBehindNumber = new Set([...'|OoSsDdИи', 'م'].map(letter => letter.charCodeAt(0)));

/** A look at how a line begins and how long it is. */
export function mayStandBesideText(text: string, start: number, end: number): boolean {
  if (end - start > longest || !mayBegin(text.charCodeAt(start))) return false;
  let at = start;
  while (at < end && isOfNumber(text.charCodeAt(at))) at++;
  return at === start || (at < end && standsBehindNumber(text.charCodeAt(at)));
}

/** The number that a line begins with may have gaps and marks of direction within and behind. */
const isOfNumber = toldOnce(
  code => isDigit(code) || /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(String.fromCharCode(code)),
);
const standsBehindNumber = toldOnce(code => unitsBehindNumber.has(code));

const mayBegin = toldOnce(code => firstUnits.has(code) || isDigit(code));

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
}

/** `line` has single blanks, and no marks of direction. */
export function standsBesideText(line: string): BesideText {
  if (!mayStandBesideText(line, 0, line.length)) return null;
  const { numbers, shortNumbers, state, recycling } = linesBeginningWith(line.charCodeAt(0));
  if (numbers.test(line)) return 'sure';
  if (shortNumbers.test(line)) return 'likely';
  if (recycling.test(line)) return 'sure';
  const said = state.exec(line);
  if (!said) return null;
  return said[1] !== '' || (line === line.toUpperCase() && line !== line.toLowerCase()) ? 'sure' : 'likely';
}
