import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import type { LanguageClient } from './language-client';
import { interleavedTimes, median, percentile } from './measure';
import { duration, type Group, type Row, shortNumber } from './row';
import { type BothServers, withBothServers, withServer } from './servers';
import { benchText, languageNames, languages, sizeNames, sizes } from './texts';
import { type Key, keysIn } from './typing';

const keyRounds = { warmUp: 100, rounds: 300, seconds: 12 };
const questionRounds = { warmUp: 60, rounds: 200, seconds: 6 };
const outlineRounds = { warmUp: 6, rounds: 30, seconds: 8 };
const most = keyRounds.warmUp + keyRounds.rounds;

/** From the moment a message is sent to the moment its answer is read, in a server of its own process, over pipes. */
export const protocolGroup: Group = {
  title: 'Over the protocol, against an empty server',
  async run() {
    const rows: Row[] = [];
    for (const language of languages) {
      for (const size of [sizes.small, sizes.middle, sizes.large]) {
        const text = benchText(language, size);
        const where = `${languageNames[language]}, ${sizeNames[size]}`;
        rows.push(
          ...(await withBothServers(text, async servers => [
            await keyToFindings(servers, text, where),
            ...(size === sizes.large ? await outlineAfterKey(servers, text, where) : []),
            ...(size === sizes.large && language === 'en' ? await questions(servers, text, where) : []),
          ])),
        );
      }
    }
    return rows;
  },
};

/** Keys without end for one client: a letter, its deletion, a letter somewhere else. */
function typist(client: LanguageClient, text: string): () => void {
  const keys: Key[] = keysIn(text, most / 2).flat();
  let next = 0;
  return () => client.type(keys[next++ % keys.length]!);
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** A key, and what is asked behind it; `arrivals` gets the milliseconds until the last byte of the answer came. */
function afterKeys(
  client: LanguageClient,
  text: string,
  ask: (client: LanguageClient) => Promise<unknown>,
  arrivals: number[] = [],
): () => Promise<number> {
  const type = typist(client, text);
  return async () => {
    const start = performance.now();
    type();
    await ask(client);
    const took = performance.now() - start;
    arrivals.push(client.heardAt - start);
    return took;
  };
}

function row(
  measured: string,
  text: string,
  times: { readonly ours: readonly number[]; readonly empty: readonly number[] },
  target: Row['target'],
): Row {
  const tail = (times: readonly number[]) => `${duration(median(times))} (p99 ${duration(percentile(times, 0.99))})`;
  return {
    measured,
    text,
    ratio: 'p50 ÷ p50 of the empty server',
    reached: median(times.ours) / median(times.empty),
    target,
    times: `${tail(times.ours)} ÷ ${tail(times.empty)}`,
  };
}

async function keyToFindings(servers: BothServers, text: string, where: string): Promise<Row> {
  const rival = (client: LanguageClient) => afterKeys(client, text, () => client.findings());
  const times = await interleavedTimes({ ours: rival(servers.ours), empty: rival(servers.empty) }, keyRounds);
  return row('key to findings', where, times, { atMost: 1.5 });
}

async function outlineAfterKey(servers: BothServers, text: string, where: string): Promise<Row[]> {
  const outline = (client: LanguageClient) => client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  const symbols = await outline(servers.ours);
  return withServer('empty', text, async sender => {
    await sender.connection.sendRequest('bench/symbols', { symbols });
    const arrivals: number[] = [];
    const { ours, empty, sending } = await interleavedTimes(
      {
        ours: afterKeys(servers.ours, text, outline, arrivals),
        empty: afterKeys(servers.empty, text, outline),
        sending: afterKeys(sender, text, outline),
      },
      outlineRounds,
    );
    const megabytes = shortNumber(JSON.stringify(symbols).length / 1e6);
    const what = `outline of ${countOf(symbols)} symbols (${megabytes} MB) after a key`;
    return [
      row(what, where, { ours, empty }, { atMost: 10 }),
      row('until its last byte has come', where, { ours: arrivals.slice(-ours.length), empty }, null),
      row('the same symbols sent by the empty server, which has them ready', where, { ours: sending, empty }, null),
    ];
  });
}

const countOf = (symbols: readonly DocumentSymbol[]): number =>
  symbols.reduce((count, { children }) => count + 1 + countOf(children ?? []), 0);

async function questions(servers: BothServers, text: string, where: string): Promise<Row[]> {
  const places = citedPlaces(text);
  const rows: Row[] = [];
  for (const { measured, capability, method } of [
    { measured: 'hover over a citation', capability: 'hoverProvider', method: 'textDocument/hover' },
    { measured: 'definition of a citation', capability: 'definitionProvider', method: 'textDocument/definition' },
    { measured: 'completion', capability: 'completionProvider', method: 'textDocument/completion' },
  ] as const) {
    if (!servers.ours.provides(capability)) {
      const missing = { ratio: 'p50 ÷ p50 of the empty server', reached: null, times: 'the server has none yet' };
      rows.push({ measured, text: where, target: { atMost: 2 }, ...missing });
      continue;
    }
    const rival = (client: LanguageClient) => {
      let next = 0;
      return () => timed(() => client.ask(method, { position: places[next++ % places.length]! }));
    };
    const times = await interleavedTimes({ ours: rival(servers.ours), empty: rival(servers.empty) }, questionRounds);
    rows.push(row(measured, where, times, { atMost: 2 }));
  }
  return rows;
}

/** Within "1730 (2006)", all over the text. */
function citedPlaces(text: string): { line: number; character: number }[] {
  return text.split('\n').flatMap((content, line) => {
    const found = content.search(/\d{3,4} ?\(\d{4}\)/);
    return found < 0 ? [] : [{ line, character: found + 1 }];
  });
}
