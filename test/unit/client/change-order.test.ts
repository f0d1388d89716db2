import { strictEqual } from 'node:assert/strict';
import { changeFrom } from '../../../client/src/comparison/change-order';
import { countsInWords, noteOf } from '../../../client/src/comparison/change-words';
import type { ChangeKind, ToldChange } from '../../../server/src/features/comparison/told-changes';
import { inEnglish } from '../../../server/src/messages/message';

const change = (kind: ChangeKind, line: number, more: Partial<ToldChange> = {}): ToldChange => ({
  ...{ kind, moved: false, name: `${kind} ${line}`, before: null, wordsIn: '', wordsOut: '', line: 0 },
  range: { start: { line, character: 2 }, end: { line, character: 9 } },
  ...more,
});
const changes = [change('new', 4), change('renumbered', 6), change('moved', 12), change('gone', 8)];

describe('from change to change', () => {
  const cases: readonly (readonly ['next' | 'previous', line: number, character: number, found: string])[] = [
    ['next', 0, 0, 'new 4'],
    ['next', 4, 0, 'new 4'],
    ['next', 4, 2, 'gone 8'],
    ['next', 8, 2, 'moved 12'],
    ['next', 12, 2, 'new 4'],
    ['previous', 12, 2, 'gone 8'],
    ['previous', 6, 0, 'new 4'],
    ['previous', 4, 2, 'moved 12'],
  ];
  for (const [direction, line, character, found] of cases)
    it(`${direction} from ${line}:${character}`, () =>
      strictEqual(changeFrom(changes, { line, character }, direction)?.name, found));
  it('nowhere where numbers alone are others', () => {
    strictEqual(changeFrom([change('renumbered', 3)], { line: 0, character: 0 }, 'next'), null);
  });
});

describe('changes in words', () => {
  it('tell how many there are of each kind', () => {
    const counts = { new: 2, gone: 0, changed: 5, split: 0, joined: 0, moved: 1, renumbered: 12 };
    strictEqual(countsInWords(counts, inEnglish), 'new: 2 · changed: 5 · moved: 1 · other number alone: 12');
  });
  it('tell what a paragraph was, and which of its words are others', () => {
    const { noted, plain } = {
      noted: change('changed', 1, { before: 'OP3', moved: true, wordsIn: 'and girls', wordsOut: 'men' }),
      plain: change('moved', 1, { moved: true }),
    };
    strictEqual(noteOf(noted, inEnglish), 'was OP3 · moved · +\u2068and girls\u2069 −\u2068men\u2069');
    strictEqual(noteOf(plain, inEnglish), '');
  });
});
