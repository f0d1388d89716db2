import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Block } from '../../blocks/block';
import { partNames } from '../../languages/part-names';
import { rangeOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { isArabic } from '../../text/characters';
import { excerpt } from '../../text/excerpt';
import { toSourceSpans } from '../../text/logical-text';
import { comparePositions } from '../../text/position';
import { partKind, symbolKindOf } from '../symbol-kinds';
import { hasText, nestingOf, partsOf } from './extents';

/** UTF-16 code units */
const longestName = 60;
const longestDetail = 80;
/** A text of more blocks than this shows no details: of so many symbols, what is sent and read takes longer than all else. */
const mostDetailed = 2000;
/** Between two Arabic texts on one line, name and detail, it keeps the second from being drawn in front of the first. */
const leftToRightMark = '\u200e';
/** Lists nested deeper than any resolution's show on this level. */
const deepest = 10;

/**
 * Title, preamble, operative part, annexes, with their paragraphs by opening phrase ("PP2 Recalling", "OP4 Decides") and
 * these with their items; headings are levels. An editor drops the whole outline when one symbol is amiss, so that every
 * name is non-empty, every `selectionRange` inside its `range`, and every child inside its parent.
 */
export function outline(resolution: Resolution): DocumentSymbol[] {
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
      if (comparePositions(ancestor.range.end, symbol.range.end) < 0) {
        ancestor.range = { start: ancestor.range.start, end: symbol.range.end };
      }
    }
    path.push(symbol);
  };

  for (const [index, block] of resolution.blocks.entries()) {
    const parent = parents[index]!;
    levels.push(parent >= 0 ? levels[parent]! : -1);
    if (!isShown(block)) continue;
    const part = parts[index]!;
    const grouped = (part === 'preamble' || part === 'operative') && block.kind !== 'enacting';
    if (!grouped) group = undefined;
    else if (!group || part !== groupPart) {
      path = [];
      group = groupOf(resolution, index, partNames[resolution.language][part]);
      append(group);
    }
    groupPart = part;
    // a parent in another group is left, so that groups don't overlap
    const level = parent >= 0 ? Math.min(levels[parent]!, deepest) : -1;
    path.length = Math.min(path.length, Math.max(level, group ? 0 : -1) + 1);
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

/** Begins where its first block does, and grows with those that follow. */
function groupOf(resolution: Resolution, index: number, name: string): OutlineSymbol {
  const { span } = resolution.blocks[index]!;
  return {
    name,
    kind: partKind,
    range: rangeOf(resolution, index, span),
    selectionRange: rangeOf(resolution, index, selectionSpan(resolution.blocks[index]!)),
  };
}

function symbolOf(resolution: Resolution, index: number): OutlineSymbol {
  const { blocks, structure } = resolution;
  const block = blocks[index]!;
  const path = structure.paths[index]!;
  const { text } = block.logical;
  const opener = block.opener ? text.slice(block.opener.start, block.opener.end) : '';
  const label = (block.depth === 0 && path) || block.label?.text || '';
  const head = label !== '' && opener !== '' ? `${label} ${opener}` : label || opener;
  const isNamed = head !== '';
  const name = excerpt(isNamed ? head : text, longestName) || label || block.kind;
  const kind = symbolKindOf(block.kind);
  const range = rangeOf(resolution, index, block.span);
  const selectionRange = rangeOf(resolution, index, selectionSpan(block));
  if (!isNamed || blocks.length > mostDetailed) return { name, kind, range, selectionRange };
  const detail = excerpt(text.slice(block.opener?.end ?? 0).replace(/^[\s,，،:：]+/, ''), longestDetail);
  if (detail === '') return { name, kind, range, selectionRange };
  const isolated = isArabic(name.charCodeAt(name.length - 1)) ? name + leftToRightMark : name;
  return { name: isolated, detail, kind, range, selectionRange };
}

/** The label and the opening phrase; else the first line. */
function selectionSpan(block: Block): Block['span'] {
  const { logical, opener, span } = block;
  const spoken = opener ? toSourceSpans(logical, opener.start, opener.end).at(-1)?.end : undefined;
  const first = logical.pieces[0];
  const end = spoken ?? block.label?.span.end ?? (first ? first.source + first.length : span.end);
  return { start: span.start, end: Math.min(span.end, Math.max(span.start, end)) };
}
