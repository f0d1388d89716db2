import { fromForm } from '../../catalogue/symbols/from-form';
import { seriesOf } from '../../catalogue/symbols/symbol';
import { dateBeside } from '../../languages/dates/date-beside';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';
import { isShared } from './citation-date';
import { textOf } from './cited-text';

/** The series whose numbers are counted in sessions. */
const bySession: ReadonlySet<string> = new Set(['A/RES', 'A/HRC/RES']);

/** The sixty-first session of the Assembly lasted from September 2006 to September 2007: 61/124 bears a date between. */
export const citationSession: CitationRule = {
  scope: 'citations',
  name: 'citation-session',
  family: 'citations',
  severity: 'warning',
  summary: 'a date outside the session of a resolution',
  find(context) {
    const { block, mentions, language, catalogue } = context;
    const findings: ParagraphFinding[] = [];
    for (const [index, citation] of mentions.citations.entries()) {
      if (!bySession.has(seriesOf(citation.symbol) ?? '')) continue;
      // of those that the catalogue dates citation-date speaks
      const entry = catalogue.find(citation.symbol);
      if (entry?.date && !entry.dateIsOfVote) continue;
      const formed = fromForm(citation.symbol);
      const beside = formed?.years && dateBeside(block.logical.text, citation, language);
      if (!formed?.years || !beside || isShared(context, index, beside)) continue;
      const year = Number(beside.date.slice(0, 4));
      const [first, last] = formed.years;
      if (year >= first && year <= last) continue;
      findings.push({
        severity: 'warning',
        message:
          first === last
            ? message`${textOf(context, citation)} is of ${first}, which the date does not fit.`
            : message`${textOf(context, citation)} is of the session of ${first} and ${last}, which the date does not fit.`,
        start: beside.start,
        end: beside.end,
        fixes: [],
      });
    }
    return findings;
  },
};
