import type { TextEdit } from 'vscode-languageserver-types';
import { readLabel } from '../blocks/labels/label';
import { blockIndexAt, offsetOnLine, rangeOf } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import type { Position } from '../text/position';

/** A label that is typed is whole with its closing bracket, or with the blank behind it. */
export const typedLabelEnds = [')', ' '] as const;

/** No label with its blanks is longer. */
const longest = 40;

/**
 * The edit that takes away a label typed behind the same one, or a blank behind the one that follows it already, where
 * the next paragraph had begun with its label by itself:
 *
 *     (b) (b)‸          4. 4. ‸          4.  ‸
 */
export function withoutDoubledLabel(resolution: Resolution, position: Position): TextEdit[] {
  const block = blockIndexAt(resolution, position);
  const own = resolution.blocks[block];
  if (!own) return [];
  const at = offsetOnLine(resolution, block, position);
  const lineStart = Math.max(own.source.lastIndexOf('\n', at - 1), own.source.lastIndexOf('\r', at - 1)) + 1;
  if (at - lineStart > 2 * longest) return [];
  const line = own.source.slice(lineStart, at);
  const kept = keptOf(line, own.source.slice(at));
  if (kept === null) return [];
  return [{ range: rangeOf(resolution, block, { start: lineStart + kept, end: at }), newText: '' }];
}

/** How much of the line before the cursor is to stay; null for all of it. */
function keptOf(line: string, behind: string): number | null {
  const start = line.search(/\S/u);
  if (start < 0) return null;
  const written = line.slice(start).trimEnd();
  const blanks = line.slice(start + written.length);
  if (isLabel(written)) return blanks.length === 2 && isAtLineEnd(behind) ? start + written.length + 1 : null;
  const half = (written.length - 1) / 2;
  const isTwice = /\s/u.test(written.charAt(half)) && written.slice(0, half) === written.slice(half + 1);
  // "4." may begin a number
  const isWhole = blanks !== '' || written.endsWith(')');
  return isTwice && isWhole && isLabel(written.slice(0, half)) ? start + half + 1 : null;
}

function isLabel(text: string): boolean {
  const label = readLabel(text, 0, text.length);
  return label !== null && !label.doubtful && label.end === text.length;
}

function isAtLineEnd(behind: string): boolean {
  return /^[^\S\r\n]*(?:[\r\n]|$)/u.test(behind);
}
