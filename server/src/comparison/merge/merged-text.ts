import type { MergedPiece, SideName } from './merged-sequence';
import type { Versions } from './versions';

/** A block of the merged text, and where it stands. */
export interface PlacedBlock {
  readonly side: SideName;
  readonly block: number;
  readonly start: number;
}

/** Where both sides differ: the merged text has ours, `theirs` would stand behind it. */
export interface PlacedConflict {
  readonly start: number;
  readonly end: number;
  readonly theirs: string;
}

export interface MergedText {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly conflicts: readonly PlacedConflict[];
}

/** The pieces one below the other, with what parts paragraphs between them. */
export function mergedText(versions: Versions, pieces: readonly MergedPiece[]): MergedText {
  const separator = separatorOf(versions);
  const lastPiece = pieces.at(-1);
  const sourceOf = (side: SideName, block: number, isLast: boolean): string => {
    const { blocks } = versions[side].tree;
    const { source } = blocks[block]!;
    const wasLast = block === blocks.length - 1;
    if (wasLast === isLast) return source;
    return source.trimEnd() + (isLast ? endOf(versions) : separator);
  };
  const placed: PlacedBlock[] = [];
  const conflicts: PlacedConflict[] = [];
  let text = '';
  const put = (side: SideName, block: number, isLast: boolean): void => {
    placed.push({ side, block, start: text.length });
    text += sourceOf(side, block, isLast);
  };
  for (const piece of pieces) {
    if (piece.kind === 'block') put(piece.side, piece.block, piece === lastPiece);
    else {
      const start = text.length;
      for (const block of piece.ours) put('ours', block, false);
      const theirs = piece.theirs.map(block => sourceOf('theirs', block, false)).join('');
      conflicts.push({ start, end: text.length, theirs });
    }
  }
  return { text, blocks: placed, conflicts };
}

/** What stands between paragraphs, as the first of a text that has several has it. */
function separatorOf({ ours, theirs, base }: Versions): string {
  for (const { tree } of [ours, theirs, base]) {
    const [first] = tree.blocks;
    if (first && tree.blocks.length > 1) return endOfSource(first.source) || '\n\n';
  }
  return '\n\n';
}

/** What ends the last paragraph. */
function endOf({ ours, theirs }: Versions): string {
  const last = ours.tree.blocks.at(-1) ?? theirs.tree.blocks.at(-1);
  return last ? endOfSource(last.source) : '';
}

function endOfSource(source: string): string {
  return source.slice(source.trimEnd().length);
}
