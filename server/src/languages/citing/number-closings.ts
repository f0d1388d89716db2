import type { LanguageCode } from '../language';

const paragraphInChinese = '段';
const resolutionInChinese = /号决议$/;

/** What closes a paragraph's number that is being written, where it does not stand behind already: 第3段. */
export function paragraphClosing(language: LanguageCode, behind: string): string {
  return language === 'zh' && !behind.trimStart().startsWith(paragraphInChinese) ? paragraphInChinese : '';
}

/** A citation without what closes its number, where that stands behind already: 第2185(2014)号决议. */
export function withoutClosing(written: string, language: LanguageCode, behind: string): string {
  return language === 'zh' && behind.trimStart().startsWith('号') ? written.replace(resolutionInChinese, '') : written;
}
