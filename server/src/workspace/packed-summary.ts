import type { BlockKind } from '../blocks/kinds';
import type { LanguageCode } from '../languages/language';
import type { CitationKind } from '../resolution/mentions';
import type { Range } from '../text/position';
import { decode } from './decode';
import type { ResolutionSummary } from './summary';

/**
 * A summary as the index keeps thousands of, in memory and on disk: what leads to it stands open, all else is one line
 * of UTF-8 that is read when somebody asks for this very resolution.
 */
export interface PackedSummary {
  readonly symbol: string | null;
  readonly language: LanguageCode;
  /** The symbols cited, each once. */
  readonly cited: readonly string[];
  /** The whole summary, as JSON. No line end in it. */
  readonly line: Uint8Array;
}

/** Changes with the form of the line below. */
export const packedFormat = 2;

const blockKinds: readonly BlockKind[] = ['operative', 'item', 'preambular'];
const citationKinds: readonly CitationKind[] = ['resolution', 'statement', 'document', 'decision', 'charter'];

type PackedHead = [symbol: string | null, language: LanguageCode, cited: readonly string[]];
/** Start line, start character, end line relative to the start's, end character. */
type PackedRange = readonly number[];
type PackedBody = [
  organ: ResolutionSummary['organ'],
  title: string | null,
  titleRange: PackedRange,
  paragraphs: (readonly [
    path: string,
    kind: number,
    label: string | null,
    opener: string | null,
    excerpt: string,
    range: PackedRange,
    labelRange: PackedRange,
  ])[],
  /** The symbol is an index in the head's, the path one of a paragraph. */
  citations: (readonly [
    symbol: number,
    kind: number,
    paragraph: number,
    ranges: readonly PackedRange[],
    paragraphs: readonly (readonly [path: string, ranges: readonly PackedRange[]])[],
  ])[],
  crossReferences: (readonly [target: string, paragraph: number, ranges: readonly PackedRange[]])[],
];

/** Between head and body; JSON has none of its own. */
const tab = 0x09;
const encoder = new TextEncoder();

export function pack(summary: ResolutionSummary): PackedSummary {
  const { symbol, language, organ, title, titleRange, paragraphs, citations, crossReferences } = summary;
  const cited = [...new Set(citations.map(citation => citation.symbol))];
  const symbolIndex = new Map(cited.map((each, index) => [each, index]));
  const pathIndex = new Map(paragraphs.map(({ path }, index) => [path, index]));
  const paragraphIndex = (path: string | null) => (path === null ? -1 : (pathIndex.get(path) ?? -1));
  const head: PackedHead = [symbol, language, cited];
  const body: PackedBody = [
    organ,
    title,
    packRange(titleRange),
    paragraphs.map(({ path, kind, label, opener, excerpt, range, labelRange }) => [
      path,
      blockKinds.indexOf(kind),
      label,
      opener,
      excerpt,
      packRange(range),
      packRange(labelRange),
    ]),
    citations.map(({ symbol, kind, path, ranges, paragraphs }) => [
      symbolIndex.get(symbol)!,
      citationKinds.indexOf(kind),
      paragraphIndex(path),
      ranges.map(packRange),
      paragraphs.map(({ path, ranges }) => [path, ranges.map(packRange)] as const),
    ]),
    crossReferences.map(({ target, path, ranges }) => [target, paragraphIndex(path), ranges.map(packRange)]),
  ];
  return { symbol, language, cited, line: encoder.encode(`${JSON.stringify(head)}\t${JSON.stringify(body)}`) };
}

/** A packed summary from its line, without reading more than its head. Throws for a line that `pack` has not made. */
export function fromLine(line: Uint8Array): PackedSummary {
  const [symbol, language, cited] = JSON.parse(decode(line.subarray(0, line.indexOf(tab)))) as PackedHead;
  return { symbol, language, cited, line };
}

export function unpack({ symbol, language, cited, line }: PackedSummary): ResolutionSummary {
  const [organ, title, titleRange, paragraphs, citations, crossReferences] = JSON.parse(
    decode(line.subarray(line.indexOf(tab) + 1)),
  ) as PackedBody;
  const pathOf = (paragraph: number) => paragraphs[paragraph]?.[0] ?? null;
  return {
    symbol,
    language,
    organ,
    title,
    titleRange: unpackRange(titleRange),
    paragraphs: paragraphs.map(([path, kind, label, opener, excerpt, range, labelRange]) => ({
      path,
      kind: blockKinds[kind]!,
      label,
      opener,
      excerpt,
      range: unpackRange(range),
      labelRange: unpackRange(labelRange),
    })),
    citations: citations.map(([symbol, kind, paragraph, ranges, paragraphs]) => ({
      symbol: cited[symbol]!,
      kind: citationKinds[kind]!,
      path: pathOf(paragraph),
      ranges: ranges.map(unpackRange),
      paragraphs: paragraphs.map(([path, ranges]) => ({ path, ranges: ranges.map(unpackRange) })),
    })),
    crossReferences: crossReferences.map(([target, paragraph, ranges]) => ({
      target,
      path: pathOf(paragraph),
      ranges: ranges.map(unpackRange),
    })),
  };
}

function packRange({ start, end }: Range): PackedRange {
  return [start.line, start.character, end.line - start.line, end.character];
}

function unpackRange([line, character, lines, endCharacter]: PackedRange): Range {
  return { start: { line: line!, character: character! }, end: { line: line! + lines!, character: endCharacter! } };
}
