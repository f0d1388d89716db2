import { diffArrays } from 'diff';
import type { Resolution } from '../../resolution/resolution';
import { factsOf, isCompared } from './facts';

/** A paragraph and its counterpart, by their blocks; null where one has none. */
export interface Row {
  readonly a: number | null;
  readonly b: number | null;
}

/** More differences than these are no versions of one text: they are paired by their places alone. */
const mostDifferences = 400;

/** Which paragraphs of two versions correspond: those that say the same in the same place, and between them one by one. */
export function rowsOf(a: Resolution, b: Resolution): readonly Row[] {
  const [first, second] = [comparedBlocks(a), comparedBlocks(b)];
  // as nearly always: what a paragraph says may differ, its place does not
  if (first.length === second.length) return between(a, b, first, second);
  const [before, behind] = [first.map(index => signature(a, index)), second.map(index => signature(b, index))];
  const parts = diffArrays(before, behind, { maxEditLength: mostDifferences });
  if (!parts) return between(a, b, first, second);
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at]!;
    if (!part.added && !part.removed) {
      for (let step = 0; step < part.count; step++) rows.push({ a: first[i++]!, b: second[j++]! });
      at++;
      continue;
    }
    let [out, into] = [0, 0];
    for (; at < parts.length && (parts[at]!.added || parts[at]!.removed); at++) {
      if (parts[at]!.removed) out += parts[at]!.count;
      else into += parts[at]!.count;
    }
    rows.push(...between(a, b, first.slice(i, i + out), second.slice(j, j + into)));
    i += out;
    j += into;
  }
  return rows;
}

function comparedBlocks({ blocks }: Resolution): readonly number[] {
  return [...blocks.keys()].filter(index => isCompared(blocks[index]!));
}

/** Kind, level, and what it says in any language alike. */
function signature(resolution: Resolution, index: number): string {
  const { kind, depth } = resolution.blocks[index]!;
  const facts = factsOf(resolution, index).map(fact => `${fact.kind} ${fact.value}`);
  return `${kind} ${depth} ${[...new Set(facts)].sort().join(' ')}`;
}

/** What stands between paragraphs that are alike: of the same kind one by one, and what is left over has no counterpart. */
function between(a: Resolution, b: Resolution, first: readonly number[], second: readonly number[]): readonly Row[] {
  if (first.length === second.length) return first.map((index, at) => ({ a: index, b: second[at]! }));
  const kinds = (resolution: Resolution, all: readonly number[]) =>
    all.map(index => `${resolution.blocks[index]!.kind} ${resolution.blocks[index]!.depth}`);
  const parts = diffArrays(kinds(a, first), kinds(b, second), { maxEditLength: mostDifferences });
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  for (const part of parts ?? []) {
    for (let step = 0; step < part.count; step++) {
      if (part.removed) rows.push({ a: first[i++]!, b: null });
      else if (part.added) rows.push({ a: null, b: second[j++]! });
      else rows.push({ a: first[i++]!, b: second[j++]! });
    }
  }
  while (i < first.length) rows.push({ a: first[i++]!, b: second[j++] ?? null });
  while (j < second.length) rows.push({ a: null, b: second[j++]! });
  return rows;
}
