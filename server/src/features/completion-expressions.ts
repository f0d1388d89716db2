import type { Language, LanguageCode } from '../languages/language';
import { withGaps } from '../resolution/cross-reference-list';

/** What is held against the text before a cursor, in one language. */
export interface CompletionExpressions {
  /** The nouns, found anywhere. */
  readonly resolution: RegExp;
  readonly statement: RegExp;
  readonly paragraph: RegExp;
  /** From a noun to the cursor: numbers that are complete already, then what is being typed. */
  readonly behindResolution: RegExp;
  readonly behindParagraph: RegExp;
  /** Before a paragraph's noun: another document's, the preamble's. */
  readonly elsewhere: RegExp;
  readonly preamble: RegExp;
  /** Ends in the draft itself: "of the present resolution". */
  readonly draft: RegExp;
}

const blank = '[\\s\\u200e\\u200f\\u061c]';
const made = new Map<LanguageCode, CompletionExpressions>();

export function completionExpressions(language: Language): CompletionExpressions {
  let found = made.get(language.code);
  if (!found) {
    found = make(language);
    made.set(language.code, found);
  }
  return found;
}

function make({ code, citations, crossReferences }: Language): CompletionExpressions {
  const words = withGaps(crossReferences);
  const isChinese = code === 'zh';
  // Chinese runs its words together
  const edge = isChinese ? '' : '(?<![\\p{L}-])';
  const endOfWord = isChinese ? '' : '(?!\\p{L})';
  const gap = isChinese ? `${blank}*` : `${blank}+`;
  const separator = (and: string) => `${blank}*(?:[,،、，;](?:${blank}*(?:${and})(?!\\p{L}))?|(?:${and}))${blank}*`;
  // 1325 (2000) · 48/141 · 31/5 B · ES-10/22, with the date that may stand behind: "of 20 December 1993"
  const number = `(?:\\d{1,5}${blank}?[(（](?:\\d{4}|[A-Z-]{1,9})[)）]|(?:E?S-)?\\d{1,4}/\\d{1,4}(?: [A-Z](?!\\p{L}))?)(?:号|[^\\d/;]{1,12}${citations.date})?`;
  // 13 · 1325 (20 · 75/17 · ES-10/2
  const typedNumber = `\\d{1,5}${blank}?[(（]${blank}?\\d{0,4}|\\d{1,4}/\\d{0,4}(?: ?[A-Z])?|E?S-(?:\\d{1,2}(?:/\\d{0,4})?)?|\\d{0,5}`;
  const subject = `\\p{L}[\\p{L}\\p{M}\\p{N}'’\\- ]{0,80}`;
  // 3 (a) · 3 a) · 3(a)(ii)
  const paragraph = `\\d{1,3}(?:${blank}?\\(?[\\p{L}\\d]{1,4}\\))*`;
  const typedParagraph = `\\d{1,3}(?:${blank}?\\(?[\\p{L}\\d]{1,4}\\))*(?:${blank}?\\(?[\\p{L}]{0,4}|${blank}\\()?|`;
  return {
    resolution: new RegExp(`(?:${citations.resolution})${endOfWord}`, 'gu'),
    statement: new RegExp(`(?:${citations.statement})${endOfWord}`, 'gu'),
    paragraph: new RegExp(`${edge}(?:${words.paragraphs}|${words.paragraph})${endOfWord}`, 'giu'),
    behindResolution: new RegExp(
      `^${gap}(?<list>(?:${number}${separator(words.and)})*)(?:(?<number>${typedNumber})|(?<subject>${subject}))$`,
      'u',
    ),
    behindParagraph: new RegExp(
      `^${gap}(?:${paragraph}${separator(`${words.and}|${words.to}`)})*(?:(?<number>${typedParagraph})|(?<opening>${subject}))$`,
      'u',
    ),
    elsewhere: new RegExp(words.elsewhereBefore, 'ui'),
    preamble: new RegExp(words.preamble, 'ui'),
    draft: new RegExp(`(?:${words.draft})$`, 'ui'),
  };
}
