import type { LanguageCode } from '../language';

/** Words beside a reference that say where the paragraph stands: "above" and "below", each as texts write the two alike. */
const pairs: Readonly<Record<LanguageCode, readonly (readonly [above: string, below: string])[]>> = {
  en: [
    ['above', 'below'],
    ['supra', 'infra'],
  ],
  fr: [
    ['ci-dessus', 'ci-dessous'],
    ['ci‑dessus', 'ci‑dessous'],
    ['plus haut', 'plus bas'],
    ['supra', 'infra'],
  ],
  es: [
    ['supra', 'infra'],
    ['más arriba', 'más abajo'],
  ],
  ru: [['выше', 'ниже']],
  zh: [
    ['上文', '下文'],
    ['上述', '下述'],
    ['以上', '以下'],
  ],
  ar: [['أعلاه', 'أدناه']],
};

const words: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: pairs.en.flat(),
  fr: pairs.fr.flat(),
  es: pairs.es.flat(),
  ru: pairs.ru.flat(),
  zh: pairs.zh.flat(),
  ar: pairs.ar.flat(),
};

/** The words that most texts have. */
export function directionWords(code: LanguageCode): { readonly above: string; readonly below: string } {
  const [above, below] = pairs[code][0]!;
  return { above, below };
}

/** The word that says the other way, and which way `word` says; null for a word that is none of these. */
export function turnedWord(
  code: LanguageCode,
  word: string,
): { readonly says: 'above' | 'below'; readonly turned: string } | null {
  for (const [above, below] of pairs[code]) {
    if (word === above) return { says: 'above', turned: below };
    if (word === below) return { says: 'below', turned: above };
  }
  return null;
}

/** Does a text have a word that says this way? */
export function saysIn(code: LanguageCode, text: string, way: 'above' | 'below'): boolean {
  const place = way === 'above' ? 0 : 1;
  for (const pair of pairs[code]) if (text.includes(pair[place])) return true;
  return false;
}

/** The word at the beginning of what stands behind a reference, or at its end before one. */
export function directionWordIn(
  code: LanguageCode,
  text: string,
): { readonly word: string; readonly start: number } | null {
  for (const word of words[code]) {
    const start = text.indexOf(word);
    if (start >= 0) return { word, start };
  }
  return null;
}
