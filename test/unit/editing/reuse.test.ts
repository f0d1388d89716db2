import { ok, strictEqual } from 'node:assert/strict';
import { type BenchLanguage, benchText } from '../../../bench/texts';
import { reparse } from '../../../server/src/resolution/editing/reparse';
import { parse } from '../../../server/src/resolution/parse';
import { positionOf } from '../../../server/src/resolution/placement';
import type { Resolution } from '../../../server/src/resolution/resolution';
import { extracted } from '../resolution/layouts';
import { chanceOf } from './chance';

const languages: readonly BenchLanguage[] = ['en', 'zh', 'ar'];
const cuts: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph a line': text => text,
  'cut into lines': text => text.replace(/(.{60}\S*) /g, '$1\n').replace(/([一-鿿，；：()\d]{36})/g, '$1\n'),
  'as a PDF gives it': text => extracted(text.split('\n\n')),
};

/** Where somebody may type within a word: in the middle of a paragraph that has no more than words there. */
function placesToType({ blocks }: Resolution): { block: number; offset: number }[] {
  const places: { block: number; offset: number }[] = [];
  for (const [block, { source, kind, logical }] of blocks.entries()) {
    if (kind !== 'preambular' && kind !== 'operative' && kind !== 'item') continue;
    const middle = logical.pieces[0]!.source + (logical.pieces[0]!.length >> 1);
    const letters = /^\p{L}{4}/u.test(source.slice(middle - 2, middle + 2));
    if (letters) places.push({ block, offset: middle });
  }
  return places;
}

/** Once in a while a letter makes the usual line a column longer, and the whole text is read anew. */
const times = 60;

describe('typing a letter in a paragraph of a long text', () => {
  for (const language of languages) {
    for (const [name, cut] of Object.entries(cuts)) {
      it(`leaves all other blocks and mentions as they are: ${language}, ${name}`, () => {
        let tree = parse(cut(benchText(language, 60_000)));
        const places = placesToType(tree);
        ok(places.length > 20, `${places.length} places`);
        const chance = chanceOf(3);
        let kept = 0;
        for (let time = 0; time < times; time++) {
          const { block, offset } = chance.pick(places);
          const at = positionOf(tree, block, offset);
          const typed = reparse(tree, { range: { start: at, end: at }, text: chance.pick(['a', '号', 'م']) });
          strictEqual(typed.blocks.length, tree.blocks.length);
          ok(typed.blocks[block] !== tree.blocks[block]);
          const others = [...typed.blocks.keys()].filter(index => index !== block);
          const same = (index: number) =>
            typed.blocks[index] === tree.blocks[index] && typed.mentions[index] === tree.mentions[index];
          if (others.every(same) && typed.structure === tree.structure) kept++;
          tree = typed;
        }
        ok(kept >= times * 0.95, `${kept} of ${times}`);
      });
    }
  }
});
