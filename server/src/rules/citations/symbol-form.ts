import { latinLikes } from '../../languages/letters/look-alikes';
import { message } from '../../messages/message';
import { toSourceSpans } from '../../text/logical-text';
import { madeOnce } from '../../text/made-when-asked';
import { plainForm } from '../../text/marks/plain-form';
import type { CitationRule, ParagraphFinding } from '../rule';

const blank = '[ \\u00a0\\u202f]?';
const slash = `${blank}[/／∕⁄]${blank}`;
export const anySlash = /[/／∕⁄]/;
/** A, S, E and their Cyrillic and full-width likes, then the rest of a resolution's or statement's symbol. */
const written = madeOnce(
  () =>
    new RegExp(
      `(?<![A-Za-z\\dА-яё/])(?<organ>[AASАSЅEЕＡＳＥ])${slash}(?:(?<council>HRC|НRC)${slash})?(?<sort>RES|PRST|DEC|ＲＥＳ|ＰＲＳＴ)${slash}(?<first>[\\d０-９]{1,4})(?:${slash}(?<second>[\\d０-９]{1,4}))?(?:${blank}[(（](?<year>[\\d０-９]{4})[)）])?`,
      'gu',
    ),
);

/** Symbols are written in Latin letters and digits, without blanks but for one before a year in brackets. */
export const symbolForm: CitationRule = {
  scope: 'citations',
  name: 'symbol-form',
  family: 'citations',
  severity: 'warning',
  summary: 'blanks, full-width or look-alike characters in a symbol',
  find({ block, mentions }) {
    const { logical } = block;
    if (!anySlash.test(logical.text)) return [];
    const findings: ParagraphFinding[] = [];
    for (const { 0: symbol, index: start } of logical.text.matchAll(written())) {
      const right = rightForm(symbol);
      // S/RES/2185 (2014) is written as often as S/RES/2185(2014)
      if (right === symbol.replace(/[ \u00a0\u202f](?=\()/, '')) continue;
      const end = start + symbol.length;
      const isSpaced = right === symbol.replace(blanks, '');
      // "United Nations   A /RES/86/6   General Assembly": a blank in a page's head is the extractor's
      if (isSpaced && block.kind === 'other' && block.before.part === 'front') continue;
      // a symbol that the end of a line has cut
      if (isSpaced && toSourceSpans(logical, start, end).length > 1) continue;
      findings.push(finding(right, start, end, isSpaced));
    }
    for (const { start, end } of mentions.citations) {
      const symbol = logical.text.slice(start, end);
      if (!foreignSlash.test(symbol) || findings.some(found => found.start < end && start < found.end)) continue;
      findings.push(finding(plainForm(symbol).text, start, end, false));
    }
    return findings.sort((a, b) => a.start - b.start);
  },
};

const foreignSlash = /[／∕⁄]/;
const blanks = /[ \u00a0\u202f]/g;

/** Blanks are what a PDF leaves as often as what a hand has set. */
function finding(right: string, start: number, end: number, isSpaced: boolean): ParagraphFinding {
  return {
    severity: isSpaced ? 'information' : 'warning',
    message: message`The symbol is written ${right}.`,
    start,
    end,
    fixes: [{ title: message`Change to ${right}`, start, end, newText: right }],
  };
}

function rightForm(symbol: string): string {
  return symbol
    .replace(/[∕⁄]/g, '/')
    .replace(/[！-～]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[АЅЕН]/g, letter => latinLikes[letter]!)
    .replace(blanks, '');
}
