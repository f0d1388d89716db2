import { parse } from '../../resolution/parse';
import type { Resolution } from '../../resolution/resolution';
import { columnsOf } from '../columns/columns-of';
import type { PlacedEdit } from '../placed-edit';
import { blankEdits } from './blank-edits';
import { type FormatOptions, freshDraft } from './format-options';
import { layOut } from './lay-out';
import { placedBlankEdits } from './placed-blank-edits';
import { readOtherwise } from './read-alike';

/**
 * Lays a draft out anew: a paragraph a line or wrapped at a width, a blank line between, items set in by their level. Blanks
 * and line ends are all that changes, never a word; lines of a masthead, tables and what a page has beside the text stay as they
 * are, and so does every stretch of paragraphs that would then be read as anything else.
 */
export function format(
  resolution: Resolution,
  options: FormatOptions = freshDraft,
  /** The blocks that are asked for; all of them where nothing is said. */
  asked: ReadonlySet<number> | null = null,
): readonly PlacedEdit[] {
  // without its blanks nobody could put it in order
  if (columnsOf(resolution)) return [];
  const before = textOf(resolution);
  let now = resolution;
  // what was left may be laid out once all around it is
  for (let turn = 0; turn < (asked ? 1 : mostTurns); turn++) {
    const next = laidOutOnce(now, options, asked);
    if (next === now) break;
    now = next;
  }
  if (now === resolution) return [];
  const edits = blankEdits(before, textOf(now));
  return edits === null ? [] : placedBlankEdits(resolution, edits);
}

const mostTurns = 4;
/** So often more is left: each time twice as much around what would be read otherwise. */
const mostTries = 7;

/** The tree of the text laid out anew, the same tree where nothing changes. */
function laidOutOnce(resolution: Resolution, options: FormatOptions, asked: ReadonlySet<number> | null): Resolution {
  const { blocks } = resolution;
  const before = textOf(resolution);
  const left = new Set<number>();
  for (let around = 0, tries = 0; tries < mostTries; around = Math.max(1, around * 2), tries++) {
    const isLeft = (block: number) => left.has(block) || asked?.has(block) === false;
    const text = layOut(blocks, options, lineEndOf(resolution), isLeft).join('');
    if (text === before || blankEdits(before, text) === null) return resolution;
    const now = parse(text);
    if (now.language !== resolution.language || now.organ !== resolution.organ) return resolution;
    const wrong = readOtherwise(resolution, now);
    if (wrong.length === 0) return now;
    for (const index of wrong) {
      for (let near = index - around; near <= index + around; near++) left.add(near);
    }
  }
  return resolution;
}

function textOf({ blocks }: Resolution): string {
  return blocks.map(({ source }) => source).join('');
}

function lineEndOf({ blocks }: Resolution): string {
  for (const { source } of blocks) {
    const found = /\r\n|\n|\r/.exec(source);
    if (found) return found[0];
  }
  return '\n';
}
