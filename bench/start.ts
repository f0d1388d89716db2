import { startClient } from './client';
import { bestOfRounds } from './measure';
import { atMost, type Row } from './row';
import { benchText } from './texts';

/** From the start of the process to the first findings of a text of 16 KB. */
export async function startRows(): Promise<Row[]> {
  const text = benchText('en', 16_000);
  const first = async (file: string) => {
    const client = await startClient(file, text);
    await client.ask('textDocument/diagnostic');
    client.stop();
  };
  const best = await bestOfRounds(
    { ours: () => first('dist/server.js'), empty: () => first('dist/bench/empty-server.js') },
    8,
  );
  return [atMost('start to first findings ÷ empty server', best.ours! / best.empty!, 1.2)];
}
