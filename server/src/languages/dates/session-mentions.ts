import type { LanguageCode } from '../language';
import { type ReadOrdinal, sessionOrdinal, sessionOrdinals } from './session-ordinals';

/** The number of a session as a sentence writes it: the "seventy-eighth" of "at its seventy-eighth session". */
export interface SessionMention {
  readonly start: number;
  readonly end: number;
  readonly session: number;
  /** Which of its language's forms it is. */
  readonly form: number;
  /** Special and emergency sessions are counted apart. */
  readonly isSpecial: boolean;
}

interface SessionWords {
  /** The noun, in a text of small letters; global. */
  readonly noun: RegExp;
  /** Where the ordinal stands by its noun. */
  readonly side: 'before' | 'behind' | 'both';
  /** What may stand between the two, or between two ordinals of one noun. */
  readonly between: ReadonlySet<string>;
  /** Says that it is none of the regular ones. */
  readonly special: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The languages that part words by blanks. */
const sessionWords: Readonly<Record<Exclude<LanguageCode, 'zh'>, SessionWords>> = {
  en: {
    noun: /\bsessions?\b/g,
    side: 'before',
    between: words('regular resumed annual substantive organizational and or to through special emergency main'),
    special: words('special emergency'),
  },
  fr: {
    noun: /(?<![a-zà-ÿ])sessions?(?![a-zà-ÿ])/g,
    side: 'before',
    between: words('et ou à'),
    special: words('extraordinaire extraordinaires'),
  },
  es: {
    noun: /(?<![a-zà-ÿ])per[ií]odos? (?:extraordinarios? |ordinarios? |sustantivos? |anual )?(?:de sesiones)?/g,
    side: 'both',
    between: words('y e a al o de sesiones'),
    special: words('extraordinario extraordinarios emergencia'),
  },
  ru: {
    noun: /(?<![а-яё])сесси(?:и|я|ю|ей|ях|ям|ями|й)(?![а-яё])/g,
    side: 'before',
    between: words('и или по очередной регулярной возобновленной основной ежегодной специальной чрезвычайной'),
    special: words('специальной чрезвычайной специальная специальную'),
  },
  ar: {
    noun: /دور(?:تها|ته|تهما|تيها|تيه|اتها|اته|ات|ة|تي)(?![ء-ي])/g,
    side: 'behind',
    between: words('العادية السنوية الموضوعية المستأنفة الرئيسية'),
    special: words('الاستثنائية استثنائية الطارئة'),
  },
};

/** As far from its noun an ordinal may stand. */
const reach = 110;
/** Hyphens that a line is not broken at, and other blanks, as wide as what they stand for. */
const plainMarks = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ');

/** The sessions that a text names by their ordinals, in order. */
export function sessionMentions(text: string, language: LanguageCode): readonly SessionMention[] {
  if (language === 'zh') return chineseMentions(text);
  const { noun, side } = sessionWords[language];
  const plain = plainMarks(text);
  if (plain.length !== text.length) return [];
  const found = new Map<number, SessionMention>();
  for (const { 0: written, index } of plain.matchAll(noun)) {
    const end = index + written.length;
    const own = [
      ...(side === 'behind' ? [] : before(plain, index, language)),
      ...(side === 'before' ? [] : behind(plain, end, language)),
    ];
    const isSpecial = own.length > 0 && saysSpecial(plain, index, end, language);
    for (const mention of own) found.set(mention.start, { ...mention, isSpecial });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

type Mention = Omit<SessionMention, 'isSpecial'>;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "at its seventy-seventh and seventy-eighth ⟦sessions⟧" */
function before(plain: string, noun: number, language: Exclude<LanguageCode, 'zh'>): readonly Mention[] {
  const from = Math.max(0, noun - reach);
  const all = wordsOf(plain.slice(from, noun), from, language);
  const { between } = sessionWords[language];
  const found: Mention[] = [];
  for (let last = all.length; last > 0; ) {
    const read = longest(all, last, -1, plain, language);
    if (read) {
      found.push(read.mention);
      last -= read.words;
    } else if (between.has(all[last - 1]!.text)) last--;
    else break;
  }
  return found;
}

/** ⟦دورتيها⟧ السابعة والسبعين والثامنة والسبعين */
function behind(plain: string, noun: number, language: Exclude<LanguageCode, 'zh'>): readonly Mention[] {
  const all = wordsOf(plain.slice(noun, noun + reach), noun, language);
  const { between, special } = sessionWords[language];
  const found: Mention[] = [];
  for (let first = 0; first < all.length; ) {
    const read = longest(all, first, 1, plain, language);
    if (read) {
      found.push(read.mention);
      first += read.words;
    } else if (between.has(all[first]!.text) || special.has(all[first]!.text)) first++;
    else break;
  }
  return found;
}

/** No ordinal has more words: "сто двадцать второй", الثانية والعشرين بعد المائة. */
const mostWords = 5;

/** The longest ordinal whose words end before `at`, or begin there. */
function longest(
  all: readonly Word[],
  at: number,
  step: 1 | -1,
  plain: string,
  language: LanguageCode,
): { mention: Mention; words: number } | null {
  const ordinals = sessionOrdinals(language);
  for (let count = mostWords; count > 0; count--) {
    const [first, last] = step === 1 ? [at, at + count - 1] : [at - count, at - 1];
    const [start, end] = [all[first]?.start, all[last]?.end];
    if (start === undefined || end === undefined) continue;
    const written = all
      .slice(first, last + 1)
      .map(word => word.text)
      .join(' ');
    const read: ReadOrdinal | undefined = ordinals.get(written) ?? joined(ordinals, written, language);
    // what a comma parts is no one ordinal
    if (read && !/[,،.;؛:]/.test(plain.slice(start, end))) {
      const within = joinedArabic(ordinals, written, language) ? 1 : 0;
      return { mention: { start: start + within, end, ...read }, words: count };
    }
  }
  return null;
}

/** والثامنة: the "and" is written with the word. */
function joined(
  ordinals: ReadonlyMap<string, ReadOrdinal>,
  written: string,
  language: LanguageCode,
): ReadOrdinal | undefined {
  return language === 'ar' && written.startsWith('و') ? ordinals.get(written.slice(1)) : undefined;
}

function joinedArabic(ordinals: ReadonlyMap<string, ReadOrdinal>, written: string, language: LanguageCode): boolean {
  return !ordinals.has(written) && joined(ordinals, written, language) !== undefined;
}

/** Vowel marks and the stretching of letters are no part of a word. */
const arabicMarks = /[\u064b-\u0652\u0670\u0640]/g;

function wordsOf(plain: string, from: number, language: LanguageCode): readonly Word[] {
  return [...plain.matchAll(/[^\s,،.;؛:()”“"«»]+/g)].map(({ 0: word, index }) => ({
    text: language === 'ar' ? word.replace(arabicMarks, '') : word,
    start: from + index,
    end: from + index + word.length,
  }));
}

function saysSpecial(plain: string, start: number, end: number, language: Exclude<LanguageCode, 'zh'>): boolean {
  const { special } = sessionWords[language];
  const around = wordsOf(plain.slice(Math.max(0, start - 40), end + 40), 0, language);
  const nouns = around.filter(({ start: at, end: to }) => {
    const offset = Math.max(0, start - 40);
    return to + offset > start - 30 && at + offset < end + 24;
  });
  return nouns.some(({ text }) => special.has(text));
}

/** Between the ordinal and "session": 第七十七届⟦和第七十八届⟧会议, 第七十八届⟦常⟧会 */
const chineseNoun =
  /^(?:[和及至、]第[一二三四五六七八九十百零]{1,7}届){0,3}(?:年度|实质性|特别|紧急特别)?(?:会议|续会|常会|会期)/;

function chineseMentions(text: string): readonly SessionMention[] {
  const ordinals = sessionOrdinals('zh');
  const found: SessionMention[] = [];
  for (const { 0: whole, 1: written, index } of text.matchAll(/第([一二三四五六七八九十百零]{1,7})届/g)) {
    const read = ordinals.get(written!);
    const noun = chineseNoun.exec(text.slice(index + whole.length, index + whole.length + 40))?.[0];
    if (!read || noun === undefined) continue;
    const start = index + 1;
    found.push({ start, end: start + written!.length, ...read, isSpecial: /特别|紧急/.test(noun) });
  }
  return found;
}

/** The ordinal of another session, as `written` is: with its hyphens and, at a line's beginning, its capital. */
export function ordinalLike(
  written: string,
  { form }: { readonly form: number },
  session: number,
  language: LanguageCode,
): string {
  const ordinal = sessionOrdinal(session, language, form);
  const hyphened = written.includes('\u2011') ? ordinal.replaceAll('-', '\u2011') : ordinal;
  const first = written[0]!;
  const isCapital = first !== first.toLowerCase();
  return isCapital ? hyphened[0]!.toUpperCase() + hyphened.slice(1) : hyphened;
}
