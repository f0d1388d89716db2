import { diff3Merge } from 'node-diff3';
import { type Version, type Versions, wordsOfBlock } from './versions';

export type SideName = 'ours' | 'theirs';

/** A block of one side, or what both sides say differently: the blocks of each, none where one has taken them away. */
export type MergedPiece =
  | { readonly kind: 'block'; readonly side: SideName; readonly block: number }
  | { readonly kind: 'conflict'; readonly ours: readonly number[]; readonly theirs: readonly number[] };

/** The blocks of both sides in one order: each side's own changes, and conflicts where both have changed the same. */
export function mergedSequence(versions: Versions): readonly MergedPiece[] {
  const pieces: MergedPiece[] = [];
  const done = new Set<number>();
  const put = (identity: number): void => {
    pieces.push(done.has(identity) ? movedTwice(versions, identity) : pieceOf(versions, identity));
    done.add(identity);
  };
  const { base, ours, theirs } = versions;
  const regions = diff3Merge<number>([...ours.identities], [...base.identities], [...theirs.identities], {
    excludeFalseConflicts: true,
  });
  for (const region of regions) {
    for (const identity of region.ok ?? []) put(identity);
    if (!region.conflict) continue;
    const { a, o, b } = region.conflict;
    const settled = settledRegion(a, o, b);
    if (settled) {
      for (const identity of settled) put(identity);
      continue;
    }
    pieces.push({ kind: 'conflict', ours: blocksOf(ours, a), theirs: blocksOf(theirs, b) });
    for (const identity of [...a, ...b]) done.add(identity);
  }
  return withChangesOfGone(versions, pieces, done);
}

function blocksOf(version: Version, identities: readonly number[]): readonly number[] {
  return identities.map(identity => version.blocks.get(identity)!);
}

/** Where one side only takes away and the other only adds, beside one another, both are done. */
function settledRegion(a: readonly number[], o: readonly number[], b: readonly number[]): readonly number[] | null {
  for (const [adds, takes] of [
    [a, b],
    [b, a],
  ] as const) {
    const kept = new Set(takes);
    const before = new Set(o);
    if (!isPartOf(takes, o)) continue;
    const others = adds.filter(identity => before.has(identity));
    if (isPartOf(others, o)) return adds.filter(identity => !before.has(identity) || kept.has(identity));
  }
  return null;
}

/** Does all of a list stand in another, in this order? */
function isPartOf(part: readonly number[], whole: readonly number[]): boolean {
  let at = 0;
  for (const each of whole) if (part[at] === each) at++;
  return at === part.length;
}

/** A block that stands in the merged text, in the words of the side that has changed them. */
function pieceOf({ base, ours, theirs }: Versions, identity: number): MergedPiece {
  const [was, own, other] = [base, ours, theirs].map(({ blocks }) => blocks.get(identity));
  if (own === undefined) return { kind: 'block', side: 'theirs', block: other! };
  const piece: MergedPiece = { kind: 'block', side: 'ours', block: own };
  if (other === undefined) return piece;
  const otherPiece: MergedPiece = { kind: 'block', side: 'theirs', block: other };
  const [words, otherWords] = [wordsOfBlock(ours.tree, own), wordsOfBlock(theirs.tree, other)];
  const before = was === undefined ? null : wordsOfBlock(base.tree, was);
  if (words === otherWords) {
    // lines and blanks that one side alone has changed are changes as well
    const isOurs = was === undefined || ours.tree.blocks[own]!.source !== base.tree.blocks[was]!.source;
    return isOurs ? piece : otherPiece;
  }
  if (words === before) return otherPiece;
  if (otherWords === before) return piece;
  return { kind: 'conflict', ours: [own], theirs: [other] };
}

/** A block that both sides have moved, to two places: it stands where ours has it, and theirs is told at the other. */
function movedTwice({ theirs }: Versions, identity: number): MergedPiece {
  const block = theirs.blocks.get(identity);
  return { kind: 'conflict', ours: [], theirs: block === undefined ? [] : [block] };
}

/** What one side has taken away and the other has changed is a conflict where it would stand. */
function withChangesOfGone(
  versions: Versions,
  pieces: readonly MergedPiece[],
  done: ReadonlySet<number>,
): readonly MergedPiece[] {
  const { base, ours, theirs } = versions;
  const behind = new Map<number, MergedPiece[]>();
  for (const [version, side] of [
    [ours, 'ours'],
    [theirs, 'theirs'],
  ] as const) {
    let above = -1;
    for (const [block, identity] of version.identities.entries()) {
      if (done.has(identity)) {
        above = identity;
        continue;
      }
      const was = base.blocks.get(identity);
      if (was !== undefined && wordsOfBlock(base.tree, was) === wordsOfBlock(version.tree, block)) continue;
      const conflict: MergedPiece = { kind: 'conflict', ours: [], theirs: [], [side]: [block] };
      behind.set(above, [...(behind.get(above) ?? []), conflict]);
    }
  }
  if (behind.size === 0) return pieces;
  const result = [...(behind.get(-1) ?? [])];
  for (const piece of pieces) {
    result.push(piece);
    for (const identity of identitiesOf(versions, piece)) {
      result.push(...(behind.get(identity) ?? []));
      behind.delete(identity);
    }
  }
  return result;
}

export function identitiesOf(versions: Versions, piece: MergedPiece): readonly number[] {
  if (piece.kind === 'block') return [versions[piece.side].identities[piece.block]!];
  return [
    ...piece.ours.map(block => versions.ours.identities[block]!),
    ...piece.theirs.map(block => versions.theirs.identities[block]!),
  ];
}
