import { isOffered, readsAs } from './reads';

/** Forms of papers and extractions that are published on the web, in words of our own. */
const cases: readonly { readonly name: string; readonly text: string; readonly read: readonly string[] }[] = [
  {
    name: 'a Chinese student’s paper: Latin marks, a list of countries on two lines, no formula',
    text: `决议草案
委员会:灯塔理事会
议 题:灯塔的维护
起草国:甲国,乙国
附议国:丙国,丁国,戊国,
己国,庚国
草案编号:1.1
回顾其以往关于灯塔和看守人的各项决议,包括第825(1993)号决议、第1540(2004)号决议、尤其是第1695(2006)号决议,以及2006年10月6日的主席声明(S/PRST/2006/41),
严正关切灯油短缺,
并回顾,看守人负有义务,
1. 敦促各方:
i) 节约灯油;
ii) 按时点灯;
2. 决定继续处理此案。`,
    read: [
      'other 决议草案',
      'other 委员会:灯塔理事会',
      'other 议 题:灯塔的维护',
      'other 起草国:甲国,乙国',
      'other 附议国:丙国,丁国,戊国,',
      'other 己国,庚国',
      'other 草案编号:1.1',
      'preambular PP1 回顾其以往关于灯塔和看守人的各项决议,包括第825(1993)号决议、第1540(2004)号决议、尤其是第1695(2006)号决议,以及2006年10月6日的主席声明(S/PRST/2006/41),',
      'preambular PP2 严正关切灯油短缺,',
      'preambular PP3 并回顾,看守人负有义务,',
      'operative OP1 敦促各方:',
      'item OP1(i) 节约灯油;',
      'item OP1(ii) 按时点灯;',
      'operative OP2 决定继续处理此案。',
    ],
  },
  {
    name: 'a Russian model’s paper: masthead of its own, number with noughts, participles of a guide',
    text: `Приморская модель ООН 2015
Distr.: General
Original: Russian
Генеральная Ассамблея
РЕЗОЛЮЦИЯ
01/001. Содержание маяков
Генеральная Ассамблея,
основываясь на Уставе маяков,
отчетливо осознавая нехватку масла,
глубоко обеспокоенная темнотой,
1. призывает государства:
a. экономить масло;
b. зажигать огни вовремя;
2. постановляет продолжать заниматься этим вопросом.`,
    read: [
      'other Приморская модель ООН 2015',
      'other Distr.: General',
      'other Original: Russian',
      'other Генеральная Ассамблея',
      'other РЕЗОЛЮЦИЯ',
      'title 01/001. Содержание маяков',
      'enacting Генеральная Ассамблея,',
      'preambular PP1 основываясь на Уставе маяков,',
      'preambular PP2 отчетливо осознавая нехватку масла,',
      'preambular PP3 глубоко обеспокоенная темнотой,',
      'operative OP1 призывает государства:',
      'item OP1(a) экономить масло;',
      'item OP1(b) зажигать огни вовремя;',
      'operative OP2 постановляет продолжать заниматься этим вопросом.',
    ],
  },
  {
    name: 'a PDF made Markdown: facts in front, a masthead of a line each, tags',
    text: `---
symbol: A/RES/80/94
title: "Upkeep of lighthouses :"
---

United Nations A/RES/80/94

General Assembly Distr.: General 31 October 2025

Eightieth session Agenda item 38 Upkeep of lighthouses

Resolution adopted by the General Assembly on 29 October 2025

[without reference to a Main Committee (A/80/L.6)]

80/94. Upkeep of lighthouses

<details>

The General Assembly,

Having received the report on oil,1

1. Takes note of the report;

2. Requests the keepers:

(a) To save oil;

(b) To light the lamps.

</details>

27th plenary meeting 29 October 2025

1 See A/80/219.`,
    read: [
      'other symbol: A/RES/80/94',
      'other title: "Upkeep of lighthouses :"',
      'other United Nations A/RES/80/94',
      'other General Assembly Distr.: General 31 October 2025',
      'other Eightieth session Agenda item 38 Upkeep of lighthouses',
      'adoption Resolution adopted by the General Assembly on 29 October 2025',
      'adoption [without reference to a Main Committee (A/80/L.6)]',
      'title 80/94. Upkeep of lighthouses',
      'enacting The General Assembly,',
      'preambular PP1 Having received the report on oil,',
      'operative OP1 Takes note of the report;',
      'operative OP2 Requests the keepers:',
      'item OP2(a) To save oil;',
      'item OP2(b) To light the lamps.',
      'closing 27th plenary meeting 29 October 2025',
    ],
  },
  {
    name: 'an assembly of players: no “hereby” in the formula, Roman numbers with brackets, hyphens without a blank',
    text: `Lighthouse Authority
A resolution to keep the lamps alight.
The World Assembly,
Believing that lamps are good,
Resolving to bring oil to all keepers, hereby:
I) Strongly encourages keepers to save oil;
II) Establishes the Lighthouse Authority, with the mission to:
-count the lamps,
-light them;
III) Mandates its offices.`,
    read: [
      'other Lighthouse Authority',
      'other A resolution to keep the lamps alight.',
      'enacting The World Assembly,',
      'preambular PP1 Believing that lamps are good,',
      'preambular PP2 Resolving to bring oil to all keepers, hereby:',
      'operative OP1 Strongly encourages keepers to save oil;',
      'operative OP2 Establishes the Lighthouse Authority, with the mission to:',
      'item OP2(–) count the lamps,',
      'item OP2(–) light them;',
      'operative OP3 Mandates its offices.',
    ],
  },
  {
    name: 'capitals, semicolons, no numbers',
    text: `The Council of Lamps,

REAFFIRMING the long peace;

NOTING the tides;

CALLS UPON all keepers to wait;

DECIDES to wait.`,
    read: [
      'enacting The Council of Lamps,',
      'preambular PP1 REAFFIRMING the long peace;',
      'preambular PP2 NOTING the tides;',
      'operative OP1 CALLS UPON all keepers to wait;',
      'operative OP2 DECIDES to wait.',
    ],
  },
  {
    name: 'a parliament’s: dashes and letters before the paragraphs of the preamble',
    text: `The Parliament of Lamps,

–  having regard to its resolution on oil,

–  having regard to Rule 37(3),

A.  whereas lamps need oil;

B.  whereas keepers need sleep;

1.  Calls on all keepers to wait;

2.  Instructs its President to forward this resolution.`,
    read: [
      'enacting The Parliament of Lamps,',
      'preambular PP1 having regard to its resolution on oil,',
      'preambular PP2 having regard to Rule 37(3),',
      'preambular PP3 whereas lamps need oil;',
      'preambular PP4 whereas keepers need sleep;',
      'operative OP1 Calls on all keepers to wait;',
      'operative OP2 Instructs its President to forward this resolution.',
    ],
  },
  ...(
    [
      [
        'fr',
        'Le Parlement des lampes,',
        '— vu sa résolution,',
        '— vu son règlement,',
        'A. considérant que tout va bien;',
      ],
      [
        'es',
        'El Parlamento de las Lámparas,',
        '- Vista su resolución,',
        '- Visto su reglamento,',
        'A. Considerando que todo va bien;',
      ],
      ['ru', 'Генеральная Ассамблея,', '– ссылаясь на маяки,', '– отмечая приливы,', '– приветствуя мир,'],
      ['zh', '大会，', '· 回顾灯塔，', '· 注意到潮汐，', '· 欢迎和平，'],
      ['ar', 'الجمعية العامة،', '• إذ تشير إلى المنارة،', '• وإذ تلاحظ المد،', '• وإذ ترحب بالسلام،'],
    ] as const
  ).map(([language, formula, ...preamble]) => ({
    name: `marks before the paragraphs of the preamble: ${language}`,
    text: [formula, ...preamble].join('\n\n'),
    read: [
      `enacting ${formula}`,
      ...preamble.map((paragraph, at) => `preambular PP${at + 1} ${paragraph.replace(/^\S+ /, '')}`),
    ],
  })),
  ...(
    [
      [
        'fr',
        'Le Conseil des lampes,',
        'Réaffirmant la paix;',
        'Notant les marées;',
        'Engage les gardiens à attendre;',
        'Décide d’attendre.',
      ],
      [
        'es',
        'El Consejo de las Lámparas,',
        'Reafirmando la paz;',
        'Observando la marea;',
        'Exhorta a esperar;',
        'Decide esperar.',
      ],
      ['ru', 'Совет по лампам,', 'подтверждая мир;', 'отмечая приливы;', 'призывает ждать;', 'постановляет ждать.'],
      ['ar', 'إن مجلس المنارات،', 'إذ يؤكد السلام؛', 'وإذ يلاحظ المد؛', 'يدعو إلى الانتظار؛', 'يقرر أن ينتظر.'],
    ] as const
  ).map(([language, formula, first, second, third, fourth]) => ({
    name: `semicolons throughout, no numbers: ${language}`,
    text: [formula, first, second, third, fourth].join('\n\n'),
    read: [
      `enacting ${formula}`,
      `preambular PP1 ${first}`,
      `preambular PP2 ${second}`,
      `operative OP1 ${third}`,
      `operative OP2 ${fourth}`,
    ],
  })),
];

describe('papers as they are published', () => {
  for (const { name, text, read } of cases) {
    it(name, () => {
      readsAs(text, read);
      isOffered(text);
    });
  }
});
