import type { PlacedRun } from '../layout/counts';
import type { CountedRun } from '../layout/layout';
import { blockAtLine } from '../read';
import type { LineWindow, Relayout } from './relayout';
import { runAt } from './window';

/** The counted runs after an edit: those outside the window as they were, those in it by the blocks they are in now. */
export function placedRuns(
  runs: readonly PlacedRun[],
  { counted }: Relayout,
  { start, end }: LineWindow,
  starts: readonly number[],
  { from, to, added }: { from: number; to: number; added: number },
): readonly PlacedRun[] {
  if (runs.length === 0 && counted.length === 0) return runs;
  const above = from > 0 ? runAt(runs, from - 1) : null;
  const below = runAt(runs, to);
  const blockOf = (line: number) => from + blockAtLine(starts, line);
  const place = ({ firstLine, lastLine, tally, measure }: CountedRun): PlacedRun => ({
    firstBlock: firstLine < start ? above!.firstBlock : blockOf(firstLine),
    lastBlock: lastLine >= end ? below!.lastBlock + added : blockOf(lastLine),
    tally,
    measure,
  });
  const goesOn = counted.some(({ firstLine }) => firstLine < start);
  const cameOn = counted.some(({ lastLine }) => lastLine >= end);
  const result: PlacedRun[] = [];
  for (const run of runs) if (run.lastBlock < from && !(run === above && goesOn)) result.push(run);
  result.push(...counted.map(place));
  for (const run of runs) {
    if (run.firstBlock < to || (run === below && cameOn)) continue;
    result.push({ ...run, firstBlock: run.firstBlock + added, lastBlock: run.lastBlock + added });
  }
  return result;
}
