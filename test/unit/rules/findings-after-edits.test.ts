import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { reparse } from '../../../server/src/resolution/editing/reparse';
import { parse } from '../../../server/src/resolution/parse';
import type { Resolution } from '../../../server/src/resolution/resolution';
import { check, fixesOf } from '../../../server/src/rules/check';
import { draft } from './drafts';

const text = draft(
  'en',
  '1. Decides that the the keepers of Turkey shall light the lamps (again;',
  '2. Requests oil for the lamps of paragraph 4 below;',
  '3. Notes Burma ,and its resolution 2185 (2014);',
  '4. Decides to remain seized of the matter.',
);

/** What is typed over what stands first of it. */
const edits: readonly (readonly [name: string, over: string, typed: string])[] = [
  ['a letter', 'keepers', 'keeperss'],
  ['a paragraph put in', '2. Requests', '2. Notes with the the oil;\n\n2. Requests'],
  ['its end', 'the matter.', 'the matter;\n\n5. Requests Turkey to wait.'],
  ['a paragraph taken out', '1. Decides that the the keeperss of Turkey shall light the lamps (again;\n\n', ''],
  ['a digit within a year', '(2014)', '(22014)'],
  ['two paragraphs made one', ';\n\n3. Notes', '; Notes'],
  ['another body', 'The Security Council,', 'The General Assembly,'],
];

function told(tree: Resolution) {
  return check(tree).map(finding => ({ finding, fixes: fixesOf(tree, finding) }));
}

describe('findings after an edit', () => {
  it('are those of the text as it then is, with their fixes', () => {
    let now = text;
    let tree = parse(now);
    check(tree);
    for (const [name, over, typed] of edits) {
      const at = now.indexOf(over);
      ok(at >= 0, name);
      const positionOf = (offset: number) => {
        const lines = now.slice(0, offset).split('\n');
        return { line: lines.length - 1, character: lines.at(-1)!.length };
      };
      tree = reparse(tree, { range: { start: positionOf(at), end: positionOf(at + over.length) }, text: typed });
      now = now.slice(0, at) + typed + now.slice(at + over.length);
      ok(check(tree).length > 0, name);
      deepStrictEqual(told(tree), told(parse(now)), name);
    }
  });

  it('are those of all edits since they were last asked for', () => {
    let tree = parse(text);
    check(tree);
    const type = (over: string, typed: string) => {
      const line = text.split('\n').findIndex(each => each.includes(over));
      const character = text.split('\n')[line]!.indexOf(over);
      const range = { start: { line, character }, end: { line, character: character + over.length } };
      tree = reparse(tree, { range, text: typed });
    };
    type('light the lamps', 'light the the lamps');
    type('remain seized', 'remain seized seized');
    type('oil for the', 'oil for for the');
    ok(tree.edit !== null);
    deepStrictEqual(told(tree), told(parse(tree.blocks.map(({ source }) => source).join(''))));
  });

  it('are those of the labels that stand behind a letter, too', () => {
    const before = parse(
      '大会，\n\n回顾其关于灯塔的决议，\n\n1. 决定请各国点亮(a)海岸的灯具：\n\n(b) 在夜间；\n\n(c) 在雾天；\n\n2. 决定继续处理此案。\n',
    );
    check(before);
    const at = { line: 4, character: '1. 决定请各国点亮('.length };
    const after = reparse(before, { range: { start: at, end: at }, text: '、' });
    const known = parse(after.blocks.map(({ source }) => source).join(''));
    ok(check(known).some(({ rule, severity }) => rule === 'lettering-sequence' && severity === 'error'));
    deepStrictEqual(told(after), told(known));
  });

  /** An item on whose line another's first stands, the second below, and a word that is typed between the two labels. */
  const firstItems = [
    ['The General Assembly,', '1. Decides:', '(a) (i) To act;', '(ii) To rest;', 'Both '],
    ['L’Assemblée générale,', '1. Décide :', 'a) i) D’agir ;', 'ii) De veiller ;', 'Et '],
    ['La Asamblea General,', '1. Decide:', 'a) i) Actuar;', 'ii) Velar;', 'Y '],
    ['Генеральная Ассамблея,', '1. постановляет:', 'a) i) действовать;', 'ii) отдыхать;', 'и '],
    ['大会，', '1. 决定：', '(a) (一) 采取行动；', '(二) 守夜；', '先'],
    ['إن الجمعية العامة،', '1 - تقرر:', '(أ) (ط) العمل؛', '(ب) السهر؛', 'أولا '],
    ['大会，', '1. 决定：', '㈠ (أ) 采取行动；', '(ب) 守夜；', '先'],
  ] as const;
  for (const [formula, chapeau, first, second, word] of firstItems) {
    it(`are those of a list whose first item is one no more: ${first}`, () => {
      const before = parse([formula, chapeau, first, second].join('\n'));
      check(before);
      const at = { line: 2, character: first.indexOf(' ') + 1 };
      const after = reparse(before, { range: { start: at, end: at }, text: word });
      const known = parse(after.blocks.map(({ source }) => source).join(''));
      deepStrictEqual(told(after), told(known));
    });
  }

  it('stay the same objects above a paragraph that is put in', () => {
    const before = parse(text);
    const known = new Set(check(before));
    const line = text.split('\n').findIndex(each => each.startsWith('3.'));
    const start = { line, character: 0 };
    const after = reparse(before, { range: { start, end: start }, text: '3. Notes the oil;\n\n' });
    const above = check(after).filter(({ place, rule }) => place.block <= 2 && rule !== 'reference-missing');
    ok(above.length > 1);
    strictEqual(
      above.every(finding => known.has(finding)),
      true,
    );
  });
});
