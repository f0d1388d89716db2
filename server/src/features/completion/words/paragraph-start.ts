import { languageOf } from '../../../languages/languages';
import { endMark } from '../../../languages/marks/end-marks';
import { blockIndexAt, offsetOnLine, positionOf } from '../../../resolution/placement';
import type { Resolution } from '../../../resolution/resolution';
import { partAt } from '../../../resolution/structure';
import type { Position, Range } from '../../../text/position';

/** A paragraph's first words up to the cursor, and where in the draft it begins. */
export interface ParagraphStart {
  /** From the first word to the cursor; empty where nothing is typed yet. */
  readonly typed: string;
  readonly range: Range;
  /** What stands behind the cursor on its line. */
  readonly behind: string;
  readonly place: 'front' | 'preamble' | 'operative';
  /** Does it bear a number? */
  readonly labelled: boolean;
  /** Does its line begin with it, and not with a mark or a number? */
  readonly atLineStart: boolean;
  /** The blocks before this index stand above it. */
  readonly index: number;
}

/** No phrase and no passage is longer. */
const longestTyped = 200;
/** What may stand before the words and is none of them: a bracket of negotiation, marks of Markdown, an opening quotation mark. */
const beforeWords = /^[\s\u200e\u200f\u061c]*(?:[[*_>“"«”]+\s?)*/;

/** Null where the cursor is further on in a paragraph, in the midst of a word, or where no paragraph of a resolution begins. */
export function paragraphStart(resolution: Resolution, position: Position): ParagraphStart | null {
  const { blocks } = resolution;
  const index = blockIndexAt(resolution, position);
  const block = blocks[index];
  if (!block) return null;
  const cursor = offsetOnLine(resolution, index, position);
  if (positionOf(resolution, index, cursor).line !== position.line) return null;
  const line = lineAt(block.lineStarts, cursor);
  const lineStart = block.lineStarts[line]!;
  const lineEnd = block.lineStarts[line + 1] ?? block.length;
  const label = block.label && block.label.span.end > lineStart ? block.label : null;
  const from = label ? label.span.end : lineStart;
  if (cursor < from || cursor - from > longestTyped) return null;
  const behind = block.source.slice(cursor, lineEnd).replace(/[\n\v\r\u0085\u2028\u2029]+$/, '');
  // in the midst of a word
  if (/^[\p{L}\p{M}\p{N}]/u.test(behind)) return null;
  const own = block.source.slice(from, cursor);
  const before = beforeWords.exec(own)![0];
  const typed = own.slice(before.length);
  const isNew = lineStart >= block.span.end && block.span.end > block.span.start;
  if (!isNew && lineStart > block.span.start && !beginsBelow(resolution, index, lineStart, typed)) return null;
  const place = placeOf(resolution, index, isNew);
  if (place === null) return null;
  return {
    typed,
    range: {
      start: { line: position.line, character: position.character - typed.length },
      end: position,
    },
    behind,
    place,
    labelled: label !== null && !isNew,
    atLineStart: label === null && before === '',
    index: isNew ? index + 1 : index,
  };
}

/**
 * May a paragraph begin on a line that was read as a further one of its block? Above the text each line is its own; else
 * one behind a blank line or the end of a clause, with no small letter where openings have capitals.
 */
function beginsBelow(
  { blocks, structure, layout, language }: Resolution,
  index: number,
  lineStart: number,
  typed: string,
): boolean {
  if (partAt(structure, index) === 'front') return true;
  if (languageOf(language).capitalOpeners && /^\p{Ll}/u.test(typed)) return false;
  const above = blocks[index]!.source.slice(Math.max(0, lineStart - 40), lineStart);
  return (layout !== 'extracted' && /\n[^\S\n]*\r?\n$/.test(above)) || endMark.test(above.trimEnd());
}

function placeOf({ blocks, structure }: Resolution, index: number, isNew: boolean): ParagraphStart['place'] | null {
  const block = blocks[index]!;
  const part = partAt(structure, index);
  if (part === 'front') return 'front';
  if (part === 'preamble') return 'preamble';
  if (part !== 'operative') return null;
  // an item says what its paragraph's verb asks for, and has none of its own
  return block.kind === 'item' && !isNew ? null : 'operative';
}

/** The line that an offset lies on. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let line = lineStarts.length - 1;
  while (lineStarts[line]! > offset) line--;
  return line;
}

/** As far above a paragraph as the one before it is looked for: it may have items. */
const reach = 60;

/** The index of the paragraph before, with no heading between; -1 for none. */
export function paragraphBefore({ blocks }: Resolution, { index, place }: ParagraphStart): number {
  const kind = place === 'preamble' ? 'preambular' : 'operative';
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const block = blocks[at]!;
    if (block.kind === kind) return at;
    if (block.kind === 'heading' || block.kind === 'enacting') return -1;
  }
  return -1;
}
