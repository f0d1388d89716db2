import type { Language, LanguageCode } from '../../languages/language';
import { compileExpression } from '../../text/expression';
import { madeOnce } from '../../text/made-when-asked';
import type { NamedBody } from './lists';
import { type Body, type CitationToken, isNumber } from './token';

interface Expressions {
  readonly own: RegExp;
  readonly inItsOwn: RegExp;
  readonly behind: RegExp | null;
}

/** As far before the noun of its resolution an organ may stand: "the Assembly, at its session, in its resolution". */
const reachBefore = 90;
/** With the title of the resolution between, in Chinese. */
const reachBeforeTitle = 320;
const reachBehind = 72;

/** Is the organ named before the one whose resolution the noun (in Chinese, the number) is? */
export function namedBefore(text: string, { body, end }: NamedBody, noun: CitationToken, language: Language): boolean {
  const between = noun.start - end;
  if (between < 0 || between > reachBeforeTitle) return false;
  if (between <= 2) return true;
  const words = text.slice(end, noun.start).trimEnd();
  if (language.code === 'zh') return namedBeforeInChinese(words, body);
  if (between > reachBefore || /[.;؛。；]/.test(words)) return false;
  const { inItsOwn } = expressionsOf(language);
  if (!inItsOwn.test(words)) return false;
  return language.code !== 'ar' || (ownNoun(text, noun, language) && agrees(text, end, body, noun));
}

/**
 * 大会2017年6月15日第71/291号决议: the organ stands before, in the same clause. A committee may be what the resolution is
 * about, 关于园艺委员会报告的第71/291号决议, unless nothing but a date and a title stands between.
 */
function namedBeforeInChinese(words: string, body: Body): boolean {
  const clause = words.replace(/“[^“”]*”/g, '');
  if (clause.length > reachBefore || /[.;；。]/.test(clause)) return false;
  if (inItsOwnInChinese.test(clause)) return true;
  if (body === 'other') return onlyDateInChinese().test(clause.replace(/\s+/g, ''));
  return !/[，其]/.test(clause);
}

const inItsOwnInChinese = /(?:在|以|通过)其[^其，；。]{0,24}$/;
const dateInChinese = '(?:\\d{4}年(?:\\d{1,2}月\\d{1,2}日)?)?(?:题为|关于|通过)?的?第?';
/** A date, and the list's numbers before this one: 2002年4月25日第2002/68号决议和2003年4月23日第 */
const onlyDateInChinese = madeOnce(
  () => new RegExp(`^(?:${dateInChinese}[\\d/]{3,9}号?(?:决议)?(?:、|和|及|以及))*${dateInChinese}$`),
);

/** In Arabic "its" tells whose it is: اللجنة and الجمعية have قرارها, المجلس has قراره. */
function agrees(text: string, end: number, body: Body, noun: CitationToken): boolean {
  const written = text.slice(noun.start, noun.end).replace(/[\u0640\u064b-\u0652]/g, '');
  const feminine = body === 'GA' || body === 'human-rights-commission' || /ة$/.test(text.slice(end - 1, end));
  return written.endsWith('ها') === feminine || /هما$/.test(written);
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
