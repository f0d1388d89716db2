import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Layout } from '../../../server/src/blocks/layout/measure';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { reparse } from '../../../server/src/resolution/editing/reparse';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { loadBuiltIn } from '../catalogue/built-in';
import { draft } from './drafts';

const drafts: Readonly<Record<string, string>> = {
  English: draft('en', '1. Recalls resolutions 2185 (2014) and 2186 (2015);', '2. Decides so.'),
  Chinese: draft('zh', '1. 回顾第2185(2014)号和第2186(2015)号决议；', '2. 决定点灯。'),
  French: draft('fr', '1. Rappelle les résolutions 2185 (2014) et 2186 (2015)\u00a0;', '2. Décide d’attendre.'),
  Spanish: draft('es', '1. Recuerda las resoluciones 2185 (2014) y 2186 (2015);', '2. Decide esperar.'),
  Russian: draft('ru', '1. ссылается на резолюции 2185 (2014) и 2186 (2015);', '2. постановляет ждать.'),
  Arabic: draft('ar', '1 - يشير إلى القرارين 2185 (2014) و 2186 (2015)؛', '2 - يقرر الانتظار.'),
};

/** What is typed over what, and how many findings the draft has then. */
const typed: readonly (readonly [over: string, text: string, findings: number])[] = [
  ['2186', '2187', 1],
  ['2014', '2013', 2],
  ['2015', '2014', 1],
  ['2013', '2014', 0],
  ['2187', '2000', 1],
];

describe('findings about citations while they are typed', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadBuiltIn();
  });

  for (const [language, text] of Object.entries(drafts)) {
    it(`${language}: follow the paragraph, and stay the same list while others change`, () => {
      let now = text;
      let tree = parse(text);
      strictEqual(check(tree, catalogue).length, 1);
      for (const [over, replacement, findings] of typed) {
        const line = now.split('\n').findIndex(content => content.includes(over));
        const character = now.split('\n')[line]!.indexOf(over);
        const range = { start: { line, character }, end: { line, character: character + over.length } };
        now = now.replace(over, replacement);
        tree = reparse(tree, { range, text: replacement });
        strictEqual(check(tree, catalogue).length, findings, now);
        deepStrictEqual(check(tree, catalogue), check(parse(now), catalogue));
      }
      const before = check(tree, catalogue);
      const opening = { line: 2, character: 12 };
      tree = reparse(tree, { range: { start: opening, end: opening }, text: '0' });
      strictEqual(check(tree, catalogue), before);
    });
    it(`${language}: follow the layout of the text where an edit elsewhere changes it and the paragraph is kept`, () => {
      const tree = parse(text.replace(/(\d{4}) ?\((\d{4})\)/g, language === 'Chinese' ? '$1 ($2)' : '$1($2)'));
      const blanks = (layout: Layout) =>
        check({ ...tree, layout, structure: { ...tree.structure } }, catalogue).filter(
          ({ rule }) => rule === 'citation-blank',
        ).length;
      deepStrictEqual([blanks('flowing'), blanks('wrapped'), blanks('flowing')], [2, 0, 2]);
    });
  }
});
