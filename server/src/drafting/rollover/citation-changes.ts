import { fromForm } from '../../catalogue/symbols/from-form';
import { endsBehindCitation } from '../../languages/citing/listed-citations';
import type { WrittenTime } from '../../languages/dates/written-dates';
import type { Certainty } from './change';
import { citationLists, type ListedCitation } from './citation-lists';
import { longerRow, replacedCitation } from './citation-words';
import type { CitingText, Predecessor } from './citing-text';
import { numberOfSymbol } from './number-of-symbol';
import type { ParagraphChange } from './paragraph-change';
import { seriesOfDocument } from './series';

/** What becomes of a paragraph's citations of the resolutions before this one, and of others that have successors. */
export function citationChanges(citing: CitingText, index: number): readonly ParagraphChange[] {
  const { resolution, predecessor } = citing;
  const { text } = resolution.blocks[index]!.logical;
  const lists = citationLists(text, resolution.mentions[index]!.citations, resolution.language);
  const symbols = new Set(resolution.mentions[index]!.citations.map(({ symbol }) => symbol));
  return lists.flatMap(list => {
    const at = predecessor ? list.findIndex(({ citation }) => citation.symbol === predecessor.before) : -1;
    const isOpen = predecessor !== null && at >= 0 && !further(predecessor).some(symbol => symbols.has(symbol));
    return [...(isOpen ? ownChanges(citing, index, list, at, predecessor) : []), ...superseded(citing, list, at)];
  });
}

/** The text that is rolled over, and those that came behind it. */
function further({ symbol, between }: Predecessor): readonly string[] {
  return [symbol, ...between];
}

/** A citation of the resolution before this one: a row of them grows longer, one that stands alone gives way to the newest. */
function ownChanges(
  citing: CitingText,
  index: number,
  list: readonly ListedCitation[],
  at: number,
  own: Predecessor,
): readonly ParagraphChange[] {
  const { resolution, catalogue } = citing;
  const { language, blocks } = resolution;
  const { text } = blocks[index]!.logical;
  const dated = (symbol: string) => ({
    symbol,
    date: symbol === own.symbol ? own.date : (catalogue?.find(symbol)?.date ?? null),
  });
  if (list.length > 1 && at === list.length - 1) return longerRow(text, list, further(own).map(dated), language);
  const last = list[at]!;
  const words = replacedCitation(text, last, dated(further(own).at(-1)!), language);
  const isSure = words !== null && list.length === 1 && isMeantAsLast(citing, index, last);
  const certainty: Certainty = isSure ? 'sure' : 'doubtful';
  return [{ kind: 'citation', certainty, start: last.start, end: last.end, new: words }];
}

/**
 * Does a citation that stands alone mean whichever resolution is the last? Not surely where nothing but the citation makes
 * up the paragraph, for it may begin a row, nor where other operative paragraphs cite older ones: each may mean its own.
 */
function isMeantAsLast(
  { resolution, citingOlder }: CitingText,
  index: number,
  { start, end }: ListedCitation,
): boolean {
  const { kind, logical, opener } = resolution.blocks[index]!;
  const isAllThere = start - (opener?.end ?? 0) <= longestNoun && endsBehindCitation(logical.text.slice(end, end + 12));
  if (kind === 'preambular') return !isAllThere;
  return citingOlder.size === 0 || (citingOlder.size === 1 && citingOlder.has(index));
}

/** Between an opening phrase and the number: " its resolution ". */
const longestNoun = 24;

/**
 * Resolutions that have successors by now; and the last of a list that is so young that it may have one which no title
 * tells of, as those of the Security Council.
 */
function superseded(citing: CitingText, list: readonly ListedCitation[], own: number): readonly ParagraphChange[] {
  return list.flatMap(({ citation, date }, at): ParagraphChange[] => {
    if (at === own) return [];
    const newest = successorOf(citing, citation.symbol);
    const mayHave = newest === undefined && at === list.length - 1 && isYoung(citation.symbol, date, citing);
    if (!newest && !mayHave) return [];
    const number = newest ? numberOfSymbol(newest) : null;
    return [{ kind: 'citation', certainty: 'doubtful', start: citation.start, end: citation.end, new: number }];
  });
}

/** The newest under the title of a resolution; null where the text cites a later one itself, undefined where no title is known. */
function successorOf(
  { resolution, catalogue, bound, predecessor, cited }: CitingText,
  symbol: string,
): string | null | undefined {
  const series = catalogue && seriesOfDocument(catalogue, symbol, bound);
  if (!series) return undefined;
  const later = series.after();
  // of the councils' the catalogue has not all
  if (later.length === 0 && !symbol.startsWith('A/RES/')) return undefined;
  if (later.some(each => cited.has(each))) return null;
  const isOwn = resolution.symbol !== null && later.includes(resolution.symbol);
  // of the text's own row `ownChanges` has told
  if (isOwn && predecessor?.before && cited.has(predecessor.before)) return null;
  return later.at(-1) ?? null;
}

/** Of a council, and of so late a year that the next may have come. */
function isYoung(symbol: string, date: WrittenTime | null, { catalogue, bound: { nextYear } }: CitingText): boolean {
  const known = catalogue?.find(symbol)?.date?.slice(0, 4);
  // the symbol says the year, or the session in which the Human Rights Council met
  const year = date?.year ?? (known === undefined ? (fromForm(symbol)?.years?.[1] ?? null) : Number(known));
  return !symbol.startsWith('A/RES/') && year !== null && nextYear !== null && year >= nextYear - 3;
}
