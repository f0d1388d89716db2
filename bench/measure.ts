/** Milliseconds of each round, by the name of the rival. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;
type Rivals<Name extends string, Result> = Readonly<Record<Name, () => Result>>;

export interface Length {
  /** The first rounds warm the compiler up and do not count. */
  readonly warmUp: number;
  readonly rounds: number;
  /** No round begins later than so many seconds after the first one; at least one is counted. */
  readonly seconds?: number;
  /**
   * Milliseconds. A rival that takes less is run several times in each round, and its mean counts: on a busy machine a
   * short run finds a moment without others where a long one finds none, and a short one leaves its garbage to others.
   */
  readonly window?: number;
}

/** Rivals one behind the other in each round, so that what slows the machine down slows all of them. */
export function interleaved<Name extends string>(
  rivals: Rivals<Name, unknown>,
  { window = 0, ...length }: Length,
): Promise<Times<Name>> {
  const shortest: Partial<Record<Name, number>> = {};
  return inRounds(Object.keys(rivals) as Name[], length, async name => {
    const count = Math.max(1, Math.ceil(window / (shortest[name] ?? Number.POSITIVE_INFINITY)));
    const took = await meanTime(rivals[name], count);
    shortest[name] = Math.min(shortest[name] ?? took, took);
    return took;
  });
}

/** The same for rivals that take their own time, as they have something to set up or to clear away, and resolve to it. */
export function interleavedTimes<Name extends string>(
  rivals: Rivals<Name, Promise<number>>,
  length: Length,
): Promise<Times<Name>> {
  return inRounds(Object.keys(rivals) as Name[], length, name => rivals[name]());
}

async function inRounds<Name extends string>(
  names: readonly Name[],
  { warmUp, rounds, seconds = Number.POSITIVE_INFINITY }: Length,
  time: (name: Name) => Promise<number>,
): Promise<Times<Name>> {
  const times = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>;
  const backwards = [...names].reverse();
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < warmUp + rounds; round++) {
    if (round > warmUp && performance.now() > end) break;
    // every other round goes backwards: nobody always runs behind the same rival's garbage
    for (const name of round % 2 === 0 ? names : backwards) {
      const took = await time(name);
      if (round >= warmUp) times[name].push(took);
    }
  }
  return times;
}

async function meanTime(run: () => unknown, count: number): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < count; time++) {
    const running = run();
    // waiting for what is no promise would cost a little itself
    if (running instanceof Promise) await running;
  }
  return (performance.now() - start) / count;
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
