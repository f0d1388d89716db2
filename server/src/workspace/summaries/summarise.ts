import { type CitedParagraph, citedParagraphsOf } from '../../resolution/cited-paragraphs';
import type { Citation } from '../../resolution/mentions';
import { rangeOf, rangesOfLogical } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { excerpt } from '../../text/excerpt';
import type { Range, Span } from '../../text/position';
import { LineWriter } from './line-writer';
import { blockKindNumber, citationKindNumber, type PackedSummary } from './packed-summary';

/** UTF-16 code units of a paragraph's first words, and of a title. */
const longestExcerpt = 120;

const writer = new LineWriter();

/**
 * What the index keeps of a resolution, written as it is kept, straight from the tree: `PackedHead`, `PackedCitation` and
 * `PackedBody` say what stands where.
 */
export function summarise(resolution: Resolution): PackedSummary {
  const { symbol, language, blocks, mentions } = resolution;
  const cited = new Map<string, number>();
  for (const { citations } of mentions)
    for (const citation of citations) if (!cited.has(citation.symbol)) cited.set(citation.symbol, cited.size);
  const paths = pathsAround(resolution);
  writer.begin();
  writer.open();
  writer.text(symbol);
  writer.text(language);
  writer.open();
  for (const each of cited.keys()) writer.text(each);
  writer.close();
  writer.close();
  writer.tab();
  writer.open();
  for (let index = 0; index < blocks.length; index++) writeCitations(resolution, index, paths[index]!, cited);
  writer.close();
  writer.tab();
  writer.plainText(writeBody(resolution, paths).join('\n'));
  return { symbol, line: writer.line };
}

/** Those of one block. */
function writeCitations(
  resolution: Resolution,
  index: number,
  path: string | null,
  cited: ReadonlyMap<string, number>,
): void {
  const mentions = resolution.mentions[index]!;
  if (mentions.citations.length === 0) return;
  const paragraphsCited = byCitation(citedParagraphsOf(resolution.blocks[index]!, mentions, resolution.language));
  for (const citation of mentions.citations) {
    writer.open();
    writer.number(cited.get(citation.symbol)!);
    writer.number(citationKindNumber(citation.kind));
    writer.text(path);
    writeRanges(resolution, index, citation);
    writer.open();
    for (const each of paragraphsCited.get(citation) ?? noParagraphs) {
      writer.open();
      writer.text(each.path);
      writeRanges(resolution, index, each);
      writer.close();
    }
    writer.close();
    writer.close();
  }
}

/** All but the paragraphs' first words, which it gives back. */
function writeBody(resolution: Resolution, paths: readonly (string | null)[]): readonly string[] {
  const { organ, blocks, mentions, structure } = resolution;
  const excerpts: string[] = [];
  writer.open();
  writer.text(organ);
  writeTitle(resolution);
  writer.open();
  for (let index = 0; index < blocks.length; index++)
    if (structure.paths[index] != null) excerpts.push(writeParagraph(resolution, index));
  writer.close();
  writer.open();
  for (const [index, { crossReferences }] of mentions.entries())
    for (const reference of crossReferences) {
      writer.open();
      writer.text(reference.target);
      writer.text(paths[index]!);
      writeRanges(resolution, index, reference);
      writer.close();
    }
  writer.close();
  writer.flag(structure.parts.includes('annex'));
  writer.close();
  writer.tab();
  return excerpts;
}

/** In the document, of a stretch of a block's logical text. */
function writeRanges(resolution: Resolution, index: number, { start, end }: Span): void {
  writer.open();
  for (const range of rangesOfLogical(resolution, index, start, end)) writer.range(range);
  writer.close();
}

const noParagraphs: readonly CitedParagraph[] = [];
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
function writeTitle(resolution: Resolution): void {
  const index = resolution.blocks.findIndex(block => block.kind === 'title');
  const title = resolution.blocks[index];
  writer.text(title ? excerpt(title.logical.text, longestExcerpt) : null);
  writer.open();
  writer.range(title ? rangeOf(resolution, index, title.span) : nowhere);
  writer.close();
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The paragraph's first words are given back. */
function writeParagraph(resolution: Resolution, index: number): string {
  const { kind, label, opener, logical, span } = resolution.blocks[index]!;
  const { text } = logical;
  const words = excerpt(text, longestExcerpt);
  const opening = opener ? text.slice(opener.start, opener.end) : null;
  writer.open();
  writer.text(resolution.structure.paths[index]!);
  writer.number(blockKindNumber(kind));
  writer.text(label?.text ?? null);
  if (opening !== null && words.startsWith(opening)) writer.number(opening.length);
  else writer.text(opening);
  writer.open();
  const range = rangeOf(resolution, index, span);
  writer.range(range);
  if (label) writeLabelRange(rangeOf(resolution, index, label.span), range);
  writer.close();
  writer.close();
  return words;
}

/** Of most its length alone: they begin where their paragraph does. */
function writeLabelRange(range: Range, { start }: Range): void {
  const isFirst = range.start.line === start.line && range.start.character === start.character;
  if (isFirst && range.end.line === start.line) writer.number(range.end.character - start.character);
  else writer.range(range);
}

/** Of each block its own path, or else that of the nearest one it stands under: for a paragraph that goes on. */
function pathsAround({ structure: { paths, parents } }: Resolution): (string | null)[] {
  const around: (string | null)[] = [];
  for (let index = 0; index < paths.length; index++) around.push(paths[index] ?? around[parents[index]!] ?? null);
  return around;
}
