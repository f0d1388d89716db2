// What a comparison costs, and what a key costs that is struck while one is on its way, beside the same key without.
// usage: node scripts/build.mjs --bench && node dist/bench/comparison-times.js
import { spawn } from 'node:child_process';
import {
  CancellationTokenSource,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { baseAsDraft } from '../../server/src/comparison/base-as-draft';
import { comparing } from '../../server/src/comparison/compare';
import { finished } from '../../server/src/comparison/finished';
import { textsWithoutNoise } from '../../server/src/comparison/texts-without-noise';
import { toldChanges } from '../../server/src/features/comparison/told-changes';
import { compareMethod } from '../../server/src/protocol/comparison/compare-request';
import { parse } from '../../server/src/resolution/parse';
import { median } from '../measure';
import { duration } from '../row';
import { benchText, languageNames, languages, sizeNames, sizes } from '../texts';

/** Of the words of every seventh paragraph one is another, every fiftieth paragraph is gone. */
function nextYears(text: string): string {
  return text
    .split('\n\n')
    .filter((_, index) => index % 50 !== 20)
    .map((paragraph, index) => (index % 7 === 3 ? paragraph.replace(/(\p{L}{4,})(?=\P{L}*$)/u, '$1 2031') : paragraph))
    .join('\n\n');
}

/** Milliseconds of the processor's time. */
function effortOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const language of languages) {
  for (const size of [sizes.small, sizes.large]) {
    const old = benchText(language, size);
    const now = nextYears(old);
    const times = Array.from({ length: size === sizes.small ? 40 : 7 }, () => {
      const trees = { old: parse(old), new: parse(now) };
      // both are open, or were compared before
      for (const tree of Object.values(trees)) for (const found of tree.mentions) void found;
      return effortOf(() => {
        const comparison = finished(comparing(trees.old, trees.new));
        const texts = textsWithoutNoise(comparison);
        toldChanges({ ...trees, comparison, texts });
        finished(baseAsDraft(comparison, trees.new));
      });
    });
    console.log(
      `${languageNames[language]}, ${sizeNames[size]}: p50 ${duration(median(times))}, best ${duration(Math.min(...times))}`,
    );
  }
}

/** Milliseconds between keys: long enough for a comparison to have begun, too short for one of a book to end. */
const betweenKeys = 700;
const pause = 500;
const keys = 25;

async function keyTimes(size: number, isCompared: boolean): Promise<readonly number[]> {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  client.onRequest('client/registerCapability', () => null);
  client.listen();
  const textDocument = { uri: 'file:///draft.unres' };
  const old = benchText('en', size);
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await client.sendNotification('initialized', {});
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'un-resolution', version: 0, text: nextYears(old) },
  });
  const compare = (text?: string) => {
    const running = new CancellationTokenSource();
    const params = { textDocument, base: { id: 'old', text }, parts: ['original'] };
    client.sendRequest(compareMethod, params, running.token).catch(() => undefined);
    return running;
  };
  const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
  if (isCompared) compare(old);
  await client.sendRequest('textDocument/diagnostic', { textDocument });
  await wait(6000);
  const times: number[] = [];
  for (let key = 1; key <= keys; key++) {
    const running = isCompared && key > 1 ? compare() : null;
    await wait(betweenKeys - pause);
    running?.cancel();
    const start = performance.now();
    const position = { line: 40, character: 3 };
    await client.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: key },
      contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    });
    await client.sendRequest('textDocument/diagnostic', { textDocument });
    await client.sendRequest('textDocument/foldingRange', { textDocument });
    times.push(performance.now() - start);
    await wait(pause);
  }
  client.dispose();
  server.kill();
  return times;
}

async function tellKeys(): Promise<void> {
  for (const size of [sizes.small, sizes.large]) {
    const shown = (times: readonly number[]) =>
      `p50 ${duration(median(times))}, longest ${duration(Math.max(...times))}`;
    console.log(`a key in ${sizeNames[size]}, without: ${shown(await keyTimes(size, false))}`);
    console.log(`a key in ${sizeNames[size]}, while a comparison is on its way: ${shown(await keyTimes(size, true))}`);
  }
}

void tellKeys();
