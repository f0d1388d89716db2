import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '../server/src/resolution/parse';
import { diskFiles } from '../server/src/workspace/disk/disk-files';
import { diskStorage } from '../server/src/workspace/disk/disk-storage';
import type { IndexStorage } from '../server/src/workspace/files';
import { Indexer } from '../server/src/workspace/indexer';
import { WorkspaceIndex } from '../server/src/workspace/workspace-index';
import { best, interleavedTimes } from './measure';
import { duration, type Group, type Row } from './row';
import { benchText, languages, sizes } from './texts';

const count = 1000;
/** As many as the indexer reads at once. */
const readsAtOnce = 16;

/** A folder of a thousand resolutions: read, and indexed. */
export const indexGroup: Group = {
  title: 'A workspace',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'resolute-bench-'));
    try {
      return await measure(join(folder, 'workspace'), join(folder, 'cache'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measure(workspace: string, cache: string): Promise<Row[]> {
  await mkdir(workspace);
  const paths = await writeTexts(workspace);
  const storage = diskStorage(cache);
  // as a session before would have left it
  await index(workspace, storage, paths.length);
  const times = await interleavedTimes(
    {
      reading: () => readAll(paths),
      indexing: () => index(workspace, null, paths.length),
      again: () => index(workspace, storage, paths.length),
    },
    { warmUp: 1, rounds: 5, seconds: 25 },
  );
  const reading = best(times.reading);
  const row = (measured: string, milliseconds: number, target: Row['target']): Row => ({
    measured,
    text: 'a third each of the languages, 16 KB each',
    ratio: 'indexed ÷ read',
    reached: milliseconds / reading,
    target,
    times: `${duration(milliseconds)} ÷ ${duration(reading)}`,
  });
  return [
    row('1,000 files indexed', best(times.indexing), { atMost: 2.5 }),
    row('1,000 files indexed that a session before knew', best(times.again), { atMost: 2.5 }),
  ];
}

/** No two files are the same: what the index knows of one text it does not parse again. */
async function writeTexts(folder: string): Promise<string[]> {
  const texts = languages.map(language => benchText(language, sizes.small));
  const paths: string[] = [];
  for (let file = 0; file < count; file++) {
    const path = join(folder, `${file}.unres`);
    await writeFile(path, `Resolution ${1000 + file} (2020)\n\n${texts[file % texts.length]!}`);
    paths.push(path);
  }
  return paths;
}

async function readAll(paths: readonly string[]): Promise<number> {
  const start = performance.now();
  for (let first = 0; first < paths.length; first += readsAtOnce) {
    await Promise.all(paths.slice(first, first + readsAtOnce).map(path => readFile(path, 'utf8')));
  }
  return performance.now() - start;
}

/** Until every file is known; that the index is put away comes behind. */
async function index(workspace: string, storage: IndexStorage | null, files: number): Promise<number> {
  const folders = [pathToFileURL(workspace).toString()];
  const errors: string[] = [];
  let parsed = 0;
  const indexer = new Indexer({
    index: new WorkspaceIndex(),
    files: diskFiles(() => folders),
    storage,
    version: 'bench',
    parse: text => {
      parsed++;
      return parse(text);
    },
    onError: message => errors.push(message),
  });
  const start = performance.now();
  indexer.list();
  await indexer.settled();
  const took = performance.now() - start;
  await indexer.close();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  if (storage === null && parsed !== files) throw new Error(`${parsed} files were parsed, not ${files}`);
  return took;
}
