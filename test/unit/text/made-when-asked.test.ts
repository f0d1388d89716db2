import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { madeWhenAsked } from '../../../server/src/text/made-when-asked';

describe('a table whose entries are made when asked for', () => {
  it('makes each once, and none before', () => {
    const made: string[] = [];
    const make = (key: string) => () => {
      made.push(key);
      return { key };
    };
    const table = madeWhenAsked({ en: make('en'), fr: make('fr') });
    deepStrictEqual(made, []);
    strictEqual(table.fr, table.fr);
    deepStrictEqual(made, ['fr']);
    deepStrictEqual(Object.values(table), [{ key: 'en' }, { key: 'fr' }]);
    deepStrictEqual(made, ['fr', 'en']);
  });
});
