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
  const levels = new Array<number>(parents.length);
  /** From the top to the symbol last added. */
  const path: DocumentSymbol[] = [];
  let group: DocumentSymbol | undefined;
  let groupPart: string | undefined;

  for (let index = 0; index < resolution.blocks.length; index++) {
    const block = resolution.blocks[index]!;
    const parent = parents[index]!;
    levels[index] = parent >= 0 ? levels[parent]! : -1;
    if (!isShown(block) || (typedAt && isHalfTyped(resolution, index, typedAt))) continue;
    const part = parts[index]!;
    const begins = block.kind === 'enacting';
    const grouped = begins ? opensPreamble(resolution, parts, index) : part === 'preamble' || part === 'operative';
    if (!grouped) group = undefined;
    else if (!group || part !== groupPart || begins) {
      closeTo(path, 0);
      group = groupOf(resolution, index, partNames[resolution.language][part as 'preamble' | 'operative']);
      append(group, top, path);
    }
    groupPart = part;
    // a parent in another group is left, so that groups don't overlap
    const level = parent >= 0 ? Math.min(levels[parent]!, deepest) : -1;
    const above = Math.max(level, group ? 0 : -1) + 1;
    closeTo(path, above);
    levels[index] = path.length;
    append(symbolOf(resolution, index), top, path);
  }
  closeTo(path, 0);
  return top;
}

function append(symbol: DocumentSymbol, top: DocumentSymbol[], path: DocumentSymbol[]): void {
  if (path.length === 0) top.push(symbol);
  else {
    const above = path[path.length - 1]!;
    if (above.children) above.children.push(symbol);
    else above.children = [symbol];
  }
  path.push(symbol);
}

/** Leaves so many symbols open. Everything stands in the text's order, so that a symbol reaches as far as those below it. */
function closeTo(path: DocumentSymbol[], length: number): void {
  while (path.length > length) {
    const { end } = path.pop()!.range;
    const above = path[path.length - 1]?.range;
    if (above && comparePositions(above.end, end) < 0) above.end = end;
  }
}

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
function groupOf(resolution: Resolution, index: number, name: string): DocumentSymbol {
  return symbolAt(resolution, index, name, partKind);
}

function symbolOf(resolution: Resolution, index: number): DocumentSymbol {
  const { blocks, structure } = resolution;
  const block = blocks[index]!;
  const name = paragraphName(block, structure.paths[index]!, blocks.length > mostWithLongNames);
  return symbolAt(resolution, index, name, symbolKindOf(block.kind));
}

/** A paragraph begins with its line: a cursor before a label that is set in stands in it. */
function symbolAt(resolution: Resolution, index: number, name: string, kind: SymbolKind): DocumentSymbol {
  const block = resolution.blocks[index]!;
  const { start, end } = block;
  const selected = Math.min(end, Math.max(start, selectionEnd(block)));
  const line = lineAt(block, start);
  const first = positionOf(resolution, index, start);
  const last = positionOf(resolution, index, end);
  return {
    name,
    kind,
    range: { start: line === start ? first : positionOf(resolution, index, line), end: last },
    selectionRange: { start: first, end: selected === end ? last : positionOf(resolution, index, selected) },
  };
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
  return first ? first.source + first.length : block.end;
}
