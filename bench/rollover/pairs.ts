import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../server/src/resolution/parse';
import type { Resolution } from '../../server/src/resolution/resolution';

/** Two successive texts under one title. */
export interface Pair {
  readonly name: string;
  readonly language: string;
  readonly old: Resolution;
  readonly new: Resolution;
}

/** Half of the pairs, by turns: rules are learnt on the one and counted on the other. */
export type Half = 'looked-at' | 'counted' | 'all';

export function* pairsIn(folder: string, half: Half): Generator<Pair> {
  for (const language of ['en', 'fr', 'es', 'ru', 'zh', 'ar']) {
    const names = readdirSync(join(folder, language)).sort();
    for (const [index, name] of names.entries()) {
      if (half !== 'all' && (index % 2 === 0) !== (half === 'looked-at')) continue;
      const read = (file: string) => parse(readFileSync(join(folder, language, name, file), 'utf8'));
      yield { name: `${language}/${name}`, language, old: read('old.txt'), new: read('new.txt') };
    }
  }
}
