import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { concordance } from '../../../server/src/comparison/concordance/concordance';
import { writtenFigures } from '../../../server/src/languages/dates/written-figures';
import type { LanguageCode } from '../../../server/src/languages/language';
import { parse } from '../../../server/src/resolution/parse';

/** [language, words, the value of the number in them] */
const figures: readonly [LanguageCode, string, readonly number[]][] = [
  ['en', 'the amount of 1,260,098,600 dollars and 2.5 million lamps', [1260098600, 2500000]],
  ['fr', 'un montant de 1 260 098 600 dollars et 2,5 millions de lampes', [1260098600, 2500000]],
  ['es', 'la suma de 1.260.098.600 dólares y 2,5 millones de lámparas', [1260098600, 2500000]],
  ['ru', 'сумма в размере 1 260 098 600 долл. и 2,5 млн ламп', [1260098600, 2500000]],
  ['zh', '1 260 098 600美元和250万盏灯', [1260098600, 2500000]],
  ['ar', 'مبلغ 1,260,098,600 دولار و 2.5 مليون مصباح', [1260098600, 2500000]],
  ['ar', 'قوام يصل إلى 040 1 شرطيا', [1040]],
  ['es', '3 mil millones', [3000000000]],
  ['en', 'in 2015, 100 lamps', [2015, 100]],
  ['en', '5.375 lamps', [5.375]],
  ['zh', '影响人数从6.289亿人增至6.878亿人', [628900000, 687800000]],
  ['es', 'la Ley núm. 23.001', [23001]],
];

describe('numbers in digits', () => {
  for (const [language, text, values] of figures) {
    it(`${language}: ${text}`, () =>
      deepStrictEqual(
        writtenFigures(text, language).map(({ value }) => value),
        values,
      ));
  }
});

const english = `The General Assembly,

Recalling its resolution 78/33 of 4 December 2023,

1. Decides on 2.5 million lamps for 15 per cent of all harbours;

2. Requests a report at its eighty-first session on 1,200 lamps:

(a) In 2025;

(b) In [2026].
`;

/** Versions that say the same, and one thing that is changed in each with what is then found. */
const versions: readonly [name: string, text: string, changes: readonly [string, string, readonly string[]][]][] = [
  [
    'fr',
    `L’Assemblée générale,

Rappelant sa résolution 78/33 du 4 décembre 2023,

1. Décide de 2,5 millions de lampes pour 15 pour cent de tous les ports ;

2. Demande un rapport à sa quatre-vingt-unième session sur 1 200 lampes :

a) En 2025 ;

b) En [2026].
`,
    [
      ['78/33', '78/34', ['citation OP 78/33', 'citation OP 78/34']],
      ['2025', '2024', ['date 2025', 'date 2024']],
      ['1 200', '1 300', ['figure 1200', 'figure 1300']],
      ['15 pour cent', '16 pour cent', ['percentage 15', 'percentage 16']],
      ['[2026]', '2026', ['bracket [']],
      ['\n\nb) En [2026].', '', ['paragraph OP2(b)']],
      ['quatre-vingt-unième', 'quatre-vingtième', ['session 81', 'session 80']],
    ],
  ],
  [
    'zh',
    `大会，

回顾其2023年12月4日第78/33号决议，

1. 决定为所有港口的15%提供250万盏灯；

2. 请秘书长向大会第八十一届会议提交关于1 200盏灯的报告：

(a) 2025年；

(b) [2026]年。
`,
    [['250万', '350万', ['figure 3500000']]],
  ],
  [
    'ru',
    `Генеральная Ассамблея,

ссылаясь на свою резолюцию 78/33 от 4 декабря 2023 года,

1. постановляет приобрести 2,5 млн ламп для 15 процентов всех гаваней;

2. просит представить доклад на ее восемьдесят первой сессии о 1 200 лампах:

a) в 2025 году;

b) в [2026] году.
`,
    [['15 процентов', '14 процентов', ['percentage 15', 'percentage 14']]],
  ],
];

/** Paragraphs that say the same, each in its own way. */
const alike: readonly (readonly [name: string, english: string, other: string])[] = [
  ['a decade', 'in the 1990s', 'في التسعينات'],
  ['a year with the mark of a footnote', 'for 2015–20301 through', 'на 2015–2030 годы1 посредством'],
  ['numbers turned round', 'resolution 51/25 of', 'قرارها 25/51 بشأن'],
  ['a per cent sign beyond a blank that does not break', '0.20 per cent', '0,20 في\u00a0المائة'],
  ['parentheses for brackets', 'the Declaration [Harbours] of', 'la Declaración (Puertos) de'],
  ['a small figure in words', 'on 40 lamps of', 'sur quarante lampes de'],
  [
    'small figures, each in words in one language',
    'on 40 lamps and two ships of',
    'sur quarante lampes et 2 navires de',
  ],
  ['a law by its number and year', 'Law 1250/1976 of', 'la Ley 1250/76 de'],
  ['thousands in the name of a law', 'Act No. 23.001 of', 'la Ley núm. 23.001 de'],
];

const lamps = (count: number) => Array.from({ length: count }, (_, at) => `${'Recalling the lamps '.repeat(at + 1)},`);
const text = (...paragraphs: readonly string[]) =>
  ['The General Assembly,', ...paragraphs, '1. Decides to wait.'].join('\n\n');
const noted = (count: number) =>
  `${text(`Recalling the lamps,${'¹²'.slice(0, count)}`)}\n\n________________\n${Array.from({ length: count }, (_, at) => `${at + 1} See the lamps of all harbours.\n`).join('')}`;

/** Paragraphs that only their figures tell apart. */
const counted = (from: number, to: number) =>
  text(
    ...Array.from(
      { length: to - from },
      (_, at) => `Recalling the ${2200 + 7 * (from + at)} lamps of all the harbours,`,
    ),
  );
const gone = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `paragraph PP${from + at + 1}`);

/** Two texts, and the rules with the paragraphs in which they differ. */
const apart: readonly (readonly [name: string, first: string, other: string, expected: readonly string[]])[] = [
  // by its length, where nothing else tells
  ['a paragraph is left out', text(...lamps(4)), text(...lamps(4).filter((_, at) => at !== 2)), ['paragraph PP3']],
  ['a paragraph is put in', text(...lamps(4).filter((_, at) => at !== 1)), text(...lamps(4)), ['paragraph PP2']],
  [
    'a small figure is another',
    text('Recalling the 40 lamps of the harbours,'),
    text('Recalling the 14 lamps of the harbours,'),
    ['figure PP1', 'figure PP1'],
  ],
  [
    'a figure as long as a year',
    text('Recalling the 3500 lamps of the harbours,'),
    text('Recalling the 3600 lamps of the harbours,'),
    ['figure PP1', 'figure PP1'],
  ],
  [
    'a figure behind one that may be in words',
    text('Recalling the 5 lamps and the 1200 ships,'),
    text('Recalling the 5 lamps and the 1300 ships,'),
    ['figure PP1', 'figure PP1'],
  ],
  [
    'a figure that is said twice',
    text('Recalling the 1200 lamps and the 1200 ships,'),
    text('Recalling the 1300 lamps and the 1300 ships,'),
    ['figure PP1', 'figure PP1'],
  ],
  [
    'a figure more',
    text('Recalling the 1200 lamps of the harbours,'),
    text('Recalling the 1300 lamps and the 1400 ships of the harbours,'),
    ['figure PP1', 'figure PP1', 'figure PP1'],
  ],
  // longer than the band within which counterparts are looked for
  ['paragraphs far down are left out', counted(0, 170), counted(0, 165), gone(165, 170)],
  ['the first paragraphs are left out', counted(0, 170), counted(5, 170), gone(0, 5)],
  ['the first paragraphs are put in', counted(5, 170), counted(0, 170), gone(0, 5)],
  ['a footnote is left out', noted(2), noted(1), ['footnote OP1']],
  ['an annex is left out', `${text()}\n\nAnnex\n\nThe lamps of the harbours\n\n1. All lamps.\n`, text(), ['annex ']],
  [
    'one bracket of two',
    text('Recalling [the lamps] of [all] harbours,'),
    text('Recalling [the lamps] of all harbours,'),
    ['bracket PP1'],
  ],
];

const rulesFound = (first: string, other: string): readonly string[] => {
  const trees = [parse(first), parse(other)];
  return concordance(trees).map(
    ({ rule, place: { version, block } }) => `${rule} ${trees[version]!.structure.paths[block] ?? ''}`,
  );
};

/** Either whole texts, or words of one paragraph. */
function foundIn(first: string, other: string): readonly string[] {
  const whole = (words: string) => (words.includes('\n') ? words : text(`Recalling ${words} lamps,`));
  const arabic = (words: string) =>
    ['إن الجمعية العامة،', `إذ تشير إلى ${words} المصابيح،`, '1 - تقرر الانتظار.'].join('\n\n');
  const russian = (words: string) =>
    ['Генеральная Ассамблея,', `ссылаясь на ${words} лампы,`, '1. постановляет ждать.'].join('\n\n');
  const spanish = (words: string) =>
    ['La Asamblea General,', `Recordando ${words} lámparas,`, '1. Decide esperar.'].join('\n\n');
  const inItsLanguage = /\p{Script=Arabic}/u.test(other)
    ? arabic
    : /\p{Script=Cyrillic}/u.test(other)
      ? russian
      : /\bde$/.test(other)
        ? spanish
        : whole;
  return rulesFound(whole(first), inItsLanguage(other));
}

const found = (text: string) => {
  const trees = [parse(english), parse(text)];
  return concordance(trees).map(({ rule, place: { version, block, span } }) => {
    const { logical } = trees[version]!.blocks[block]!;
    return { rule, said: span ? logical.text.slice(span.start, span.end) : trees[version]!.structure.paths[block] };
  });
};

describe('versions of one text in several languages', () => {
  for (const [name, text, changes] of versions) {
    it(`say the same: ${name}`, () => deepStrictEqual(found(text), []));
    for (const [from, to, expected] of changes) {
      it(`differ: ${name}, ${from} → ${to}`, () => {
        strictEqual(text.split(from).length, 2);
        const rules = found(text.replace(from, to)).map(({ rule }) => rule);
        deepStrictEqual(
          rules,
          expected.map(each => each.split(' ')[0]),
        );
      });
    }
  }
  for (const [name, from, to] of alike) {
    it(`say the same: ${name}`, () => deepStrictEqual(foundIn(from, to), []));
  }
  for (const [name, from, to, expected] of apart) {
    it(`differ: ${name}`, () => deepStrictEqual(foundIn(from, to), expected));
  }
  it('are held against the first, however many there are', () => {
    const all = concordance([
      parse(english),
      ...versions.map(([, text]) => parse(text)),
      parse(english.replace('78/33', '78/35')),
    ]);
    deepStrictEqual(
      all.map(({ rule, place }) => [rule, place.version]),
      [
        ['citation', 0],
        ['citation', 4],
      ],
    );
  });
});
