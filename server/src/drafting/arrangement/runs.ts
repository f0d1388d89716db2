import type { Resolution } from '../../resolution/resolution';
import type { Structure } from '../../resolution/structure';
import { itemLists, operativeSequences } from '../sequences';
import type { Arrangement, Standing } from './arrangement';

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
  let open = new Map<Run['kind'], OpenRun>();
  let behind = '';
  /** The open list at each depth, and what stands above an item. */
  let lists: (OpenRun | undefined)[] = [];
  let above: (string | undefined)[] = [];
  const begun = (key: string, kind: Run['kind'], depth: number): OpenRun => {
    const run: OpenRun = { key, kind, depth, members: [] };
    runs.push(run);
    return run;
  };
  for (let index = 0; index < arrangement.length; index++) {
    const standing = arrangement[index]!;
    const { kind, depth, block } = standing;
    const own = nameOf(standing, index);
    if (kind === 'title' || kind === 'annex' || kind === 'enacting' || kind === 'closing') {
      open = new Map();
      behind = own;
      lists = [];
      above = [own];
      continue;
    }
    if (block !== null && (kind === 'heading' || kind === 'preambular') && restarts.paragraphs.has(block)) {
      open.delete('operative');
      behind = own;
    }
    if (block !== null && (kind === 'heading' || kind === 'continuation') && restarts.items.has(block)) {
      lists = [];
      above = above.map(each => each && `${each} ${own}`);
    }
    if (kind === 'preambular' || kind === 'operative') {
      const run = open.get(kind) ?? begun(`${kind} ${behind}`, kind, 0);
      open.set(kind, run);
      run.members.push(index);
      lists = [];
      above = [own];
    } else if (kind === 'item') {
      // most items stand where the one before does, and V8 takes long to set what a length is already
      if (lists.length > depth + 1) lists.length = depth + 1;
      if (above.length > depth) above.length = depth;
      const run = lists[depth] ?? begun(`${above.findLast(each => each !== undefined) ?? ''} ${depth}`, kind, depth);
      lists[depth] = run;
      run.members.push(index);
      above[depth] = own;
    }
  }
  return runs;
}

function nameOf({ block }: Standing, index: number): string {
  return block === null ? `new ${index}` : `${block}`;
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
