import { madeOnce } from '../../text/made-when-asked';

/** "75/111. ", "2021/14 - ", "75/111 A. ": the number that an adopted text's title begins with. */
const numberAndMarks = madeOnce(() => /^([\dS-]{1,5}\/\d{1,4}(?: ?[A-Z]{1,2}(?![\p{L}]))?)[\s.\-–—]*/u);

/** A title as it stands beside its document's symbol, which says its number already. */
export function titleBesideSymbol(title: string | null, symbol: string | null): string | null {
  const [whole, number] = (title !== null && symbol !== null && numberAndMarks().exec(title)) || [];
  const isSaid = number !== undefined && symbol!.endsWith(`/${number.replaceAll(' ', '')}`);
  return isSaid && title! !== whole ? title!.slice(whole!.length) : title;
}
