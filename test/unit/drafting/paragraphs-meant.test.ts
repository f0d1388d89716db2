import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { blocksMeant, sectionOf } from '../../../server/src/drafting/paragraphs-meant';
import { parse } from '../../../server/src/resolution/parse';
import { draft } from '../rules/drafts';

const two = [
  draft('ga', '1. Lights lamps;', '2. Sees paragraph 1:', '(a) Oil;', '(b) Rope.'),
  draft('ga', '1. Plants oaks;', '2. Recalls paragraph 1.'),
].join('\n\n');
const sections = draft('ga', 'I', '1. Lights lamps;', '2. Sees it.', 'II', '1. Plants oaks;', '2. Recalls it.');
const annexed = draft(
  'ga',
  '1. Lights lamps;',
  '2. Sees it.',
  'Annex I',
  'Oaks',
  '1. All oaks.',
  'Annex II',
  'Elms',
  '1. Elms.',
);

/** What a target means in the paragraph that begins with some words: the words of what is meant. */
const cases: Readonly<Record<string, readonly [text: string, from: string, target: string, meant: readonly string[]]>> =
  {
    'the one of its own resolution, the first': [two, 'Sees', 'OP1', ['Lights lamps;']],
    'the one of its own resolution, the second': [two, 'Recalls paragraph', 'OP1', ['Plants oaks;']],
    'an item that its own resolution has not': [two, 'Recalls paragraph', 'OP2(b)', ['Rope.']],
    'what is around an item that the paragraph has not': [two, 'Sees', 'OP2(c)', ['Sees paragraph 1:']],
    'a paragraph of the same section': [sections, 'Recalls it', 'OP1', ['Plants oaks;']],
    'both, from the preamble': [sections, 'Recalling', 'OP1', ['Lights lamps;', 'Plants oaks;']],
    'nothing that is not there': [sections, 'Recalls it', 'OP7', []],
    'an annex by its number': [annexed, 'Sees', 'annex II', ['Annex II']],
    'all annexes': [annexed, 'Sees', 'annex', ['Annex I', 'Annex II']],
    'a paragraph of an annex from within it': [annexed, 'All oaks', 'OP2', ['Sees it.']],
    'a part': [sections, 'Sees', 'part II', ['II']],
    'a part that is not there': [sections, 'Sees', 'part III', []],
  };

describe('what a reference means', () => {
  for (const [name, [text, from, target, meant]] of Object.entries(cases)) {
    it(name, () => {
      const resolution = parse(text);
      const index = resolution.blocks.findIndex(({ logical }) => logical.text.startsWith(from));
      deepStrictEqual(
        blocksMeant(resolution, target, index).map(block => resolution.blocks[block]!.logical.text.trim()),
        meant,
      );
    });
  }
  it('is looked for from the last formula, title or annex on', () => {
    const { blocks } = parse(two);
    const resolution = parse(two);
    const formulas = [...blocks.keys()].filter(index => blocks[index]!.kind === 'enacting');
    for (const index of blocks.keys())
      strictEqual(sectionOf(resolution, index), formulas[index < formulas[1]! ? 0 : 1]);
    strictEqual(sectionOf(resolution, blocks.length), -1);
    strictEqual(sectionOf(parse('1. Lights lamps;'), 0), -1);
  });
});
