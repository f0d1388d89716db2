import { parseSymbol } from '../../catalogue/symbols/symbol';
import { message } from '../../messages/message';
import { lastBefore } from '../../text/spans';
import type { CitationRule, ParagraphFinding } from '../rule';

/** undocs.org/ch/S/RES/2242(2015), docs.un.org/en/A/RES/75/1 */
const address =
  /(?:undocs\.org|docs\.un\.org)\/(?:\w\w\/)?(S\/RES\/\d+ ?\(\d{4}\)|[AE]\/(?:HRC\/)?RES\/[\w/.-]*[\w/])/g;

/** An address beside a citation leads to the document that is cited. */
export const citationAddress: CitationRule = {
  scope: 'citations',
  name: 'citation-address',
  family: 'citations',
  severity: 'warning',
  summary: 'an address that leads to another document',
  find({ block, mentions: { citations } }) {
    const { text } = block.logical;
    if (!text.includes('un.org/') && !text.includes('undocs.org/')) return [];
    const findings: ParagraphFinding[] = [];
    for (const found of text.matchAll(address)) {
      const symbol = found[1]!.replace(/\s/g, '');
      const start = found.index;
      const end = start + found[0].length;
      const cited = lastBefore(citations, start);
      if (
        !cited ||
        start - cited.end > 40 ||
        cited.symbol === symbol ||
        parseSymbol(cited.symbol)?.series !== parseSymbol(symbol)?.series
      )
        continue;
      findings.push({
        severity: 'warning',
        message: message`The address leads to ${symbol}; the text cites ${cited.symbol}.`,
        start,
        end,
        fixes: [],
      });
    }
    return findings;
  },
};
