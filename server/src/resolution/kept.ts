import type { Block } from '../blocks/block';
import type { LanguageCode } from '../languages/language';
import type { Mentions } from './mentions';
import type { Resolution } from './resolution';

interface Kept<T> {
  readonly mentions: Mentions;
  readonly language: LanguageCode;
  readonly told: T;
}

/**
 * What a block and its mentions tell, told once for each: both stay the same objects when an edit does not touch them.
 * Mentions alone are no key, for all blocks that mention nothing share theirs.
 */
export function keptByBlock<T>(
  tell: (block: Block, mentions: Mentions, language: LanguageCode) => T,
): (resolution: Resolution, index: number) => T {
  const all = new WeakMap<Block, Kept<T>>();
  return ({ blocks, mentions, language }, index) => {
    const block = blocks[index]!;
    const known = all.get(block);
    if (known && known.mentions === mentions[index] && known.language === language) return known.told;
    const told = tell(block, mentions[index]!, language);
    all.set(block, { mentions: mentions[index]!, language, told });
    return told;
  };
}
