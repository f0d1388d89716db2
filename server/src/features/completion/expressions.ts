import type { Language, LanguageCode } from '../../languages/language';
import { withGaps } from '../../resolution/cross-references/list';

/** What is held against the text before a cursor, in one language. */
export interface CompletionExpressions {
  /** The nouns, found anywhere. */
  readonly resolution: RegExp;
  readonly statement: RegExp;
  readonly paragraph: RegExp;
  /** From a noun to the cursor: numbers that are complete already, then what is being typed. */
  readonly behindResolution: RegExp;
  /** The same where titles or clauses part the numbers of a list: "74/270 …, entitled “…”, and 74/3". */
  readonly furtherBehindResolution: RegExp;
  readonly behindParagraph: RegExp;
  /** Before a paragraph's noun: the draft's own, another document's, the preamble's. */
  readonly own: RegExp;
  readonly elsewhere: RegExp;
  readonly preamble: RegExp;
  /** Ends in a resolution that is cited, so that a paragraph's noun behind it means one of its paragraphs. */
  readonly cited: RegExp;
  /** In Chinese, ends in an organ's name or in a date: 大会2020年12月16日第 counts resolutions. */
  readonly adopterBefore: RegExp | null;
  /** A paragraph's noun at the beginning of what would be words of a subject. */
  readonly paragraphFirst: RegExp;
  /** Ends in the draft itself: "of the present resolution". */
  readonly draft: RegExp;
  /** Behind a number: the date that stands there already. */
  readonly dateBehind: RegExp;
}

const blank = '[\\s\\u200e\\u200f\\u061c]';
/** The space of an expression, as texts have it: no-break, thin. */
const spaced = (source: string) => source.replace(/ /g, '[ \\u00a0\\u2009\\u202f]');
const made = new Map<LanguageCode, CompletionExpressions>();

export function completionExpressions(language: Language): CompletionExpressions {
  let found = made.get(language.code);
  if (!found) {
    found = make(language);
    made.set(language.code, found);
  }
  return found;
}

function make({ code, citations, crossReferences, organNames }: Language): CompletionExpressions {
  // "(resoluciones) del Consejo de Seguridad"
  const ofOrgan = `(?:${blank}[^\\d,،;()]{0,10}(?:${Object.values(organNames)
    .map(({ source }) => source)
    .join('|')}))?`;
  const date = spaced(citations.date);
  const words = withGaps(crossReferences);
  const isChinese = code === 'zh';
  // Chinese runs its words together
  const edge = isChinese ? '' : '(?<![\\p{L}-])';
  const endOfWord = isChinese ? '' : '(?!\\p{L})';
  const gap = isChinese ? `${blank}*` : `${blank}+`;
  const separator = (and: string) => `${blank}*(?:[,،、，;](?:${blank}*(?:${and})(?!\\p{L}))?|(?:${and}))${blank}*`;
  // 1325 (2000) · 48/141 · 31/5 B · ES-10/22, with the date that may stand behind: "of 20 December 1993", "… года"
  const number = `(?:\\d{1,5}${blank}?[(（](?:\\d{4}|[A-Z-]{1,9})[)）]|(?:E?S-)?\\d{1,4}/\\d{1,4}(?: [A-Z](?!\\p{L}))?)(?:号|[^\\d/;]{1,12}${date}(?:${blank}\\p{L}{1,4}(?!\\p{L}))?)?`;
  // 13 · 1325 (20 · 75/17 · ES-10/2
  const typedNumber = `\\d{1,5}${blank}?[(（]${blank}?\\d{0,4}|\\d{1,4}/\\d{0,4}(?: ?[A-Z])?|E?S-(?:\\d{1,2}(?:/\\d{0,4})?)?|\\d{0,5}`;
  const subject = `\\p{L}[\\p{L}\\p{M}\\p{N}'’\\- ]{0,80}`;
  // 3 (a) · 3 a) · 3(a)(ii): where a number ends and where letters begin has one reading, or a list would have very many
  const paragraph = `\\d{1,3}(?!\\d)(?:${blank}?\\(?(?:\\p{L}{1,4}|\\d{1,3})\\))*`;
  const typedParagraph = `${paragraph}(?:${blank}?\\(?[\\p{L}]{0,4}|${blank}\\()?|`;
  return {
    resolution: new RegExp(`(?:${spaced(citations.resolution)})${endOfWord}`, 'gu'),
    statement: new RegExp(`(?:${spaced(citations.statement)})${endOfWord}`, 'gu'),
    paragraph: new RegExp(`${edge}(?:${words.paragraphs}|${words.paragraph})${endOfWord}`, 'giu'),
    behindResolution: new RegExp(
      `^${isChinese ? '' : ofOrgan}${gap}(?<list>(?:${number}${separator(words.and)})*)(?:(?<number>${typedNumber})|(?<subject>${subject}))$`,
      'u',
    ),
    furtherBehindResolution: new RegExp(
      `^${isChinese ? '' : ofOrgan}${gap}(?<list>${number}.{0,400}${separator(words.and)})(?<number>\\d{1,4}/\\d{0,4})$`,
      'u',
    ),
    behindParagraph: new RegExp(
      `^${gap}(?<list>(?:${paragraph}${separator(`${words.and}|${words.to}`)})*)(?:(?<number>${typedParagraph})|(?<opening>${subject}))$`,
      'u',
    ),
    own: new RegExp(`(?:${words.before})$`, 'ui'),
    elsewhere: new RegExp(words.elsewhereBefore, 'ui'),
    preamble: new RegExp(words.preamble, 'ui'),
    cited: new RegExp(`${number}(?:决议)?${blank}*(?:[,،，]${blank}*)?(?:\\p{L}{1,3}${blank}+){0,2}$`, 'u'),
    adopterBefore: isChinese
      ? new RegExp(
          `(?:${Object.values(organNames)
            .map(({ source }) => source)
            .join('|')}|\\d{1,2}月\\d{1,2}日)\\s*$`,
          'u',
        )
      : null,
    paragraphFirst: new RegExp(`^(?:${words.paragraphs}|${words.paragraph})${endOfWord}`, 'ui'),
    draft: new RegExp(`(?:${words.draft})$`, 'ui'),
    dateBehind: new RegExp(`^[^\\d/;]{1,12}${date}`, 'u'),
  };
}
