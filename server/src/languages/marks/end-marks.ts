import type { LanguageCode } from '../language';

/** The marks that paragraphs and items end with. */
export interface EndMarks {
  /** Of what a list follows. */
  readonly opening: string;
  /** Of a paragraph of the preamble. */
  readonly preambular: string;
  /** Of an operative paragraph or an item that others follow. */
  readonly within: string;
  /** Of the last operative paragraph. */
  readonly last: string;
}

const western: EndMarks = { opening: ':', preambular: ',', within: ';', last: '.' };

export const endMarks: Readonly<Record<LanguageCode, EndMarks>> = {
  en: western,
  es: western,
  ru: western,
  fr: { opening: '\u00a0:', preambular: ',', within: '\u00a0;', last: '.' },
  zh: { opening: '：', preambular: '，', within: '；', last: '。' },
  ar: { opening: ':', preambular: '،', within: '؛', last: '.' },
};

const inAnyLanguage = (mark: keyof EndMarks): ReadonlySet<string> =>
  new Set(Object.values(endMarks).map(marks => marks[mark].trim()));

/** The same mark in all languages, without the blank before it. */
export const commas = inAnyLanguage('preambular');
export const semicolons = inAnyLanguage('within');
export const fullStops = inAnyLanguage('last');
export const colons = inAnyLanguage('opening');

/** The marks that end an operative paragraph or an item in any language, without the blanks before them. */
export const closingMarks: ReadonlySet<string> = new Set(
  Object.values(endMarks).flatMap(({ within, last }) => [within.trim(), last]),
);

/** What stands between two clauses of a paragraph: "Requests the Secretary-General, invites all States". */
export function clauseJoint(language: LanguageCode): string {
  return `${endMarks[language].preambular}${language === 'zh' ? '' : ' '}`;
}

const alone = new Set([...';:,.；：，。،؛'].map(mark => mark.charCodeAt(0)));

/** Is it a mark that a paragraph's text ends with? */
export function isEndMark(unit: number): boolean {
  return alone.has(unit);
}

/** May it stand before such a mark, and be no part of the words? */
export function isBlankBeforeMark(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f;
}

/** The mark that a paragraph's text ends with, the conjunction behind it, and what closes a quotation or a bracket. */
export const endMark =
  /([ \u00a0\u202f]?[;:,.；：，。،؛])([ \u00a0\u202f](?:and|or|and\/or|et|ou|y|o|e|u|и|или|و|أو)|以?及|和|或)?(["”»’)\]*_]*)$/u;
