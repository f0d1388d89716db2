import { strictEqual } from 'node:assert/strict';
import { lineForm } from '../../../client/src/structure/line-form';

/** A line with its cursor, and what a key there may mean more than it always does. */
const cases: readonly (readonly [marked: string, forms: string])[] = [
  ['‸1. Decides so;', 'onLabel'],
  ['1.‸ Decides so;', 'onLabel'],
  ['1. ‸Decides so;', 'onLabel behindLabel'],
  ['1. D‸ecides so;', ''],
  ['1. Decides so;‸', 'atEnd'],
  ['1. Decides so; ‸ ', 'atEnd'],
  ['(b) ‸', 'onLabel behindLabel atEnd'],
  ['  ‸(b) Oil', 'onLabel'],
  ['b) ‸De faire', 'onLabel behindLabel'],
  ['1 - ‸يقرر', 'onLabel behindLabel'],
  ['(أ) ‸الزيت', 'onLabel behindLabel'],
  ['(a) ‸购买油', 'onLabel behindLabel'],
  ['‸Recalling the sea,', ''],
  ['Recalling the sea,‸', 'atEnd'],
  ['Recalling‸ the sea,', ''],
  ['‸', ''],
  ['   ‸', ''],
  [`${' '.repeat(300)}‸1. Decides`, ''],
];

describe('what the cursor stands at, by its line', () => {
  for (const [marked, forms] of cases) {
    it(JSON.stringify(marked.slice(-40)), () => {
      const form = lineForm(marked.replace('‸', ''), marked.indexOf('‸'));
      const names = (['onLabel', 'behindLabel', 'atEnd'] as const).filter(name => form[name]);
      strictEqual(names.join(' '), forms);
    });
  }
});
