import type { BlockKind } from '../../blocks/kinds';
import type { LanguageCode } from '../../languages/language';
import type { CitationKind } from '../../resolution/mentions';
import type { Range } from '../../text/position';
import { decode, decodeMarked } from './decode';
import type { CitationSummary, ResolutionSummary } from './summary';

/**
 * A summary as the index keeps thousands of, in memory and on disk: bytes of which no more is read than a question asks
 * for. Three parts of JSON with tabs between: what leads to the resolution, what it cites, all else; and behind another tab
 * the paragraphs' first words, a paragraph a line, as plain text, for they take more room than all of that.
 */
export interface PackedSummary {
  readonly symbol: string | null;
  readonly line: Uint8Array;
}

/** Changes with the form of the line below. */
export const packedFormat = 5;

/** The symbols cited stand here once each. */
export type PackedHead = readonly [symbol: string | null, language: LanguageCode, cited: readonly string[]];
/** Four numbers a range: start line, start character, end line relative to the start's, end character. */
export type PackedRanges = readonly number[];
/** The symbol is an index in the head's. */
export type PackedCitation = readonly [
  symbol: number,
  kind: number,
  path: string | null,
  ranges: PackedRanges,
  paragraphs: readonly (readonly [path: string, ranges: PackedRanges])[],
];
export type PackedBody = readonly [
  organ: ResolutionSummary['organ'],
  title: string | null,
  titleRange: PackedRanges,
  /**
   * The ranges are the paragraph's and its label's, of which no more than the length is told where it stands at the
   * paragraph's beginning, and nothing where there is none. An opener is mostly as many of the first words' characters.
   */
  paragraphs: readonly (readonly [
    path: string,
    kind: number,
    label: string | null,
    opener: number | string | null,
    ranges: PackedRanges,
  ])[],
  crossReferences: readonly (readonly [target: string, path: string | null, ranges: PackedRanges])[],
  hasAnnex: boolean,
];

const blockKinds: readonly BlockKind[] = ['operative', 'item', 'preambular'];
const citationKinds: readonly CitationKind[] = ['resolution', 'statement', 'document', 'decision', 'charter'];
export const blockKindNumber = (kind: BlockKind): number => blockKinds.indexOf(kind);
export const citationKindNumber = (kind: CitationKind): number => citationKinds.indexOf(kind);

/** Between the parts; JSON has none of its own. */
const tab = 0x09;

/** A packed summary from its line, without reading more than its head. Throws for a line that was not packed. */
export function fromLine(line: Uint8Array): PackedSummary {
  return { symbol: headOf(line)[0], line };
}

/** The symbols that it cites, each once. */
export function symbolsCited({ line }: PackedSummary): readonly string[] {
  return headOf(line)[2];
}

/** Its citations of those symbols that are asked for. */
export function citationsIn({ line }: PackedSummary, isAsked: (symbol: string) => boolean): CitationSummary[] {
  const cited = headOf(line)[2];
  const asked = cited.map(isAsked);
  return asked.includes(true)
    ? packedCitations(line).flatMap(citation => (asked[citation[0]] ? unpackCitation(citation, cited) : []))
    : [];
}

/** The title alone, without reading what stands behind it. */
export function titleIn({ line }: PackedSummary): string | null {
  const start = bodyStart(line);
  const [, title = 'null'] = titleInBody.exec(decode(line.subarray(start, start + longestHead))) ?? [];
  return JSON.parse(title);
}

/** `["GA","75/177. Promotion of …",`: organ and title, before all else of the body. */
const titleInBody = /^\[(?:null|"[^"\\]*"),(null|"(?:[^"\\]|\\.)*"),/;
/** Bytes, more than a title takes. */
const longestHead = 2000;

export function languageIn({ line }: PackedSummary): LanguageCode {
  return headOf(line)[1];
}

/** All that is said in it, to look for words in: JSON, and the paragraphs' first words as they are. */
export function textsIn({ line }: PackedSummary): readonly [json: string, excerpts: string] {
  const start = excerptsStart(line);
  return [decode(line.subarray(0, start)), decodeMarked(line.subarray(start))];
}

export function unpack({ line }: PackedSummary): ResolutionSummary {
  const [symbol, language, cited] = headOf(line);
  const behind = excerptsStart(line);
  const [organ, title, titleRange, paragraphs, crossReferences, hasAnnex] = read<PackedBody>(
    line.subarray(bodyStart(line), behind - 1),
  );
  const excerpts = decodeMarked(line.subarray(behind)).split('\n');
  return {
    symbol,
    language,
    organ,
    title,
    titleRange: rangeAt(titleRange, 0),
    hasAnnex,
    paragraphs: paragraphs.map(([path, kind, label, opener, ranges], index) => ({
      path,
      kind: blockKinds[kind]!,
      label,
      opener: typeof opener === 'number' ? excerpts[index]!.slice(0, opener) : opener,
      excerpt: excerpts[index]!,
      range: rangeAt(ranges, 0),
      labelRange: labelRangeIn(ranges),
    })),
    citations: packedCitations(line).map(citation => unpackCitation(citation, cited)),
    crossReferences: crossReferences.map(([target, path, ranges]) => ({ target, path, ranges: unpackRanges(ranges) })),
  };
}

function unpackCitation(
  [symbol, kind, path, ranges, paragraphs]: PackedCitation,
  cited: PackedHead[2],
): CitationSummary {
  return {
    symbol: cited[symbol]!,
    kind: citationKinds[kind]!,
    path,
    ranges: unpackRanges(ranges),
    paragraphs: paragraphs.map(([path, ranges]) => ({ path, ranges: unpackRanges(ranges) })),
  };
}

function headOf(line: Uint8Array): PackedHead {
  return read(line.subarray(0, line.indexOf(tab)));
}

function packedCitations(line: Uint8Array): readonly PackedCitation[] {
  return read(line.subarray(line.indexOf(tab) + 1, bodyStart(line) - 1));
}

function bodyStart(line: Uint8Array): number {
  return line.indexOf(tab, line.indexOf(tab) + 1) + 1;
}

function excerptsStart(line: Uint8Array): number {
  return line.indexOf(tab, bodyStart(line)) + 1;
}

function read<Part>(part: Uint8Array): Part {
  return JSON.parse(decode(part));
}

function unpackRanges(packed: PackedRanges): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < packed.length; at += 4) ranges.push(rangeAt(packed, at));
  return ranges;
}

/** In a paragraph's ranges. */
function labelRangeIn(ranges: PackedRanges): Range {
  if (ranges.length === 8) return rangeAt(ranges, 4);
  const { start } = rangeAt(ranges, 0);
  return { start, end: { line: start.line, character: start.character + (ranges[4] ?? 0) } };
}

function rangeAt(packed: PackedRanges, at: number): Range {
  const line = packed[at]!;
  const start = { line, character: packed[at + 1]! };
  return { start, end: { line: line + packed[at + 2]!, character: packed[at + 3]! } };
}
