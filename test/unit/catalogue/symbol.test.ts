import assert from 'node:assert/strict';
import { parseSymbol } from '../../../server/src/catalogue/symbols/symbol';

describe('catalogue: symbols', () => {
  const cases: readonly (readonly [string, ReturnType<typeof parseSymbol>])[] = [
    ['S/RES/2185(2014)', { series: 'S/RES', number: '2185', year: 2014 }],
    ['S/RES/2185', { series: 'S/RES', number: '2185', year: null }],
    ['A/RES/72/1', { series: 'A/RES', number: '72/1', year: null }],
    ['A/RES/2625(XXV)', { series: 'A/RES', number: '2625', year: null }],
    ['A/HRC/RES/16/21', { series: 'A/HRC/RES', number: '16/21', year: null }],
    ['E/RES/2013/33', { series: 'E/RES', number: '2013/33', year: null }],
    ['S/PRST/2014/5', { series: 'S/PRST', number: '2014/5', year: null }],
    ['A/66/615', null],
    ['S/2016/952', null],
    ['S/RES/', null],
    ['', null],
  ];
  for (const [symbol, parts] of cases) {
    it(symbol === '' ? '(empty)' : symbol, () => assert.deepEqual(parseSymbol(symbol), parts));
  }
});
