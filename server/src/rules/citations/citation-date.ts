import { dateBeside } from '../../languages/dates/date-beside';
import { writtenDate } from '../../languages/dates/written-date';
import { message } from '../../messages/message';
import type { Citation } from '../../resolution/mentions';
import type { CitationRule, CitingParagraph, ParagraphFinding } from '../rule';
import { textOf } from './cited-text';

const millisecondsOfDay = 86_400_000;

/** A date beside a citation is the day on which the document was adopted. */
export const citationDate: CitationRule = {
  scope: 'citations',
  name: 'citation-date',
  family: 'citations',
  severity: 'warning',
  summary: 'a date beside a citation that is not the document’s',
  find(context) {
    const { block, mentions, language, catalogue } = context;
    const findings: ParagraphFinding[] = [];
    for (const [index, citation] of mentions.citations.entries()) {
      if (citation.kind !== 'resolution' || isListed(context, index)) continue;
      const entry = catalogue.find(citation.symbol);
      const known = entry?.date;
      if (!known || entry.dateIsOfVote) continue;
      const beside = dateBeside(block.logical.text, citation, language);
      if (!beside || beside.date === known) continue;
      const days = Math.abs(Date.parse(beside.date) - Date.parse(known)) / millisecondsOfDay;
      const right = writtenDate(known, language);
      findings.push({
        // sittings that go past midnight bear one day here and the next there; a document, one of its issue
        severity: days <= 1 || isSymbol(textOf(context, citation)) ? 'hint' : 'warning',
        message: message`${textOf(context, citation)} was adopted on ${right.replaceAll('\u00a0', ' ')}.`,
        start: beside.start,
        end: beside.end,
        fixes: [{ title: message`Change the date to ${right}`, start: beside.start, end: beside.end, newText: right }],
      });
    }
    return findings;
  },
};

/** "document A/RES/75/291 dated 2 July 2021" */
function isSymbol(text: string): boolean {
  return /^[A-Z]\//.test(text);
}

/** Does another citation stand so near that the date may be its, or both's? */
export function isListed({ block, mentions }: CitingParagraph, index: number): boolean {
  const { text } = block.logical;
  const near = (a: Citation | undefined, b: Citation | undefined) =>
    a !== undefined && b !== undefined && b.start - a.end <= 60 && !/[;；؛]/.test(text.slice(a.end, b.start));
  const { citations } = mentions;
  return near(citations[index - 1], citations[index]) || near(citations[index], citations[index + 1]);
}
