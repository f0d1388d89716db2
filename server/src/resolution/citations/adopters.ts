import type { Language, LanguageCode } from '../../languages/language';
import { compileExpression } from '../../text/expression';
import { type Body, type CitationToken, isNumber } from './token';

interface Expressions {
  readonly own: RegExp;
  readonly inItsOwn: RegExp;
  readonly behind: RegExp | null;
}

/** As far before the noun of its resolution an organ may stand: "the Assembly, at its session, in its resolution". */
const reachBefore = 90;
const reachBehind = 72;

/** Is the organ named before, its name ending at `end`, the one whose resolution the noun (in Chinese, the number) is? */
export function namedBefore(text: string, end: number, noun: CitationToken, language: Language): boolean {
  const between = noun.start - end;
  if (between < 0 || between > reachBefore) return false;
  if (between <= 2) return true;
  const words = text.slice(end, noun.start).trimEnd();
  if (/[.;؛。；]/.test(words)) return false;
  const { inItsOwn } = expressionsOf(language);
  // 大会2017年6月15日第71/291号决议: the organ stands before, in the same clause
  if (language.code === 'zh') return inItsOwn.test(words) || !/[，其]/.test(words);
  return inItsOwn.test(words) && (language.code !== 'ar' || ownNoun(text, noun, language));
}

/** "its resolution" */
export function ownNoun(text: string, noun: CitationToken, language: Language): boolean {
  const { own } = expressionsOf(language);
  const from = Math.max(0, noun.start - 40);
  return own.test(text.slice(from, language.code === 'ar' ? noun.end : noun.start).trimEnd());
}

/** For each number the organ named behind it or behind its list: "résolutions 70/160 et 72/157 de l’Assemblée". */
export function namedBehind(
  text: string,
  tokens: readonly CitationToken[],
  language: Language,
): readonly (Body | null)[] {
  const { behind } = expressionsOf(language);
  const named: (Body | null)[] = tokens.map(() => null);
  if (!behind) return named;
  for (let index = tokens.length - 2; index >= 0; index--) {
    const token = tokens[index]!;
    if (!isNumber(token)) continue;
    const next = tokens[index + 1]!;
    const between = next.start - token.end;
    if (between > reachBehind) continue;
    if (isNumber(next)) named[index] = between <= 40 ? named[index + 1]! : null;
    else if (next.kind === 'body' && behind.test(text.slice(token.end, next.start))) named[index] = next.body;
  }
  return named;
}

const made = new Map<LanguageCode, Expressions>();

function expressionsOf(language: Language): Expressions {
  const known = made.get(language.code);
  if (known) return known;
  const { own, inItsOwn, ofOrgan, date } = language.citations;
  const blanks = (source: string) => source.replace(/ /g, '\\s+');
  const expressions = {
    own: compileExpression(blanks(own), 'u'),
    inItsOwn: compileExpression(blanks(inItsOwn), 'u'),
    behind:
      ofOrgan === null
        ? null
        : compileExpression(
            `^[\\s,]*(?:[^\\d;.,]{0,12}${blanks(date)}[^\\d;.]{0,8})?\\s*(?:${blanks(ofOrgan)})\\s*$`,
            'u',
          ),
  };
  made.set(language.code, expressions);
  return expressions;
}
