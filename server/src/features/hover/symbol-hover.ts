import { symbolSegments } from '../../catalogue/symbol-segments';
import type { LanguageCode } from '../../languages/language';
import { inMarkdown } from '../../text/shown';
import { inDirectionOf } from './markdown';
import { symbolWords } from './symbol-words';
import { hoverWords } from './words';

/**
 * What each part of a document symbol means, as a line of Markdown: "A/C.3/72/L.1" is of the General Assembly, its Main
 * Committee 3, session 72, limited distribution 1. Null where the symbol has a part that the UN's scheme does not explain.
 */
export function symbolHover(symbol: string, language: LanguageCode): string | null {
  const segments = symbolSegments(symbol);
  if (!segments) return null;
  const words = symbolWords[language];
  const { colon } = hoverWords[language];
  const parts = segments.map(({ text, meaning, number }) => {
    const counted = number === null || number === text ? '' : ` ${number}`;
    return `\`${text}\`${colon}${inMarkdown(words[meaning] + counted)}`;
  });
  return inDirectionOf(language, parts.join(' · '));
}
