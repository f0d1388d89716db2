import { parseSymbol } from '../../catalogue/symbols/symbol';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';

/** A resolution cites what was there before it. */
export const citationLater: CitationRule = {
  scope: 'citations',
  name: 'citation-later',
  family: 'citations',
  severity: 'warning',
  summary: 'a citation of what came later than the draft',
  find({ block, mentions, draftDate, draftSymbol, catalogue }) {
    // a site's links to the next text
    const isAbove = block.kind === 'other' && block.before.part === 'front';
    if (draftDate === null || isAbove) return [];
    const findings: ParagraphFinding[] = [];
    for (const { symbol, start, end, kind } of mentions.citations) {
      if (kind !== 'resolution' && kind !== 'statement') continue;
      if (symbol === draftSymbol) continue;
      const entry = catalogue.find(symbol);
      const written = parseSymbol(symbol)?.year ?? null;
      // a year that is not the number's is citation-year's
      if (entry && written !== null && entry.year !== written) continue;
      const date = entry?.date ?? (written === null ? null : String(written));
      if (date === null || !isLater(date, draftDate)) continue;
      findings.push({
        severity: 'warning',
        message: message`${symbol} is of ${date}, later than this text, which is of ${draftDate}.`,
        start,
        end,
        fixes: [],
      });
    }
    return findings;
  },
};

/** Of two dates, or years, as exactly as both are known. */
function isLater(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
