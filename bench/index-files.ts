import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { parse } from '../server/src/resolution/parse';
import { diskFiles } from '../server/src/workspace/disk-files';
import { diskStorage } from '../server/src/workspace/disk-storage';
import { Indexer } from '../server/src/workspace/indexer';
import { WorkspaceIndex } from '../server/src/workspace/workspace-index';
import { bestOfRounds } from './measure';
import { atMost, type Row } from './row';
import { benchText, languages } from './texts';

const count = 1000;

/** A thousand texts read and parsed, or indexed where an earlier session has left its cache, against reading them alone. */
export async function indexRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'resolute-bench-'));
  const paths = Array.from({ length: count }, (_, index) => {
    const path = join(folder, `${index}.unres`);
    writeFileSync(path, `${index}\n${benchText(languages[index % 3]!, 16_000)}`);
    return path;
  });
  const files = diskFiles(() => [URI.file(folder).toString()]);
  const indexed = async () => {
    const index = new WorkspaceIndex();
    const storage = diskStorage(join(folder, 'storage'));
    const indexer = new Indexer({ index, files, storage, version: 'bench', parse });
    indexer.list();
    await indexer.settled();
    await indexer.close();
  };
  await indexed();
  const best = await bestOfRounds(
    {
      read: () => paths.map(path => readFileSync(path, 'utf8').length),
      cached: indexed,
      index: () => paths.map(path => parse(readFileSync(path, 'utf8')).blocks.length),
    },
    2,
  );
  rmSync(folder, { recursive: true });
  return [
    atMost('1,000 files read and parsed ÷ read', best.index! / best.read!, 2.5),
    atMost('1,000 files indexed that an earlier session knew ÷ read', best.cached! / best.read!, 2.5),
  ];
}
