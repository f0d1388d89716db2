import { isArabic, isCyrillic, isLatinLetter, isWide } from '../../text/characters';
import type { LanguageCode } from '../language';

const scripts = { zh: 'wide', ar: 'arabic', ru: 'cyrillic', en: 'latin', fr: 'latin', es: 'latin' } as const;

/** So many UTF-16 code units of a text are looked at. */
const readForScript = 200;

/**
 * May a passage be in the language, by its script? Not if it is plainly written in another, as a quotation or a pasted
 * passage is.
 */
export function isInScriptOf(language: LanguageCode, text: string): boolean {
  const counts = { wide: 0, arabic: 0, cyrillic: 0, latin: 0 };
  const end = Math.min(text.length, readForScript);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLatinLetter(code)) counts.latin++;
    // an ideograph says as much as a short word
    else if (isWide(code)) counts.wide += 3;
    else if (isArabic(code)) counts.arabic++;
    else if (isCyrillic(code)) counts.cyrillic++;
  }
  const most = Math.max(counts.wide, counts.arabic, counts.cyrillic, counts.latin);
  return counts[scripts[language]] * 2 >= most;
}
