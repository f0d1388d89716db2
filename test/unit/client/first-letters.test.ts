import { strictEqual } from 'node:assert/strict';
import { areFirstLetters } from '../../../client/src/structure/first-letters';

/** A line with its cursor, and whether a paragraph has just been begun there. */
const cases: readonly (readonly [marked: string, begun: boolean])[] = [
  ['Re‸', true],
  ['  Re‸', true],
  ['1. De‸', true],
  ['12 bis. De‸', true],
  ['[Re‸', true],
  ['1. [De‸', true],
  ['Re‸ its resolution', true],
  ['Ré‸', true],
  ['сс‸', true],
  ['1. пр‸', true],
  ['إذ‸', true],
  ['1 - يق‸', true],
  ['回‸', true],
  ['回顾‸', true],
  ['1. 决‸', true],
  ['R‸', false],
  ['Rec‸', false],
  ['Re‸calling', false],
  ['1. D‸', false],
  ['1. ‸', false],
  ['Recalling re‸', false],
  ['回顾其关于和平的‸', false],
  ['12‸', false],
  ['‸', false],
  [`${' '.repeat(300)}Re‸`, false],
];

describe('a paragraph that has just been begun, by its line', () => {
  for (const [marked, begun] of cases) {
    it(JSON.stringify(marked.slice(-40)), () =>
      strictEqual(areFirstLetters(marked.replace('‸', ''), marked.indexOf('‸')), begun),
    );
  }
});
