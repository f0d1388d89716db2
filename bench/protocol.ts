import { type Client, startClient } from './client';
import { quantile } from './measure';
import { atMost, figure, type Row } from './row';
import { benchText, sizes } from './texts';

const keys = 120;

/** Over the protocol, against a server that knows nothing, the two asked in turn. */
export async function protocolRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const text = benchText('en', size);
    const ours = await startClient('dist/server.js', text);
    const empty = await startClient('dist/bench/empty-server.js', text);
    const lines = text.split('\n');
    const keyed = await inTurn(ours, empty, keys, (client, key) =>
      keyThen(client, lines, key, 'textDocument/diagnostic'),
    );
    rows.push(
      atMost(`key to findings ÷ empty server, p50: ${text.length}`, median(keyed.ours) / median(keyed.empty), 1.5),
    );
    rows.push(
      figure(
        `key to findings, p99: ${text.length}`,
        `${quantile(keyed.ours, 0.99).toFixed(2)} ms (empty ${quantile(keyed.empty, 0.99).toFixed(2)} ms)`,
      ),
    );
    if (size > 1_000_000) {
      const outline = await inTurn(ours, empty, 12, (client, key) =>
        keyThen(client, lines, key, 'textDocument/documentSymbol'),
      );
      rows.push(
        atMost('outline after a key at 1.6 MB ÷ empty server, p50', median(outline.ours) / median(outline.empty), 10),
      );
    }
    const cited = lines.findIndex(line => /\d{4} \(\d{4}\)/.test(line));
    const position = { line: cited, character: lines[cited]!.search(/\d{4} \(\d{4}\)/) + 1 };
    for (const request of ['hover', 'definition', 'completion']) {
      const asked = await inTurn(ours, empty, keys, client =>
        client.ask(`textDocument/${request}`, { position }).catch(() => null),
      );
      rows.push(atMost(`${request} ÷ empty server, p50: ${text.length}`, median(asked.ours) / median(asked.empty), 2));
    }
    ours.stop();
    empty.stop();
  }
  return rows;
}

const median = (times: readonly number[]) => quantile(times, 0.5);

async function keyThen(client: Client, lines: readonly string[], key: number, method: string): Promise<void> {
  let line = (key * 7919) % lines.length;
  while (lines[line]!.length < 20) line = (line + 1) % lines.length;
  void client.change(line, 15, 15, 'x');
  await client.ask(method);
  await client.change(line, 15, 16, '');
}

async function inTurn(
  ours: Client,
  empty: Client,
  rounds: number,
  run: (client: Client, round: number) => Promise<unknown>,
): Promise<{ ours: number[]; empty: number[] }> {
  const times = { ours: [] as number[], empty: [] as number[] };
  for (let round = -Math.ceil(rounds / 4); round < rounds; round++) {
    for (const [name, client] of [
      ['ours', ours],
      ['empty', empty],
    ] as const) {
      const start = performance.now();
      await run(client, Math.abs(round));
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}
