import { dateLike, listedNumber } from '../../languages/citing/listed-citations';
import { listComma } from '../../languages/citing/written-citation';
import type { LanguageCode } from '../../languages/language';
import type { ListedCitation } from './citation-lists';
import { numberOfSymbol } from './number-of-symbol';
import type { ParagraphChange } from './paragraph-change';

/** A resolution to be cited. */
export interface DatedSymbol {
  readonly symbol: string;
  /** YYYY-MM-DD */
  readonly date: string | null;
}

/** The same citation of another resolution, with a date where it has one; null where that is not known. */
export function replacedCitation(
  text: string,
  { citation, start, end, date }: ListedCitation,
  { symbol, date: isoDate }: DatedSymbol,
  language: LanguageCode,
): string | null {
  const number = numberOfSymbol(symbol);
  if (number === null || (date !== null && isoDate === null)) return null;
  const cited = withNumber(text.slice(citation.start, citation.end), number);
  if (date === null) return text.slice(start, citation.start) + cited + text.slice(citation.end, end);
  const dated = dateLike(isoDate!, text.slice(date.start, date.end), language);
  return language === 'zh'
    ? dated + text.slice(date.end, citation.start) + cited + text.slice(citation.end, end)
    : cited + text.slice(citation.end, date.start) + dated + text.slice(date.end, end);
}

/** What the citation has beside its number stays: the "A/RES/" before it. */
function withNumber(written: string, number: string): string {
  const found = /\d{1,4} ?\/ ?\d{1,4}(?: [A-Z](?![a-z]))?|\d{1,4} ?\(\d{4}\)/.exec(written);
  return found ? written.slice(0, found.index) + number + written.slice(found.index + found[0].length) : number;
}

/** "A of D, B of D and C of D" with others behind it, as the last is written; the "and" goes before the last of them. */
export function longerRow(
  text: string,
  list: readonly ListedCitation[],
  added: readonly DatedSymbol[],
  language: LanguageCode,
): readonly ParagraphChange[] {
  const last = list.at(-1)!;
  const jointAt = (index: number) => withoutMarks(text.slice(list[index]!.end, list[index + 1]!.start));
  const and = jointAt(list.length - 2);
  const comma = list.length > 2 ? jointAt(list.length - 3) : listComma[language];
  const units = added.map(each => unitLike(text, last, each, language));
  if (units.some(unit => unit === null))
    return [{ kind: 'chain', certainty: 'doubtful', start: last.end, end: last.end, new: null }];
  const words = units.map((unit, index) => (index === units.length - 1 ? and : comma) + unit).join('');
  const behind: ParagraphChange = { kind: 'chain', certainty: 'sure', start: last.end, end: last.end, new: words };
  if (and === comma) return [behind];
  return [{ kind: 'chain', certainty: 'sure', start: last.start - and.length, end: last.start, new: comma }, behind];
}

/** "() و ": without the marks of footnotes that plain copies have. */
function withoutMarks(between: string): string {
  return between.replace(/^(?:\(\)|\d+)/, '');
}

function unitLike(
  text: string,
  { citation, end, date }: ListedCitation,
  { symbol, date: isoDate }: DatedSymbol,
  language: LanguageCode,
): string | null {
  const number = numberOfSymbol(symbol);
  if (number === null) return null;
  if (date === null) return listedNumber(number, language);
  if (isoDate === null) return null;
  const dated = dateLike(isoDate, text.slice(date.start, date.end), language);
  return language === 'zh'
    ? `${dated}${text.slice(date.end, citation.start)}${number}${text.slice(citation.end, end)}`
    : `${number}${text.slice(citation.end, date.start)}${dated}${text.slice(date.end, end)}`;
}
