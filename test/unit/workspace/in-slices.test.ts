import { ok, strictEqual } from 'node:assert/strict';
import { readCatalogue } from '../../../server/src/catalogue/files/catalogue-of-file';
import { inSlices } from '../../../server/src/workspace/pace/in-slices';

describe('work in slices', () => {
  it('lets others have their turn while a large catalogue is read', async () => {
    let turns = 0;
    let longest = 0;
    let last = performance.now();
    let running = true;
    const turn = () => {
      turns++;
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      if (running) setImmediate(turn);
    };
    turn();
    const { rows, leftOut } = await inSlices(readCatalogue('a.csv', `symbol,date\n${'x,y\n'.repeat(300_000)}`));
    running = false;
    strictEqual(rows, 300_000);
    strictEqual(leftOut, 300_000);
    ok(turns > 10, `${turns} turns`);
    ok(longest < 500, `${longest} ms`);
  });
});
