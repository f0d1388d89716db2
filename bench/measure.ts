/** Best of rounds, the rivals interleaved, so that what slows the machine down slows all of them. Milliseconds. */
export async function bestOfRounds(
  rivals: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of Object.entries(rivals)) {
      const start = performance.now();
      const running = run();
      if (running instanceof Promise) await running;
      const took = performance.now() - start;
      // the first rounds warm the compiler up
      if (round >= 0) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, took);
    }
  }
  return best;
}

/** The time that a share of them (0.5, 0.99) did not go beyond. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
