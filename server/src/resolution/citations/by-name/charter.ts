import { ordinalOf } from '../../../languages/labels';
import type { Language, LanguageCode } from '../../../languages/language';
import { withAnyAlef, withBareAlefs } from '../../../languages/letters/alefs';
import { roman } from '../../../languages/numerals/roman-numerals';
import { compileExpression } from '../../../text/expression';
import { madeWhenAsked } from '../../../text/made-when-asked';
import type { Citation } from '../../mentions';

interface Expressions {
  /** The noun and its numbers, or in Chinese the Charter and the numbers behind; groups: chapter, article, numbers. */
  readonly whole: RegExp;
  readonly number: RegExp;
  /** What says that they are the Charter's. */
  readonly ofCharter: RegExp;
}

/**
 * Does a text name the Charter at all? A look before the expression, for V8 takes milliseconds to read that, and most
 * articles are another text's.
 */
export function namesCharter(text: string, language: Language): boolean {
  return expressionsOf(language).ofCharter.test(text);
}

/** A chapter or an article of the Charter with its numbers, held against one place: "Chapters VI and VII of the Charter". */
export function charterExpression(language: Language): RegExp {
  return expressionsOf(language).whole;
}

/** Chapters and articles of the Charter that `match`, one of `charterExpression`, names: 《联合国宪章》第七章. */
export function charterCitations(match: RegExpExecArray, language: Language): readonly Citation[] {
  const citations: Citation[] = [];
  const { chapter, article, numbers } = match.groups!;
  const from = match.index + match[0].indexOf(numbers!, language.code === 'zh' ? 0 : (chapter ?? article)!.length);
  for (const written of numbers!.matchAll(expressionsOf(language).number)) {
    const symbol = symbolOf(written[0], chapter !== undefined, language);
    if (!symbol) continue;
    const start = from + written.index;
    const first = language.code !== 'zh' && written.index === 0;
    citations.push({ symbol, kind: 'charter', start: first ? match.index : start, end: start + written[0].length });
  }
  return citations;
}

/** The Charter has nineteen chapters and a hundred and eleven articles. */
function symbolOf(written: string, isChapter: boolean, language: Language): string | null {
  const ordinal = ordinalIn(written, language);
  if (isChapter) return ordinal >= 1 && ordinal <= 19 ? `CHARTER/${roman(ordinal).toUpperCase()}` : null;
  return ordinal >= 1 && ordinal <= 111 ? `CHARTER/ART/${ordinal}` : null;
}

function ordinalIn(written: string, { citations }: Language): number {
  if (/^\d/.test(written)) return Number.parseInt(written, 10);
  const name =
    citations.charter.chapterNames?.map(withBareAlefs).indexOf(withBareAlefs(written.replace(/\s+/g, ' '))) ?? -1;
  if (name >= 0) return name + 1;
  return ordinalOf(written.replace(/Х/g, 'X').replace(/І/g, 'I'), 'upper-roman') ?? ordinalOf(written, 'chinese') ?? 0;
}

const made = new Map<LanguageCode, Expressions>();

function expressionsOf(language: Language): Expressions {
  const known = made.get(language.code);
  if (known) return known;
  const { chapter, article, join, of, chapterNames } = language.citations.charter;
  const blanks = (source: string) => source.replace(/ /g, '\\s');
  // the longer names stand first: الثاني عشر before الثاني
  const names =
    withAnyAlef([...(chapterNames ?? [])].reverse().join('|')) || '[IVXХІ]{1,6}(?!\\p{L})|[一二三四五六七八九十]{1,4}';
  const one = blanks(`(?:${names}|\\d{1,3}(?: ?\\(\\d{1,2}\\))?)`);
  const between = language.code === 'zh' ? `\\s?(?:${join})\\s?第?\\s?` : `\\s?(?:${blanks(join)})\\s?`;
  const numbers = `(?<numbers>${one}(?:${between}${one}){0,9})`;
  const source =
    language.code === 'zh'
      ? `${blanks(of)}\\s?第\\s?${numbers}\\s?(?:(?<chapter>${chapter})|(?<article>${article}))`
      : `(?:(?<chapter>${blanks(chapter)})|(?<article>${blanks(article)}))\\s${numbers}(?:\\s\\p{Ll})?\\s?${blanks(of)}`;
  const expressions = madeWhenAsked<keyof Expressions, RegExp>({
    whole: () => compileExpression(source, 'yu'),
    number: () => compileExpression(one, 'gu'),
    ofCharter: () => compileExpression(blanks(of), 'u'),
  });
  made.set(language.code, expressions);
  return expressions;
}
