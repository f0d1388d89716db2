import { deepStrictEqual } from 'node:assert/strict';
import type { DrawnPage } from '../../../../server/src/documents/pdf/drawing/drawn-page';
import { readPages } from '../../../../server/src/documents/pdf/page/read-pages';
import { inEnglish } from '../../../../server/src/messages/message';
import { type SketchedLine, set, sketchedPage } from './sketched-page';

/** As a list: front, then "label | words", marks as {mark}, then "note: words". */
function listed(pages: readonly DrawnPage[]): string[] {
  const { front, paragraphs, notes } = readPages(pages);
  return [
    ...front.map(fact => `front: ${fact}`),
    ...paragraphs.map(({ label, words, notes: marks }) => {
      let text = words;
      for (const { at, note } of [...marks].reverse())
        text = `${text.slice(0, at)}{${notes[note]!.mark}}${text.slice(at)}`;
      return label === null ? text : `${label} | ${text}`;
    }),
    ...notes.map(({ mark, words }) => `${mark}: ${words}`),
  ];
}

const body = set(
  100,
  12,
  [124, '*The Harbour Assembly*,'],
  6,
  [124, '*Recalling* the work of the Keepers of Lamps on the'],
  [100, 'coast, and the reports which they have sent to all of'],
  [100, 'the harbours,'],
  6,
  [124, '1.   *Requests* each Keeper to light the lamp before it'],
  [100, 'is dark and to keep it until the morning comes, also'],
  [100, 'in the fog;'],
  6,
  [124, '(a)   To write down the hour at which the light has'],
  [100, 'been lit.'],
);
const stretched = 'since lamps along these coast still light ships near shore';
const bodyRead = [
  'The Harbour Assembly,',
  'Recalling the work of the Keepers of Lamps on the coast, and the reports which they have sent to all of the harbours,',
  '1. | Requests each Keeper to light the lamp before it is dark and to keep it until the morning comes, also in the fog;',
  '(a) | To write down the hour at which the light has been lit.',
];

const column = (x: number, length: number): SketchedLine[] =>
  Array.from({ length }, (_, row): SketchedLine => {
    const words = ['To light the lamp at dusk and then, also', 'to keep it all the night and in the', 'fog;'][row % 3]!;
    return [x, 100 + row * 12 + Math.floor(row / 3) * 6, words];
  });

const cases: readonly (readonly [name: string, pages: readonly DrawnPage[], expected: readonly string[]])[] = [
  ['first lines set in, room between paragraphs, labels before a gap', [sketchedPage(1, body)], bodyRead],
  ['blanks that are not painted', [sketchedPage(1, body, { blanks: false })], bodyRead],
  [
    'numbers of lines at the margin',
    [sketchedPage(1, [...body, ...body.map(([, y], index) => [60, y, String(index + 1)] as const)])],
    bodyRead,
  ],
  [
    'paragraphs without room between them, by their first lines',
    [
      sketchedPage(
        1,
        set(
          100,
          12,
          [124, 'Noting that the lamps of the north are lit each day'],
          [100, 'by hand, as they were in the days of the first of the'],
          [100, 'Keepers, and not by any other means that are known,'],
          [124, 'Noting also that those of the south are lit by wires'],
          [100, 'from the harbour, which is dearer and less sure than,'],
          [100, 'it may be, the hand of a Keeper who knows the coast,'],
          [124, 'Noting further that no lamp is lit in the west since'],
          [100, 'the great storm, and that ships must go round it now,'],
        ),
      ),
    ],
    [
      'Noting that the lamps of the north are lit each day by hand, as they were in the days of the first of the Keepers, and not by any other means that are known,',
      'Noting also that those of the south are lit by wires from the harbour, which is dearer and less sure than, it may be, the hand of a Keeper who knows the coast,',
      'Noting further that no lamp is lit in the west since the great storm, and that ships must go round it now,',
    ],
  ],
  [
    'a head of symbol and date at either side, in the size of the text',
    [1, 2, 3].map(number =>
      sketchedPage(number, [[60, 40, 'H/12'], [430, 40, '3 March 2026'], ...body, [280, 700, `Page ${number} of 3`]]),
    ),
    ['front: H/12', 'front: 3 March 2026', ...bodyRead, ...bodyRead, ...bodyRead],
  ],
  [
    'a paragraph overleaf, and one below, behind a full line, by the words that open it',
    [
      sketchedPage(
        1,
        set(
          100,
          12,
          [100, 'Noting that the lamps of the north are lit each day, as'],
          [100, 'they were in the days of the first of the Keepers here,'],
          [100, 'Deeply concerned that those of the south are lit by the'],
          [100, 'wires from a harbour, which is dearer and less sure, it'],
          [100, 'seems, than the hand of any Keeper who knows that coast,'],
        ),
      ),
      sketchedPage(
        2,
        set(
          100,
          12,
          [100, 'Recalling that no lamp is lit in the west since a storm'],
          [100, 'fell upon it, and that all ships must go round it since,'],
        ),
      ),
    ],
    [
      'Noting that the lamps of the north are lit each day, as they were in the days of the first of the Keepers here,',
      'Deeply concerned that those of the south are lit by the wires from a harbour, which is dearer and less sure, it seems, than the hand of any Keeper who knows that coast,',
      'Recalling that no lamp is lit in the west since a storm fell upon it, and that all ships must go round it since,',
    ],
  ],
  [
    'items behind full lines, by labels of one form',
    [
      sketchedPage(
        1,
        set(
          100,
          12,
          [100, '(a) To write down the hours at which each of the lamps'],
          [100, 'has been lit, and to send what has been written down;'],
          [100, '(b) To keep the lamps until the morning comes, also in'],
          [100, 'the fog, and to tell all of the harbours that it came;'],
          [100, '(c) To rest.'],
        ),
      ),
    ],
    [
      '(a) To write down the hours at which each of the lamps has been lit, and to send what has been written down;',
      '(b) To keep the lamps until the morning comes, also in the fog, and to tell all of the harbours that it came;',
      '(c) To rest.',
    ],
  ],
  [
    'heads, feet and footnotes, of which one goes on overleaf',
    [
      sketchedPage(1, [
        ...body.slice(0, 3),
        ...set(150, 12, [100, 'coast and of the harbours^1^ and of all the ships there,']),
        [100, 690, '__________', 8],
        [110, 705, '^1^ See the book of the Keepers, first part, which', 8],
        [100, 715, 'tells how a lamp is lit and', 8],
        [50, 770, '26-01234', 7],
        [530, 770, '1/2', 7],
      ]),
      sketchedPage(2, [
        [50, 40, 'A/RES/8/1', 8],
        ...set(90, 12, [124, '*Noting* the storm,^2^']),
        [100, 690, '__________', 8],
        [100, 705, 'how it is put out.', 8],
        [110, 715, '^2^ H/8/12.', 8],
        [50, 770, '2/2', 7],
        [530, 770, '26-01234', 7],
      ]),
    ],
    [
      'front: A/RES/8/1',
      'The Harbour Assembly,',
      'Recalling the work of the Keepers of Lamps on the coast, and the reports which they have sent to all of coast and of the harbours{1} and of all the ships there,',
      'Noting the storm,{2}',
      '1: See the book of the Keepers, first part, which tells how a lamp is lit and how it is put out.',
      '2: H/8/12.',
    ],
  ],
  [
    'paragraphs of a line each, as far apart as lines set double',
    [
      sketchedPage(
        1,
        set(
          100,
          25,
          [72, 'The Harbour Assembly,'],
          [72, '*Alarmed* by the state of the lamps,'],
          [72, '*Noting* with concern the price of oil in harbours of the north,'],
          [72, '*Recalling* the storm,'],
          [90, '1.   *Calls* for more oil;'],
          [90, '2.   *Encourages* the Keepers to buy it by the barrel;'],
        ),
      ),
    ],
    [
      'The Harbour Assembly,',
      'Alarmed by the state of the lamps,',
      'Noting with concern the price of oil in harbours of the north,',
      'Recalling the storm,',
      '1. | Calls for more oil;',
      '2. | Encourages the Keepers to buy it by the barrel;',
    ],
  ],
  [
    'one line that goes on among paragraphs of a line each',
    [
      sketchedPage(
        1,
        set(
          100,
          25,
          [72, 'The Harbour Assembly,'],
          [72, '*Recalling* its resolution on the keepers of lamps'],
          [72, 'and of all other lights,'],
          [90, '1.   *Calls* for oil;'],
          [90, '2.   *Encourages* the Keepers;'],
        ),
      ),
    ],
    [
      'The Harbour Assembly,',
      'Recalling its resolution on the keepers of lamps and of all other lights,',
      '1. | Calls for oil;',
      '2. | Encourages the Keepers;',
    ],
  ],
  [
    'lines set double',
    [
      sketchedPage(
        1,
        set(
          100,
          25,
          [72, '*Noting* with concern the price of oil in harbours of the north,'],
          [72, 'Almara and Berovia among them, and in those of the west, and'],
          [72, 'the lack of ships,'],
          [72, '*Recalling* the storm, in which so many lamps went out as never'],
          [72, 'before or since,'],
        ),
      ),
    ],
    [
      'Noting with concern the price of oil in harbours of the north, Almara and Berovia among them, and in those of the west, and the lack of ships,',
      'Recalling the storm, in which so many lamps went out as never before or since,',
    ],
  ],
  [
    'a paragraph over two pages, and one that begins the second',
    [
      sketchedPage(1, body.slice(0, 3)),
      sketchedPage(
        2,
        body.slice(3).map(([x, y, text]) => [x, y - 40, text] as const),
      ),
    ],
    bodyRead,
  ],
  [
    'two columns of prose, one behind the other, below a title across',
    [
      sketchedPage(1, [
        [100, 60, '~The lamps of the coast and of all of the harbours there~', 12],
        ...[0, 1].flatMap(column =>
          Array.from(
            { length: 9 },
            (_, row) =>
              [
                60 + column * 260,
                100 + row * 12 + Math.floor(row / 3) * 6,
                // "(a) To light" … "each night;"
                [
                  `(${'abcdef'[column * 3 + Math.floor(row / 3)]}) To light the lamp at dusk and then`,
                  'to keep it all the night and in the',
                  'fog;',
                ][row % 3]!,
              ] as const,
          ),
        ),
      ]),
    ],
    [
      'The lamps of the coast and of all of the harbours there',
      ...['(a)', '(b)', '(c)', '(d)', '(e)', '(f)'].map(
        label => `${label} To light the lamp at dusk and then to keep it all the night and in the fog;`,
      ),
    ],
  ],
  [
    'two columns on a last page of few lines, where those of the page before stand',
    [
      sketchedPage(1, [...column(60, 9), ...column(320, 9)]),
      sketchedPage(2, [
        [60, 100, 'To see that each lamp is lit in time and'],
        [60, 112, 'kept;'],
        [320, 100, 'To write down when each lamp was lit and'],
        [320, 112, 'by whom.'],
      ]),
    ],
    [
      ...Array.from(
        { length: 6 },
        () => 'To light the lamp at dusk and then, also to keep it all the night and in the fog;',
      ),
      'To see that each lamp is lit in time and kept;',
      'To write down when each lamp was lit and by whom.',
    ],
  ],
  [
    'a meeting and a date, below a last paragraph, without room between them',
    [
      sketchedPage(
        1,
        set(
          100,
          12,
          [100, '2.   *Decides* to come back to the lamps of the coast when'],
          [100, 'all of the reports of the Keepers on them have been read.'],
          [100, '12th meeting'],
          [100, '3 May 2026'],
        ),
      ),
    ],
    [
      '2. | Decides to come back to the lamps of the coast when all of the reports of the Keepers on them have been read.',
      ...['12th meeting', '3 May 2026'],
    ],
  ],
  [
    'footnotes whose numbers are no smaller than the text, below no line',
    [
      sketchedPage(1, [
        ...set(100, 12, [100, '1.   *Requests* each Keeper to light the lamp before it'], [100, 'is dark;^1^'], 6),
        ...set(130, 12, [100, '2.   *Decides* to come back to the lamps of the coast in'], [100, 'the winter.^2^']),
        ...[1, 2].flatMap((number): SketchedLine[] => [
          [100, 700 + number * 12, String(number)],
          [107, 700 + number * 12, `See A/80/${number} on oil.`, 8],
        ]),
      ]),
    ],
    [
      '1. | Requests each Keeper to light the lamp before it is dark;{1}',
      '2. | Decides to come back to the lamps of the coast in the winter.{2}',
      '1: See A/80/1 on oil.',
      '2: See A/80/2 on oil.',
    ],
  ],
  [
    'items in Chinese without room between them, of which the first fills its line, below a title with a number',
    [
      sketchedPage(
        1,
        set(
          100,
          13,
          [100, '2026年5月3日港口大会决议在各港口和海岸的所有灯塔守护人面前通过'],
          [100, '81/3. 所有海岸的灯塔'],
          [100, '1. 请所有灯塔守护人每晚：'],
          [100, '(a) 在天黑之前点亮所有的灯塔和港口的灯，写下点灯的时间和人名字；'],
          [100, '(b) 在早晨到来之前看守灯火，雾中也是如此；'],
        ),
      ),
    ],
    [
      '2026年5月3日港口大会决议在各港口和海岸的所有灯塔守护人面前通过',
      '81/3. 所有海岸的灯塔',
      '1. 请所有灯塔守护人每晚：',
      '(a) 在天黑之前点亮所有的灯塔和港口的灯，写下点灯的时间和人名字；',
      '(b) 在早晨到来之前看守灯火，雾中也是如此；',
    ],
  ],
  [
    'a day that its month keeps from the end of a line',
    [
      sketchedPage(
        1,
        set(
          100,
          12,
          [100, '*Rappelant* ses résolutions et les rapports des gardiens,'],
          [100, '1.   *Prie* les gardiens de se réunir le mardi 8 septembre,'],
          [100, 'le jeudi 10 septembre et, au besoin, lundi suivant,'],
          [100, '14 septembre, dans le port ;'],
          [100, '2.   *Prie* les gardiens de se réunir aussi le mercredi 9,'],
          [100, 'dans le phare.'],
        ),
      ),
    ],
    [
      'Rappelant ses résolutions et les rapports des gardiens,',
      '1. | Prie les gardiens de se réunir le mardi 8 septembre, le jeudi 10 septembre et, au besoin, lundi suivant, 14 septembre, dans le port ;',
      '2. | Prie les gardiens de se réunir aussi le mercredi 9, dans le phare.',
    ],
  ],
  [
    'labels that all but fill their place',
    [
      sketchedPage(
        1,
        [1, 2].flatMap((number): SketchedLine[] => [
          [100, 100 + number * 24, `${number}.`],
          [112, 100 + number * 24, 'Requests each Keeper to light the lamp.'],
        ]),
      ),
    ],
    ['1. Requests each Keeper to light the lamp. 2. Requests each Keeper to light the lamp.'],
  ],
  [
    'two columns of prose, the left one with a footnote at its foot beside words of the right one',
    [
      sketchedPage(
        1,
        [
          ...[0, 1].flatMap(column =>
            Array.from(
              { length: column === 0 ? 30 : 33 },
              (_, row): SketchedLine => [
                60 + column * 260,
                300 + row * 12 + Math.floor(row / 3) * 6,
                [
                  '1. Requests the Keeper to light lamps',
                  row === 1 && column === 0
                    ? 'at dusk and to keep them for all^1^'
                    : 'at dusk and to keep them for all the',
                  'nights;',
                ][row % 3]!.replace('1.', `${column * 10 + Math.floor(row / 3) + 1}.`),
              ],
            ),
          ),
          [70, 736, '^1^ See A/80/2 on oil.', 8],
        ],
        { rules: [{ left: 60, right: 160, y: 722 }] },
      ),
    ],
    [
      ...Array.from(
        { length: 21 },
        (_, index) =>
          `${index + 1}. Requests the Keeper to light lamps at dusk and to keep them for all${index === 0 ? '{1}' : ' the'} nights;`,
      ),
      '1: See A/80/2 on oil.',
    ],
  ],
  [
    'lines stretched so far that their blanks stand below each other, which part no columns',
    [
      sketchedPage(
        1,
        Array.from({ length: 6 }, (_, row) => row).flatMap((row): SketchedLine[] =>
          stretched
            .split(' ')
            .map((word, at) => [60 + at * 40, 100 + row * 12, row === 0 && at === 0 ? 'Since' : word]),
        ),
      ),
    ],
    [stretched.replace('since', 'Since') + ` ${stretched}`.repeat(5)],
  ],
  [
    'a masthead row by row',
    [
      sketchedPage(
        1,
        [
          [60, 50, 'United Nations'],
          [480, 50, 'A/RES/81/7'],
          [60, 80, '~General Assembly~', 18],
          [400, 80, 'Distr.: General'],
          [400, 92, '4 May 2026'],
          [60, 130, '~Eighty-first session~'],
          [60, 142, 'Agenda item 7'],
          ...set(180, 12, [124, '*The General Assembly*,']),
        ],
        {
          rules: [
            { left: 50, right: 550, y: 60 },
            { left: 50, right: 550, y: 110 },
          ],
        },
      ),
    ],
    [
      ...['United Nations', 'A/RES/81/7', 'General Assembly', 'Distr.: General', '4 May 2026'].map(
        fact => `front: ${fact}`,
      ),
      'Eighty-first session',
      'Agenda item 7',
      'The General Assembly,',
    ],
  ],
  [
    'words parted at the ends of lines, and those with a hyphen of their own',
    [
      sketchedPage(
        1,
        set(
          100,
          12,
          [100, 'the well-being of the sailors, their educa-'],
          [100, 'tion and their health, the long-term impor-'],
          [100, 'tance of the harbours and the well-'],
          [100, 'being of those who sail by night in the har-'],
          [100, 'bours of the north, whose education ends.'],
        ),
      ),
    ],
    [
      'the well-being of the sailors, their education and their health, the long-term importance of the harbours and the well-being of those who sail by night in the harbours of the north, whose education ends.',
    ],
  ],
  [
    'Chinese: no blank where lines meet, nor beside numbers',
    [
      sketchedPage(
        1,
        set(
          100,
          15,
          [120, '~回顾~其2021年5月关于北方海岸灯塔守护者的'],
          [100, '报告，以及各港口之间及时交换海图的情况，并'],
          [100, '考虑到夜间航行者的安全，'],
          6,
          [120, '1.   ~请~各守护者在天黑之前点亮灯塔并保持到早'],
          [100, '晨。'],
        ),
      ),
    ],
    [
      '回顾其2021年5月关于北方海岸灯塔守护者的报告，以及各港口之间及时交换海图的情况，并考虑到夜间航行者的安全，',
      '1. | 请各守护者在天黑之前点亮灯塔并保持到早晨。',
    ],
  ],
  [
    'Spanish and French letters as they are',
    [
      sketchedPage(
        1,
        set(
          100,
          12,
          [124, '*Recordando* las señales de niebla y el año en que fue'],
          [100, 'creada la Guardia de los Faros, «para siempre»,'],
          6,
          [124, '*Réaffirmant* l’œuvre des gardiens et la sûreté des'],
          [100, 'côtes où naviguent, la nuit, les bateaux à voiles,'],
        ),
      ),
    ],
    [
      'Recordando las señales de niebla y el año en que fue creada la Guardia de los Faros, «para siempre»,',
      'Réaffirmant l’œuvre des gardiens et la sûreté des côtes où naviguent, la nuit, les bateaux à voiles,',
    ],
  ],
  [
    'Chinese lines, between whose numbers and characters no blank stands',
    [
      sketchedPage(1, [
        ...set(
          100,
          14,
          [100, '回顾其关于海岸灯塔看守人工作并收于报告的大会2019年12月18日第'],
          [100, '74/117号决议和2020年12月3日第75/32号决议，其中大会请港口在2021'],
          [100, '年底之前点亮灯塔，并欢迎第1662(2006)、1746(2007)号和1750(20'],
          [100, '07)号决定以及关于海岸港口夜间照明情况的报告，其中提到部署最多20'],
          [100, '626名看守人，'],
        ),
        ...set(200, 14, [300, '第41次全体会议'], [300, '2020年12月10日']),
      ]),
    ],
    [
      '回顾其关于海岸灯塔看守人工作并收于报告的大会2019年12月18日第74/117号决议和2020年12月3日第75/32号决议，其中大会请港口在2021年底之前点亮灯塔，并欢迎第1662(2006)、1746(2007)号和1750(2007)号决定以及关于海岸港口夜间照明情况的报告，其中提到部署最多20 626名看守人，',
      '第41次全体会议 2020年12月10日',
    ],
  ],
  [
    'a Chinese line that is stretched',
    [
      sketchedPage(1, [
        [100, 100, '审查了关于海岸灯塔和港口以及看守人工作的报告，并'],
        [100, 114, '回'],
        [125, 114, '顾'],
        [150, 114, '第'],
        [175, 114, '1662(2006)、1746(2007)、'],
        [100, 128, '1750(2007)号决定，'],
      ]),
    ],
    ['审查了关于海岸灯塔和港口以及看守人工作的报告，并回顾第1662(2006)、1746(2007)、1750(2007)号决定，'],
  ],
  [
    'a number that a Chinese line cuts before its bracket or its last three digits',
    [
      sketchedPage(1, [
        ...set(
          100,
          14,
          [100, '审查了关于海岸灯塔和港口以及看守人工作的报告，并回顾第1884'],
          [100, '(2009)号决定以及关于海岸港口夜间照明情况的报告和其中所载2'],
          [100, '397(2017)号决定，'],
        ),
      ]),
    ],
    [
      '审查了关于海岸灯塔和港口以及看守人工作的报告，并回顾第1884(2009)号决定以及关于海岸港口夜间照明情况的报告和其中所载2397(2017)号决定，',
    ],
  ],
  [
    'a range of years that a line cuts',
    [
      sketchedPage(
        1,
        set(
          100,
          12,
          [100, 'Recalling the plan of the Keepers for the years of 2018–'],
          [100, '2028, and what they have written of it,'],
        ),
      ),
    ],
    ['Recalling the plan of the Keepers for the years of 2018–2028, and what they have written of it,'],
  ],
  [
    'labels that hang beside long items, which are no column of their own',
    [
      sketchedPage(
        1,
        ['i)', 'ii)', 'iii)', 'iv)', 'v)', 'vi)'].flatMap((label, item): SketchedLine[] => [
          [160, 100 + item * 50, label],
          [190, 100 + item * 50, 'To write down the hour at which the lamp has been'],
          [190, 112 + item * 50, 'lit, and by whom, in the book of the harbour that'],
          [190, 124 + item * 50, 'lies next to it and nowhere else;'],
        ]),
      ),
    ],
    ['i)', 'ii)', 'iii)', 'iv)', 'v)', 'vi)'].map(
      label =>
        `${label} | To write down the hour at which the lamp has been lit, and by whom, in the book of the harbour that lies next to it and nowhere else;`,
    ),
  ],
  [
    'headings one below the other',
    [
      sketchedPage(1, [
        ...body,
        ...set(
          250,
          12,
          [100, '~On the lamps of the harbours and the other lamps that the~'],
          [100, '~Keepers of the coast light every day~'],
          9,
          [100, '~On the books of the harbours, and what has been written in~'],
          [100, '~them so far~'],
          6,
          [124, '2.   *Requests* each Keeper to light the lamp before it'],
          [100, 'is dark.'],
        ),
      ]),
    ],
    [
      ...bodyRead,
      'On the lamps of the harbours and the other lamps that the Keepers of the coast light every day',
      'On the books of the harbours, and what has been written in them so far',
      '2. | Requests each Keeper to light the lamp before it is dark.',
    ],
  ],
  [
    'a line that ends behind an opening bracket',
    [
      sketchedPage(1, [
        ...set(
          100,
          12,
          [124, '*Recalling* the decision of the Keepers of Lamps 12 ('],
          [100, '2021) on the coast, and the reports which they have to'],
          [100, 'send each year,'],
        ),
      ]),
    ],
    [
      'Recalling the decision of the Keepers of Lamps 12 (2021) on the coast, and the reports which they have to send each year,',
    ],
  ],
  [
    'a heading at the head of a page, below an item that ends the page before',
    [
      sketchedPage(1, [
        ...body,
        ...set(
          240,
          12,
          [124, '(b)   To write down the hour at which the light has to'],
          [100, 'be lit, and all else that the Keepers ask of those who do;'],
        ),
      ]),
      sketchedPage(2, [
        ...set(
          100,
          12,
          [100, 'Public information'],
          [124, '(c)   To tell the ships of the coast where the lamps of'],
          [100, 'the harbours are lit.'],
        ),
      ]),
    ],
    [
      ...bodyRead,
      '(b) | To write down the hour at which the light has to be lit, and all else that the Keepers ask of those who do;',
      'Public information',
      '(c) | To tell the ships of the coast where the lamps of the harbours are lit.',
    ],
  ],
  [
    'an item that goes on overleaf, behind a page of items alone',
    [
      sketchedPage(
        1,
        set(
          100,
          12,
          ...Array.from(
            { length: 12 },
            (_, at) =>
              [
                [160, `(${String.fromCharCode(97 + at)})   To write down the hour at which the lamp`],
                [184, 'has been lit, and by whom, in the book of the'],
                [184, at < 11 ? 'harbour and nowhere else;' : 'harbour, and to send what has been written on'],
              ] as const,
          ).flat(),
        ),
      ),
      sketchedPage(
        2,
        set(
          100,
          12,
          [184, 'each day to the Keepers, who read it;'],
          6,
          ...Array.from(
            { length: 4 },
            () =>
              [
                [124, '1.   *Requests* each Keeper to light the lamp before it'],
                [100, 'is dark and to keep it until the morning comes, also'],
                [100, 'in the fog;'],
              ] as const,
          ).flat(),
        ),
      ),
    ],
    [
      ...Array.from(
        { length: 12 },
        (_, at) =>
          `(${String.fromCharCode(97 + at)}) | To write down the hour at which the lamp has been lit, and by whom, in the book of the ${at < 11 ? 'harbour and nowhere else;' : 'harbour, and to send what has been written on each day to the Keepers, who read it;'}`,
      ),
      ...Array.from({ length: 4 }, () => bodyRead[2]!),
    ],
  ],
];

describe('pages read by their geometry', () => {
  for (const [name, pages, expected] of cases) {
    it(name, () => deepStrictEqual(listed(pages), expected));
  }
  it('keep italics and bold where they are', () => {
    const [, second] = readPages([sketchedPage(1, body)]).paragraphs;
    deepStrictEqual(second!.styles, [{ start: 0, end: 'Recalling'.length, style: 'italic' }]);
  });
  it('keep a hyphen where words are not parted', () => {
    const lines = Array.from(
      { length: 60 },
      (_, row) => [100, `и ещё одна строка о маяках севера ${row + 100},`] as const,
    );
    const [paragraph] = readPages([
      sketchedPage(
        1,
        set(
          60,
          11,
          [100, 'Ассамблея, которая собралась в штаб-'],
          [100, 'квартире Хранителей, говорит о них,'],
          ...lines,
        ),
      ),
    ]).paragraphs;
    deepStrictEqual(paragraph!.words.slice(0, 46), 'Ассамблея, которая собралась в штаб-квартире Х');
  });
  it('say which page a paragraph stands on', () => {
    const pages = [sketchedPage(1, body.slice(0, 4)), sketchedPage(2, body.slice(4))];
    deepStrictEqual(
      readPages(pages).paragraphs.map(({ place }) => place && inEnglish(place)),
      ['page 1', 'page 1', 'page 2', 'page 2'],
    );
  });
});
