import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldingRanges } from '../../../server/src/features/structure/folding';
import { parse } from '../../../server/src/resolution/parse';
import { randomText, runs } from '../random-texts';

/** "1-4", or "1-4 comment" for a fold of a kind; lines from 0. */
const sketch = (text: string) =>
  foldingRanges(parse(text)).map(
    ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind === undefined ? '' : ` ${kind}`}`,
  );

describe('folding', () => {
  it('preamble, paragraph with items, item with items, without the blank lines behind', () => {
    const lines = [
      'The Security Council,', // 0
      '',
      'Recalling the long peace of the lighthouses,', // 2
      '',
      '1. Requests the keeper:', // 4
      '',
      '(a) To light:', // 6
      '',
      '(i) The tall lamps;', // 8
      '',
      '(ii) The small lamps;', // 10
      '',
      '',
      '2. Urges calm.', // 13
      '',
      '',
    ];
    assert.deepEqual(sketch(lines.join('\n')), ['0-2 region', '4-10', '6-10']);
  });

  it('the operative part, where its first paragraph has no fold of its own', () => {
    const lines = [
      '安全理事会，',
      '',
      '回顾各灯塔的和平，',
      '',
      '1. 决定点灯；',
      '',
      '2. 请守灯人：',
      '',
      '(a) 睡觉；',
      '',
      '3. 决定继续处理此案。',
      '',
    ];
    assert.deepEqual(sketch(lines.join('\n')), ['0-2 region', '4-10 region', '6-8']);
  });

  it('sections and annexes', () => {
    const lines = [
      'The General Assembly,', // 0
      '',
      'Recalling the long peace of the lighthouses,', // 2
      '',
      'I', // 4
      '',
      '1. Decides so;', // 6
      '',
      '2. Urges calm;', // 8
      '',
      'II', // 10
      '',
      '1. Requests oil.', // 12
      '',
      'Annex', // 14
      '',
      'Rules', // 16
      '',
      '1. The keeper sleeps by day.', // 18
    ];
    assert.deepEqual(sketch(lines.join('\n')), ['0-2 region', '4-8', '10-12', '14-18', '16-18']);
  });

  it('a wrapped paragraph, and the page furniture behind it by itself', () => {
    const lines = [
      'The Security Council,', // 0
      '',
      '    Recalling the long peace of the lighthouses along the northern shore and',
      'the many letters that the keepers wrote to one another in the winter months,', // 3
      '',
      '    1.  Decides to light the lamps of the northern shore before the first of', // 5
      'the autumn gales and to keep them lit until the last of the ships is home;',
      '',
      '31-00001 1/2', // 8
      'S/RES/9001 (2031)', // 9
      '',
      '    2.  Requests the keepers to write down in the log of each lighthouse how', // 11
      'much oil is left in the evening and how much of it is left in the morning.',
      '',
    ];
    assert.deepEqual(sketch(lines.join('\n')), ['0-3 region', '2-3', '5-6', '8-9 comment', '11-12']);
  });

  it('nothing in an empty text', () => assert.deepEqual(sketch(''), []));

  it('no two folds on a line, none crossing another, none ending on a blank line, whatever the text', () =>
    fc.assert(
      fc.property(randomText, text => {
        const lines = text.split(/\r\n|\r|\n/);
        const starts = new Set<number>();
        const open: number[] = [];
        for (const { startLine, endLine } of foldingRanges(parse(text))) {
          assert.ok(startLine < endLine && endLine < lines.length);
          assert.ok(!starts.has(startLine));
          starts.add(startLine);
          assert.match(lines[endLine]!, /\S/);
          while (open.length > 0 && open.at(-1)! < startLine) open.pop();
          assert.ok(open.length === 0 || endLine <= open.at(-1)!, `${startLine}-${endLine} crosses`);
          open.push(endLine);
        }
      }),
      { numRuns: runs },
    ));
});
