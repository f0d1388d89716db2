import type { Catalogue } from '../../catalogue/catalogue';
import { parseSymbol } from '../../catalogue/symbol';
import type { Citation } from '../../resolution/mentions';
import {
  type CitationContext,
  type CitationFinding,
  type CitationFix,
  type CitationRule,
  textOf,
} from './citation-rule';

/** The number and the year of a Council resolution belong together: 2185 is of 2014. */
export const citationYear: CitationRule = {
  name: 'citation-year',
  check(context) {
    const findings: CitationFinding[] = [];
    for (const citation of context.mentions.citations) {
      const parts = parseSymbol(citation.symbol);
      if (parts?.series !== 'S/RES' || parts.year === null) continue;
      const entry = context.catalogue.find(citation.symbol);
      if (!entry || entry.year === null || entry.year === parts.year) continue;
      findings.push({
        severity: 'error',
        message: `Resolution ${parts.number} is of ${entry.year}, not ${parts.year}.`,
        start: citation.start,
        end: citation.end,
        fixes: fixesOf(context, citation, Number(parts.number), parts.year, entry.year),
      });
    }
    return findings;
  },
};

function fixesOf(
  context: CitationContext,
  citation: Citation,
  number: number,
  cited: number,
  year: number,
): CitationFix[] {
  const text = textOf(context, citation);
  const yearAt = citation.start + text.lastIndexOf(String(cited));
  const numberAt = citation.start + text.indexOf(String(number));
  const fixes: CitationFix[] = [
    { title: `Change the year to ${year}`, start: yearAt, end: yearAt + 4, newText: String(year) },
  ];
  for (const other of closeNumbers(number, cited, context.catalogue)) {
    fixes.push({
      title: `Change the number to ${other}`,
      start: numberAt,
      end: numberAt + String(number).length,
      newText: String(other),
    });
  }
  return fixes;
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
