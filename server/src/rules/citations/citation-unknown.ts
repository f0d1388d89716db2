import { existence } from '../../catalogue/existence';
import { parseSymbol, seriesOf } from '../../catalogue/symbols/symbol';
import { type Message, message } from '../../messages/message';
import type { CitationRule, CitingParagraph, ParagraphFinding } from '../rule';

/** A resolution that is cited exists. */
export const citationUnknown: CitationRule = {
  scope: 'citations',
  name: 'citation-unknown',
  family: 'citations',
  severity: 'error',
  summary: 'a resolution that does not exist',
  find(context) {
    const findings: ParagraphFinding[] = [];
    for (const { symbol, start, end } of context.mentions.citations) {
      const told = missing(symbol, context);
      if (told === null) continue;
      findings.push({
        severity: seriesOf(symbol) === 'S/RES' ? 'error' : 'hint',
        message: told,
        start,
        end,
        fixes: [],
      });
    }
    return findings;
  },
};

/** A number beyond the Council's last may have been adopted since, but not in a year gone by. */
function missing(symbol: string, { catalogue, draftSymbol }: CitingParagraph): Message | null {
  if (symbol === draftSymbol || existence(catalogue, symbol) !== 'none') return null;
  const parts = parseSymbol(symbol);
  if (parts?.series !== 'S/RES') return message`No resolution ${symbol} is known of that session.`;
  const last = catalogue.completeness('S/RES')?.last ?? '';
  return message`There is no resolution ${parts.number} of ${parts.year ?? ''}: the Council’s latest known is ${last}.`;
}
