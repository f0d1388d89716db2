import { dateOfPage } from '../../languages/pages/date-of-page';
import { mastheadWords } from '../../languages/pages/masthead-words';
import { standsBesideText } from '../../languages/pages/page-number-words';
import { isSymbolAlone, withoutGaps } from './page-furniture';

/**
 * A page's head with the symbol in one column, and in the others what else heads pages: whose document it is, its date, the
 * page's number.
 *
 *     General Assembly          A/86/L.3
 *     A/RES/86/8                16 December 2031
 *     A/RES/86/8        3
 */
export function isHeadInColumns(visible: string): boolean {
  if (visible.length > longest || !mayHaveGap(visible)) return false;
  const cells = visible.split(gap).map(withoutGaps);
  if (cells.length < 2 || cells.length > mostColumns) return false;
  const others = cells.filter(cell => !isSymbolAlone(cell));
  return others.length === cells.length - 1 && others.every(headsPages);
}

/** A look before more: most lines have none. */
function mayHaveGap(visible: string): boolean {
  return visible.includes('  ') || visible.includes('\t') || visible.includes('\u00a0');
}

const longest = 160;
const mostColumns = 3;
const gap = /\t[\t ]*|[ \u00a0]{2,}/;

function headsPages(cell: string): boolean {
  return (
    pageNumber.test(cell) ||
    dateOfPage.test(cell) ||
    organs.has(cell.toLowerCase()) ||
    standsBesideText(cell) === 'sure'
  );
}

const pageNumber = /^\d{1,3}(?: ?\/ ?\d{1,3})?$/;
const organs = new Set(
  Object.values(mastheadWords)
    .flatMap(({ organs, humanRightsCouncil }) => [...Object.values(organs), humanRightsCouncil])
    .map(name => name.toLowerCase()),
);
