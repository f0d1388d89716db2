import assert from 'node:assert/strict';
import type { Clause, LanguageCode } from '../../../server/src/languages/language';
import { languages } from '../../../server/src/languages/languages';
import { countedOpenings } from '../../../server/src/languages/openings/counted-openings';
import { openingEquivalents } from '../../../server/src/languages/openings/opening-equivalents.generated';
import { openingUse } from '../../../server/src/languages/openings/opening-use.generated';
import { openingPhrases } from '../../../server/src/languages/openings/phrases/opening-phrase-lists';

const clauses: readonly Clause[] = ['preambular', 'operative'];

describe('counts of opening phrases', () => {
  for (const { code } of languages) {
    it(`are of the phrases that ${code} has now: each generated file of openings follows that of phrases`, () => {
      for (const clause of clauses) {
        assert.equal(openingUse[code][clause].split('|').length, openingPhrases[code][clause].length);
      }
      const known = clauses.reduce((sum, clause) => sum + openingPhrases[code][clause].length, 0);
      for (const place of placesIn(code)) assert.ok(Number.parseInt(place, 36) < known, place);
    });
  }

  const check = (code: LanguageCode, clause: Clause, phrase: string, counts: readonly number[]) =>
    it(`of ${phrase}`, () => {
      assert.deepEqual(countedOpenings[code][clause].find(each => each.phrase === phrase)?.counts, counts);
    });
  check('en', 'preambular', 'Recalling', [2578, 4639, 299, 501]);
  check('zh', 'operative', '决定', [679, 1615, 61, 229]);
  check('ar', 'preambular', 'إذ تسلم', [0, 2669, 0, 0]);
});

/** "c4" of "c4:3080", and not what is written out. */
function placesIn(language: LanguageCode): readonly string[] {
  const column = ['en', 'fr', 'es', 'ru', 'zh', 'ar'].indexOf(language) + 1;
  return openingEquivalents
    .trim()
    .split('\n')
    .flatMap(line => line.split('|')[column]!.split(';'))
    .filter(each => each !== '' && !each.startsWith('='))
    .map(each => each.slice(0, each.indexOf(':')));
}
