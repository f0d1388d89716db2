import { type CitedParagraph, citedParagraphs } from '../../resolution/cited-paragraphs';
import type { Citation } from '../../resolution/mentions';
import { rangeOf, rangesOfLogical } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { excerpt } from '../../text/excerpt';
import {
  blockKindNumber,
  citationKindNumber,
  type PackedBody,
  type PackedCitation,
  type PackedRanges,
  type PackedSummary,
  packedSummary,
  packRange,
} from './packed-summary';

/** UTF-16 code units of a paragraph's first words, and of a title. */
const longestExcerpt = 120;

/** What the index keeps of a resolution, written as it is kept. */
export function summarise(resolution: Resolution): PackedSummary {
  const { symbol, language, organ, blocks, mentions, structure } = resolution;
  const cited = new Map<string, number>();
  const citations: PackedCitation[] = [];
  const paragraphs: PackedBody[3][number][] = [];
  const crossReferences: PackedBody[4][number][] = [];
  const paths = pathsAround(resolution);
  const ranges = (index: number, { start, end }: { readonly start: number; readonly end: number }) =>
    rangesOfLogical(resolution, index, start, end).flatMap(packRange);
  for (const index of blocks.keys()) {
    if (structure.paths[index] != null) paragraphs.push(paragraphAt(resolution, index));
    const path = paths[index]!;
    const { citations: found, crossReferences: own } = mentions[index]!;
    const paragraphsCited = found.length === 0 ? noneCited : byCitation(citedParagraphs(resolution, index));
    for (const citation of found) {
      if (!cited.has(citation.symbol)) cited.set(citation.symbol, cited.size);
      citations.push([
        cited.get(citation.symbol)!,
        citationKindNumber(citation.kind),
        path,
        ranges(index, citation),
        (paragraphsCited.get(citation) ?? []).map(each => [each.path, ranges(index, each)] as const),
      ]);
    }
    for (const reference of own) crossReferences.push([reference.target, path, ranges(index, reference)]);
  }
  const body: PackedBody = [
    organ,
    ...titleOf(resolution),
    paragraphs,
    crossReferences,
    structure.parts.includes('annex'),
  ];
  return packedSummary([symbol, language, [...cited.keys()]], citations, body);
}

const noneCited: ReadonlyMap<Citation, readonly CitedParagraph[]> = new Map();

function byCitation(found: readonly CitedParagraph[]): typeof noneCited {
  if (found.length === 0) return noneCited;
  const grouped = new Map<Citation, CitedParagraph[]>();
  for (const each of found) {
    const same = grouped.get(each.citation);
    if (same) same.push(each);
    else grouped.set(each.citation, [each]);
  }
  return grouped;
}

function titleOf(resolution: Resolution): [title: string | null, range: PackedRanges] {
  const index = resolution.blocks.findIndex(block => block.kind === 'title');
  if (index < 0) return [null, [0, 0, 0, 0]];
  const { logical, span } = resolution.blocks[index]!;
  return [excerpt(logical.text, longestExcerpt), packRange(rangeOf(resolution, index, span))];
}

function paragraphAt(resolution: Resolution, index: number): PackedBody[3][number] {
  const { kind, label, opener, logical, span } = resolution.blocks[index]!;
  return [
    resolution.structure.paths[index]!,
    blockKindNumber(kind),
    label?.text ?? null,
    opener && logical.text.slice(opener.start, opener.end),
    excerpt(logical.text, longestExcerpt),
    [span, label ? label.span : { start: span.start, end: span.start }].flatMap(each =>
      packRange(rangeOf(resolution, index, each)),
    ),
  ];
}

/** Of each block its own path, or else that of the nearest one it stands under: for a paragraph that goes on. */
function pathsAround({ structure: { paths, parents } }: Resolution): (string | null)[] {
  const around: (string | null)[] = [];
  for (const [index, path] of paths.entries()) around.push(path ?? around[parents[index]!] ?? null);
  return around;
}
