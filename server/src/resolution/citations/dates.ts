import type { Language, LanguageCode } from '../../languages/language';
import { compileExpression } from '../../text/expression';
import { type CitationToken, isNumber } from './token';

/** As far from its number a date may stand: "61/124 de l’Assemblée générale, en date du 20 décembre 2006". */
const dateReach = 72;
/** As far apart two numbers stand that share a date: "33/12 and 33/13 of 29 September 2016". */
const sharedReach = 8;

/** For each token that is a number, the year of its resolution, where a date stands beside it. */
export function yearsBeside(
  text: string,
  tokens: readonly CitationToken[],
  language: Language,
): readonly (number | null)[] {
  const years: (number | null)[] = tokens.map(() => null);
  if (language.code === 'zh') {
    for (let index = 0; index < tokens.length; index++) {
      if (isNumber(tokens[index])) years[index] = yearBefore(text, tokens, index, years[index - 1] ?? null, language);
    }
  } else {
    for (let index = tokens.length - 1; index >= 0; index--) {
      if (isNumber(tokens[index])) years[index] = yearBehind(text, tokens, index, years[index + 1] ?? null, language);
    }
  }
  return years;
}

function yearBehind(
  text: string,
  tokens: readonly CitationToken[],
  index: number,
  nextYear: number | null,
  language: Language,
): number | null {
  const { end } = tokens[index]!;
  const next = tokens[index + 1];
  if (isNumber(next) && next.start - end <= sharedReach) return nextYear;
  const found = expressionOf(language).exec(text.slice(end, end + dateReach));
  return found ? Number(found[1]) : null;
}

/** 2006年12月20日第61/124号 */
function yearBefore(
  text: string,
  tokens: readonly CitationToken[],
  index: number,
  yearOfLast: number | null,
  language: Language,
): number | null {
  const { start } = tokens[index]!;
  const found = expressionOf(language).exec(text.slice(Math.max(0, start - 24), start));
  if (found) return Number(found[1]);
  const noun = tokens[index - 1];
  const last = isNumber(noun) ? noun : tokens[index - 2];
  return isNumber(last) && start - last.end <= sharedReach && yearOfLast !== null ? yearOfLast : null;
}

const expressions = new Map<LanguageCode, RegExp>();

function expressionOf(language: Language): RegExp {
  const known = expressions.get(language.code);
  if (known) return known;
  const date = language.citations.date.replace(/ /g, '\\s*');
  const source =
    language.code === 'zh'
      ? `${date}\\s*(?:通过的|的)?\\s*第?\\s*$`
      : `^(?:[^\\d;.()؛]{0,50}|[^\\d;.()؛]{0,44}\\(\\)[^\\d;.()؛]{0,6})${date}`;
  const made = compileExpression(source, 'u');
  expressions.set(language.code, made);
  return made;
}
