import { type CitedParagraph, citedParagraphs } from '../resolution/cited-paragraphs';
import type { Citation } from '../resolution/mentions';
import { rangeOf, rangesOfLogical } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import { excerpt } from '../text/excerpt';
import type { Range } from '../text/position';
import type { CitationSummary, CrossReferenceSummary, ParagraphSummary, ResolutionSummary } from './summary';

/** UTF-16 code units of a paragraph's first words, and of a title. */
const longestExcerpt = 120;

export function summarise(resolution: Resolution): ResolutionSummary {
  const { symbol, language, organ, blocks, mentions } = resolution;
  const paragraphs: ParagraphSummary[] = [];
  const citations: CitationSummary[] = [];
  const crossReferences: CrossReferenceSummary[] = [];
  const paths = pathsAround(resolution);
  for (const index of blocks.keys()) {
    if (resolution.structure.paths[index] != null) paragraphs.push(paragraphAt(resolution, index));
    const path = paths[index]!;
    const cited = new Map<Citation, CitedParagraph[]>();
    for (const each of citedParagraphs(resolution, index)) {
      const same = cited.get(each.citation);
      if (same) same.push(each);
      else cited.set(each.citation, [each]);
    }
    for (const citation of mentions[index]!.citations) {
      citations.push({
        symbol: citation.symbol,
        kind: citation.kind,
        path,
        ranges: rangesOfLogical(resolution, index, citation.start, citation.end),
        paragraphs: (cited.get(citation) ?? []).map(({ path, start, end }) => ({
          path,
          ranges: rangesOfLogical(resolution, index, start, end),
        })),
      });
    }
    for (const { target, start, end } of mentions[index]!.crossReferences) {
      crossReferences.push({ target, path, ranges: rangesOfLogical(resolution, index, start, end) });
    }
  }
  return { symbol, language, organ, ...titleOf(resolution), paragraphs, citations, crossReferences };
}

function titleOf(resolution: Resolution): { title: string | null; titleRange: Range } {
  const index = resolution.blocks.findIndex(block => block.kind === 'title');
  const beginning = { line: 0, character: 0 };
  if (index < 0) return { title: null, titleRange: { start: beginning, end: beginning } };
  const { logical, span } = resolution.blocks[index]!;
  return { title: excerpt(logical.text, longestExcerpt), titleRange: rangeOf(resolution, index, span) };
}

function paragraphAt(resolution: Resolution, index: number): ParagraphSummary {
  const { kind, label, opener, logical, span } = resolution.blocks[index]!;
  return {
    path: resolution.structure.paths[index]!,
    kind,
    label: label?.text ?? null,
    opener: opener && logical.text.slice(opener.start, opener.end),
    excerpt: excerpt(logical.text, longestExcerpt),
    range: rangeOf(resolution, index, span),
    labelRange: rangeOf(resolution, index, label ? label.span : { start: span.start, end: span.start }),
  };
}

/** Of each block its own path, or else that of the nearest one it stands under: for a paragraph that goes on. */
function pathsAround({ structure: { paths, parents } }: Resolution): (string | null)[] {
  const around: (string | null)[] = [];
  for (const [index, path] of paths.entries()) around.push(path ?? around[parents[index]!] ?? null);
  return around;
}
