import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { parse } from '../server/src/resolution/parse';
import { diskFiles } from '../server/src/workspace/disk-files';
import { diskStorage } from '../server/src/workspace/disk-storage';
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
  let characters = 0;
  const reader = async () => {
    while (at < uris.length) characters += (await read(uris[at++]!, () => true))!.length;
  };
  await Promise.all(Array.from({ length: 16 }, reader));
  return characters;
}

interface Measured {
  readonly milliseconds: number;
  /** The longest time that the event loop was kept waiting. */
  readonly longest: number;
}

async function measured(work: () => Promise<unknown>): Promise<Measured> {
  const start = performance.now();
  let last = start;
  let longest = 0;
  let running = true;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setImmediate(tick);
  };
  setImmediate(tick);
  await work();
  running = false;
  return { milliseconds: performance.now() - start, longest };
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1e6;
}

async function main(): Promise<void> {
  console.log('| | ms | ÷ reading | longest slice, ms | memory, MB | parsed |\n|---|---|---|---|---|---|');
  await readOnly(files);
  let floor = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    floor = Math.min(floor, (await measured(() => readOnly(files))).milliseconds);
  }
  console.log(`| list and read | ${floor.toFixed(0)} | 1.00 | | | |`);
  let found: WorkspaceIndex | undefined;
  for (const name of ['without cache', 'with cache', 'with cache again']) {
    found = undefined;
    const before = heap();
    const index = new WorkspaceIndex();
    let parsed = 0;
    const counting = (text: string) => {
      parsed++;
      return parse(text);
    };
    const indexer = new Indexer({ index, files, storage: diskStorage(store), version: 'bench', parse: counting });
    const { milliseconds, longest } = await measured(() => {
      indexer.list();
      return indexer.settled();
    });
    const memory = heap() - before;
    console.log(
      `| index, ${name} | ${milliseconds.toFixed(0)} | ${(milliseconds / floor).toFixed(2)} | ${longest.toFixed(1)} | ${memory.toFixed(1)} | ${parsed} |`,
    );
    const saving = await measured(() => indexer.close());
    console.log(`| save | ${saving.milliseconds.toFixed(0)} | | ${saving.longest.toFixed(1)} | | |`);
    found = index;
  }
  for (const query of ['2185', 'op4 decides', 'nowhere']) {
    const start = performance.now();
    const hits = search(found!, query, 200).length;
    console.log(`| search “${query}”: ${hits} | ${(performance.now() - start).toFixed(1)} | | | | |`);
  }
  const start = performance.now();
  const citations = found!.citationsOf('S/RES/1325(2000)').length;
  console.log(`| who cites S/RES/1325(2000): ${citations} | ${(performance.now() - start).toFixed(1)} | | | | |`);
  rmSync(store, { recursive: true });
}

void main();
