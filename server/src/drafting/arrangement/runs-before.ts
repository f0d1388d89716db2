import type { Resolution } from '../../resolution/resolution';
import { arrangementOf } from './arrangement';
import { type Run, runsByBlock, runsOf } from './runs';

export interface RunsBefore {
  readonly byKey: ReadonlyMap<string, Run>;
  readonly byBlock: readonly (Run | undefined)[];
  readonly all: readonly Run[];
}

const known = new WeakMap<Resolution, RunsBefore>();

/** The draft's runs as it is. */
export function runsBefore(resolution: Resolution): RunsBefore {
  let before = known.get(resolution);
  if (!before) {
    const all = runsOf(resolution, arrangementOf(resolution));
    before = {
      byKey: new Map(all.map(run => [run.key, run])),
      byBlock: runsByBlock(all, resolution.blocks.length),
      all,
    };
    known.set(resolution, before);
  }
  return before;
}
