import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Clause, LanguageCode } from '../../../server/src/languages/language';
import { equivalentsOf } from '../../../server/src/languages/openings/opening-equivalents';

const first = (phrase: string, language: LanguageCode, clause: Clause = 'operative') => {
  const found = equivalentsOf(phrase, language, clause);
  return found && Object.values(found).map(phrases => phrases[0]!.phrase);
};

describe('equivalents of opening phrases', () => {
  it('of an English one, in the five others', () => {
    deepStrictEqual(first('Encourages', 'en'), ['Encourage', 'Alienta', 'рекомендует', '鼓励', 'تشجع']);
    deepStrictEqual(first('Requests', 'en'), ['Prie', 'Solicita', 'просит', '请', 'تطلب']);
  });
  const encourages: readonly [LanguageCode, string][] = [
    ['fr', 'Encourage'],
    ['es', 'Alienta'],
    ['ru', 'рекомендует'],
    ['zh', '鼓励'],
    ['ar', 'يشجع'],
  ];
  for (const [language, phrase] of encourages) {
    it(`of ${phrase} (${language}), the English one first`, () => {
      strictEqual(first(phrase, language)![0], 'Encourages');
      strictEqual(Object.keys(equivalentsOf(phrase, language, 'operative')!).length, 5);
    });
  }
  it('with how often they go together, the most frequent first', () => {
    const { fr } = equivalentsOf('Encourages', 'en', 'operative')!;
    ok(fr![0]!.count > fr![1]!.count && fr![1]!.count > 1000);
    const { en } = equivalentsOf('Prie', 'fr', 'operative')!;
    deepStrictEqual(
      en!.map(({ count }) => count),
      en!.map(({ count }) => count).sort((a, b) => b - a),
    );
  });
  it('by clause', () => {
    strictEqual(first('Encourages', 'en', 'preambular'), null);
    strictEqual(first('Recalling', 'en', 'preambular')![0], 'Rappelant');
  });
  it('whatever capitals, apostrophes, vowel signs', () => {
    deepStrictEqual(first('ENCOURAGES', 'en'), first('Encourages', 'en'));
    deepStrictEqual(first('تشجّع', 'ar'), first('تشجع', 'ar'));
    deepStrictEqual(first('إذ تؤكد', 'ar', 'preambular'), first('وإذ تؤكد', 'ar', 'preambular'));
    ok(first('إذ تؤكد', 'ar', 'preambular'));
  });
  it('by its beginning where the whole was not counted', () =>
    deepStrictEqual(first('Encourages loudly', 'en'), first('Encourages', 'en')));
  it('none for what is no phrase', () => {
    for (const phrase of ['', ' ', 'Whispers', 'constructor', '|', ':']) strictEqual(first(phrase, 'en'), null);
  });
});
