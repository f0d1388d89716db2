import type { Block } from '../../blocks/block';
import type { Position } from '../../text/position';
import { charactersOrNone, endLine, startBehind } from '../placement';
import type { BlockStarts, Resolution } from '../resolution';
import type { Replaced } from './replaced';

/** Where each block begins after an edit: the very object where nothing has moved. */
export function startsAfter(
  { starts: old }: Resolution,
  blocks: readonly Block[],
  { from, to, end }: Replaced,
): BlockStarts {
  if (from === to && from === end) return old;
  const shift = to - end;
  const lines: number[] = [];
  const characters: number[] = [];
  let start = startAt(from);
  let index = from;
  // on to a block that begins its line, as it did: those on one line move along it together
  while (index < blocks.length && (index < end || start.character > 0 || (old.characters[index + shift] ?? 0) > 0)) {
    lines.push(start.line);
    characters.push(start.character);
    start = startBehind(blocks[index]!, start);
    index++;
  }
  const next = index < blocks.length ? start.line : endLine(blocks, start);
  const added = next - old.lines[index + shift]!;
  const stays =
    added === 0 &&
    shift === 0 &&
    lines.every((line, i) => line === old.lines[from + i]) &&
    characters.every((character, i) => character === (old.characters[from + i] ?? 0));
  if (stays) return old;
  const now = new Int32Array(blocks.length + 1);
  now.set(old.lines.subarray(0, from));
  now.set(lines, from);
  for (let at = index; at < now.length; at++) now[at] = old.lines[at + shift]! + added;
  return { lines: now, characters: charactersAfter() };

  /** Where the block at an index began, all above which is as it was; behind the last the text may go on in its line. */
  function startAt(index: number): Position {
    const isBehindLast = index === old.lines.length - 1 && index > 0;
    if (isBehindLast) return startBehind(blocks[index - 1]!, startAt(index - 1));
    return { line: old.lines[index]!, character: old.characters[index] ?? 0 };
  }

  function charactersAfter(): readonly number[] {
    if (old.characters.length === 0 && characters.every(character => character === 0)) return old.characters;
    return charactersOrNone(
      blocks.map((_, i) => {
        if (i >= from && i < index) return characters[i - from]!;
        return old.characters[i < from ? i : i + shift] ?? 0;
      }),
    );
  }
}
