import { type CitedParagraph, citedParagraphsOf } from '../../resolution/cited-paragraphs';
import type { Citation } from '../../resolution/mentions';
import { rangeOf, rangesOfLogical } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { excerpt } from '../../text/excerpt';
import type { Span } from '../../text/position';
import { blockKindNumber, citationKindNumber, type PackedSummary, packedRange, packedSummary } from './packed-summary';

/** UTF-16 code units of a paragraph's first words, and of a title. */
const longestExcerpt = 120;

/**
 * What the index keeps of a resolution, written as it is kept, straight from the tree: `PackedCitation` and `PackedBody` say
 * what stands where. Lists of lists for thousands of drafts would keep the garbage collector busy.
 */
export function summarise(resolution: Resolution): PackedSummary {
  const { symbol, language, organ, blocks, mentions, structure } = resolution;
  const cited = new Map<string, number>();
  const citations: string[] = [];
  const paragraphs: string[] = [];
  const crossReferences: string[] = [];
  const paths = pathsAround(resolution);
  const ranges = (index: number, { start, end }: Span) =>
    `[${rangesOfLogical(resolution, index, start, end).map(packedRange)}]`;
  for (const [index, block] of blocks.entries()) {
    if (structure.paths[index] != null) paragraphs.push(paragraphAt(resolution, index));
    const { citations: found, crossReferences: own } = mentions[index]!;
    if (found.length === 0 && own.length === 0) continue;
    const path = JSON.stringify(paths[index]);
    const paragraphsCited = byCitation(found.length === 0 ? [] : citedParagraphsOf(block, mentions[index]!, language));
    for (const citation of found) {
      if (!cited.has(citation.symbol)) cited.set(citation.symbol, cited.size);
      const named = (paragraphsCited.get(citation) ?? []).map(
        each => `[${JSON.stringify(each.path)},${ranges(index, each)}]`,
      );
      citations.push(
        `[${cited.get(citation.symbol)},${citationKindNumber(citation.kind)},${path},${ranges(index, citation)},[${named}]]`,
      );
    }
    for (const reference of own)
      crossReferences.push(`[${JSON.stringify(reference.target)},${path},${ranges(index, reference)}]`);
  }
  const hasAnnex = structure.parts.includes('annex');
  return packedSummary(
    [symbol, language, [...cited.keys()]],
    `[${citations}]`,
    `[${JSON.stringify(organ)},${titleOf(resolution)},[${paragraphs}],[${crossReferences}],${hasAnnex}]`,
  );
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

/** Title and range. */
function titleOf(resolution: Resolution): string {
  const index = resolution.blocks.findIndex(block => block.kind === 'title');
  if (index < 0) return 'null,[0,0,0,0]';
  const { logical, span } = resolution.blocks[index]!;
  return `${JSON.stringify(excerpt(logical.text, longestExcerpt))},[${packedRange(rangeOf(resolution, index, span))}]`;
}

function paragraphAt(resolution: Resolution, index: number): string {
  const { kind, label, opener, logical, span } = resolution.blocks[index]!;
  const { text } = logical;
  const path = JSON.stringify(resolution.structure.paths[index]);
  const opens = opener ? JSON.stringify(text.slice(opener.start, opener.end)) : 'null';
  const words = JSON.stringify(excerpt(text, longestExcerpt));
  const range = packedRange(rangeOf(resolution, index, span));
  const ofLabel = packedRange(rangeOf(resolution, index, label?.span ?? { start: span.start, end: span.start }));
  return `[${path},${blockKindNumber(kind)},${JSON.stringify(label?.text ?? null)},${opens},${words},[${range},${ofLabel}]]`;
}

/** Of each block its own path, or else that of the nearest one it stands under: for a paragraph that goes on. */
function pathsAround({ structure: { paths, parents } }: Resolution): (string | null)[] {
  const around: (string | null)[] = [];
  for (const [index, path] of paths.entries()) around.push(path ?? around[parents[index]!] ?? null);
  return around;
}
