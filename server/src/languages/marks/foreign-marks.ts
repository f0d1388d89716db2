import { madeOnce, madeWhenAsked } from '../../text/made-when-asked';
import type { LanguageCode } from '../language';

/** The marks of each script by those of the others. */
const toChinese: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？' };
const toArabic: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const toWestern: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '、': ',',
  '？': '?',
  '،': ',',
  '؛': ';',
  '؟': '?',
};

interface ForeignMarks {
  /** Finds the other scripts' marks behind a word of the language's own script. */
  readonly found: RegExp;
  readonly own: Readonly<Record<string, string>>;
}

const western = madeOnce(
  (): ForeignMarks => ({
    found: /(?<=[\p{Script=Latin}\p{Script=Cyrillic}][)”’»\]]{0,2})[，；：。、？،؛؟]/gu,
    own: toWestern,
  }),
);

/**
 * Marks of another script than the words: "安理会," "، the Council". A mark behind a word of another script is that
 * script's matter: "题为 Peace, Security 的报告".
 */
export const foreignMarks = madeWhenAsked<LanguageCode, ForeignMarks>({
  en: western,
  fr: western,
  es: western,
  ru: western,
  zh: () => ({ found: /(?<=\p{Script=Han}[)”’》\]）]{0,2})[,;:?](?=[\p{Script=Han}\s“《(（]|$)/gu, own: toChinese }),
  ar: () => ({
    // behind a number, as of a year, where an Arabic word or the end of the paragraph follows
    found:
      /(?<=[\p{Script=Arabic}\u064b-\u0652][)”“’»\]]{0,2}|[\d)])[,;?](?=[\p{Script=Arabic}”(]|[ \u00a0]?\p{Script=Arabic}|[ \u00a0]?$)|(?<=[\p{Script=Arabic}\u064b-\u0652][)”“’»\]]{0,2})[,;?](?=\s)/gu,
    own: toArabic,
  }),
});
