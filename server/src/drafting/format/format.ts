import type { Block } from '../../blocks/block';
import { parse } from '../../resolution/parse';
import type { Resolution } from '../../resolution/resolution';
import type { PlacedEdit } from '../placed-edit';
import { blankEdits } from './blank-edits';
import type { FormatOptions } from './format-options';
import { paragraphLine } from './paragraph-line';
import { wrapped } from './wrap';

/**
 * Lays a draft out anew: a paragraph a line or wrapped at a width, a blank line between, items set in by their level. Blanks
 * and line ends are all that changes, never a word; lines of a masthead, tables and what a page has beside the text stay as they
 * are. Nothing is changed where the text would then be read as anything else.
 */
export function format(resolution: Resolution, options: FormatOptions): readonly PlacedEdit[] {
  const { blocks } = resolution;
  const lineEnd = lineEndOf(blocks);
  const laidOut = blocks.map((block, index) => layOut(block, blocks[index - 1], blocks[index + 1], options, lineEnd));
  const edits: PlacedEdit[] = [];
  for (const [block, { source }] of blocks.entries()) {
    const found = blankEdits(source, laidOut[block]!);
    if (found === null) return [];
    edits.push(...found.map(({ span, newText }) => ({ place: { block, span }, newText })));
  }
  if (edits.length === 0) return [];
  return isReadAlike(resolution, parse(laidOut.join(''))) ? edits : [];
}

function layOut(
  block: Block,
  above: Block | undefined,
  below: Block | undefined,
  { width, indent }: FormatOptions,
  lineEnd: string,
): string {
  const line = isText(block) ? paragraphLine(block) : null;
  if (line === null) return block.source;
  const setIn = indent * block.depth;
  const lines = width === null ? [' '.repeat(setIn) + line] : wrapped(line, width, setIn);
  const before = above && isText(above) ? '' : leadingLines(block);
  const behind = below === undefined ? lineEnd : isText(below) ? lineEnd + lineEnd : block.source.slice(block.span.end);
  return before + lines.join(lineEnd) + behind;
}

/** What has a paragraph's form: not the lines above a title, which stand below one another, nor what a page has beside the text. */
function isText({ kind, before }: Block): boolean {
  return kind !== 'furniture' && kind !== 'footnote' && !(kind === 'other' && before.part === 'front');
}

/** Whole lines above the words, as a text may begin with; the blanks on the words' own line are no part of them. */
function leadingLines({ source, span }: Block): string {
  const above = source.slice(0, span.start);
  return above.slice(0, Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1);
}

function lineEndOf(blocks: readonly Block[]): string {
  for (const { source } of blocks) {
    const found = /\r\n|\n|\r/.exec(source);
    if (found) return found[0];
  }
  return '\n';
}

function isReadAlike(a: Resolution, b: Resolution): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.language === b.language &&
    a.blocks.every((block, index) => {
      const other = b.blocks[index]!;
      return (
        block.kind === other.kind &&
        block.depth === other.depth &&
        block.label?.text === other.label?.text &&
        block.furniture.length === other.furniture.length &&
        withoutBlanks(openerOf(block)) === withoutBlanks(openerOf(other)) &&
        withoutBlanks(block.logical.text) === withoutBlanks(other.logical.text)
      );
    })
  );
}

function openerOf({ logical, opener }: Block): string {
  return opener ? logical.text.slice(opener.start, opener.end) : '';
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
