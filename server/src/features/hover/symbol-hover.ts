import { type SymbolSegment, symbolSegments } from '../../catalogue/symbols/symbol-segments';
import { hoverWords } from '../../languages/hovers/hovers';
import type { LanguageCode } from '../../languages/language';
import { mainCommittee } from '../../languages/pages/committee-names';
import { symbolWords } from '../../languages/pages/symbol-words';
import { inMarkdown } from '../../text/shown';
import { inDirectionOf } from './markdown';

/**
 * What each part of a document symbol means, as a line of Markdown: "A/C.3/72/L.1" is of the General Assembly, its Main
 * Committee 3, session 72, limited distribution 1. Null where the symbol has a part that the UN's scheme does not explain.
 */
export function symbolHover(symbol: string, language: LanguageCode): string | null {
  const segments = symbolSegments(symbol);
  if (!segments) return null;
  const { colon } = hoverWords[language];
  const parts = segments.map(segment => `\`${segment.text}\`${colon}${inMarkdown(meaningOf(segment, language))}`);
  return inDirectionOf(language, parts.join(' · '));
}

/** "Session"; "Revision 2"; "Third Committee (Social, Humanitarian and Cultural)"; "Limited distribution (a draft, as a rule), No. 1" */
function meaningOf({ text, meaning, number }: SymbolSegment, language: LanguageCode): string {
  const words = symbolWords[language];
  const written = words[meaning];
  if (meaning === 'mainCommittee') return mainCommittee(Number(number), language) ?? `${written} ${number}`;
  if (number === null || number === text) return written;
  return written.endsWith(')') ? words.numbered(written, number) : `${written} ${number}`;
}
