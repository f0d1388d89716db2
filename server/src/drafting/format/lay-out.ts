import type { Block } from '../../blocks/block';
import type { FormatOptions } from './format-options';
import { paragraphLines } from './paragraph-lines';
import { wrapped } from './wrap';

/** The source of each block as it is laid out anew; as it is where it has no paragraph's form, or is to be left. */
export function layOut(
  blocks: readonly Block[],
  options: FormatOptions,
  lineEnd: string,
  isLeft: (block: number) => boolean,
): readonly string[] {
  return blocks.map((block, index) =>
    isLeft(index) ? block.source : layOutBlock(block, blocks[index - 1], blocks[index + 1], options, lineEnd),
  );
}

function layOutBlock(
  block: Block,
  above: Block | undefined,
  below: Block | undefined,
  { width, indent }: FormatOptions,
  lineEnd: string,
): string {
  const stretches = isText(block) ? paragraphLines(block) : null;
  if (stretches === null) return block.source;
  const setIn = indent * block.depth;
  const words = stretches.map(stretch => {
    if (stretch.kind === 'furniture') return stretch.source;
    const lines = width === null ? [' '.repeat(setIn) + stretch.line] : wrapped(stretch.line, width, setIn);
    return lines.join(lineEnd);
  });
  const before = above && isText(above) && !endsWithFurniture(above) ? '' : leadingLines(block);
  return before + words.join('') + behind(block, below, lineEnd);
}

/** A blank line stands between paragraphs; whatever else stands behind one, stays. */
function behind(block: Block, below: Block | undefined, lineEnd: string): string {
  if (endsWithFurniture(block)) return block.source.slice(block.span.end);
  if (below === undefined) return lineEnd;
  return isText(below) ? lineEnd + lineEnd : block.source.slice(block.span.end);
}

function endsWithFurniture({ furniture, span }: Block): boolean {
  const last = furniture.at(-1);
  return last !== undefined && last.span.start >= span.end;
}

/** "Almara\t12\t40", "Almara      12     40": a row of a table. */
const columns = /\S(?: *\t| {4,})\s*\S/;

/** What has a paragraph's form: not the lines of a masthead, nor rows of tables, nor what a page has beside the text. */
function isText({ kind, before, source, span }: Block): boolean {
  if (kind === 'furniture' || kind === 'footnote') return false;
  return kind !== 'other' || (before.part !== 'front' && !columns.test(source.slice(span.start, span.end)));
}

/** Whole lines above the words, as a text may begin with; the blanks on the words' own line are no part of them. */
function leadingLines({ source, span }: Block): string {
  const above = source.slice(0, span.start);
  return above.slice(0, Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1);
}
