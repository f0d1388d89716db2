import assert from 'node:assert/strict';
import { fromForm } from '../../../server/src/catalogue/symbols/from-form';

describe('catalogue: what follows from a symbol’s form', () => {
  const cases: readonly (readonly [symbol: string, organ: string, session: string | null, years: string])[] = [
    ['S/RES/2185(2014)', 'SC', null, '2014-2014'],
    ['S/PRST/2014/5', 'SC', null, '2014-2014'],
    ['A/RES/1/1', 'GA', '1', '1946-1946'],
    ['A/RES/60/1', 'GA', '60', '2005-2006'],
    ['A/RES/31/6B', 'GA', '31', '1976-1977'],
    ['A/RES/75/254A-C', 'GA', '75', '2020-2021'],
    ['A/RES/2625(XXV)', 'GA', 'XXV', '1970-1971'],
    ['A/RES/217A(III)', 'GA', 'III', '1948-1949'],
    ['A/RES/1004(ES-II)', 'GA', 'ES-II', 'unknown'],
    ['A/RES/ES-10/17', 'GA', 'ES-10', 'unknown'],
    ['A/RES/S-26/2', 'GA', 'S-26', 'unknown'],
    ['E/RES/2013/33', 'ECOSOC', '2013', '2013-2013'],
    ['E/RES/2021/1', 'ECOSOC', '2021', '2020-2021'],
    ['A/HRC/RES/1/1', 'HRC', '1', '2006-2006'],
    ['A/HRC/RES/16/21', 'HRC', '16', '2011-2011'],
    ['A/HRC/RES/54/1', 'HRC', '54', '2023-2023'],
    ['A/HRC/RES/S-17/1', 'HRC', 'S-17', 'unknown'],
  ];
  for (const [symbol, organ, session, years] of cases) {
    it(symbol, () => {
      const form = fromForm(symbol);
      assert.equal(form?.organ, organ);
      assert.equal(form.session, session);
      assert.equal(form.years?.join('-') ?? 'unknown', years);
    });
  }
  it('tells number and letters', () => {
    const { number, letters } = fromForm('A/RES/75/254A-C')!;
    assert.deepEqual([number, letters], [254, 'A-C']);
  });
  for (const symbol of ['A/66/615', 'S/2014/828', 'A/RES/0/1', 'A/RES/1(IIX)', 'A/RES/60/0', 'S/RES/x(2014)', '']) {
    it(`nothing of "${symbol}"`, () => assert.equal(fromForm(symbol), null));
  }
});
