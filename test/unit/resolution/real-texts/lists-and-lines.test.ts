import { deepStrictEqual } from 'node:assert/strict';
import { parse } from '../../../../server/src/resolution/parse';
import { check } from '../../../../server/src/rules/check';
import { filled } from '../typeset';
import { readsAs } from './reads';

/** Lists below lines that no mark ends, and what tells in real extractions that a line goes on. */
interface Sample {
  readonly formula: string;
  readonly preamble: readonly string[];
  readonly chapeau: string;
  readonly item: string;
  readonly bullets: readonly string[];
  readonly last: string;
  readonly label: string;
}

const samples: Readonly<Record<string, Sample>> = {
  en: {
    formula: 'The General Assembly,',
    preamble: [
      'Recalling its resolutions on the bridges of the eastern valleys and on the masons who have looked after them for many years without being paid, though nobody could cross the rivers without their work,',
      'Recognizing that in spring the water rises above the railings, and that none of the old bridges would stand another flood such as that of last year, when it had rained in the hills for eleven weeks,',
    ],
    chapeau:
      'Requests the masons of the eastern valleys to begin with their work in the following order, and to tell the villages above the bridges in time:',
    item: 'Spring (while the water is high)',
    bullets: [
      'the masons shall count the stones that have fallen into the river and tell the villages of the upper valley how many of them can be used again;',
      'the masons shall paint the railings;',
    ],
    last: 'Decides to meet in the valley.',
    label: '(a)',
  },
  fr: {
    formula: 'L’Assemblée générale,',
    preamble: [
      'Rappelant ses résolutions sur les ponts des vallées de l’est et sur les maçons qui en prennent soin depuis de longues années sans être payés, bien que nul ne puisse franchir les rivières sans leur travail,',
      'Constatant qu’au printemps l’eau monte au-dessus des garde-fous et qu’aucun des vieux ponts ne résisterait à une autre crue comme celle de l’an dernier, quand il a plu sur les monts pendant onze semaines,',
    ],
    chapeau:
      'Prie les maçons des vallées de l’est de commencer leur travail dans l’ordre que voici, et d’en informer à temps les villages situés au-dessus des ponts :',
    item: 'Printemps (pendant les hautes eaux)',
    bullets: [
      'Les maçons compteront les pierres tombées dans la rivière et diront aux villages de la haute vallée combien d’entre elles peuvent encore servir ;',
      'Les maçons peindront les garde-fous ;',
    ],
    last: 'Décide de se réunir dans la vallée.',
    label: 'a)',
  },
  es: {
    formula: 'La Asamblea General,',
    preamble: [
      'Recordando sus resoluciones sobre los puentes de los valles del este y sobre los albañiles que cuidan de ellos desde hace muchos años sin cobrar nada, aunque nadie podría cruzar los ríos sin su trabajo,',
      'Reconociendo que en primavera el agua sube por encima de las barandillas y que ninguno de los puentes viejos resistiría otra crecida como la del año pasado, cuando llovió en los montes once semanas seguidas,',
    ],
    chapeau:
      'Solicita a los albañiles de los valles del este que comiencen su trabajo en el orden siguiente y que lo comuniquen a tiempo a las aldeas situadas por encima de los puentes:',
    item: 'Primavera (mientras dure la crecida)',
    bullets: [
      'los albañiles contarán las piedras que hayan caído al río y dirán a las aldeas del valle alto cuántas de ellas pueden volver a utilizarse;',
      'los albañiles pintarán las barandillas;',
    ],
    last: 'Decide reunirse en el valle.',
    label: 'a)',
  },
  ru: {
    formula: 'Генеральная Ассамблея,',
    preamble: [
      'ссылаясь на свои резолюции о мостах восточных долин и о каменщиках, которые смотрят за ними много лет и ничего за это не получают, хотя без их труда через реки нельзя было бы перейти ни пешком, ни на телеге,',
      'учитывая, что весной вода поднимается выше перил и что ни один из старых мостов долины не выдержал бы второго такого паводка, какой случился в прошлом году после долгих дождей в горах,',
    ],
    chapeau:
      'просит каменщиков восточных долин начать работу в следующем порядке и вовремя сообщить об этом деревням, которые стоят выше мостов:',
    item: 'весна (пока стоит высокая вода)',
    bullets: [
      'каменщики сосчитают камни, которые упали в реку, и скажут деревням верхней долины, сколько из них можно использовать снова;',
      'каменщики покрасят перила;',
    ],
    last: 'постановляет собраться в долине.',
    label: 'a)',
  },
};

const lines = (paragraph: string) => filled(paragraph).join('\n');

describe('a list of bullets below an item of some words', () => {
  for (const [language, sample] of Object.entries(samples)) {
    for (const [name, between] of [
      ['beside their text', ' '],
      ['above it', '\n'],
    ] as const) {
      it(`${language}: marks ${name}`, () => {
        const { formula, preamble, chapeau, item, bullets, last, label } = sample;
        const whole = [...preamble, ...preamble, ...preamble];
        readsAs(
          [
            formula,
            ...whole.map(lines),
            `1.${between}${lines(chapeau)}`,
            `${label}${between}${item}`,
            ...bullets.map(text => `–${between}${lines(text)}`),
            `2.${between}${last}`,
          ].join('\n'),
          [
            `enacting ${formula}`,
            ...whole.map((text, at) => `preambular PP${at + 1} ${text}`),
            `operative OP1 ${chapeau}`,
            `item OP1(a) ${item}`,
            ...bullets.map(text => `item OP1(a)(–) ${text}`),
            `operative OP2 ${last}`,
          ],
        );
      });
    }
  }
});

/** As a justified line comes out of `mutool` and pdfminer. */
const stretched = (line: string) => line.replaceAll(' ', '  ');

describe('lines that were justified', () => {
  const { formula, preamble, last } = samples.ru!;
  const above = [...preamble, ...preamble, ...preamble].map(lines);
  const read = (tail: string) => parse([formula, ...above, tail, `1. ${last}`].join('\n\n'));

  it('one that is stretched is not the last of its paragraph, however few words it has', () => {
    const tree = read(
      `${stretched('ссылаясь на Устав каменщиков, Декларацию,')}\n\nПакт о мостах, Конвенцию о лодках и письма,`,
    );
    deepStrictEqual(tree.structure.paths.filter(path => path?.startsWith('PP')).length, above.length + 1);
  });
  it('words that stand a line each, a blank alone between, are in order', () => {
    const words = ['a)', 'завершение', ' ', 'долинными', ' ', 'каменщиками', ' ', 'работы'];
    const rest = lines(
      'на мостах верхних деревень, на причалах и на дороге через перевал, которую весной размыла вода, и на лугах у реки;',
    );
    const pieces = ['сознавая', 'отмечая'].map(
      word => `${word} \nважность труда каменщиков\n\n${preamble[1]!.slice(10)}`,
    );
    const tree = parse(
      [
        formula,
        ...above,
        ...pieces.map(lines),
        `1. ${samples.ru!.chapeau}`,
        `${words.join('\n')}\n\n${rest}`,
        `2. ${last}`,
      ].join('\n\n'),
    );
    const item = tree.blocks.find(({ kind }) => kind === 'item');
    deepStrictEqual(item?.logical.text.slice(0, 47), 'завершение долинными каменщиками работы на мост');
  });
});

const rows: readonly { readonly name: string; readonly text: string; readonly paths: readonly string[] }[] = [
  {
    name: 'an item whose line no mark ends, above the next',
    text: `The General Assembly,
Recalling its resolutions on bridges,
1. Urges masons to do what follows, each in the valley in which there is nobody else who could do it:
(1) Railings: to paint them, and to hold two meetings of the committee on the colours of railings
(2) Stones: to count them;
2. Decides to meet again.`,
    paths: ['PP1', 'OP1', 'OP1(1)', 'OP1(2)', 'OP2'],
  },
  {
    name: 'a list below an item of two lines that no mark ends',
    text: `The General Assembly,
${lines(samples.en!.preamble[0]!)}
1. Urges masons to do what follows:
(i) Work on the bridges of the eastern valleys and on the landing stages that stand
below them
(a) To count the stones that have fallen into the river and tell the villages;
(b) To paint the railings;
(ii) Rest
(a) To sleep;
2. Decides to meet again.`,
    paths: ['PP1', 'OP1', 'OP1(i)', 'OP1(i)(a)', 'OP1(i)(b)', 'OP1(ii)', 'OP1(ii)(a)', 'OP2'],
  },
  {
    name: 'a paragraph’s number without its dot at the page’s foot is no footnote’s',
    text: `The General Assembly,

Recalling its resolutions on bridges,1

1 A/86/13.
31-17962 1/3
A/RES/86/6
1. Urges masons to work;

2 Encourages masons to rest in those valleys and
on those passes of the northern mountains in
31-17962 2/3
A/RES/86/6
which nobody needs a bridge;
3. Decides to meet again.`,
    paths: ['PP1', 'OP1', 'OP2', 'OP3'],
  },
  {
    name: 'the label of the next item of the list above stands above both texts',
    text: `The General Assembly,

${lines(samples.en!.preamble[0]!)}

${lines(samples.en!.preamble[1]!)}

1. Calls upon masons:

(a)

to work, and:

(i)

to count stones;

(ii)

(b)

to paint railings;

to rest in the valleys in which nobody needs a bridge and nobody has ever asked
for one;

2. Decides to meet again.`,
    paths: ['PP1', 'PP2', 'OP1', 'OP1(a)', 'OP1(a)(i)', 'OP1(a)(ii)', 'OP1(b)', 'OP2'],
  },
  {
    name: 'a number and its first item stand above both texts',
    text: `The General Assembly,

${lines(samples.en!.preamble[0]!)}

${lines(samples.en!.preamble[1]!)}

1.

(a)

Calls upon masons:

to count the stones that have fallen into the river and to tell the villages of
the upper valley;

(b)

to rest;

2. Decides to meet again.`,
    paths: ['PP1', 'PP2', 'OP1', 'OP1(a)', 'OP1(b)', 'OP2'],
  },
  {
    name: 'a footnote that begins with a Chinese title',
    text: `大会，
回顾其关于桥梁的各项决议，1
1 《桥梁会议报告》(A/86/13)。
2 A/86/14。
31-17962 (C) 021131
A/RES/86/6
注意到秘书长关于桥梁的报告，2
1. 请秘书长提出报告；
2. 决定继续处理此案。`,
    paths: ['PP1', 'PP2', 'OP1', 'OP2'],
  },
  {
    name: 'a footnote that begins with a year',
    text: `The General Assembly,
${lines(samples.en!.preamble[0]!)}
Noting the outcome of the conferences on bridges,1 on ferries2 and on the roads that
lead to them, and the letters of the masons who were there and of those who were
1 2000 Conference on Bridges, Final Document (A/86/13).
2 2010 Conference on Ferries, Final Document (A/86/14).
31-17962 2/3
A/RES/86/6
not, whatever the reason,
1. Urges masons to work;
2. Decides to meet again.`,
    paths: ['PP1', 'PP2', 'OP1', 'OP2'],
  },
];

describe('labels and footnotes in real extractions', () => {
  for (const { name, text, paths } of rows) {
    it(name, () => {
      const tree = parse(text);
      deepStrictEqual(
        tree.structure.paths.filter(path => path !== null),
        paths,
      );
      deepStrictEqual(
        tree.blocks
          .filter(({ kind, logical }) => kind === 'continuation' || logical.text === '')
          .map(({ source }) => source),
        [],
      );
      deepStrictEqual(
        check(tree).filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }
});
