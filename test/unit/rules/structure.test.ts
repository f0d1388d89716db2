import assert from 'node:assert/strict';
import type { Family } from '../../../server/src/rules/rule';
import { checkMarks, readMarks } from '../check-marks';
import { withPreferredFixes } from './mended';

interface Case {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly mended?: readonly string[];
}

const ga = 'The General Assembly,';
const sc = 'The Security Council,';

const cases: readonly Case[] = [
  // the formula
  {
    name: 'no formula',
    paragraphs: ['[[Recalling]]{formula-missing:warning} the lamps,', '1. Decides to wait;', '2. Requests oil.'],
  },
  {
    name: 'no formula, French',
    paragraphs: ['[[Rappelant]]{formula-missing} les phares,', '1. Décide d’attendre\u00a0;', '2. Demande de l’huile.'],
  },
  {
    name: 'no formula, Chinese',
    paragraphs: ['[[回顾]]{formula-missing}各灯塔，', '1. 决定等待；', '2. 请提供灯油。'],
  },
  {
    name: 'no formula above a single paragraph, below a title',
    paragraphs: ['75/13. Lamps', '[[Recalling]]{formula-missing:warning} the lamps,', 'Decides to wait.'],
  },
  { name: 'a part of a draft with a single paragraph', paragraphs: ['Recalling the lamps,', 'Decides to wait.'] },
  { name: 'a part of a draft', paragraphs: ['1. Decides to wait;', '2. Requests oil.'] },
  {
    name: 'no formula below a title with a comma, Russian',
    paragraphs: [
      'Резолюция 2617 (2021),',
      '[[ссылаясь на]]{formula-missing} маяки,',
      '1. постановляет ждать;',
      '2. просит масла.',
    ],
    mended: [
      'Резолюция 2617 (2021),',
      'Совет Безопасности,',
      'ссылаясь на маяки,',
      '1. постановляет ждать;',
      '2. просит масла.',
    ],
  },
  {
    name: 'dashes throughout a preamble, told once',
    paragraphs: [
      ga,
      '[[–]]{preamble-dashes:warning} Recalling the lamps,',
      '– Noting the oil,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
    mended: [ga, 'Recalling the lamps,', 'Noting the oil,', '1. Decides to wait;', '2. Requests oil.'],
  },
  {
    name: 'dashes in the preamble of another body',
    paragraphs: [
      'The Parliament of Lamps,',
      '– having regard to the lamps,',
      '– having regard to the oil,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
  },
  {
    name: 'no formula below a symbol',
    paragraphs: ['A/RES/75/15', '[[Recalling]]{formula-missing} the lamps,', '1. Decides to wait;', '2. Requests oil.'],
    mended: ['A/RES/75/15', ga, 'Recalling the lamps,', '1. Decides to wait;', '2. Requests oil.'],
  },
  ...(
    [
      [
        'en',
        'Forum: General Assembly',
        'The General Assembly,',
        'Recalling| the lamps,',
        '1. Decides to wait;',
        '2. Requests oil.',
      ],
      [
        'fr',
        'Comité : Conseil de sécurité',
        'Le Conseil de sécurité,',
        'Rappelant| les phares,',
        '1. Décide d’attendre\u00a0;',
        '2. Demande de l’huile.',
      ],
      [
        'es',
        'Órgano: Asamblea General',
        'La Asamblea General,',
        'Recordando| los faros,',
        '1. Decide esperar;',
        '2. Pide aceite.',
      ],
      [
        'ru',
        'Орган: Совет Безопасности',
        'Совет Безопасности,',
        'ссылаясь на| маяки,',
        '1. постановляет ждать;',
        '2. просит масла.',
      ],
      ['zh', '委员会：安全理事会', '安全理事会，', '回顾|各灯塔，', '1. 决定等待；', '2. 请提供灯油。'],
      ['ar', 'اللجنة: مجلس الأمن', 'إن مجلس الأمن،', 'إذ يشير إلى| المنارات،', '1 - يقرر الانتظار؛', '2 - يطلب الزيت.'],
    ] as const
  ).map(([language, front, formula, preambular, ...operative]) => ({
    name: `no formula, and the organ named above, ${language}`,
    paragraphs: [front, `[[${preambular.replace('|', ']]{formula-missing}')}`, ...operative],
    mended: [front, formula, preambular.replace('|', ''), ...operative],
  })),
  {
    name: 'a formula twice',
    paragraphs: [
      ga,
      'Recalling the lamps,',
      '[[The General Assembly,]]{formula-repeated}',
      'Noting the oil,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
    mended: [ga, 'Recalling the lamps,', 'Noting the oil,', '1. Decides to wait;', '2. Requests oil.'],
  },
  {
    name: 'parts A and B',
    paragraphs: [
      '75/15. Lamps',
      'A',
      ga,
      'Recalling the lamps,',
      '1. Decides to wait;',
      '2. Requests oil.',
      'B',
      ga,
      'Recalling the oil,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
  },
  {
    name: 'a formula without its comma',
    paragraphs: [
      'The General Assembl[[y]]{formula-comma:warning}',
      'Recalling the lamps,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
    mended: [ga, 'Recalling the lamps,', '1. Decides to wait;', '2. Requests oil.'],
  },
  {
    name: 'a comma above no preamble',
    paragraphs: ['The General Assembly[[,]]{formula-comma:hint}', '1. Decides to wait;', '2. Requests oil.'],
    mended: ['The General Assembly', '1. Decides to wait;', '2. Requests oil.'],
  },
  { name: 'a comma above no preamble, the Council', paragraphs: [sc, '1. Decides to wait;', '2. Requests oil.'] },
  {
    name: 'another organ than the symbol’s',
    paragraphs: [
      'S/RES/2524 (2020)',
      '[[The General Assembly,]]{formula-organ}',
      'Recalling the lamps,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
  },
  // the preamble
  {
    name: 'numbers in the preamble',
    paragraphs: [
      ga,
      '[[1.]]{preamble-numbered} Recalling the lamps,',
      '[[2.]]{preamble-numbered} Noting the oil,',
      '3. Decides to wait;',
      '4. Requests oil.',
    ],
  },
  {
    name: 'numbers in the preamble, Russian',
    paragraphs: [
      'Генеральная Ассамблея,',
      '[[1.]]{preamble-numbered} ссылаясь на маяки,',
      '[[2.]]{preamble-numbered} отмечая масло,',
      '3. постановляет ждать;',
      '4. просит масла.',
    ],
  },
  {
    name: 'numbers in the preamble, and the operative ones begin again',
    paragraphs: [
      ga,
      '[[1.]]{preamble-numbered} Recalling the lamps,',
      '[[2.]]{preamble-numbered} Saddened by the tides,',
      '[[3.]]{preamble-numbered} Noting the oil,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
  },
  {
    name: 'a single number in the preamble, whose mark tells what it is',
    paragraphs: [ga, '[[1.]]{preamble-numbered} Recalling the lamps,', '2. Decides to wait;', '3. Requests oil.'],
  },
  {
    name: 'a single participle whose mark tells that it is operative',
    paragraphs: [ga, '1. Recalling the lamps;', '2. Decides to wait;', '3. Requests oil.'],
  },
  {
    name: 'a preamble behind',
    paragraphs: [
      ga,
      'Recalling the lamps,',
      '1. Decides to wait;',
      '[[Noting]]{preamble-late} the oil,',
      '2. Requests oil.',
    ],
  },
  {
    name: 'a preamble of a section',
    paragraphs: [
      ga,
      'I',
      'Recalling the lamps,',
      '1. Decides to wait;',
      '2. Requests oil;',
      'II',
      'Recalling the oil,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
  },
  // the operative part
  {
    name: 'one without a number',
    paragraphs: [
      sc,
      'Recalling the lamps,',
      '1. Decides to wait;',
      '[[Requests]]{operative-unnumbered} oil;',
      '2. Requests wicks.',
    ],
  },
  { name: 'a statement', paragraphs: [sc, 'Notes the tides.', 'Urges calm.', 'Welcomes the lamps.'] },
  {
    name: 'a number without words',
    paragraphs: [sc, 'Recalling the lamps,', '1. Decides to wait;', '[[2.]]{paragraph-empty}', '3. Requests oil.'],
  },
  { name: 'a number whose words come next', paragraphs: [sc, 'Recalling the lamps,', '1. Decides to wait;', '2. '] },
  {
    name: 'the adoption line names another organ',
    paragraphs: [
      'Resolution 2565 (2021)',
      'Adopted by the Security Council on 26 February 2021',
      '[[The General Assembly,]]{formula-organ}',
      'Recalling the lamps,',
      'Decides to wait.',
    ],
  },
  {
    name: 'a number with its year is the Council’s, Chinese',
    paragraphs: ['第2505(2020)号决议', '[[大会，]]{formula-organ}', '回顾各灯塔，', '决定等待。'],
  },
  {
    name: 'a small number with its year may be anybody’s',
    paragraphs: ['Resolution 12 (2025)', 'The General Assembly,', 'Recalling the lamps,', 'Decides to wait.'],
  },
  {
    name: 'the adoption line names another organ, Chinese',
    paragraphs: [
      '2020年12月10日大会决议',
      '75/111. 灯塔问题',
      '[[安全理事会，]]{formula-organ}',
      '回顾各灯塔，',
      '决定等待。',
    ],
  },
  {
    name: 'a line in brackets names who reported',
    paragraphs: [
      'Resolution adopted by the General Assembly on 10 December 2020',
      '[on the recommendation of the Economic and Social Council (A/75/1)]',
      '75/111. Lamps',
      ga,
      'Recalling the lamps,',
      'Decides to wait.',
    ],
  },
  // the Council
  {
    name: 'Chapter VII above others',
    paragraphs: [
      sc,
      '[[Acting]]{chapter-seven} under Chapter VII of the Charter of the United Nations,',
      'Noting the tides,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
  },
  {
    name: 'Chapter VII above others, Spanish',
    paragraphs: [
      'El Consejo de Seguridad,',
      '[[Actuando]]{chapter-seven} en virtud del Capítulo VII de la Carta de las Naciones Unidas,',
      'Observando las mareas,',
      '1. Decide esperar;',
      '2. Solicita aceite.',
    ],
  },
  {
    name: 'Chapter VII at the end',
    paragraphs: [
      sc,
      'Noting the tides,',
      'Acting under Chapter VII of the Charter of the United Nations,',
      '1. Decides to wait;',
      '2. Requests oil.',
    ],
  },
  {
    name: 'another last paragraph',
    paragraphs: [
      sc,
      'Noting the tides,',
      '1. Decides to wait;',
      '2. Requests oil;',
      '3. Requests wicks;',
      '4. Urges calm[[.]]{council-last:hint}',
    ],
  },
  {
    name: 'the usual last paragraph',
    paragraphs: [
      sc,
      'Noting the tides,',
      '1. Decides to wait;',
      '2. Requests oil;',
      '3. Requests wicks;',
      '4. Decides to remain seized of the matter.',
    ],
  },
];

const families: readonly Family[] = ['structure'];

describe('rules: structure', () => {
  for (const { name, paragraphs, mended } of cases) {
    it(name, () => {
      const text = paragraphs.join('\n\n');
      checkMarks(text, null, families);
      if (!mended) return;
      const made = withPreferredFixes(readMarks(text).text, families);
      assert.equal(made, mended.join('\n\n'));
      checkMarks(made, null, families);
    });
  }
});
