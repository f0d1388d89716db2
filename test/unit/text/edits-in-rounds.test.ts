import { strictEqual } from 'node:assert/strict';
import { apply, lineStarts, type TextEdit } from '../../../server/src/text/edit';
import { editsOfRounds } from '../../../server/src/text/edits-in-rounds';

/** A number from 0 on, the same at each run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

function randomEdits(text: string, random: (below: number) => number): readonly TextEdit[] {
  const starts = lineStarts(text);
  const position = (offset: number) => {
    const line = starts.findLastIndex(start => start <= offset);
    return { line, character: offset - starts[line]! };
  };
  const edits: TextEdit[] = [];
  let at = 0;
  for (let count = random(6); count > 0; count--) {
    const start = Math.min(text.length, at + 1 + random(8));
    const end = Math.min(text.length, start + random(5));
    if (start <= at) break;
    edits.push({
      range: { start: position(start), end: position(end) },
      newText: ['', 'new', '\n', 'a\nb', 'x'][random(5)]!,
    });
    at = end;
  }
  return edits;
}

describe('edits of several rounds', () => {
  it('do at once what the rounds do one after the other', () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const random = chance(seed);
      const text = Array.from({ length: 3 + random(8) }, () => 'abcdefgh'.slice(random(8))).join('\n');
      let now = text;
      const rounds: (readonly TextEdit[])[] = [];
      for (let count = 1 + random(4); count > 0; count--) {
        const edits = randomEdits(now, random);
        rounds.push(edits);
        now = apply(now, edits);
      }
      // `apply` throws where edits overlap
      strictEqual(apply(text, editsOfRounds(text, rounds)), now, `seed ${seed}`);
    }
  });
  it('leave alone what no round touches', () => {
    const at = (line: number, from: number, to: number, newText: string): TextEdit => ({
      range: { start: { line, character: from }, end: { line, character: to } },
      newText,
    });
    const edits = editsOfRounds('one\ntwo\nthree\n', [[at(0, 0, 3, 'One')], [at(2, 0, 1, 'T')]]);
    strictEqual(JSON.stringify(edits), JSON.stringify([at(0, 0, 3, 'One'), at(2, 0, 1, 'T')]));
  });
});
