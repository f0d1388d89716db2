/** Milliseconds of each round, by the name of the rival. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;
type Rivals<Name extends string, Result> = Readonly<Record<Name, () => Result>>;

export interface Length {
  /** The first rounds warm the compiler up and do not count. */
  readonly warmUp: number;
  readonly rounds: number;
  /** No round begins later than so many seconds after the first one; at least one is counted. */
  readonly seconds?: number;
}

/** Rivals one behind the other in each round, so that what slows the machine down slows all of them. */
export function interleaved<Name extends string>(rivals: Rivals<Name, unknown>, length: Length): Times<Name> {
  const names = Object.keys(rivals) as Name[];
  const times = emptyTimes(names);
  for (const { order, counts } of rounds(names, length)) {
    for (const name of order) {
      const start = performance.now();
      rivals[name]();
      const took = performance.now() - start;
      if (counts) times[name].push(took);
    }
  }
  return times;
}

/** The same for what takes its own time, as it has something to clear away behind it: each resolves to its milliseconds. */
export async function interleavedTimes<Name extends string>(
  rivals: Rivals<Name, Promise<number>>,
  length: Length,
): Promise<Times<Name>> {
  const names = Object.keys(rivals) as Name[];
  const times = emptyTimes(names);
  for (const { order, counts } of rounds(names, length)) {
    for (const name of order) {
      const took = await rivals[name]();
      if (counts) times[name].push(took);
    }
  }
  return times;
}

/** Every other round goes backwards: nobody always runs behind the same rival's garbage. */
function* rounds<Name>(names: readonly Name[], { warmUp, rounds, seconds = Number.POSITIVE_INFINITY }: Length) {
  const end = performance.now() + seconds * 1000;
  const backwards = [...names].reverse();
  for (let round = 0; round < warmUp + rounds; round++) {
    if (round > warmUp && performance.now() > end) return;
    yield { order: round % 2 === 0 ? names : backwards, counts: round >= warmUp };
  }
}

function emptyTimes<Name extends string>(names: readonly Name[]): Record<Name, number[]> {
  return Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>;
}

export function best(times: readonly number[]): number {
  return Math.min(...times);
}

/** The time that `share` of the rounds did not exceed: 0.5 is the median. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export const median = (times: readonly number[]): number => percentile(times, 0.5);
