import type { Span } from '../../text/position';
import type { Clause, Language, LanguageCode } from '../language';
import { findOpeningPhrase } from './opening-phrases';

/**
 * What stands before a further participle or verb of a paragraph of the Security Council, which is printed as its opening
 * phrase is: "Recalling the principles, and reiterating the need …". A mark, a conjunction, or both. In Arabic the
 * conjunction is a letter of the word, and slanted with it.
 */
const joints: Readonly<Record<LanguageCode, RegExp>> = {
  en: /[,;] (?:and )?| and /g,
  fr: /[,;] (?:et )?| et /g,
  es: /[,;] (?:[ye] )?| [ye] /g,
  ru: /[,;] (?:и )?| и /g,
  zh: /[，；](?:并)?/g,
  ar: /[،؛] | (?=و)/g,
};

/** Phrases that open paragraphs, too, but mostly name a means, an aim or a condition where they stand within one. */
const unsure: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set(['further', 'strongly', 'taking', 'respects']),
  fr: new Set(['respecte']),
  es: new Set(),
  ru: new Set(),
  zh: new Set(['通过', '继续', '尊重', '支持', '请', '指出', '考虑到', '保护', '执行', '采取', '继续努力', '同意']),
  ar: new Set(['وإذ', 'واذ']),
};

/** "وإذ يشدد" and "ويحث": what begins otherwise is a noun. */
const arabicVerb = /^و(?:[إا]ذ |[يت])/;

/** So much behind a joint is looked at: no opening phrase is longer. */
const longestPhrase = 80;

/** The further opening phrases behind `from`, where the first one ends, as spans of the text. */
export function innerOpenings(language: Language, clause: Clause, text: string, from: number): readonly Span[] {
  const found: Span[] = [];
  const joint = joints[language.code];
  joint.lastIndex = from;
  for (let match = joint.exec(text); match; match = joint.exec(text)) {
    const start = match.index + match[0].length;
    const length = phraseAt(language, clause, text.slice(start, start + longestPhrase));
    if (length > 0 && !unsure[language.code].has(text.slice(start, start + length)))
      found.push({ start, end: start + length });
    joint.lastIndex = Math.max(start + length, match.index + 1);
  }
  return found;
}

function phraseAt(language: Language, clause: Clause, text: string): number {
  const isArabic = language.code === 'ar';
  if (isArabic && !arabicVerb.test(text)) return 0;
  const phrase = findOpeningPhrase(language, clause, text);
  if (phrase?.start === 0) return phrase.end;
  if (!isArabic) return 0;
  const behind = findOpeningPhrase(language, clause, text.slice(1));
  return behind?.start === 0 ? behind.end + 1 : 0;
}
