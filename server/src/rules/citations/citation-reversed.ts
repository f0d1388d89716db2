import { seriesOf } from '../../catalogue/symbols/symbol';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';
import { textOf } from './cited-text';

/** Right-to-left text turns 74/306 into 306/74: the session stands first, in Arabic too. */
export const citationReversed: CitationRule = {
  scope: 'citations',
  name: 'citation-reversed',
  family: 'citations',
  severity: 'information',
  summary: 'session and number turned round, in Arabic',
  find(context) {
    if (context.language !== 'ar') return [];
    const findings: ParagraphFinding[] = [];
    for (const citation of context.mentions.citations) {
      if (!seriesOf(citation.symbol)) continue;
      const written = /(\d+)\/(\d+)/.exec(textOf(context, citation));
      const meant = /\/(\d+)\/(\d+)$/.exec(citation.symbol);
      if (!written || !meant || written[1] === written[2]) continue;
      if (written[1] !== meant[2] || written[2] !== meant[1]) continue;
      const start = citation.start + written.index;
      const end = start + written[0].length;
      const newText = `${meant[1]}/${meant[2]}`;
      findings.push({
        // right-to-left text is turned round in copying, too: the text that was copied may be right
        severity: 'information',
        message: message`Session and number are reversed: ${newText} is meant.`,
        start,
        end,
        fixes: [{ title: message`Change to ${newText}`, start, end, newText }],
      });
    }
    return findings;
  },
};
