import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Block } from '../../blocks/block';
import { partNames } from '../../languages/bodies/part-names';
import { positionOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { sourceEnd } from '../../text/logical-text';
import { comparePositions, type Position } from '../../text/position';
import { partKind, symbolKindOf } from '../symbol-kinds';
import { hasText, nestingOf, partsOf } from './extents';
import { isHalfTyped } from './half-typed';
import { paragraphName } from './paragraph-name';

/** In a text of more blocks than this names are shorter: of so many symbols, what is sent and read takes longer than all else. */
const mostWithLongNames = 2000;
/** Lists nested deeper than any resolution's show on this level. */
const deepest = 10;

/**
 * Title, preamble, operative part, annexes, with their paragraphs by first words ("OP4 Decides to remain seized …") and
 * these with their items; headings are levels. The preamble begins at its enacting formula, which so heads it where an
 * editor keeps first lines on the screen. What is being typed at `typedAt` is no heading yet. An editor drops the whole outline when one symbol is amiss, so that every
 * name is non-empty, every `selectionRange` inside its `range`, and every child inside its parent.
 */
export function outline(resolution: Resolution, typedAt: Position | null = null): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const parents = nestingOf(resolution);
  const parts = partsOf(resolution);
  /** How deep the symbol of each block stands in `path`; of a block without one, its parent's. */
  const levels: number[] = [];
  /** From the top to the symbol last added. */
  let path: OutlineSymbol[] = [];
  let group: OutlineSymbol | undefined;
  let groupPart: string | undefined;

  const append = (symbol: OutlineSymbol) => {
    const above = path.at(-1);
    if (above) {
      above.children ??= [];
      above.children.push(symbol);
    } else top.push(symbol);
    // everything stands in the text's order, so that an ancestor reaches as far as the symbol last added below it
    for (const ancestor of path) {
      if (comparePositions(ancestor.range.end, symbol.range.end) < 0) ancestor.range.end = symbol.range.end;
    }
    path.push(symbol);
  };

  for (let index = 0; index < resolution.blocks.length; index++) {
    const block = resolution.blocks[index]!;
    const parent = parents[index]!;
    levels.push(parent >= 0 ? levels[parent]! : -1);
    if (!isShown(block) || (typedAt && isHalfTyped(resolution, index, typedAt))) continue;
    const part = parts[index]!;
    const begins = block.kind === 'enacting';
    const grouped = begins ? opensPreamble(resolution, parts, index) : part === 'preamble' || part === 'operative';
    if (!grouped) group = undefined;
    else if (!group || part !== groupPart || begins) {
      path = [];
      group = groupOf(resolution, index, partNames[resolution.language][part as 'preamble' | 'operative']);
      append(group);
    }
    groupPart = part;
    // a parent in another group is left, so that groups don't overlap
    const level = parent >= 0 ? Math.min(levels[parent]!, deepest) : -1;
    const above = Math.max(level, group ? 0 : -1) + 1;
    while (path.length > above) path.pop();
    levels[index] = path.length;
    append(symbolOf(resolution, index));
  }
  return top;
}

type OutlineSymbol = DocumentSymbol;

/** Paragraphs that go on under another's number, and what has no place, show in no outline. */
function isShown(block: Block): boolean {
  return hasText(block) && block.kind !== 'continuation' && block.kind !== 'other';
}

/** Does a preambular paragraph follow on the enacting formula? */
function opensPreamble({ blocks }: Resolution, parts: ReturnType<typeof partsOf>, formula: number): boolean {
  let next = formula + 1;
  while (next < blocks.length && !isShown(blocks[next]!)) next++;
  return parts[next] === 'preamble' && blocks[next]!.kind !== 'enacting';
}

/** Begins where its first block does, and grows with those that follow. */
function groupOf(resolution: Resolution, index: number, name: string): OutlineSymbol {
  return symbolAt(resolution, index, name, partKind);
}

function symbolOf(resolution: Resolution, index: number): OutlineSymbol {
  const { blocks, structure } = resolution;
  const block = blocks[index]!;
  const name = paragraphName(block, structure.paths[index]!, blocks.length > mostWithLongNames);
  return symbolAt(resolution, index, name, symbolKindOf(block.kind));
}

/** A paragraph begins with its line: a cursor before a label that is set in stands in it. */
function symbolAt(resolution: Resolution, index: number, name: string, kind: SymbolKind): OutlineSymbol {
  const block = resolution.blocks[index]!;
  const { start, end } = block.span;
  const selected = Math.min(end, Math.max(start, selectionEnd(block)));
  const selectionRange = { start: positionOf(resolution, index, start), end: positionOf(resolution, index, selected) };
  const line = lineAt(block, start);
  const first = line === start ? selectionRange.start : positionOf(resolution, index, line);
  return { name, kind, range: { start: first, end: positionOf(resolution, index, end) }, selectionRange };
}

/** Where the line begins that an offset lies on. */
function lineAt({ lineStarts }: Block, offset: number): number {
  let line = lineStarts.length - 1;
  while (lineStarts[line]! > offset) line--;
  return lineStarts[line]!;
}

/** Behind the label and the opening phrase; else behind the first line. */
function selectionEnd(block: Block): number {
  const { opener, label } = block;
  const spoken = opener ? sourceEnd(block.logical, opener.start, opener.end) : -1;
  if (spoken >= 0) return spoken;
  if (label) return label.span.end;
  const first = block.logical.pieces[0];
  return first ? first.source + first.length : block.span.end;
}
