import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { cleanCopy } from '../../../server/src/documents/clean/clean-copy';
import { columnsInOrder } from '../../../server/src/drafting/columns/in-order';
import { format } from '../../../server/src/drafting/format/format';
import { textEdits } from '../../../server/src/features/arranging/arrangements';
import { inEnglish } from '../../../server/src/messages/message';
import { parse } from '../../../server/src/resolution/parse';
import { check, fixesOf } from '../../../server/src/rules/check';
import { apply } from '../../../server/src/text/edit';
import { effort } from '../effort';

/** A text's lines in two columns, the first one the left one. */
interface TwoColumns {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const english: TwoColumns = {
  left: [
    'The Security Council,',
    '    Recalling the long peace of',
    'the lighthouses and of all',
    'who tend them by night,',
    '    1. Calls upon all Members',
    'of the Guild to tend their',
    'lamps through the winter,',
    'and to send oil to those who',
    'have none of their own in',
    'the harbours of the east;',
  ],
  right: [
    '    2. Requests the Keeper to',
    'report to it on the lamps of',
    'both harbours within a year,',
    'and to send a copy of that',
    'report to each Member;',
    '    3. Decides to consider the',
    'matter again at its meeting',
    'on the harbours, unless all',
    'lamps burn by then, and to',
    'remain seized of it.',
  ],
};

const texts: Readonly<Record<string, TwoColumns>> = {
  en: english,
  fr: {
    left: [
      'Le Conseil de sécurité,',
      '    Rappelant la longue paix',
      'des phares et de tous ceux',
      'qui les gardent la nuit,',
      '    1. Demande à tous les',
      'membres de la Guilde de',
      'garder leurs lampes tout',
      'l’hiver, et d’envoyer de',
      'l’huile à ceux qui n’en ont',
      'pas dans les ports de l’est ;',
    ],
    right: [
      '    2. Prie le Gardien de lui',
      'faire rapport sur les lampes',
      'des deux ports dans un délai',
      'd’un an et d’en envoyer une',
      'copie à chacun des membres ;',
      '    3. Décide d’examiner la',
      'question de nouveau à sa',
      'réunion sur les ports, à',
      'moins que toutes les lampes',
      'ne brûlent alors.',
    ],
  },
  es: {
    left: [
      'El Consejo de Seguridad,',
      '    Recordando la larga paz',
      'de los faros y de todos los',
      'que los cuidan de noche,',
      '    1. Exhorta a todos los',
      'miembros del Gremio a que',
      'cuiden de sus lámparas todo',
      'el invierno y envíen aceite',
      'a quienes no lo tienen en',
      'los puertos del este;',
    ],
    right: [
      '    2. Solicita al Guardián',
      'que le informe sobre las',
      'lámparas de los dos puertos',
      'en el plazo de un año y que',
      'envíe una copia a cada uno;',
      '    3. Decide examinar de nuevo',
      'la cuestión en su reunión',
      'sobre los puertos, a menos',
      'que todas las lámparas ardan',
      'para entonces.',
    ],
  },
  ru: {
    left: [
      'Совет Безопасности,',
      '    напоминая о долгом мире',
      'маяков и всех тех, кто их',
      'хранит по ночам,',
      '    1. призывает всех членов',
      'Гильдии хранить свои лампы',
      'всю зиму и отправлять масло',
      'тем, у кого его нет, прежде',
      'всего в гаванях на востоке и',
      'на севере страны;',
    ],
    right: [
      '    2. просит Хранителя сделать',
      'ему доклад о лампах обеих',
      'гаваней в течение года и',
      'направить его копию каждому',
      'из членов Гильдии;',
      '    3. постановляет вернуться',
      'к этому вопросу на своем',
      'заседании о гаванях, если к',
      'тому времени не будут гореть',
      'все лампы.',
    ],
  },
  zh: {
    left: [
      '安全理事会，',
      '    回顾灯塔的长久和平以及夜间',
      '看守灯塔的所有人所作的贡献，',
      '    1. 促请行会的所有成员在整个',
      '冬季看守好自己的灯，并向东部港',
      '口没有灯油的人运送灯油；',
      '    2. 请看守人在一年之内就两个',
      '港口的灯向安理会提出报告，并将',
      '报告的副本分送行会的每一个成员',
      '以及所有提供过灯油的港口；',
    ],
    right: [
      '    3. 鼓励各港口在夜间继续为过',
      '往的船只点灯，并把点灯的情况通',
      '报给看守人和行会；',
      '    4. 决定在关于港口的下一次会',
      '议上再次审议这一问题，除非到那',
      '时所有的灯都已经点亮；',
      '    5. 又决定在此之前每个月听取',
      '看守人关于灯油存量的口头通报，',
      '并视需要提出补充灯油的办法，还',
      '决定继续处理此案。',
    ],
  },
  ar: {
    left: [
      '    2 - يطلب إلى الحارس أن يقدم إليه',
      'تقريرا عن مصابيح الميناءين في غضون',
      'سنة وأن يرسل نسخة منه إلى كل عضو',
      'من أعضاء النقابة وإلى جميع الموانئ',
      'التي قدمت الزيت؛',
      '    3 - يقرر أن ينظر في المسألة مرة',
      'أخرى في اجتماعه بشأن الموانئ ما لم',
      'تكن جميع المصابيح مضاءة بحلول ذلك',
      'الوقت، وأن يبقي المسألة قيد نظره.',
    ],
    right: [
      'إن مجلس الأمن،',
      '    إذ يشير إلى السلام الطويل للمنارات',
      'وإلى جميع الذين يحرسونها في الليل',
      'في الشرق والشمال،',
      '    1 - يهيب بجميع أعضاء النقابة أن',
      'يحرسوا مصابيحهم طوال الشتاء وأن',
      'يرسلوا الزيت إلى الذين ليس لديهم زيت',
      'في موانئ الشرق وفي جميع الموانئ',
      'الأخرى؛',
    ],
  },
};

/** Side by side on each line, the right column from `gutter` on; with `apart`, a column's lines are between the other's. */
function beside({ left, right }: TwoColumns, gutter = 42, apart = false): readonly string[] {
  return apart
    ? left.flatMap((line, at) => [line, ' '.repeat(gutter) + (right[at] ?? '')])
    : left.map((line, at) => (line.padEnd(gutter) + (right[at] ?? '')).trimEnd());
}

/** What a text's tree says, whatever lines it stands on. */
function told(text: string) {
  return parse(text)
    .blocks.filter(({ kind }) => kind !== 'furniture')
    .map(({ kind, label, logical }) => `${kind} ${label?.text ?? ''} ${logical.text}`);
}

/** Each line without the blanks before it. */
function bare(lines: readonly string[]): readonly string[] {
  return lines.map(line => line.trim()).filter(line => line !== '');
}

describe('two columns side by side', () => {
  for (const [language, columns] of Object.entries(texts)) {
    const { left, right } = columns;
    const order = language === 'ar' ? [...right, ...left] : [...left, ...right];
    for (const [name, lines] of [
      ['on each line', beside(columns)],
      ['with baselines of their own', beside(columns, 42, true)],
      ['close by', beside(columns, Math.max(...left.map(line => line.length)) + 2)],
    ] as const) {
      it(`${language}, ${name}, are put in the order of reading`, () => {
        const inOrder = columnsInOrder(lines.join('\n'))?.text ?? '';
        deepStrictEqual(bare(inOrder.split('\n')), bare(order));
        deepStrictEqual(told(inOrder), told(order.join('\n')));
        strictEqual(columnsInOrder(inOrder), null, 'they are in order now');
      });
    }
    it(`${language}: nothing is told of such a text but its columns, and the fix puts them in order`, () => {
      const text = `${beside(columns).join('\n')}\n`;
      const tree = parse(text);
      const findings = check(tree);
      deepStrictEqual(
        findings.map(({ rule, severity }) => [rule, severity]),
        [['columns', 'information']],
      );
      const [fix] = fixesOf(tree, findings[0]!);
      strictEqual(inEnglish(fix!.title), 'Put the columns in order');
      const mended = apply(text, textEdits(tree, fix!.edits));
      deepStrictEqual(bare(mended.split('\n')), bare(order));
      deepStrictEqual(
        check(parse(mended)).filter(({ rule, severity }) => rule === 'columns' || severity === 'error'),
        [],
      );
      deepStrictEqual(told(cleanCopy(text)), told(mended));
      deepStrictEqual(format(tree), []);
    });
  }

  const { left, right } = english;
  const page = [
    'A/RES/81/7',
    '',
    '',
    '',
    ...beside({
      left: [...left, '', '__________', '1 See A/80/2.'],
      right: [...right, '', '2 See A/80/3 and the oil', 'that is named there.'],
    }),
    '',
    '26-04711        2/4',
  ];
  const cases: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
    'what goes across the page stays above and below': [
      [
        'Resolution adopted by the Security Council at its meeting on the lighthouses',
        '',
        ...beside(english),
        '',
        'Adopted unanimously at the meeting on the lighthouses and on the two harbours.',
      ],
      [
        'Resolution adopted by the Security Council at its meeting on the lighthouses',
        ...left,
        ...right,
        'Adopted unanimously at the meeting on the lighthouses and on the two harbours.',
      ],
    ],
    'footnotes come behind both columns, what a page has beside its text stays': [
      page,
      [
        ...['A/RES/81/7', ...left, ...right, '__________', '1 See A/80/2.'],
        ...['2 See A/80/3 and the oil', 'that is named there.', '26-04711        2/4'],
      ],
    ],
    'page by page, and of the last one as few lines as it has': [
      [
        ...beside(english),
        ...beside({
          left: ['\f    4. Thanks the Keeper for all', 'that was done in the winter;'],
          right: ['    5. Urges the Guild to pay for', 'the oil of the two harbours.'],
        }),
      ],
      [
        ...[...left, ...right, '4. Thanks the Keeper for all', 'that was done in the winter;'],
        ...['5. Urges the Guild to pay for', 'the oil of the two harbours.'],
      ],
    ],
    'parted by tabs': [
      left.map((line, at) => line + '\t'.repeat(Math.ceil((40 - line.length) / 8)) + right[at]),
      [...left, ...right],
    ],
    'justified by wide gaps, where the right one keeps its edge': [
      beside({
        left: left.map(line => line.replace(/(\w) (\w)/, '$1   $2')),
        right: right.map(line => line.replace(/(\w) (\w+) (\w)/, '$1    $2  $3')),
      }),
      [...left, ...right],
    ],
    'one in each language: first the one, then the other': [
      [1, 2, 3, 4].flatMap(number =>
        beside({ left, right: texts.fr!.left.concat() }).map((line, at) =>
          at === 0 && number > 1 ? `\f${line}` : line,
        ),
      ),
      [...[1, 2, 3, 4].flatMap(() => left), ...[1, 2, 3, 4].flatMap(() => texts.fr!.left)],
    ],
  };
  for (const [name, [lines, expected]] of Object.entries(cases)) {
    it(name, () => {
      const inOrder = columnsInOrder(lines.join('\r\n'))?.text ?? '';
      const oneBlank = (line: string) => line.replace(/ +/g, ' ');
      deepStrictEqual(bare(inOrder.split('\r\n')).map(oneBlank), bare(expected).map(oneBlank));
    });
  }

  const others: Readonly<Record<string, readonly string[]>> = {
    'a table of figures': Array.from(
      { length: 20 },
      (_, row) => `Harbour ${row}         ${row * 40}           ${row * 7}`,
    ),
    'a list of States in two columns': [
      ...['Albania', 'Algeria', 'Angola', 'Austria', 'Bahrain', 'Belgium', 'Bolivia', 'Brazil', 'Burundi', 'Cameroon'],
    ].map(name => `${name.padEnd(40)}${name}`),
    'a masthead': [
      ...[
        'United Nations                                A/RES/81/7',
        'General Assembly                  Distr.: General',
      ],
      ...['                                              2 May 2035', ...left, ...right],
    ],
    'one column, justified by wide gaps': [...left, ...right, ...left].map((line, at) =>
      `${line.trim()} ${right[at % 10]!.trim()}`.split(' ').join(' '.repeat(2 + (at % 2))),
    ),
    'labels apart from their words': [...left, ...right].map((line, at) => `${at + 1}.        ${line.trim()}`),
    'one column': [...left, ...right],
  };
  for (const [name, lines] of Object.entries(others)) {
    it(`${name} is none`, () => strictEqual(columnsInOrder(lines.join('\n')), null));
  }

  const letters = (of: string) => [...of.replace(/\s/g, '')].sort().join('');
  it('loses nothing of any text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(...left, ...right, ...beside(english), ...beside(english, 40, true), '', '\f'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), lines => {
        const text = lines.join('\n');
        const inOrder = columnsInOrder(text);
        if (inOrder) strictEqual(letters(inOrder.text), letters(text));
        ok(inOrder === null || inOrder.first.end <= text.length);
      }),
      { numRuns: effort === 'quick' ? 100 : 1000 },
    );
  });
  it('loses no mark of direction, wherever it stands', () => {
    const columns = beside(english).flatMap(line => [line, '']);
    const signs = fc.constantFrom('\u200e', '\u200f', '\u202b', '\u202c');
    const strewn = fc.array(fc.tuple(fc.nat(columns.length - 1), fc.nat(90), signs), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(strewn, places => {
        const lines = [...columns];
        for (const [line, at, sign] of places) lines[line] = lines[line]!.slice(0, at) + sign + lines[line]!.slice(at);
        const inOrder = columnsInOrder(lines.join('\n'));
        strictEqual(letters(inOrder?.text ?? ''), letters(lines.join('')));
      }),
      { numRuns: effort === 'quick' ? 40 : 1000 },
    );
  });
});
