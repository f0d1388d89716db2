import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { catalogueOf } from '../../../server/src/catalogue/entries-catalogue';
import { foldedForSearch } from '../../../server/src/catalogue/search/search-words';
import type { LanguageCode } from '../../../server/src/languages/language';
import { loadBuiltIn } from './built-in';
import { entryOf } from './entries';

const gardens = catalogueOf(
  [
    entryOf('A/RES/70/1', { titles: { en: 'Gardens of the world' }, date: '2015-10-01' }),
    entryOf('A/RES/71/1', { titles: { en: 'Public gardens', fr: 'Jardins publics' }, date: '2016-10-01' }),
    entryOf('A/RES/72/1', { titles: { en: 'The gardens', es: 'Jardines públicos' }, date: '2017-10-01' }),
    entryOf('A/RES/73/1', { titles: { en: 'Gardens' }, date: '2018-10-01' }),
    entryOf('A/RES/74/1', { titles: { zh: '公共花园' }, date: '2019-10-01' }),
    entryOf('S/RES/7(1950)', { subjects: { en: 'on gardens — and trees' } }),
  ],
  'nobody',
);

describe('the catalogue: search', () => {
  let builtIn: Catalogue;
  before(async () => {
    builtIn = await loadBuiltIn();
  });

  const symbols = (catalogue: Catalogue, words: string, language: LanguageCode = 'en', limit = 20) =>
    catalogue.search(words, language, limit).map(({ symbol }) => symbol);

  it('the whole title first, then what begins so, then the newest', () => {
    const found = ['A/RES/73/1', 'A/RES/70/1', 'A/RES/72/1', 'A/RES/71/1', 'S/RES/7(1950)'];
    deepStrictEqual(symbols(gardens, 'gardens'), found);
    deepStrictEqual(symbols(gardens, 'GARD', 'en', 2), ['A/RES/73/1', 'A/RES/70/1']);
  });
  it('each word begins one, in any order, in one language', () => {
    deepStrictEqual(symbols(gardens, 'tree gard'), ['S/RES/7(1950)']);
    deepStrictEqual(symbols(gardens, 'arden'), []);
    deepStrictEqual(symbols(gardens, 'public jardins'), ['A/RES/71/1']);
    deepStrictEqual(symbols(gardens, 'gardens publics'), []);
    deepStrictEqual(symbols(gardens, ' — '), []);
  });
  it('without accents, and parts of Chinese', () => {
    deepStrictEqual(symbols(gardens, 'publicos'), ['A/RES/72/1']);
    deepStrictEqual(symbols(gardens, '花园', 'zh'), ['A/RES/74/1']);
  });
  it('the draft’s own language first', () => {
    deepStrictEqual(symbols(gardens, 'jardin', 'fr'), ['A/RES/71/1', 'A/RES/72/1']);
    deepStrictEqual(symbols(gardens, 'jardin', 'es'), ['A/RES/72/1', 'A/RES/71/1']);
  });

  const queries: readonly (readonly [LanguageCode, string])[] = [
    ['en', 'women peace'],
    ['en', 'situation in the middle'],
    ['en', 'e'],
    ['fr', 'enfant droit'],
    ['es', 'nino derechos'],
    ['ru', 'права ребен'],
    ['ru', 'Детей'],
    ['zh', '儿童'],
    ['zh', '2030年 议程'],
    ['ar', 'حقوق الطفل'],
    ['en', 'on'],
    ['fr', '2030'],
  ];
  for (const [language, words] of queries) {
    it(`the built-in one finds what a reading of all texts finds: ${words}`, () => {
      const read = catalogueOf([...builtIn.entries()], 'the same');
      const found = symbols(builtIn, words, language, 20_000);
      ok(found.length > 0);
      deepStrictEqual(new Set(found), new Set(symbols(read, words, language, 20_000)));
      const dates = (catalogue: Catalogue) => catalogue.search(words, language, 50).map(({ date }) => date);
      deepStrictEqual(dates(builtIn), dates(read));
    }).timeout(20_000);
  }

  it('takes less than 5 ms', () => {
    for (const [language, words] of queries) builtIn.search(words, language, 20);
    const times = queries.map(([language, words]) => {
      const runs = Array.from({ length: 10 }, () => {
        const start = performance.now();
        builtIn.search(words, language, 20);
        return performance.now() - start;
      });
      return Math.min(...runs);
    });
    ok(Math.max(...times) < 5, `${times}`);
  });

  it('folds case, accents and vowel marks', () => {
    strictEqual(foldedForSearch('Côte d’Ivoire'), 'cote d’ivoire');
    strictEqual(foldedForSearch('РЕБЁНОК'), 'ребенок');
    strictEqual(foldedForSearch('قَرارٌ'), 'قرار');
  });
});
