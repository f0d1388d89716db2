import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { URI } from 'vscode-uri';
import { parse } from '../server/src/resolution/parse';
import { diskFiles } from '../server/src/workspace/disk/disk-files';
import { diskStorage } from '../server/src/workspace/disk/disk-storage';
import type { WorkspaceFiles } from '../server/src/workspace/files';
import { Indexer } from '../server/src/workspace/indexer';
import { search } from '../server/src/workspace/search';
import { WorkspaceIndex } from '../server/src/workspace/workspace-index';

// usage: node --expose-gc dist/bench/workspace.js [FOLDER]
const folder = process.argv[2] ?? '../shared/corpus/clean';
if (!existsSync(folder)) throw new Error(`${folder} is not here`);
const files = diskFiles(() => [URI.file(folder.startsWith('/') ? folder : join(process.cwd(), folder)).toString()]);
const store = mkdtempSync(join(tmpdir(), 'resolute-index-'));

/** What the index can't do without: every file listed and read, sixteen at a time, and nothing else. */
async function readOnly({ list, read }: WorkspaceFiles): Promise<number> {
  const uris: string[] = [];
  for await (const uri of list()) uris.push(uri);
  let at = 0;
  let bytes = 0;
  const reader = async () => {
    while (at < uris.length) bytes += (await read(uris[at++]!, () => true))!.length;
  };
  await Promise.all(Array.from({ length: 16 }, reader));
  return bytes;
}

interface Measured {
  /** Of the processor, for the clock counts what else the machine does. */
  readonly milliseconds: number;
  /** The longest time that the event loop was kept waiting. */
  readonly longest: number | undefined;
}

/** To watch the event loop slows everything down, so that times are taken unwatched. */
async function measured(isWatched: boolean, work: () => Promise<unknown>): Promise<Measured> {
  const delay = isWatched ? monitorEventLoopDelay({ resolution: 1 }) : undefined;
  const start = process.cpuUsage();
  delay?.enable();
  await work();
  delay?.disable();
  // it sleeps a millisecond between two looks
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, longest: delay && Math.max(0, delay.max / 1e6 - 1) };
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

async function round(name: string, floor: number, isWatched = false): Promise<WorkspaceIndex> {
  const before = heap();
  const index = new WorkspaceIndex();
  let parsed = 0;
  const counting = (text: string) => {
    parsed++;
    return parse(text);
  };
  const indexer = new Indexer({ index, files, storage: diskStorage(store), version: 'bench', parse: counting });
  const { milliseconds, longest } = await measured(isWatched, () => {
    indexer.list();
    return indexer.settled();
  });
  const saving = await measured(isWatched, () => indexer.close());
  const title = isWatched ? `${name}, watched` : name;
  row(title, milliseconds, floor, longest, heap() - before, parsed);
  row(`${title}: save`, saving.milliseconds, floor, saving.longest);
  return index;
}

function row(name: string, milliseconds: number, floor: number, longest?: number, memory?: number, parsed?: number) {
  const cells = [milliseconds.toFixed(1), (milliseconds / floor).toFixed(2), longest?.toFixed(1), memory?.toFixed(1)];
  console.log(`| ${[name, ...cells, parsed].map(cell => cell ?? '').join(' | ')} |`);
}

async function main(): Promise<void> {
  console.log('| | ms | ÷ reading | longest slice, ms | memory, MB | parsed |\n|---|---|---|---|---|---|');
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push((await measured(false, () => readOnly(files))).milliseconds);
  const floor = Math.min(...times);
  row('list and read, the first time', times[0]!, floor);
  row('list and read, best of five', floor, floor);
  await round('without cache', floor);
  rmSync(store, { recursive: true });
  await round('without cache', floor, true);
  await round('with cache', floor, true);
  let index = await round('with cache', floor);
  for (let i = 0; i < 4; i++) index = await round('with cache', floor);
  const asked = (name: string, ask: () => readonly unknown[]) => {
    const start = performance.now();
    const { length } = ask();
    row(`${name}: ${length}`, performance.now() - start, floor);
  };
  for (const query of ['2185', 'op4 decides', 'nowhere']) asked(`search ${query}`, () => search(index, query, 200));
  asked('who cites S/RES/1325(2000)', () => index.citationsOf('S/RES/1325(2000)'));
  asked('who bears S/RES/2242(2015)', () => index.definitionsOf('S/RES/2242(2015)'));
  rmSync(store, { recursive: true });
}

void main();
