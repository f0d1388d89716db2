import { LanguageClient } from './language-client';
import { best, interleavedTimes, median } from './measure';
import { duration, type Group } from './row';
import { serverScripts } from './servers';
import { benchText, sizes } from './texts';

/** From the start of the process to the findings of the first document. */
export const startGroup: Group = {
  title: 'Start',
  async run() {
    const text = benchText('en', sizes.small);
    const rival = (script: string) => () => firstFindings(script, text);
    const times = await interleavedTimes(
      { ours: rival(serverScripts.ours), empty: rival(serverScripts.empty) },
      { warmUp: 2, rounds: 20, seconds: 20 },
    );
    return [
      {
        measured: 'start to first findings',
        text: 'English, 16 KB',
        ratio: 'best ÷ best of the empty server',
        reached: best(times.ours) / best(times.empty),
        target: { atMost: 1.2 },
        times: `${duration(best(times.ours))} (p50 ${duration(median(times.ours))}) ÷ ${duration(best(times.empty))} (p50 ${duration(median(times.empty))})`,
      },
    ];
  },
};

async function firstFindings(script: string, text: string): Promise<number> {
  const start = performance.now();
  const client = new LanguageClient(script);
  await client.initialize();
  await client.open(text);
  await client.findings();
  const took = performance.now() - start;
  await client.end();
  return took;
}
