import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../server/src/resolution/parse';
import { bestOfRounds } from './measure';
import { atMost, type Row } from './row';
import { benchText, languages } from './texts';

const files = 1000;

/** A thousand texts read and parsed, against reading them alone. */
export async function indexRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'resolute-bench-'));
  const paths = Array.from({ length: files }, (_, index) => {
    const path = join(folder, `${index}.unres`);
    writeFileSync(path, `${index}\n${benchText(languages[index % 3]!, 16_000)}`);
    return path;
  });
  const best = await bestOfRounds(
    {
      read: () => paths.map(path => readFileSync(path, 'utf8').length),
      index: () => paths.map(path => parse(readFileSync(path, 'utf8')).blocks.length),
    },
    2,
  );
  rmSync(folder, { recursive: true });
  return [atMost('1,000 files read and parsed ÷ read', best.index! / best.read!, 2.5)];
}
