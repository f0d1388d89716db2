import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { compare } from '../../../server/src/comparison/compare';
import { comparedText } from '../../../server/src/comparison/compared-text';
import type { Comparison, WordChange } from '../../../server/src/comparison/comparison';
import { streamOf } from '../../../server/src/comparison/passages';
import { apart } from '../../../server/src/comparison/words/tokens';
import { parse } from '../../../server/src/resolution/parse';
import { randomText } from '../random-texts';
import { told } from './told';

/** Paragraphs with a blank line between. */
const text = (...paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

const formula = 'The General Assembly,';
const lamps = '1. Requests the keepers of the northern lighthouses to trim their lamps every evening;';
const hedges = '2. Encourages all coastal States to plant hedges along the paths that lead to the harbour;';
const wicks = '3. Decides to provide wicks of the best cotton, free of charge, to the smallest islands;';
const whistles = '4. Calls upon the pilots to sound their whistles thrice when fog covers the estuary;';
const renumbered = (paragraph: string, number: number): string => paragraph.replace(/^\d+/, String(number));

/** Two paragraphs as a printed page has them, which ends behind a line. */
const page = (job: string, lastLine: string): string =>
  [
    formula,
    '',
    '    1.  Requests the keepers of',
    'the northern lighthouses to',
    'trim their lamps each evening;',
    '',
    '    2.  Encourages all coastal',
    'States to plant hedges along',
    'all of the several long paths',
    'that lead to the harbour from',
    'the villages of the interior;',
    '',
  ]
    .map(line => (line === lastLine ? `${line}\n\n${job}                2/3\n\f` : line))
    .join('\n');

interface Case {
  readonly old: string;
  readonly now: string;
  readonly told: readonly string[];
}

const structure: Readonly<Record<string, Case>> = {
  'no change': { old: text(formula, lamps, hedges), now: text(formula, lamps, hedges), told: [] },
  'a new paragraph, and others renumbered': {
    old: text(formula, lamps, hedges, wicks),
    now: text(formula, lamps, renumbered(whistles, 2), renumbered(hedges, 3), renumbered(wicks, 4)),
    told: ['+ OP2', 'OP2 > OP3', 'OP3 > OP4'],
  },
  'a paragraph that is gone': {
    old: text(formula, lamps, hedges, wicks),
    now: text(formula, lamps, renumbered(wicks, 2)),
    told: ['- OP2', 'OP3 > OP2'],
  },
  'a paragraph moved up': {
    old: text(formula, lamps, hedges, wicks, whistles),
    now: text(formula, renumbered(whistles, 1), renumbered(lamps, 2), renumbered(hedges, 3), renumbered(wicks, 4)),
    told: ['OP4 > OP1 moved', 'OP1 > OP2', 'OP2 > OP3', 'OP3 > OP4'],
  },
  'a paragraph moved and changed': {
    old: text(formula, lamps, hedges, wicks, whistles),
    now: text(
      formula,
      renumbered(whistles, 1).replace('thrice', 'four times'),
      renumbered(lamps, 2),
      renumbered(hedges, 3),
      renumbered(wicks, 4),
    ),
    told: [
      'OP4 ~ OP1 moved: Calls upon the pilots to sound their whistles [-thrice-]{+four times+} when fog covers the estuary;',
      'OP1 > OP2',
      'OP2 > OP3',
      'OP3 > OP4',
    ],
  },
  'a paragraph split in two': {
    old: text(formula, lamps.replace(';', `, and encourages all coastal States to plant hedges along the paths;`)),
    now: text(formula, lamps, '2. Encourages all coastal States to plant hedges along the paths;'),
    told: [
      'OP1 ~ OP1: Requests the keepers of the northern lighthouses to trim their lamps every evening[-, and encourages-]{+;+}',
      'OP1 ~ OP2: {+Encourages+} all coastal States to plant hedges along the paths;',
    ],
  },
  'two paragraphs that became one': {
    old: text(formula, lamps, '2. Encourages all coastal States to plant hedges along the paths;'),
    now: text(formula, lamps.replace(';', `, and encourages all coastal States to plant hedges along the paths;`)),
    told: [
      'OP1 ~ OP1: Requests the keepers of the northern lighthouses to trim their lamps every evening[-;-]{+, and encourages+}',
      'OP2 ~ OP1: [-Encourages-] all coastal States to plant hedges along the paths;',
    ],
  },
  'an item that became a paragraph': {
    old: text(formula, '1. Decides:', '(a) To light the lamps of the eastern quay at dusk;', hedges),
    now: text(formula, '1. Decides:', '2. To light the lamps of the eastern quay at dusk;', renumbered(hedges, 3)),
    told: ['OP1(a) > OP2', 'OP2 > OP3'],
  },
  'an item a level deeper': {
    old: text(formula, '1. Decides:', '(a) To light the lamps:', '(b) To trim the hedges of the quay;'),
    now: text(formula, '1. Decides:', '(a) To light the lamps:', '(i) To trim the hedges of the quay;'),
    told: ['OP1(b) > OP1(a)(i)'],
  },
  'another meeting and date': {
    old: text(formula, lamps, '41st plenary meeting 10 December 2020'),
    now: text(formula, lamps, '49th plenary meeting 9 December 2021'),
    told: ['closing ~ closing: [-41st-]{+49th+} plenary meeting [-10 December 2020-]{+9 December 2021+}'],
  },
  'paragraphs that say the same twice keep their places': {
    old: text(formula, '1. Decides:', '(a) Wicks;', '(b) Oil;', '2. Requests:', '(a) Wicks;', '(b) Oil;'),
    now: text(formula, '1. Decides:', '(a) Wicks;', '(b) Oil;', '2. Requests:', '(a) Oil;', '(b) Wicks;', '(c) Oil;'),
    told: ['+ OP2(a)', 'OP2(a) > OP2(b)', 'OP2(b) > OP2(c)'],
  },
  'a text that has nothing of the other': {
    old: text(formula, lamps),
    now: text('The Security Council,', '1. Deplores fog;'),
    told: ['enacting ~ enacting: The [-General Assembly-]{+Security Council+},', '- OP1', '+ OP1'],
  },
  'an empty text': { old: '', now: text(formula, lamps), told: ['+ enacting', '+ OP1'] },
};

/** Blanks stand where both texts have theirs. */
const blanks: Readonly<Record<string, Case>> = {
  'a bracket that comes in': {
    old: text(formula, 'Recalling the relevant resolutions on the LAMP-19 programme of the northern coast,'),
    now: text(formula, 'Recalling the relevant resolutions on the lamp oil (LAMP-19) programme of the northern coast,'),
    told: [
      'PP1 ~ PP1: Recalling the relevant resolutions on the {+lamp oil (+}LAMP-19{+)+} programme of the northern coast,',
    ],
  },
  'a bracket that goes out': {
    old: text(formula, 'Recalling the relevant resolutions on the lamp oil (LAMP-19) programme of the northern coast,'),
    now: text(formula, 'Recalling the relevant resolutions on the LAMP-19 programme of the northern coast,'),
    told: [
      'PP1 ~ PP1: Recalling the relevant resolutions on the [-lamp oil (-]LAMP-19[-)-] programme of the northern coast,',
    ],
  },
};

const noise: Readonly<Record<string, Case>> = {
  wrapping: {
    old: text(formula, lamps, hedges),
    now: text(formula, lamps.replace('of the', 'of\nthe'), hedges),
    told: [],
  },
  'no-break blanks and hyphens': {
    old: text(formula, '1. Recalls resolution 72/5 of 3 May 2018 on self-made lamps;'),
    now: text(formula, '1. Recalls resolution 72/5 of 3\u00a0May\u00a02018 on self\u2011made lamps;'),
    told: [],
  },
  'furniture and its page numbers': {
    old: page('20-17456', 'the northern lighthouses to'),
    now: page('21-18001', 'that lead to the harbour from'),
    told: [],
  },
  "footnotes' marks and numbers": {
    old: text(formula, lamps.replace('lamps', 'lamps³'), '________________', '³ See A/75/2.'),
    now: text(formula, lamps.replace('lamps', 'lamps⁴'), '________________', '⁴ See A/75/2.'),
    told: [],
  },
  "a footnote's words": {
    old: text(formula, lamps.replace('lamps', 'lamps³'), '________________', '³ See A/75/2.'),
    now: text(formula, lamps.replace('lamps', 'lamps⁴'), '________________', '⁴ See A/76/9.'),
    told: ['footnote ~ footnote: See [-A/75/2-]{+A/76/9+}.'],
  },
  'references that follow their paragraphs': {
    old: text(formula, lamps, hedges, '3. Welcomes the hedges mentioned in paragraph 2 above;'),
    now: text(
      formula,
      renumbered(whistles, 1),
      renumbered(lamps, 2),
      renumbered(hedges, 3),
      '4. Welcomes the hedges mentioned in paragraph 3 above;',
    ),
    told: ['+ OP1', 'OP1 > OP2', 'OP2 > OP3', 'OP3 > OP4'],
  },
  'a reference that means another paragraph now': {
    old: text(formula, lamps, hedges, '3. Welcomes the hedges mentioned in paragraph 2 above;'),
    now: text(formula, lamps, hedges, '3. Welcomes the hedges mentioned in paragraph 1 above;'),
    told: ['OP3 ~ OP3: Welcomes the hedges mentioned in paragraph [-2-]{+1+} above;'],
  },
  'a blank that was left out, and one too many': {
    old: text(formula, '1. Requests lamps in April 2021that burn , and oil;'),
    now: text(formula, '1. Requests lamps in April 2021 that burn, and oil;'),
    told: ['OP1 ~ OP1: Requests lamps in April 2021{+ +}that burn[- -], and oil;'],
  },
  'accents in another order': {
    old: text('إن الجمعية العامة،', '1 - تقرر المقد\u064e\u0651مة؛'),
    now: text('إن الجمعية العامة،', '1 - تقرر المقد\u0651\u064eمة؛'),
    told: [],
  },
  'a paragraph that goes into one far away, which has another partner': {
    old: text(
      formula,
      '1. Thanks the owners of boats for the bright colours of their sails;',
      renumbered(lamps, 2),
      renumbered(hedges, 3),
      renumbered(wicks, 4),
      renumbered(whistles, 5),
    ),
    now: text(
      formula,
      renumbered(lamps, 1),
      renumbered(hedges, 2),
      renumbered(wicks, 3),
      '4. Calls upon the pilots to sound their whistles thrice when fog covers the estuary, and thanks the owners of boats for the bright colours of their sails;',
    ),
    told: [
      'OP2 > OP1',
      'OP3 > OP2',
      'OP4 > OP3',
      'OP1 ~ OP4 moved: [-Thanks-] the owners of boats for the bright colours of their sails;',
      'OP5 ~ OP4: Calls upon the pilots to sound their whistles thrice when fog covers the estuary[-;-]{+, and thanks+}',
    ],
  },
  'a paragraph that moves and loses half of its words': {
    old: text(
      formula,
      '1. Thanks the owners of boats for the bright colours of their sails, which every keeper of a lighthouse sees from afar, even at dusk and in the first minutes of the night, when all else is grey;',
      renumbered(lamps, 2),
      renumbered(hedges, 3),
    ),
    now: text(
      formula,
      renumbered(lamps, 1),
      renumbered(hedges, 2),
      '3. Thanks the owners of boats for the bright colours of their sails;',
    ),
    told: [
      'OP2 > OP1',
      'OP3 > OP2',
      'OP1 ~ OP3 moved: Thanks the owners of boats for the bright colours of their sails[-, which every keeper of a lighthouse sees from afar, even at dusk and in the first minutes of the night, when all else is grey-];',
    ],
  },
  'a renumbered reference among changed words': {
    old: text(formula, lamps, hedges, '3. Welcomes the hedges mentioned in paragraph 2 above;'),
    now: text(
      formula,
      renumbered(whistles, 1),
      renumbered(lamps, 2),
      renumbered(hedges, 3),
      '4. Welcomes the tall hedges mentioned in paragraph 3 above;',
    ),
    told: [
      '+ OP1',
      'OP1 > OP2',
      'OP2 > OP3',
      'OP3 ~ OP4: Welcomes the{+ tall+} hedges mentioned in paragraph 3 above;',
    ],
  },
};

/** One paragraph in each language: citations, dates and numbers are one word each, whatever their form. */
const languages: Readonly<Record<string, Case>> = {
  en: {
    old: text(formula, 'Recalling its resolution 72/5 of 3 December 2017, and the 1 250 lamps of women on the coast,'),
    now: text(
      formula,
      'Recalling its resolution 74/5 of 6 December 2019, and the 1 400 lamps of women and girls on the coast,',
    ),
    told: [
      'PP1 ~ PP1: Recalling its resolution [-72/5-]{+74/5+} of [-3 December 2017-]{+6 December 2019+}, and the [-1 250-]{+1 400+} lamps of women{+ and girls+} on the coast,',
    ],
  },
  fr: {
    old: text('L’Assemblée générale,', 'Rappelant sa résolution 72/5 du 1er décembre 2017 sur les phares de la côte,'),
    now: text(
      'L’Assemblée générale,',
      'Rappelant sa résolution 74/5 du 6 décembre 2019 sur les grands phares de la côte,',
    ),
    told: [
      'PP1 ~ PP1: Rappelant sa résolution [-72/5-]{+74/5+} du [-1er décembre 2017-]{+6 décembre 2019+} sur les{+ grands+} phares de la côte,',
    ],
  },
  es: {
    old: text(
      'La Asamblea General,',
      'Recordando su resolución 72/5, de 1 de diciembre de 2017, relativa a los faros de la costa,',
    ),
    now: text(
      'La Asamblea General,',
      'Recordando su resolución 74/5, de 6 de diciembre de 2019, relativa a los faros altos de la costa,',
    ),
    told: [
      'PP1 ~ PP1: Recordando su resolución [-72/5-]{+74/5+}, de [-1 de diciembre de 2017-]{+6 de diciembre de 2019+}, relativa a los faros{+ altos+} de la costa,',
    ],
  },
  ru: {
    old: text(
      'Генеральная Ассамблея,',
      'ссылаясь на свою резолюцию 72/5 от 1 декабря 2017 года о маяках на северном побережье,',
    ),
    now: text(
      'Генеральная Ассамблея,',
      'ссылаясь на свою резолюцию 74/5 от 6 декабря 2019 года о маяках на всем северном побережье,',
    ),
    told: [
      'PP1 ~ PP1: ссылаясь на свою резолюцию [-72/5-]{+74/5+} от [-1 декабря 2017-]{+6 декабря 2019+} года о маяках на{+ всем+} северном побережье,',
    ],
  },
  zh: {
    old: text('大会，', '回顾其2017年12月1日关于沿海灯塔的第72/5号决议，'),
    now: text('大会，', '回顾其2019年12月6日关于沿海高大灯塔的第 74/5 号决议，'),
    told: ['PP1 ~ PP1: 回顾其[-2017年12月1日-]{+2019年12月6日+}关于沿海{+高大+}灯塔的第[-72/5-]{+ 74/5+} 号决议，'],
  },
  ar: {
    old: text('إن الجمعية العامة،', 'إذ تشير إلى قرارها 72/5 المؤرخ 1 كانون الأول/ديسمبر 2017 بشأن منارات الساحل،'),
    now: text(
      'إن الجمعية العامة،',
      'إذ تشير إلى قرارها 74/5 المؤرخ 6 كانون الأول/ديسمبر 2019 بشأن منارات الساحل الشمالي،',
    ),
    told: [
      'PP1 ~ PP1: إذ تشير إلى قرارها [-72/5-]{+74/5+} المؤرخ [-1 كانون الأول/ديسمبر 2017-]{+6 كانون الأول/ديسمبر 2019+} بشأن منارات الساحل{+ الشمالي+}،',
    ],
  },
};

/** A paragraph of which little is left, between others that stay: in each language the formula, a neighbour, the long one and the short one. */
const shortened: Readonly<Record<string, readonly [formula: string, neighbour: string, long: string, short: string]>> =
  {
    en: [
      formula,
      'Deploring the fog over the estuary,',
      'Recalling the reports of the keepers on the lamps of the northern quay, entitled “Light for all who sail”, on the wicks of the smallest islands, entitled “Cotton and its friends”, on the hedges along the paths of the interior, entitled “Green walls”, and on the whistles of the pilots, as well as the other reports that were made in the harbour,',
      'Recalling relevant reports that were made in the harbour on fog,',
    ],
    fr: [
      'L’Assemblée générale,',
      'Déplorant le brouillard sur l’estuaire,',
      'Rappelant les rapports des gardiens sur les lampes du quai du nord, intitulé « De la lumière pour ceux qui naviguent », sur les mèches des plus petites îles, intitulé « Le coton et ses amis », sur les haies des chemins de l’intérieur, intitulé « Murs verts », et sur les sifflets des pilotes, ainsi que les autres rapports établis dans le port,',
      'Rappelant les autres rapports établis dans le port au sujet du brouillard,',
    ],
    es: [
      'La Asamblea General,',
      'Deplorando la niebla sobre el estuario,',
      'Recordando los informes de los guardianes sobre las lámparas del muelle del norte, titulado “Luz para quienes navegan”, sobre las mechas de las islas más pequeñas, titulado “El algodón y sus amigos”, sobre los setos de los caminos del interior, titulado “Muros verdes”, y sobre los silbatos de los pilotos, así como los demás informes preparados en el puerto,',
      'Recordando los demás informes preparados en el puerto acerca de la niebla,',
    ],
    ru: [
      'Генеральная Ассамблея,',
      'выражая сожаление по поводу тумана над устьем,',
      'ссылаясь на доклады смотрителей о лампах северного причала, озаглавленный «Свет для всех плавающих», о фитилях малых островов, озаглавленный «Хлопок и его друзья», об изгородях вдоль дорог внутренних районов, озаглавленный «Зеленые стены», и о свистках лоцманов, а также на другие доклады, подготовленные в гавани,',
      'ссылаясь на другие доклады, подготовленные в гавани, о тумане,',
    ],
    zh: [
      '大会，',
      '对河口的大雾表示遗憾，',
      '回顾灯塔看守人关于北方码头灯火的题为“为所有航行者照明”的报告、关于最小岛屿灯芯的题为“棉花和它的朋友”的报告、关于内地小路树篱的题为“绿色围墙”的报告和关于引航员哨子的报告，以及在港口编写的其他相关文件，',
      '回顾在港口编写的关于大雾的相关文件，',
    ],
    ar: [
      'إن الجمعية العامة،',
      'إذ تأسف للضباب فوق مصب النهر،',
      'وإذ تشير إلى تقارير الحراس عن مصابيح الرصيف الشمالي المعنون ”نور لجميع البحارة“ وعن فتائل أصغر الجزر المعنون ”القطن وأصدقاؤه“ وعن أسيجة دروب المناطق الداخلية المعنون ”جدران خضراء“ وعن صفارات المرشدين، وكذلك إلى التقارير الأخرى التي أعدت في الميناء،',
      'وإذ تشير إلى التقارير الأخرى التي أعدت في الميناء عن الضباب،',
    ],
  };

describe('two texts held against one another', () => {
  for (const [language, [opening, neighbour, long, short]] of Object.entries(shortened)) {
    it(`know a paragraph that was much shortened or lengthened: ${language}`, () => {
      const signs = (old: string, now: string) =>
        told(text(opening, neighbour, old), text(opening, neighbour, now)).map(line => line.split(':')[0]);
      deepStrictEqual(signs(long, short), ['PP2 ~ PP2']);
      deepStrictEqual(signs(short, long), ['PP2 ~ PP2']);
    });
  }
  for (const [kind, cases] of Object.entries({ structure, blanks, noise, languages }))
    for (const [name, { old, now, told: expected }] of Object.entries(cases))
      it(`${kind}: ${name}`, () => deepStrictEqual(told(old, now), expected));

  it('leave no passage out and invent no word', () => {
    fc.assert(
      fc.property(randomText, randomText, (old, now) => isWhole(compare(parse(old), parse(now)))),
      { numRuns: 60 },
    );
  });
  it('a text and itself are the same', () => {
    fc.assert(
      fc.property(randomText, old =>
        compare(parse(old), parse(old)).pairs.every(({ change, moved }) => change === 'same' && !moved),
      ),
      { numRuns: 60 },
    );
  });
});

/** Each passage stands in a pair but furniture and what is blank; the words of a pair that is no split are those of its passages. */
function isWhole({ old, new: now, pairs }: Comparison): void {
  for (const [passages, side] of [
    [old, 'old'],
    [now, 'new'],
  ] as const) {
    const paired = new Set(pairs.map(pair => pair[side]));
    for (const [place, passage] of passages.entries()) ok(paired.has(place) === (streamOf(passage) !== null));
    for (const place of paired) {
      if (place === null || passages[place]!.kind === 'footnote') continue;
      const words = pairs.filter(pair => pair[side] === place).flatMap(pair => pair.words);
      if (words.length > 0) deepStrictEqual(unspaced(wordsOf(words, side)), unspaced(passages[place]!.text));
    }
  }
}

function wordsOf(words: readonly WordChange[], side: 'old' | 'new'): string {
  const left = side === 'old' ? 'in' : 'out';
  return words.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
}

function unspaced(text: string): string {
  return comparedText(text).replace(/\s/g, '');
}

describe('of citations, dates and numbers in one paragraph', () => {
  const cases: readonly (readonly [
    name: string,
    spans: readonly [number, number][],
    kept: readonly [number, number][],
  ])[] = [
    [
      'those that touch are kept',
      [
        [0, 4],
        [4, 6],
      ],
      [
        [0, 4],
        [4, 6],
      ],
    ],
    [
      'of two that begin together, the longer',
      [
        [0, 2],
        [0, 5],
      ],
      [[0, 5]],
    ],
    [
      'of two that overlap, the one that begins first',
      [
        [3, 9],
        [0, 5],
        [5, 6],
      ],
      [
        [0, 5],
        [5, 6],
      ],
    ],
  ];
  const spans = (pairs: readonly [number, number][]) => pairs.map(([start, end]) => ({ start, end }));
  for (const [name, given, kept] of cases) it(name, () => deepStrictEqual(apart(spans(given)), spans(kept)));
});
