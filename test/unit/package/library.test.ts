import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What the program's library gives to others, as it is built. */
const library = createRequire(resolve('package.json'))(
  resolve('dist/library.js'),
) as typeof import('../../../server/src/library');

const drafts: Readonly<Record<string, readonly [draft: string, mended: string]>> = {
  en: ['The Security Council,\n\nRecalling the tides;\n\n1. Urges calm;\n\n2. Decides to wait.\n', 'tides,'],
  fr: [
    'Le Conseil de sécurité,\n\nRappelant les marées\u00a0;\n\n1. Prie chacun de veiller\u00a0;\n\n2. Décide d’attendre.\n',
    'marées,',
  ],
  es: ['El Consejo de Seguridad,\n\nRecordando las mareas;\n\n1. Insta a la calma;\n\n2. Decide esperar.\n', 'mareas,'],
  ru: [
    'Совет Безопасности,\n\nотмечая приливы;\n\n1. просит всех бодрствовать;\n\n2. постановляет ждать.\n',
    'приливы,',
  ],
  zh: ['安全理事会，\n\n回顾其以往各项决议；\n\n1. 敦促各方守夜；\n\n2. 决定等待。\n', '决议，'],
  ar: [
    'إن مجلس الأمن،\n\nإذ يشير إلى المد والجزر؛\n\n1 - يطلب إلى الجميع أن يسهروا؛\n\n2 - يقرر أن ينتظر.\n',
    'والجزر،',
  ],
};

describe('dist/library.js', () => {
  it('gives what README promises', () => {
    const sentence = /`dist\/library\.js` gives other programs .*/.exec(readFileSync('README.md', 'utf8'))![0];
    const promised = [...sentence.matchAll(/`(\w+)\(/g)].map(([, name]) => name!);
    assert.ok(promised.length >= 10);
    for (const name of [...promised, 'readsLikeResolution'])
      assert.equal(typeof (library as Record<string, unknown>)[name], 'function', name);
  });
  for (const [language, [draft, mended]] of Object.entries(drafts)) {
    it(`reads, tells and mends a draft: ${language}`, () => {
      assert.equal(library.readsLikeResolution(draft), true);
      assert.equal(library.readsLikeResolution('A shopping list:\n\n1. milk\n\n2. bread\n'), false);
      const tree = library.parse(draft);
      assert.equal(library.toJson(tree).language, language);
      assert.deepEqual(
        library
          .check(tree)
          .map(({ rule }) => rule)
          .includes('end-preambular'),
        true,
      );
      const now = library.apply(draft, library.fixes(tree));
      assert.ok(now.includes(mended));
      assert.deepEqual(library.renumber(tree), []);
      assert.equal(library.clean(tree), draft);
      assert.ok(library.compare(tree, library.parse(now)).pairs.some(({ words }) => words));
    });
  }
});
