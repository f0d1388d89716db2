import { spawnSync } from 'node:child_process';
import { atMost, type Row } from './row';
import { languages } from './texts';

/** What the tree of 1.6 million code units keeps in memory, beside the text itself. */
export function heapRows(): Row[] {
  return languages.map(language => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', 'dist/bench/kept-heap.js', language], {
      encoding: 'utf8',
    });
    const { kept, bytes } = JSON.parse(stdout) as { kept: number; bytes: number };
    return atMost(`kept heap, MB for each MB of text: ${language}`, kept / bytes, 1, 'MB');
  });
}
