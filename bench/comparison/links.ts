// Holds the alignment of successive resolutions against the links that are certain, for their words stand once on either side.
// usage: node scripts/build.mjs --bench && node dist/bench/links.js ../shared/corpus/pairs
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../server/src/comparison/compare';
import type { Passage } from '../../server/src/comparison/passages';
import { parse } from '../../server/src/resolution/parse';

interface Gold {
  readonly blocks: readonly { readonly start: string }[];
}

const folder = process.argv[2] ?? '../shared/corpus/pairs';

/** The gold writes the beginnings of its blocks without blanks. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\u0640]/gu, '')
    .replace(/\u2010/g, '-');
}

/** The passage of each of the gold's blocks, in order; -1 where the parse has none that begins so. */
function passagesOfGold({ blocks }: Gold, passages: readonly Passage[]): readonly number[] {
  let from = 0;
  return blocks.map(({ start }) => {
    const found = passages.findIndex(
      ({ text, kind }, place) => place >= from && kind !== 'furniture' && bare(text).startsWith(bare(start)),
    );
    if (found >= 0) from = found + 1;
    return found;
  });
}

for (const language of ['en', 'fr', 'es', 'ru', 'zh', 'ar']) {
  const counts = { right: 0, wrong: 0, 'not parsed': 0 };
  for (const name of readdirSync(join(folder, language))) {
    const read = (file: string): string => readFileSync(join(folder, language, name, file), 'utf8');
    const { old, new: now, pairs } = compare(parse(read('old.txt')), parse(read('new.txt')));
    const ofOld = passagesOfGold(JSON.parse(read('old.json')), old);
    const ofNew = passagesOfGold(JSON.parse(read('new.json')), now);
    for (const [from, to] of JSON.parse(read('links.json')) as readonly [number, number][]) {
      const [place, other] = [ofOld[from]!, ofNew[to]!];
      if (place < 0 || other < 0) counts['not parsed']++;
      else {
        const found = pairs.filter(pair => pair.old === place);
        counts[found.length === 1 && found[0]!.new === other ? 'right' : 'wrong']++;
      }
    }
  }
  console.log(language, counts);
}
