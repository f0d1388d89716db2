import { join } from 'node:path';
import { LanguageClient } from './language-client';

/** Both servers are bundles that the same build has made; this file itself stands in dist/bench when it runs. */
export const root = join(__dirname, '../..');

export const serverScripts = {
  ours: join(root, 'dist/server.js'),
  empty: join(root, 'dist/bench/empty-server.js'),
} as const;

export interface BothServers {
  readonly ours: LanguageClient;
  readonly empty: LanguageClient;
}

/** Runs `measure` with a server up, the text open in it, and its findings known. */
export async function withServer<Result>(
  which: keyof typeof serverScripts,
  text: string,
  measure: (client: LanguageClient) => Promise<Result>,
): Promise<Result> {
  const client = new LanguageClient(serverScripts[which]);
  try {
    await client.initialize();
    await client.open(text);
    await client.findings();
    return await measure(client);
  } finally {
    await client.end();
  }
}

/** The same with both. */
export const withBothServers = <Result>(text: string, measure: (servers: BothServers) => Promise<Result>) =>
  withServer('ours', text, ours => withServer('empty', text, empty => measure({ ours, empty })));
