import { parseSymbol } from '../../catalogue/symbols/symbol';
import { betweenCitations } from '../../languages/citing/between-citations';
import { message } from '../../messages/message';
import type { Citation } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { Span } from '../../text/position';
import { type Change, changeOfEdits, type Refusal } from '../arrange';
import type { PlacedEdit } from '../placed-edit';
import { noParagraph } from './move';
import { unitStartAt } from './units';

/** Series whose numbers count upwards in a list: "1325 (2000), 1820 (2008) and 2493 (2019)", "72/1, 73/5". */
const listed = ['S/RES', 'A/RES', 'A/HRC/RES', 'E/RES'];

/** Sorts the lists of resolutions in the paragraph under the cursor, each number with its year in the place of another. */
export function sortCitations(resolution: Resolution, selection: Span): Change | Refusal {
  const block = unitStartAt(resolution, selection.start);
  if (block === null) return noParagraph;
  const { logical } = resolution.blocks[block]!;
  const edits: PlacedEdit[] = [];
  for (const list of citationLists(logical.text, resolution.mentions[block]!.citations)) {
    const sorted = list.toSorted((a, b) => comparedKeys(keyOf(a), keyOf(b)));
    for (const [index, citation] of list.entries()) {
      const written = sorted[index]!;
      const newText = logical.text.slice(written.start, written.end);
      if (newText === logical.text.slice(citation.start, citation.end)) continue;
      const spans = toSourceSpans(logical, citation.start, citation.end);
      edits.push(...spans.map((span, at) => ({ place: { block, span }, newText: at === 0 ? newText : '' })));
    }
  }
  if (edits.length === 0) return { refusal: message`No list of resolutions here is out of order.` };
  return changeOfEdits(resolution, edits, selection);
}

/** Citations of one series that follow one another, with no more than a comma or a word between. */
function citationLists(text: string, citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const lists: Citation[][] = [];
  for (const citation of citations) {
    const before = lists.at(-1)?.at(-1);
    if (before && goesOn(text, before, citation)) lists.at(-1)!.push(citation);
    else lists.push([citation]);
  }
  return lists.filter(({ length }) => length > 1);
}

function goesOn(text: string, before: Citation, citation: Citation): boolean {
  const series = parseSymbol(before.symbol)?.series;
  if (series === undefined || !listed.includes(series) || parseSymbol(citation.symbol)?.series !== series) return false;
  const between = text.slice(before.end, citation.start);
  return between.length <= 12 && betweenCitations().test(between);
}

/** 2185 of S/RES/2185(2014), 72 and 1 of A/RES/72/1, 31, 6 and A of A/RES/31/6A. */
function keyOf({ symbol }: Citation): readonly (number | string)[] {
  const { number = '', year = 0 } = parseSymbol(symbol) ?? {};
  const parts = number.match(/\d+|[A-Z]+/g) ?? [];
  return [...parts.map(part => (/\d/.test(part) ? Number(part) : part)), year ?? 0];
}

function comparedKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one = '', other = ''] = [a[at], b[at]];
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return 0;
}
