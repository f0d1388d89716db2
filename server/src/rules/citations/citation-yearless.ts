import { parseSymbol } from '../../catalogue/symbol';
import { writtenCitations } from '../../languages/written-citation';
import { message } from '../../messages/message';
import { plainForm } from '../../text/plain-form';
import type { CitationRule, ParagraphFinding } from '../rule';
import { textOf } from './cited-text';
import { dateBeside } from './date-beside';

/** A Council resolution is cited with its year when a paragraph first names it: 2216 (2015). */
export const citationYearless: CitationRule = {
  scope: 'citations',
  name: 'citation-yearless',
  family: 'citations',
  severity: 'hint',
  summary: 'a Council resolution cited without its year',
  find(context) {
    const { block, mentions, language } = context;
    const findings: ParagraphFinding[] = [];
    const named = new Set<string>();
    for (const citation of mentions.citations) {
      const { symbol, start, end } = citation;
      const parts = parseSymbol(symbol);
      if (parts?.series !== 'S/RES' || parts.year === null || named.has(symbol)) continue;
      named.add(symbol);
      const { number, year } = parts;
      if (plainForm(textOf(context, citation)).text !== number) continue;
      // "resolution 1493 of 28 July 2003" tells it
      if (dateBeside(block.logical.text, citation, language)) continue;
      const newText = writtenCitations[language].numberOfYear(number, String(year));
      findings.push({
        severity: 'hint',
        message: message`The year is missing: resolution ${number} is of ${year}.`,
        start,
        end,
        fixes: [{ title: message`Change to ${newText}`, start, end, newText }],
      });
    }
    return findings;
  },
};
