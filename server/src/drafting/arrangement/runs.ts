import type { Resolution } from '../../resolution/resolution';
import type { Structure } from '../../resolution/structure';
import { itemLists, operativeSequences } from '../sequences';
import type { Arrangement } from './arrangement';

/** What counts on in an arrangement: the paragraphs of a section, or the items of one list. */
export interface Run {
  /** What it stands behind and under: alike in two arrangements where it is the same list. */
  readonly key: string;
  readonly kind: 'preambular' | 'operative' | 'item';
  readonly depth: number;
  /** Indices in the arrangement, in order. */
  readonly members: readonly number[];
}

interface OpenRun extends Run {
  readonly members: number[];
}

/** The run that each standing is of. */
export function runsByBlock(runs: readonly Run[], length: number): readonly (Run | undefined)[] {
  const byBlock = new Array<Run | undefined>(length);
  for (const run of runs) for (const member of run.members) byBlock[member] = run;
  return byBlock;
}

/** The runs of an arrangement of the draft's blocks, in the order of their first members. */
export function runsOf(resolution: Resolution, arrangement: Arrangement): readonly Run[] {
  const restarts = restartsOf(resolution);
  const runs: OpenRun[] = [];
  /** The runs of paragraphs that are open, and what they stand behind. */
  const open = new Map<Run['kind'], OpenRun>();
  let behind = '';
  /** The open list at each depth; and what stands above an item: an index, whose name few are asked for, or a name. */
  const lists: (OpenRun | undefined)[] = [];
  const above: (number | string | undefined)[] = [];
  const begun = (key: string, kind: Run['kind'], depth: number): OpenRun => {
    const run: OpenRun = { key, kind, depth, members: [] };
    runs.push(run);
    return run;
  };
  const nameOf = (index: number): string => `${arrangement[index]!.block ?? `new ${index}`}`;
  const named = (each: number | string | undefined) => (typeof each === 'number' ? nameOf(each) : each);
  for (let index = 0; index < arrangement.length; index++) {
    const { kind, depth, block } = arrangement[index]!;
    if (kind === 'title' || kind === 'annex' || kind === 'enacting' || kind === 'closing') {
      open.clear();
      behind = nameOf(index);
      shorten(lists, 0);
      shorten(above, 1);
      above[0] = index;
      continue;
    }
    if (block !== null && (kind === 'heading' || kind === 'preambular') && restarts.paragraphs.has(block)) {
      open.delete('operative');
      behind = nameOf(index);
    }
    if (block !== null && (kind === 'heading' || kind === 'continuation') && restarts.items.has(block)) {
      shorten(lists, 0);
      for (const [level, each] of above.entries())
        if (each !== undefined) above[level] = `${named(each)} ${nameOf(index)}`;
    }
    if (kind === 'preambular' || kind === 'operative') {
      let run = open.get(kind);
      if (!run) {
        run = begun(`${kind} ${behind}`, kind, 0);
        open.set(kind, run);
      }
      run.members.push(index);
      shorten(lists, 0);
      shorten(above, 1);
      above[0] = index;
    } else if (kind === 'item') {
      shorten(lists, depth + 1);
      shorten(above, depth);
      const run =
        lists[depth] ?? begun(`${named(above.findLast(each => each !== undefined)) ?? ''} ${depth}`, kind, depth);
      lists[depth] = run;
      run.members.push(index);
      above[depth] = index;
    }
  }
  return runs;
}

/** Most paragraphs stand where the one before does, and V8 takes long to set what a length is already. */
function shorten(list: unknown[], length: number): void {
  if (list.length > length) list.length = length;
}

/** The blocks behind which numbers, or letters, begin anew in the draft as it is: headings of sections, words between lists. */
interface Restarts {
  readonly paragraphs: ReadonlySet<number>;
  readonly items: ReadonlySet<number>;
}

const found = new WeakMap<Structure, Restarts>();

function restartsOf(resolution: Resolution): Restarts {
  let restarts = found.get(resolution.structure);
  if (!restarts) {
    const paragraphs = new Set<number>();
    for (const { members } of operativeSequences(resolution))
      addAbove(resolution, members[0]!, ['heading', 'preambular'], [], paragraphs);
    const items = new Set<number>();
    for (const { members } of itemLists(resolution))
      addAbove(resolution, members[0]!, ['heading', 'continuation'], ['operative', 'preambular', 'annex'], items);
    restarts = { paragraphs, items };
    found.set(resolution.structure, restarts);
  }
  return restarts;
}

/**
 * What stands between a first member and the member of another run above it, at whose level that one would go on. Where
 * nothing could go on nothing begins anew.
 */
function addAbove(
  { blocks }: Resolution,
  first: number,
  kinds: readonly string[],
  ends: readonly string[],
  added: Set<number>,
): void {
  const { depth, kind } = blocks[first]!;
  const between: number[] = [];
  for (let at = first - 1; at >= 0; at--) {
    const block = blocks[at]!;
    if (kinds.includes(block.kind)) between.push(at);
    const isSameLevel = block.kind === kind && block.depth === depth;
    if (isSameLevel) for (const boundary of between) added.add(boundary);
    if (isSameLevel || ends.includes(block.kind) || (block.kind === 'item' && block.depth < depth)) return;
  }
}
