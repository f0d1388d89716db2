import type { PassagePair } from '../../comparison/comparison';
import { type Message, message, type Say } from '../../messages/message';
import { rangeOf } from '../../resolution/placement';
import type { Range } from '../../text/position';
import { type Compared, wordsOf } from './told-changes';

/** What is said above a paragraph. */
export interface ParagraphChange {
  /** Of its first line. */
  readonly range: Range;
  readonly told: string;
}

/** Of each numbered or preambular paragraph and item what has become of it since the text that is called `base`: "72/5". */
export function paragraphChanges(
  { new: now, comparison }: Compared,
  base: string,
  say: Say,
): readonly ParagraphChange[] {
  const pairs = new Map<number, PassagePair[]>();
  for (const pair of comparison.pairs) {
    if (pair.new === null) continue;
    const known = pairs.get(pair.new);
    if (known) known.push(pair);
    else pairs.set(pair.new, [pair]);
  }
  return comparison.new.flatMap(({ block, beside }, place) => {
    const own = pairs.get(place);
    if (!own || beside !== null || now.structure.paths[block] == null) return [];
    const { start } = now.blocks[block]!.span;
    return [{ range: rangeOf(now, block, { start, end: start }), told: toldOf(own, base).map(say).join(' · ') }];
  });
}

function toldOf(pairs: readonly PassagePair[], base: string): readonly Message[] {
  const [first] = pairs as readonly [PassagePair];
  if (first.old === null) return [message`new since ${base}`];
  const words = pairs.flatMap(pair => pair.words);
  const [into, out] = [wordsOf(words, 'in'), wordsOf(words, 'out')];
  return [
    ...(into === '' && out === '' ? [message`unchanged since ${base}`] : []),
    ...(pairs.some(({ moved }) => moved) ? [message`moved`] : []),
    ...(into === '' ? [] : [message`new words: “${into}”`]),
    ...(out === '' ? [] : [message`words gone: “${out}”`]),
  ];
}
