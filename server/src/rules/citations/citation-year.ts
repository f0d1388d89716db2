import type { Catalogue } from '../../catalogue/catalogue';
import { parseSymbol } from '../../catalogue/symbols/symbol';
import { type Message, message } from '../../messages/message';
import type { Citation } from '../../resolution/mentions';
import { plainForm } from '../../text/marks/plain-form';
import type { CitationRule, CitingParagraph, ParagraphFinding, ParagraphFix } from '../rule';
import { textOf } from './cited-text';

/** The number and the year of a Council resolution belong together: 2185 is of 2014. */
export const citationYear: CitationRule = {
  scope: 'citations',
  name: 'citation-year',
  family: 'citations',
  severity: 'error',
  summary: 'a Council resolution cited with another year',
  find(context) {
    const findings: ParagraphFinding[] = [];
    for (const citation of context.mentions.citations) {
      const parts = parseSymbol(citation.symbol);
      if (parts?.series !== 'S/RES' || parts.year === null) continue;
      const entry = context.catalogue.find(citation.symbol);
      if (!entry || entry.year === null || entry.year === parts.year) continue;
      findings.push({
        severity: 'error',
        message: message`Resolution ${parts.number} is of ${entry.year}, not ${parts.year}.`,
        start: citation.start,
        end: citation.end,
        fixes: fixesOf(context, citation, Number(parts.number), parts.year, entry.year),
      });
    }
    return findings;
  },
};

function fixesOf(
  context: CitingParagraph,
  citation: Citation,
  number: number,
  cited: number,
  year: number,
): ParagraphFix[] {
  const fix = (title: Message, from: number, to: number): ParagraphFix[] => {
    const place = digitsOf(context, citation, from);
    return place ? [{ title, ...place, newText: String(to) }] : [];
  };
  return [
    ...fix(message`Change the year to ${year}`, cited, year),
    ...closeNumbers(number, cited, context.catalogue).flatMap(other =>
      fix(message`Change the number to ${other}`, number, other),
    ),
  ];
}

/** Where a number stands in a citation, in digits of whatever keyboard. */
function digitsOf(
  context: CitingParagraph,
  citation: Citation,
  value: number,
): { readonly start: number; readonly end: number } | null {
  for (const { 0: digits, index } of textOf(context, citation).matchAll(/\p{Nd}+/gu)) {
    const start = citation.start + index;
    if (plainForm(digits).text === String(value)) return { start, end: start + digits.length };
  }
  return null;
}

/** Numbers of that year that a slip of the hand turns into the one written: a digit changed, or two turned round. */
function closeNumbers(number: number, year: number, catalogue: Catalogue): number[] {
  const digits = [...String(number)];
  const close = new Set<number>();
  for (let at = 0; at < digits.length; at++) {
    for (let digit = 0; digit < 10; digit++) close.add(Number(digits.with(at, String(digit)).join('')));
    if (at > 0)
      close.add(
        Number(
          digits
            .with(at, digits[at - 1]!)
            .with(at - 1, digits[at]!)
            .join(''),
        ),
      );
  }
  close.delete(number);
  return [...close]
    .filter(other => catalogue.find(`S/RES/${other}(${year})`)?.year === year)
    .sort((a, b) => Math.abs(a - number) - Math.abs(b - number))
    .slice(0, 3);
}
