import { readDate } from '../../languages/dates/read-date';
import { writtenDate } from '../../languages/dates/written-date';
import { languageOf } from '../../languages/languages';
import { distribution as distributionLine } from '../../languages/pages/furniture-words';
import { mastheadDate, mastheadWords, originalLine, originalWords } from '../../languages/pages/masthead-words';
import type { MastheadFacts } from './masthead-facts';
import { noBlock, type PrintedDocument, type PrintedParagraph } from './printed-document';

/** What the masthead of the first page says, in words; empty where neither the draft nor the user says it. */
export interface MastheadLines {
  readonly unitedNations: string;
  readonly organ: string;
  readonly symbol: string;
  /** Distribution, date and original, a line each. */
  readonly beside: readonly string[];
  readonly jobNumber: string;
  /** The draft's lines that stand in the masthead, by their blocks: the text does not say them again. */
  readonly blocks: ReadonlySet<number>;
}

export function mastheadLines(document: PrintedDocument, asked: MastheadFacts = {}): MastheadLines {
  const { language, organ, masthead: facts } = document;
  const own = mastheadWords[language];
  const unitedNations = own.unitedNations;
  const organWords = asked.organ ?? (organ ? own.organs[organ] : '');
  const symbol = shownSymbol(facts.symbol ?? asked.symbol ?? '');
  const front = document.paragraphs.filter(isOwnLine);
  const shown = new Set([unitedNations, organWords, symbol].map(compact));
  const distribution = front.filter(line => isDistribution(textOf(line)));
  const dates = front.filter(line => isDate(textOf(line), document));
  const originals = front.filter(line => originalLine.test(textOf(line)));
  const repeated = front.filter(line => shown.has(compact(textOf(line))) && textOf(line) !== '');
  const spread = facts.distribution ?? asked.distribution;
  const beside = [
    ...(distribution.length > 0 ? distribution.map(textOf) : spread ? [own.distribution[spread]] : []),
    ...(dates.length > 0 ? dates.map(textOf) : asked.date ? [mastheadDate(asked.date, language)] : []),
    ...(originals.length > 0 ? originals.map(textOf) : asked.original ? [originalWords(asked.original, language)] : []),
  ];
  return {
    unitedNations,
    organ: organWords,
    symbol,
    beside: [...new Set(beside)],
    jobNumber: asked.jobNumber ?? '',
    blocks: new Set([...distribution, ...dates, ...originals, ...repeated].map(({ block }) => block)),
  };
}

/** A line of the draft above the text; one with a footnote stays there with its mark. */
function isOwnLine({ role, block, runs }: PrintedParagraph): boolean {
  return role === 'front' && block !== noBlock && runs.every(({ note }) => note === undefined);
}

/** "S/RES/2382(2017)" as it is printed: with a blank before its year. */
function shownSymbol(symbol: string): string {
  return symbol.replace(/(\d)\(/, '$1 (');
}

/** Its words as one line, without the marks of footnotes. */
export function textOf({ runs }: PrintedParagraph): string {
  return runs
    .map(({ text, note }) => (note === undefined ? text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function compact(text: string): string {
  return text.replace(/[\s\u0640]+/g, '').toLowerCase();
}

/** "Distr.: General", "Distr. générale", alone on its line. */
function isDistribution(text: string): boolean {
  return text.length <= 24 && !/\d/.test(text) && distributionLine.test(text);
}

/** A line that is a date and nothing else, in the document's language or, as many mastheads have it, in English. */
function isDate(text: string, { language }: PrintedDocument): boolean {
  if (text.length > 40) return false;
  return ([language, 'en'] as const).some(code => {
    const date = readDate(text, languageOf(code));
    return date !== null && compact(writtenDate(date, code)) === compact(text);
  });
}
