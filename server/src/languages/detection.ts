import { isArabic, isCyrillic, isLatinLetter, isWide } from '../text/characters';
import type { LanguageCode } from './language';

/** Words that are frequent in one of the three languages in Latin letters and absent from the others. */
const telling: Readonly<Record<'en' | 'fr' | 'es', RegExp>> = {
  en: /\b(?:the|and|its|with|by|for|which|that|this)\b/gi,
  fr: /(?:\b(?:le|les|des|du|et|dans|pour|par|que|ses|aux)\b|l’|d’)/gi,
  es: /\b(?:el|los|las|del|y|en|para|por|con|sus)\b/gi,
};
const sampleLength = 6000;

/** The language that a text is written in, by its script and, in Latin letters, by its small words. */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text;
  let wide = 0;
  let arabic = 0;
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (isLatinLetter(code)) latin++;
    else if (isWide(code)) wide++;
    else if (isCyrillic(code)) cyrillic++;
    else if (isArabic(code)) arabic++;
  }
  // a Chinese character says as much as a few letters
  const most = Math.max(wide * 3, arabic, cyrillic, latin);
  if (most === 0) return 'en';
  if (most === wide * 3) return 'zh';
  if (most === cyrillic) return 'ru';
  if (most === arabic) return 'ar';
  const votes = (code: 'en' | 'fr' | 'es') => sample.match(telling[code])?.length ?? 0;
  const [en, fr, es] = [votes('en'), votes('fr'), votes('es')];
  return es > en && es >= fr ? 'es' : fr > en ? 'fr' : 'en';
}
