import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { languages } from '../../../server/src/languages/languages';
import { seenIn } from '../../../server/src/resolution/find-mentions';
import { parse } from '../../../server/src/resolution/parse';
import { Seen } from '../../../server/src/resolution/places/seen';
import type { Resolution } from '../../../server/src/resolution/resolution';
import { paragraphRules } from '../../../server/src/rules/all-rules';
import { rulesByKind } from '../../../server/src/rules/engine/asked-rules';

/** What rules about paragraphs find something in, in any language. */
const pieces = [
  ...['Turkey', 'the Czech Republic', 'Burma ', 'East Timor', 'St. Lucia', 'Turquie', 'en Birmanie', 'Corea del Sur'],
  ...['Белоруссия', 'Шри Ланка', '韩国', '捷克共和国', 'بورما', 'وكوريا الشمالية', 'UN ', 'Member states', 'UN-Women'],
  ...['realise', 'organisation', 'program', 'co-operate', 'peace-keeping', 'labor', 'Etats', 'Egalement', '百分之5'],
  ...['10%', '10 percent', '5 por ciento', '10٪', 'this resolution', 'The present resolution', 'paragraphs 8 to 3'],
  ...[
    'paragraphes 8 à 3',
    'пункты 8–3',
    '第8至3段',
    'الفقرات 8 إلى 3',
    'the the',
    'The the',
    '(de de',
    '的的',
    '和和平',
  ],
  ...[
    'ёлка',
    'Lаmps',
    '“a"',
    '"oil"',
    '(oil',
    'oil)',
    '«oil',
    '。',
    '،',
    'oil，',
    '灯,',
    'منارة, ',
    'منارة;',
    '\u200b',
  ],
  ...[
    'Recalls',
    'Recalling',
    'ссылаясь',
    'تشير',
    'Décide',
    ' ',
    '  ',
    ' ,',
    '( ',
    '; ',
    ' : ',
    '\u00a0;',
    '«',
    '2020 年',
    '3 月',
  ],
  ...[
    '31 April 2024',
    ...['Monday, 7 April 2021', 'mardi 6 avril 2021', 'martes 7 de abril de 2021', 'во вторник, 7 апреля 2021'],
    ...['2021年4月7日周三', 'الجمعة، 7 نيسان/أبريل 2021'],
    'le 1er avrl 2024',
    '31 de abril de 2024',
    '31 апреля 2024',
    '2024年13月1日',
    '32 آذار/مارس 2024',
  ],
];

/** Put together in any way. */
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map(parts => parts.join(''));

/** Each by itself, that none is left to chance. */
const alone = pieces.flatMap(piece => [[piece, 'GA'] as const, [piece, 'SC'] as const]);

/** All bits. */
const everything = -1;

/** The rules that have found something, in any language. */
const tried = new Set<string>();

describe('the one look at a paragraph for all rules', () => {
  for (const { code: language, name } of languages) {
    it(`sees what each rule needs that finds something, ${name}`, () => {
      const rules = rulesByKind(paragraphRules, language)('operative');
      let found = 0;
      fc.assert(
        fc.property(texts, fc.constantFrom('GA' as const, 'SC' as const), (text, organ) => {
          // whatever language it is taken for, with its words
          const unseen = { mentions: [], found: { all: null, seen: null, before: null } };
          const tree: Resolution = { ...parse(`1. Notes ${text}`), language, ...unseen };
          for (const [index, block] of tree.blocks.entries()) {
            const { logical } = block;
            const seen = seenIn(tree)(index) | (logical.pieces.length > 1 ? Seen.Pieces : 0);
            const rest = { part: 'operative', layout: 'flowing', draftYear: 2024, text: logical.text, seen } as const;
            const asked = new Set(rules.about(seen));
            for (const rule of rules.about(everything)) {
              if (rule.find({ block, language, organ, ...rest }).length === 0) continue;
              found++;
              tried.add(rule.name);
              ok(asked.has(rule), `${rule.name}: ${logical.text}`);
            }
          }
        }),
        { numRuns: 250 + alone.length, examples: alone.map(([piece, organ]) => [piece, organ]) },
      );
      ok(found > 50, String(found));
    });
  }

  it('is tried with each rule that needs anything', () => {
    const needing = paragraphRules.filter(({ needs }) => needs).map(({ name }) => name);
    deepStrictEqual(
      needing.filter(name => !tried.has(name)),
      [],
    );
  });

  it('asks no rule of what a page says, and none about another language', () => {
    const english = rulesByKind(paragraphRules, 'en');
    strictEqual(english('furniture').none, true);
    ok(
      !english('operative')
        .about(everything)
        .some(({ name }) => name === 'russian-yo'),
    );
  });
});
