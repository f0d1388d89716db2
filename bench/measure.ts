/** Best of rounds, the rivals interleaved, so that what slows the machine down slows all of them. Milliseconds. */
export function bestOfRounds(rivals: Readonly<Record<string, () => unknown>>, rounds: number): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of Object.entries(rivals)) {
      const start = performance.now();
      run();
      const took = performance.now() - start;
      // the first rounds warm the compiler up
      if (round >= 0) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, took);
    }
  }
  return best;
}
