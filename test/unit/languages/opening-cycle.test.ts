import { deepStrictEqual } from 'node:assert/strict';
import type { LanguageCode } from '../../../server/src/languages/language';
import { type CycleStep, cyclePlaceOf } from '../../../server/src/languages/openings/opening-cycle';

describe('where a phrase stands in the cycle of one verb', () => {
  const cases: readonly (readonly [language: LanguageCode, phrase: string, verb: string, step: CycleStep])[] = [
    ['en', 'Recalling', 'recalling', 0],
    ['en', 'Recalling also', 'recalling', 1],
    ['en', 'Further requests', 'requests', 2],
    ['fr', 'Rappelant en outre', 'rappelant', 2],
    ['es', 'Recordando también', 'recordando', 1],
    ['ru', 'ссылаясь далее на', 'ссылаясь на', 2],
    ['zh', '又 回 顾', '回顾', 1],
    ['ar', 'إذ تشير إلى', 'اذ تشير الي', 0],
    ['ar', 'وإذ تشير أيضا إلى', 'اذ تشير الي', 1],
    // without hamzas, as many type them
    ['ar', 'واذ تشير ايضا الى', 'اذ تشير الي', 1],
    ['ar', 'وإذ تشير كذلك إلى', 'اذ تشير الي', 2],
  ];
  for (const [language, phrase, verb, step] of cases)
    it(`${language}: ${phrase}`, () => deepStrictEqual(cyclePlaceOf(phrase, language), { verb, step }));
});
