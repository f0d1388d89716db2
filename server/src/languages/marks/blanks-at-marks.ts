import { madeWhenAsked } from '../../text/made-when-asked';
import type { LanguageCode } from '../language';

/**
 * The blanks that no language writes before a mark or within a bracket: "oil , wick", "( oil". Not "… .5" nor " ...", and
 * in French not before the marks that a blank belongs to.
 */
const western = () =>
  /(?<=[\p{L}\p{N}”’)\]])[ \u00a0\u202f]{1,8}(?=[,;:)\]!?”](?!\S)|\.(?![.\p{L}\p{N}]))|(?<=[([])[ \u00a0\u202f]{1,8}(?=[\p{L}\p{N}])/gu;
const french = () =>
  /(?<=[\p{L}\p{N}»’)\]])[ \u00a0\u202f]{1,8}(?=[,)\]](?!\S)|\.(?![.\p{L}\p{N}]))|(?<=[([])[ \u00a0\u202f]{1,8}(?=[\p{L}\p{N}])/gu;
const chinese = () =>
  /(?<![ \u00a0\u3000])[ \u00a0\u3000]{1,8}(?=[，；：。、）》？])|(?<=[(（《])[ \u00a0\u3000]{1,8}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[ \u00a0\u3000]{1,8}(?=\))/gu;
const arabic = () =>
  /(?<=[\p{L}\p{M}\p{N}“)\]])[ \u00a0\u202f]{1,8}(?=[،؛:؟)\]](?!\S)|\.(?![.\p{L}\p{N}]))|(?<=[([])[ \u00a0\u202f]{1,8}(?=[\p{L}\p{N}])/gu;

export const blanksBeforeMarks = madeWhenAsked<LanguageCode, RegExp>({
  en: western,
  es: western,
  ru: western,
  fr: french,
  zh: chinese,
  ar: arabic,
});

/**
 * Where French has a blank that does not break, before ; : ! ? » and behind «: "huile\u00a0;", "«\u00a0phare\u00a0»". What is
 * found is a plain blank there, or the empty place where none is.
 */
export const frenchMarks = () => /(?<=[\p{L}\p{N})\]%’»]) ?(?=[;:!?](?:\s|$)|»)|(?<=«) ?(?=[\p{L}\p{N}])/gu;

const quotationMark = /[«»“”]/;
/** As far as a title's words stand from its colon. */
const titleReach = 24;

/** "The State of Broadband 2020: Tackling Digital Inequalities": does a mark stand among English words in a French text? */
export function standsInEnglish(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - titleReach), at)
    .split(quotationMark)
    .at(-1)!;
  const behind = text.slice(at, at + titleReach).split(quotationMark)[0]!;
  // small words that no French sentence has, and those that every one has
  const english =
    /(?<![\p{L}’'-])(?:the|of|and|for|with|from|after|before|towards?|through|against|between|in|by|years?|our|world)(?![\p{L}’'-])/iu;
  const french =
    /(?<![\p{L}-])(?:l[ea]s?|des?|d[’']|du|un|une|et|en|au|aux|sur|dans|pour|par|que|qui|est|sont)(?![\p{L}-])/iu;
  return [before, behind].some(each => english.test(each) && !french.test(each));
}

/**
 * Where Chinese writes characters and numbers without a blank: 2020 年 3 月 · 第 5 段. Not behind the numbers of "工作文件2 和"
 * and "报告，4 该", which may be footnotes' marks.
 */
export const blanksAtChineseNumbers = () =>
  /(?<=\p{Script=Han})[ \u00a0\u3000]{1,8}(?=\d)|(?<=(?:第|\p{Script=Han}[ \u00a0\u3000])\d{1,4})[ \u00a0\u3000]{1,8}(?=\p{Script=Han})|(?<=\d)[ \u00a0\u3000]{1,8}(?=[年月日号条段届次名个项岁万亿章节页])/gu;
