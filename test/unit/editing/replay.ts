import type { Block } from '../../../server/src/blocks/block';
import { smallestCounted } from '../../../server/src/blocks/layout/layout';
import { reparse } from '../../../server/src/resolution/editing/reparse';
import { parse } from '../../../server/src/resolution/parse';
import type { Resolution } from '../../../server/src/resolution/resolution';
import { EditedText, positionAt } from './edit';
import { differenceOf } from './same-value';
import type { Session } from './session';

export interface Failure {
  /** How many of the session's edits it takes. */
  readonly edits: number;
  /** The text that the last of them was made in. */
  readonly text: string;
  readonly message: string;
}

/** So many edits are made of one tree before anybody asks for its mentions. */
const editsUnasked = 4;

/**
 * Makes the edits of a session one by one. After each the tree must be the one that parsing the whole text gives, and so
 * must be the mentions of a tree that is asked for them once in a while.
 */
export function replay(
  { text, edits }: Session,
  alsoCheck?: (tree: Resolution, expected: Resolution, edit: number) => void,
): Failure | null {
  const edited = new EditedText(text);
  let tree = parse(text);
  let seldomAsked = parse(text);
  void seldomAsked.mentions;
  for (const [index, edit] of edits.entries()) {
    const before = edited.text;
    try {
      const replacement = edited.make(edit);
      if (!replacement) continue;
      const range = { start: positionAt(before, replacement.start), end: positionAt(before, replacement.end) };
      const change = { range, text: replacement.text };
      tree = reparse(tree, change);
      seldomAsked = reparse(seldomAsked, change);
      const expected = parse(edited.text);
      const difference = differenceOf(comparable(tree), comparable(expected));
      if (difference !== null) return { edits: index + 1, text: before, message: difference };
      if (index % editsUnasked === editsUnasked - 1) {
        const other = differenceOf(seldomAsked.mentions, expected.mentions);
        if (other !== null) return { edits: index + 1, text: before, message: `found late: ${other}` };
      }
      alsoCheck?.(tree, expected, index);
    } catch (error) {
      return { edits: index + 1, text: before, message: error instanceof Error ? error.stack! : String(error) };
    }
  }
  return null;
}

/**
 * A run of lines that has become too short to be kept counted may still be; a text that is read anew comes of no edit, and
 * has been looked at as a whole.
 */
function comparable(tree: Resolution): Resolution {
  const found = { all: tree.mentions, seen: null, before: null };
  const runs = tree.counts.runs.filter(({ tally }) => tally.widths.lines >= smallestCounted);
  return { ...tree, blocks: tree.blocks.map(told), edit: null, found, counts: { ...tree.counts, runs } };
}

/** What a block says, wherever in what text it stands. */
function told(block: Block): Block {
  const { kind, source, length, lineStarts, span, start, end, logical, text, isPieced, label, opener, depth } = block;
  const { furniture, before } = block;
  const words = { text: logical.text, pieces: logical.pieces, displaced: logical.displaced === true };
  return {
    kind,
    source,
    length,
    lineStarts,
    span,
    start,
    end,
    logical: words,
    text,
    isPieced,
    label,
    opener,
    depth,
    furniture,
    before,
  };
}
