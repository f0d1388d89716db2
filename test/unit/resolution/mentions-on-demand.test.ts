import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { reparse } from '../../../server/src/resolution/editing/reparse';
import { parse } from '../../../server/src/resolution/parse';
import type { Resolution } from '../../../server/src/resolution/resolution';

const text = '1. Recalls resolution 2185 (2014);\n\n2. Requests a report as set out in paragraph 1 above.\n';
const start = { line: 0, character: 3 };
const trees = {
  parsed: parse(text),
  'made by an edit': reparse(parse(text), { range: { start, end: start }, text: 'Firmly ' }),
};

const typed = (tree: Resolution, line: number, character: number, letters: string) => {
  const start = { line, character };
  return reparse(tree, { range: { start, end: start }, text: letters });
};

describe('mentions behind edits', () => {
  it('are found once for several in one place, from those that had been found', () => {
    const before = parse(text);
    const [first] = before.mentions;
    const tree = typed(typed(before, 2, 12, 'full '), 2, 17, 'annual ');
    strictEqual(tree.found.all, null);
    deepStrictEqual(tree.mentions, parse(text.replace('a report', 'full annual a report')).mentions);
    strictEqual(tree.mentions[0], first);
    strictEqual(tree.found.before, null);
  });
  it('are found in between where another place is typed in', () => {
    const longer = `${text}\n3. Requests a list;\n\n4. Recalls paragraph 2 above.\n`;
    const before = parse(longer);
    void before.mentions;
    const between = typed(before, 6, 11, 'also ');
    const tree = typed(between, 0, 3, 'Firmly ');
    ok(between.found.all);
    deepStrictEqual(tree.mentions, parse(textOf(tree)).mentions);
  });
  it('mean the paragraphs that there are by then', () => {
    const before = parse(text);
    void before.mentions;
    const tree = typed(typed(before, 0, 0, '1. Notes the lamps;\n\n2. Notes the keepers;\n\n'), 6, 12, 'full ');
    deepStrictEqual(tree.mentions, parse(textOf(tree)).mentions);
  });
});

const textOf = ({ blocks }: Resolution) => blocks.map(({ source }) => source).join('');

describe('mentions', () => {
  for (const [name, tree] of Object.entries(trees)) {
    it(`are found when they are first asked for, and once: in a tree ${name}`, () => {
      strictEqual(tree.found.all, null);
      const { mentions } = tree;
      strictEqual(mentions.length, 2);
      strictEqual(tree.found.all, mentions);
      strictEqual(tree.mentions, mentions);
    });
    it(`go along into a copy of a tree ${name}`, () => strictEqual({ ...tree }.mentions, tree.mentions));
    it(`are told by what is the same in all trees, or V8 would keep each until it collects everything: ${name}`, () => {
      const getter = Object.getOwnPropertyDescriptor(tree, 'mentions')!.get;
      ok(getter);
      strictEqual(getter, Object.getOwnPropertyDescriptor(parse(''), 'mentions')!.get);
    });
  }
});
