import { fromForm } from '../../catalogue/symbols/from-form';
import { seriesOf } from '../../catalogue/symbols/symbol';
import { dateBeside } from '../../languages/dates/date-beside';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';
import { isListed } from './citation-date';
import { textOf } from './cited-text';

/** The sixty-first session of the Assembly lasted from September 2006 to September 2007: 61/124 bears a date between. */
export const citationSession: CitationRule = {
  scope: 'citations',
  name: 'citation-session',
  family: 'citations',
  severity: 'warning',
  summary: 'a date outside the session of an Assembly resolution',
  find(context) {
    const { block, mentions, language, catalogue } = context;
    const findings: ParagraphFinding[] = [];
    for (const [index, citation] of mentions.citations.entries()) {
      if (seriesOf(citation.symbol) !== 'A/RES' || isListed(context, index)) continue;
      // of those that the catalogue dates citation-date speaks
      const entry = catalogue.find(citation.symbol);
      if (entry?.date && !entry.dateIsOfVote) continue;
      const formed = fromForm(citation.symbol);
      const beside = formed?.years && dateBeside(block.logical.text, citation, language);
      if (!formed?.years || !beside) continue;
      const year = Number(beside.date.slice(0, 4));
      const [first, last] = formed.years;
      if (year >= first && year <= last) continue;
      findings.push({
        severity: 'warning',
        message: message`${textOf(context, citation)} is of the session of ${first} and ${last}, which the date does not fit.`,
        start: beside.start,
        end: beside.end,
        fixes: [],
      });
    }
    return findings;
  },
};
