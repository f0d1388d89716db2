import { readDate } from '../../languages/dates/read-date';
import { writtenDate } from '../../languages/dates/written-date';
import { languageOf } from '../../languages/languages';
import { distribution as distributionLine } from '../../languages/pages/furniture-words';
import { mastheadDate, mastheadWords, originalLine, originalWords } from '../../languages/pages/masthead-words';
import type { MastheadFacts } from './masthead-facts';
import { noBlock, type PrintedDocument, type PrintedParagraph } from './printed-document';

/**
 * What the masthead of the first page says, in words; empty where neither the draft nor the user says it. It is the UN's
 * alone: a delegate's paper, or another body's, keeps the head that its writer gave it, as lines of the text.
 */
export interface MastheadLines {
  /** Has the first page one? */
  readonly isShown: boolean;
  /** Empty above what is not the UN's. */
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
  const organWords = asked.organ ?? (organ ? own.organs[organ] : '');
  const front = document.paragraphs.filter(isOwnLine);
  if (!isOfUnitedNations(document, organWords, front)) return othersHead(document, asked, front);
  const { unitedNations } = own;
  const symbol = shownSymbol(facts.symbol ?? asked.symbol ?? '');
  const shown = new Set([unitedNations, organWords, symbol].map(compact));
  const distribution = front.filter(line => isDistribution(textOf(line)));
  const dates = front.filter(line => isDate(textOf(line), document));
  const originals = front.filter(line => originalLine().test(textOf(line)));
  const repeated = front.filter(line => shown.has(compact(textOf(line))) && textOf(line) !== '');
  const spread = facts.distribution ?? asked.distribution;
  const beside = [
    ...(distribution.length > 0 ? distribution.map(textOf) : spread ? [own.distribution[spread]] : []),
    ...(dates.length > 0 ? dates.map(textOf) : asked.date ? [mastheadDate(asked.date, language)] : []),
    ...(originals.length > 0 ? originals.map(textOf) : asked.original ? [originalWords(asked.original, language)] : []),
  ];
  return {
    isShown: true,
    unitedNations,
    organ: organWords,
    symbol,
    beside: [...new Set(beside)],
    jobNumber: asked.jobNumber ?? '',
    blocks: new Set([...distribution, ...dates, ...originals, ...repeated].map(({ block }) => block)),
  };
}

/** By its organ, by the one that the user names, or by the name above it, as other bodies of the UN have it. */
function isOfUnitedNations(
  { language, organ }: PrintedDocument,
  organWords: string,
  front: readonly PrintedParagraph[],
): boolean {
  const { unitedNations, organs } = mastheadWords[language];
  const isNamed = Object.values(organs).some(name => compact(name) === compact(organWords));
  return organ !== null || isNamed || front.some(line => compact(textOf(line)) === compact(unitedNations));
}

/** What the user was asked for of another body's text. A symbol that a line of the text says is for the running heads alone. */
function othersHead(
  { language, masthead: facts }: PrintedDocument,
  asked: MastheadFacts,
  front: readonly PrintedParagraph[],
): MastheadLines {
  const own = mastheadWords[language];
  const organ = asked.organ ?? '';
  const symbol = shownSymbol(facts.symbol ?? asked.symbol ?? '');
  const beside = [
    ...(asked.distribution && !facts.distribution ? [own.distribution[asked.distribution]] : []),
    ...(asked.date ? [mastheadDate(asked.date, language)] : []),
    ...(asked.original ? [originalWords(asked.original, language)] : []),
  ];
  const addsSymbol = Boolean(asked.symbol) && !front.some(line => compact(textOf(line)).includes(compact(symbol)));
  return {
    isShown: organ !== '' || beside.length > 0 || addsSymbol,
    unitedNations: '',
    organ,
    symbol,
    beside,
    jobNumber: asked.jobNumber ?? '',
    blocks: new Set(),
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
export function isDate(text: string, { language }: Pick<PrintedDocument, 'language'>): boolean {
  if (text.length > 40) return false;
  return ([language, 'en'] as const).some(code => {
    const date = readDate(text, languageOf(code));
    return date !== null && compact(writtenDate(date, code)) === compact(text);
  });
}
