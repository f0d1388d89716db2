import { dateBeside } from '../../languages/dates/date-beside';
import { writtenDate } from '../../languages/dates/written-date';
import { message } from '../../messages/message';
import type { Citation } from '../../resolution/mentions';
import { madeOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
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
      if (citation.kind !== 'resolution') continue;
      const entry = catalogue.find(citation.symbol);
      const known = entry?.date;
      if (!known || entry.dateIsOfVote) continue;
      const beside = dateBeside(block.logical.text, citation, language);
      if (!beside || beside.date === known || isShared(context, index, beside)) continue;
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

/**
 * "61/1 and 62/3 of 5 December 2006 and 6 December 2007": another date goes on with it; or it is the date of a report on a
 * resolution, "dated 15 July 2004 (S/2004/551)".
 */
const anotherBehind = madeOnce(
  () =>
    /^(?:[ \u00a0]?[(（]|[,،]?[ \u00a0]?(?:and|et|y|e|и|و|و ?في)?[ \u00a0]?(?:of |du |de |от |المؤرخ )?\d{1,2}(?:er)?[ \u00a0]\p{L})/u,
);
const anotherBefore = /日(?:和|及|、|与)$/;

/** May the date beside a citation be another's, too? In a list each that stands right beside its number is its own. */
export function isShared(context: CitingParagraph, index: number, { start, end }: Span): boolean {
  if (!isListed(context, index)) return false;
  const { text } = context.block.logical;
  return (
    anotherBehind().test(text.slice(end, end + 30)) || anotherBefore.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** Does another citation stand near, in the same clause? */
function isListed({ block, mentions }: CitingParagraph, index: number): boolean {
  const { text } = block.logical;
  const near = (a: Citation | undefined, b: Citation | undefined) =>
    a !== undefined && b !== undefined && b.start - a.end <= 60 && !/[;；؛]/.test(text.slice(a.end, b.start));
  const { citations } = mentions;
  return near(citations[index - 1], citations[index]) || near(citations[index], citations[index + 1]);
}
