import { deepStrictEqual } from 'node:assert/strict';
import type { LanguageCode, Organ } from '../../../server/src/languages/language';
import { languageOf } from '../../../server/src/languages/languages';
import { findCitations } from '../../../server/src/resolution/citations';

/** `[[2185 (2014)]]{S/RES/2185(2014)}` is a citation; what stands without marks is none. Sentences of our own. */
const cases: readonly (readonly [LanguageCode, Organ, string])[] = [
  [
    'en',
    'SC',
    'Recalling resolution [[2185 (2014)]]{S/RES/2185(2014)} and resolution\u00a0[[1325\u00a0(2000)]]{S/RES/1325(2000)},',
  ],
  [
    'en',
    'SC',
    'Recalling its resolutions [[1265 (1999)]]{S/RES/1265(1999)}, [[1296 (2000)]]{S/RES/1296(2000)} and [[1894 (2009)]]{S/RES/1894(2009)},',
  ],
  ['en', 'SC', 'Resolution [[2331 (2016)]]{S/RES/2331(2016)} on kites; [[1612 (2005)]]{S/RES/1612(2005)} on masts,'],
  [
    'en',
    'SC',
    'the letter ([[S/2016/952]]{S/2016/952}), the statement [[S/PRST/2014/5]]{S/PRST/2014/5} and [[A/66/615]]{A/66/615}.',
  ],
  ['en', 'SC', 'document [[A/75/53/Add.1/Corr.1]]{A/75/53/Add.1/Corr.1}, draft [[A/C.3/72/L.1]]{A/C.3/72/L.1}.'],
  [
    'en',
    'SC',
    'General Assembly resolution [[61/124]]{A/RES/61/124} and Human Rights Council resolution [[16/21]]{A/HRC/RES/16/21}',
  ],
  ['en', 'GA', 'Recalling its resolutions [[61/124]]{A/RES/61/124} of 20 December 2006 and [[31/16 A]]{A/RES/31/16A},'],
  ['en', 'GA', 'Recalling its resolution [[2625 (XXV)]]{A/RES/2625(XXV)} and resolution [[S-8/1]]{A/RES/S-8/1},'],
  ['en', 'GA', 'Recalling Economic and Social Council resolution [[2013/33]]{E/RES/2013/33} of 26 July 2013,'],
  [
    'en',
    'GA',
    'Security Council resolution [[1325 (2000)]]{S/RES/1325(2000)} and its decision [[52/115]]{A/DEC/52/115}',
  ],
  ['en', 'HRC', 'Reaffirming its resolutions [[5/1]]{A/HRC/RES/5/1} and [[5/2]]{A/HRC/RES/5/2} of 18 June 2007,'],
  [
    'en',
    'GA',
    'general comment No. 37 (2020), the Agenda 2030 (2018), the years 2020/21, 24/7 service and the ratio 3/4.',
  ],
  ['en', 'GA', 'The Kite Convention, 1958 (No. 182), and a budget of 2185 (2014: 1,900) kites.'],
  [
    'zh',
    'SC',
    '回顾其第[[2185(2014)]]{S/RES/2185(2014)}号决议和第[[1265(1999)]]{S/RES/1265(1999)}和[[1894(2009)]]{S/RES/1894(2009)}号决议，',
  ],
  [
    'zh',
    'SC',
    '回顾第 [[1265 (1999)]]{S/RES/1265(1999)}、 [[1296(2000)]]{S/RES/1296(2000)}和 [[1894（2009）]]{S/RES/1894(2009)}号决议，',
  ],
  ['zh', 'SC', '声明([[S/PRST/2014/5]]{S/PRST/2014/5})和报告([[A/66/615]]{A/66/615} 和 [[S/2016/952]]{S/2016/952})，'],
  ['zh', 'SC', '根据大会2006年12月20日第[[61/124]]{A/RES/61/124}号决议，'],
  [
    'zh',
    'GA',
    '回顾其2006年12月20日第[[61/124]]{A/RES/61/124}号决议和1970年10月24日第[[2625(XXV)]]{A/RES/2625(XXV)}号决议，',
  ],
  ['zh', 'GA', '第37(2020)号一般性意见和原定到2014年(第3次)的比例，'],
  ['fr', 'SC', 'Rappelant ses résolutions [[1265 (1999)]]{S/RES/1265(1999)} et [[1894 (2009)]]{S/RES/1894(2009)},'],
  ['fr', 'SC', 'conformément à la résolution [[61/124]]{A/RES/61/124} de l’Assemblée générale,'],
  ['fr', 'GA', 'la résolution [[16/21]]{A/HRC/RES/16/21} du Conseil des droits de l’homme,'],
  ['es', 'SC', 'Recordando la resolución [[1267 (1999)]]{S/RES/1267(1999)}, de 15 de octubre de 1999,'],
  ['es', 'GA', 'su resolución [[61/124]]{A/RES/61/124}, de 20 de diciembre de 2006,'],
  ['ru', 'SC', 'ссылаясь на резолюции [[1325 (2000)]]{S/RES/1325(2000)} и [[2242 (2015)]]{S/RES/2242(2015)},'],
  ['ru', 'GA', 'ссылаясь на резолюцию [[3380 (ХХХ)]]{A/RES/3380(XXX)} от 10 ноября 1975 года,'],
  ['ar', 'SC', 'إذ يشير إلى القرارين [[2518 (2018)]]{S/RES/2518(2018)} و [[2589 (2021)]]{S/RES/2589(2021)}،'],
  ['ar', 'SC', 'وفقا لقرار الجمعية العامة [[61/124]]{A/RES/61/124} المؤرخ 20 كانون الأول/ديسمبر 2006،'],
];

describe('citations', () => {
  for (const [language, organ, marked] of cases) {
    it(`${language} ${organ}: ${marked.slice(0, 70)}`, () => {
      const expected: string[] = [];
      const text = marked.replace(/\[\[(.*?)\]\]\{(.*?)\}/g, (_, written: string, symbol: string) => {
        expected.push(`${written} = ${symbol}`);
        return written;
      });
      const found = findCitations(text, languageOf(language), organ);
      deepStrictEqual(
        found.map(({ start, end, symbol }) => `${text.slice(start, end)} = ${symbol}`),
        expected,
      );
    });
  }
});
