import { type CitedParagraph, citedParagraphsOf } from '../../resolution/cited-paragraphs';
import type { Citation } from '../../resolution/mentions';
import { tellRange } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { partAt } from '../../resolution/structure';
import { excerpt } from '../../text/excerpt';
import { toSourceSpans } from '../../text/logical-text';
import type { Span } from '../../text/position';
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
  const citations = mentions.map(each => each.citations);
  const cited = symbolsIn(citations);
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
  for (let index = 0; index < blocks.length; index++)
    if (citations[index]!.length > 0) writeCitations(resolution, index, citations[index]!, paths[index]!, cited);
  writer.close();
  writer.tab();
  writer.plainText(writeBody(resolution, paths).join('\n'));
  return { symbol, line: writer.line };
}

/** Each once, by its place among them. */
function symbolsIn(citations: readonly (readonly Citation[])[]): ReadonlyMap<string, number> {
  const symbols = new Map<string, number>();
  for (const ofBlock of citations)
    for (const { symbol } of ofBlock) if (!symbols.has(symbol)) symbols.set(symbol, symbols.size);
  return symbols;
}

/** Those of one block. */
function writeCitations(
  resolution: Resolution,
  index: number,
  citations: readonly Citation[],
  path: string | null,
  cited: ReadonlyMap<string, number>,
): void {
  const { blocks, mentions, language } = resolution;
  const paragraphsCited = byCitation(citedParagraphsOf(blocks[index]!, mentions[index]!, language));
  for (const citation of citations) {
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
  for (let index = 0; index < mentions.length; index++)
    for (const reference of mentions[index]!.crossReferences) {
      writer.open();
      writer.text(reference.target);
      writer.text(paths[index]!);
      writeRanges(resolution, index, reference);
      writer.close();
    }
  writer.close();
  writer.flag(blocks.some((_, index) => partAt(structure, index) === 'annex'));
  writer.close();
  writer.tab();
  return excerpts;
}

/** In the document, of a stretch of a block's logical text. */
function writeRanges(resolution: Resolution, index: number, { start, end }: Span): void {
  writer.open();
  for (const span of toSourceSpans(resolution.blocks[index]!.logical, start, end)) writeRange(resolution, index, span);
  writer.close();
}

function writeRange(resolution: Resolution, index: number, span: Span): void {
  tellRange(resolution, index, span, writer.range);
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
  if (title) writeRange(resolution, index, title.span);
  else writer.range(0, 0, 0, 0);
  writer.close();
}

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
  writeRange(resolution, index, span);
  if (label) writeLabelRange(resolution, index, label.span, span.start);
  writer.close();
  writer.close();
  return words;
}

/** Of most its length alone: they begin where their paragraph does. */
function writeLabelRange(resolution: Resolution, index: number, label: Span, paragraphStart: number): void {
  const begins = label.start === paragraphStart;
  tellRange(resolution, index, label, (startLine, startCharacter, endLine, endCharacter) => {
    if (begins && endLine === startLine) writer.number(endCharacter - startCharacter);
    else writer.range(startLine, startCharacter, endLine, endCharacter);
  });
}

/** Of each block its own path, or else that of the nearest one it stands under: for a paragraph that goes on. */
function pathsAround({ structure: { paths, parents } }: Resolution): (string | null)[] {
  const around: (string | null)[] = [];
  for (let index = 0; index < paths.length; index++) around.push(paths[index] ?? around[parents[index]!] ?? null);
  return around;
}
