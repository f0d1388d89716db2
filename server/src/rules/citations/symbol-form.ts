import type { CitationFinding, CitationRule } from './citation-rule';

const blank = '[ \\u00a0\\u202f]?';
const slash = `${blank}[/／]${blank}`;
/** A, S, E and their Cyrillic and full-width likes, then the rest of a resolution's or statement's symbol. */
const written = new RegExp(
  `(?<![A-Za-z\\dА-яё/])(?<organ>[AASАSЅEЕＡＳＥ])${slash}(?:(?<council>HRC|НRC)${slash})?(?<sort>RES|PRST|DEC|ＲＥＳ|ＰＲＳＴ)${slash}(?<first>[\\d０-９]{1,4})(?:${slash}(?<second>[\\d０-９]{1,4}))?(?:${blank}[(（](?<year>[\\d０-９]{4})[)）])?`,
  'gu',
);
const latin: Readonly<Record<string, string>> = { А: 'A', Ѕ: 'S', Е: 'E', Н: 'H' };

/** Symbols are written in Latin letters and digits, without blanks but for one before a year in brackets. */
export const symbolForm: CitationRule = {
  name: 'symbol-form',
  check({ block }) {
    const { text } = block.logical;
    if (!/[/／]/.test(text)) return [];
    const findings: CitationFinding[] = [];
    for (const found of text.matchAll(written)) {
      const right = rightForm(found[0]);
      // S/RES/2185 (2014) is written as often as S/RES/2185(2014)
      if (right === found[0].replace(/[ \u00a0\u202f](?=\()/, '')) continue;
      const start = found.index;
      const end = start + found[0].length;
      findings.push({
        severity: 'warning',
        message: `The symbol is written ${right}.`,
        start,
        end,
        fixes: [{ title: `Change to ${right}`, start, end, newText: right }],
      });
    }
    return findings;
  },
};

function rightForm(symbol: string): string {
  return symbol
    .replace(/[！-～]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[АЅЕН]/g, letter => latin[letter]!)
    .replace(/[ \u00a0\u202f]/g, '');
}
