import { lettersByUnit } from '../text/characters';
import { codeUnitsOf } from '../text/code-units';
import { hasApart } from '../text/composition';
import { madeWhenAsked } from '../text/made-when-asked';
import type { LanguageCode } from './language';

type LatinLanguage = 'en' | 'fr' | 'es';

/** Small words and letters that are frequent in one of the three languages in Latin letters and rare in the others. */
const telling = madeWhenAsked<LatinLanguage, RegExp>({
  en: () => /(?<!\p{L})(?:the|and|its|with|by|for|which|that|this|of|to|in)(?!\p{L})/giu,
  fr: () => /(?<!\p{L})(?:le|les|des|du|et|dans|pour|par|ses|aux|au|une|sur|qui)(?!\p{L})|[lds]’|[èêçàùœ]/giu,
  es: () => /(?<!\p{L})(?:el|los|las|del|al|y|en|para|por|con|sus|un|una|que)(?!\p{L})|[áíóúñ]/giu,
});

/** So much of a text, in UTF-16 code units, is looked at. */
export const sampleLength = 6000;

export type Script = 'latin' | 'cyrillic' | 'han' | 'arabic';

export interface Detection {
  readonly script: Script;
  /** Told by small words where the script is not enough, which takes longer and is done when asked. */
  readonly language: () => LanguageCode;
  /** How many letters the script of that language has in what was read; few of them make a weak witness. */
  readonly letters: number;
  /** So many characters must come or go, at the least, for another script to be told. */
  readonly lead: number;
}

/**
 * The language that a text is written in, by its script and, in Latin letters, by its small words. `accents`: are there any
 * behind their letters?
 */
export function detectLanguage(text: string, accents = hasApart(text)): Detection {
  const written = text.length > sampleLength ? text.slice(0, sampleLength) : text;
  const sample = accents ? written.normalize('NFC') : written;
  let wide = 0;
  let arabic = 0;
  let cyrillic = 0;
  let latin = 0;
  const units = codeUnitsOf(sample);
  const { length } = sample;
  // one of its own: those of a bundle are looked up, at every unit
  const letters = lettersByUnit;
  for (let i = 0; i < length; i++) {
    const letter = letters[units[i]!]!;
    latin += letter & 1;
    cyrillic += (letter >> 1) & 1;
    arabic += (letter >> 2) & 1;
    wide += letter >> 3;
  }
  // a Chinese character says as much as a few letters; acronyms in Latin letters stand in texts of every script
  const [next = 0, most = 0] = [wide * 3, arabic, cyrillic, latin / 3].sort((a, b) => a - b).slice(-2);
  const lead = (most - next) / 3;
  if (most === 0) return { script: 'latin', language: () => 'en', letters: 0, lead };
  if (most === wide * 3) return { script: 'han', language: () => 'zh', letters: wide, lead };
  if (most === cyrillic) return { script: 'cyrillic', language: () => 'ru', letters: cyrillic, lead };
  if (most === arabic) return { script: 'arabic', language: () => 'ar', letters: arabic, lead };
  return { script: 'latin', language: () => latinLanguageOf(sample), letters: latin, lead };
}

function latinLanguageOf(sample: string): LatinLanguage {
  const votes = (code: LatinLanguage) => sample.match(telling[code])?.length ?? 0;
  const [en, fr, es] = [votes('en'), votes('fr'), votes('es')];
  return es > en && es >= fr ? 'es' : fr > en ? 'fr' : 'en';
}

export const scripts: Readonly<Record<LanguageCode, Script>> = {
  en: 'latin',
  fr: 'latin',
  es: 'latin',
  ru: 'cyrillic',
  zh: 'han',
  ar: 'arabic',
};
