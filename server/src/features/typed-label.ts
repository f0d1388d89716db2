import type { TextEdit } from 'vscode-languageserver-types';
import { readLabel } from '../blocks/labels/label';
import { blockIndexAt, offsetOnLine, rangeOf } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import type { Position } from '../text/position';
import { changeOf } from './arranging/arrangements';
import { arrangementBeforeTyped, withoutTyped } from './arranging/before-typed';

/** A label that is typed is whole with its closing bracket, or with the blank behind it. */
export const typedLabelEnds = [')', ' '] as const;

/** No label with its blanks is longer. */
const longest = 40;

/** What a label that has just been typed changes, where the paragraph had begun with a label by itself. */
export function editsOfTypedLabel(resolution: Resolution, position: Position): TextEdit[] {
  const doubled = withoutDoubledLabel(resolution, position);
  return doubled.length > 0 ? doubled : withListGoneOn(resolution, position);
}

/**
 * The edit that takes away a label typed behind the same one, or a blank behind the one that follows it already, where
 * the next paragraph had begun with its label by itself:
 *
 *     (b) (b)‸          4. 4. ‸          4.  ‸
 */
function withoutDoubledLabel(resolution: Resolution, position: Position): TextEdit[] {
  const typed = lineOf(resolution, position);
  const kept = typed && keptOf(typed.before, typed.behind);
  if (!typed || kept === null) return [];
  const { block, start, before } = typed;
  return [{ range: rangeOf(resolution, block, { start: start + kept, end: start + before.length }), newText: '' }];
}

/**
 * Two line ends, as they are typed where nothing counts by itself, have ended a list, but the label that is typed then goes
 * on with it: the paragraph becomes its next item again.
 *
 *     (b) to report;          (b) to report;
 *     3. (c)‸           →     (c) ‸
 *     4. Decides              3. Decides
 */
function withListGoneOn(resolution: Resolution, position: Position): TextEdit[] {
  const line = lineOf(resolution, position);
  if (!line || !isAtLineEnd(line.behind)) return [];
  const written = line.before.trim();
  const begun = readLabel(written, 0, written.length);
  const label = begun ? written.slice(begun.end).trimStart() : '';
  const typed = line.before.length - line.before.lastIndexOf(label);
  // "a." may begin a word
  if (!isLabel(label) || (typed === label.length && !label.endsWith(')'))) return [];
  const place = { line: position.line, character: position.character - typed };
  const { without, cursor } = withoutTyped(resolution, place, typed);
  const change = changeOf(without, 'demote', cursor);
  if ('refusal' in change || !endsWithLabel(change.text.slice(0, change.selection.end), label)) return [];
  const found = arrangementBeforeTyped(resolution, 'demote', place, typed, 'go');
  return 'refusal' in found ? [] : [...found.edits];
}

function endsWithLabel(text: string, label: string): boolean {
  return text.slice(text.lastIndexOf('\n') + 1).trim() === label;
}

interface TypedLine {
  readonly block: number;
  /** In the block's source. */
  readonly start: number;
  readonly before: string;
  readonly behind: string;
}

/** The line that a label may just have been typed on, before and behind the cursor; null where it is longer than that. */
function lineOf(resolution: Resolution, position: Position): TypedLine | null {
  const block = blockIndexAt(resolution, position);
  const own = resolution.blocks[block];
  if (!own) return null;
  const at = offsetOnLine(resolution, block, position);
  const start = Math.max(own.source.lastIndexOf('\n', at - 1), own.source.lastIndexOf('\r', at - 1)) + 1;
  if (at - start > 2 * longest) return null;
  return { block, start, before: own.source.slice(start, at), behind: own.source.slice(at) };
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
