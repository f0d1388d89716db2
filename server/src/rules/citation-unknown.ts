import { parseSymbol, seriesOf } from '../catalogue/symbol';
import type { CitationContext, CitationFinding, CitationRule } from './citation-rule';

/** A resolution that is cited exists. */
export const citationUnknown: CitationRule = {
  name: 'citation-unknown',
  check(context) {
    const findings: CitationFinding[] = [];
    for (const { symbol, start, end } of context.mentions.citations) {
      const message = missing(symbol, context);
      if (message === null) continue;
      findings.push({ severity: seriesOf(symbol) === 'S/RES' ? 'error' : 'hint', message, start, end, fixes: [] });
    }
    return findings;
  },
};

function missing(symbol: string, { catalogue, draftSymbol }: CitationContext): string | null {
  if (symbol === draftSymbol || catalogue.find(symbol)) return null;
  const parts = parseSymbol(symbol);
  if (!parts) return null;
  if (parts.series === 'S/RES') {
    const coverage = catalogue.coverage('S/RES');
    // a number beyond the last may have been adopted since, but not in a year gone by
    if (!coverage || parts.year === null || parts.year >= Number(coverage.until.slice(0, 4))) return null;
    return `There is no resolution ${parts.number} of ${parts.year}: the Council’s latest known is ${coverage.last}.`;
  }
  // letters of parts are written in several ways: 254 A-C, 254 A and B
  const whole = symbol.replace(/[A-Z-]+$/, '');
  const exists = ['', 'A', 'A-B', 'A-C', 'B'].some(letters => catalogue.find(whole + letters));
  return catalogue.wouldKnow(symbol) && !exists ? `No resolution ${symbol} is known of that session.` : null;
}
