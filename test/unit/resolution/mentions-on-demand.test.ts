import { ok, strictEqual } from 'node:assert/strict';
import { reparse } from '../../../server/src/resolution/editing/reparse';
import { parse } from '../../../server/src/resolution/parse';

const text = '1. Recalls resolution 2185 (2014);\n\n2. Requests a report as set out in paragraph 1 above.\n';
const start = { line: 0, character: 3 };
const trees = {
  parsed: parse(text),
  'made by an edit': reparse(parse(text), { range: { start, end: start }, text: 'Firmly ' }),
};

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
