import { parseSymbol } from '../../catalogue/symbols/symbol';
import { numbersBehindNoun } from '../../languages/citing/numbers-behind-noun';
import { writtenCitations } from '../../languages/citing/written-citation';
import { dateBeside } from '../../languages/dates/date-beside';
import { message } from '../../messages/message';
import type { Citation } from '../../resolution/mentions';
import { plainForm } from '../../text/marks/plain-form';
import type { CitationRule, CitingParagraph, ParagraphFinding } from '../rule';
import { textOf } from './cited-text';

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
      const { symbol, start } = citation;
      const parts = parseSymbol(symbol);
      if (parts?.series !== 'S/RES' || parts.year === null || named.has(symbol)) continue;
      named.add(symbol);
      const { number, year } = parts;
      if (plainForm(textOf(context, citation)).text !== number) continue;
      // "resolution 1493 of 28 July 2003" tells it, but among others that have both
      if (!isAmongYears(context, citation) && dateBeside(block.logical.text, citation, language)) continue;
      findings.push(yearless(number, year, start, context));
    }
    const others = [...amongOthers(context), ...besideOthers(context), ...behindNoun(context)];
    return [
      ...findings,
      ...others.filter((each, index) => others.findIndex(same => same.start === each.start) === index),
    ];
  },
};

/** Has another citation of the paragraph its year in brackets? */
function isAmongYears({ block, mentions }: CitingParagraph, own: Citation): boolean {
  const { text } = block.logical;
  return mentions.citations.some(
    each => each !== own && each.kind === 'resolution' && text.charCodeAt(each.end - 1) === closingBracket,
  );
}

const closingBracket = 0x29;

/** "1990 (2011), 2024 and 2075 (2012)": a number between two of the Council's that is taken for none, and may be a year. */
const between = /^[^\d;.:()]{1,8}(\d{3,4})[^\d;.:()]{1,8}$/u;

/** The numbers without a year that stand between two of the Council's citations that have theirs. */
function amongOthers(context: CitingParagraph): readonly ParagraphFinding[] {
  const { block, mentions, catalogue } = context;
  const { text } = block.logical;
  const { citations } = mentions;
  return citations.slice(1).flatMap((citation, index): ParagraphFinding[] => {
    const before = citations[index]!;
    if (parseSymbol(before.symbol)?.series !== 'S/RES' || parseSymbol(citation.symbol)?.series !== 'S/RES') return [];
    if (text.charCodeAt(before.end - 1) !== closingBracket) return [];
    const number = between.exec(text.slice(before.end, citation.start))?.[1];
    const year = number === undefined ? null : (catalogue.councilByNumber(Number(number))?.year ?? null);
    if (number === undefined || year === null) return [];
    const start = before.end + text.slice(before.end).indexOf(number);
    return [yearless(number, year, start, context)];
  });
}

/** ", 1265", " and 1265", "، و 1265" */
const goesOn =
  /^(?:[,،、，][ \u00a0]?(?:and |et |y |и |و ?)?|[ \u00a0](?:and|et|y|и|و) ?|[和及])(\d{3,4})(?![\d/]|[ \u00a0]?[(（])/u;
const goesBefore = /(?<![\d/(.])(\d{3,4})(?:[,،、，][ \u00a0]?|[ \u00a0](?:and|et|y|и|و) ?|[和及])$/u;
/** Numbers that are years as well. */
const firstYear = 1940;
const lastYear = 2060;

/**
 * "2455 (2019) and 2508, and the statement of its President", "resolutions of the Council 1325, 1820 (2008)": at a list's
 * end and head a number that is taken for none, in the order that lists have.
 */
function besideOthers(context: CitingParagraph): readonly ParagraphFinding[] {
  const { block, mentions, catalogue } = context;
  const { text } = block.logical;
  const { citations } = mentions;
  const found: ParagraphFinding[] = [];
  const tell = (digits: string, start: number, isInOrder: boolean) => {
    const number = Number(digits);
    if (!isInOrder || (number >= firstYear && number <= lastYear)) return;
    if (citations.some(each => each.start < start + digits.length && each.end > start)) return;
    const year = catalogue.councilByNumber(number)?.year ?? null;
    if (year !== null) found.push(yearless(digits, year, start, context));
  };
  for (const { symbol, start, end } of citations) {
    const parts = parseSymbol(symbol);
    if (parts?.series !== 'S/RES' || text.charCodeAt(end - 1) !== closingBracket) continue;
    const number = Number(parts.number);
    const behind = goesOn.exec(text.slice(end, end + longestLink));
    if (behind) tell(behind[1]!, end + behind[0].length - behind[1]!.length, Number(behind[1]) > number);
    const from = Math.max(0, start - longestLink);
    const before = goesBefore.exec(text.slice(from, start));
    if (before) tell(before[1]!, from + before.index, Number(before[1]) < number);
  }
  return found;
}

/** "resolution 2024 and paragraph 1": a number that is a year as well, right behind the noun, in a text of the Council. */
function behindNoun({ block, mentions, catalogue, language, organ }: CitingParagraph): readonly ParagraphFinding[] {
  if (organ !== 'SC') return [];
  const { text } = block.logical;
  return [...text.matchAll(numbersBehindNoun[language])].flatMap(({ 0: digits, index: start }): ParagraphFinding[] => {
    const number = Number(digits);
    if (number < firstYear || number > lastYear) return [];
    if (mentions.citations.some(each => each.start < start + digits.length && each.end > start)) return [];
    const year = catalogue.councilByNumber(number)?.year ?? null;
    return year === null ? [] : [yearless(digits, year, start, { block, language })];
  });
}

/** UTF-16 code units: a number and what links it with the next one. */
const longestLink = 12;

/** The paragraph's other years stand behind a no-break blank. */
const noBreakBefore = /\d\u00a0\(\d{4}\)/;

function yearless(
  number: string,
  year: number,
  start: number,
  { block, language }: Pick<CitingParagraph, 'block' | 'language'>,
): ParagraphFinding {
  const end = start + number.length;
  const written = writtenCitations[language].numberOfYear(number, String(year));
  const newText = noBreakBefore.test(block.logical.text) ? written.replace(' ', '\u00a0') : written;
  return {
    severity: 'hint',
    message: message`The year is missing: resolution ${number} is of ${year}.`,
    start,
    end,
    fixes: [{ title: message`Change to ${newText}`, start, end, newText }],
  };
}
