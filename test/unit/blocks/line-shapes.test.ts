import { deepStrictEqual } from 'node:assert';
import { lineShapes } from '../../../server/src/blocks/pages/line-shapes';
import { Shape } from '../../../server/src/blocks/pages/shape';
import { splitLines } from '../../../server/src/text/lines';

const signs: Record<Shape, string> = {
  [Shape.Content]: 'text',
  [Shape.Blank]: '',
  [Shape.Furniture]: 'page',
  [Shape.FootnoteRule]: 'rule',
  [Shape.Footnote]: 'note',
};

function shapesOf(text: string): string {
  const { shapes } = lineShapes(splitLines(text));
  return [...shapes]
    .map(shape => signs[shape as Shape])
    .filter(sign => sign !== '')
    .join(' ');
}

describe('what the lines of a page’s foot are', () => {
  const foot = '\n\nGE.23-02550\n\n';
  const next = '\n\n3\n\nA/HRC/RES/54/27';
  const cases: [string, string, string][] = [
    [
      'a label alone has its first line among the footnotes',
      `7.\n1${foot}Requests the masons to report to the Assembly, and\n\nA/HRC/51/53 and A/HRC/54/66.${next}\n\nto build`,
      'text note page text note note page text',
    ],
    ...[
      ...['Page 2', 'Page 2 of 4', 'Page 2/4', 'Page | 2', '2 | P a g e', 'Page 2 sur 4', 'Page 2 de 4'],
      ...['Página 2 de 4', 'Страница 2 из 4', 'Стр. 2', '第2页', '第 2 页，共 4 页', 'الصفحة 2 من 4', 'صفحة ٢'],
      ...['- 2 -', '– 2 –', 'A/86/L.6 2/4', '2/4 A/86/L.6', 'DRAFT', 'PROJET', 'ПРОЕКТ', 'CONFIDENTIEL', 'Draft v2'],
      ...['Zero draft – 15 October 2031', 'ADVANCE UNEDITED VERSION', '12/15/31, 3:45 PM lamps', '15.12.2031 15:45'],
      ...['/...', '.../...', '…/…', '~ 2 ~', 'A/86/L.6    2', '2\tA/86/L.6', 'General Assembly     A/86/L.6'],
      ...['A/RES/86/8    16 December 2031', '16 декабря 2031 года\tA/RES/86/8', 'A/RES/86/8  2031年12月16日'],
      ...['Consejo de Seguridad\tS/RES/2712 (2031)\tPágina 3', 'الجمعية العامة    A/86/L.6', '大会   A/86/L.6  第2页'],
      ...['Please recycle', 'Merci de recycler', 'Se ruega reciclar', '请回收', 'https://lamps.example/draft 2/4'],
    ].map((line): [string, string, string] => [
      `in the middle of a paragraph: ${line}`,
      `Recalling all the\n${line}\nmasons of the`,
      'text page text',
    ]),
    ...['2', '2 / 4', '2 of 4', 'p. 2', 'с. 2', 'ص. 2', 'Draft', '草案', 'مسودة', '15/12/2031'].map(
      (line): [string, string, string] => [
        `alone between paragraphs: ${line}`,
        `Recalling the masons,\n\n${line}\n\nNoting the bridge,\n\n${line}`,
        'text page text page',
      ],
    ),
    ...[
      'A/86/L.6    Report on lamps',
      'United Nations    A/86/L.6',
      '2 A/86/L.6',
      'A/86/L.6    A/86/L.7',
      '/.',
      '(2)',
      '[2]',
    ].map((line): [string, string, string] => [
      `no page’s: ${line}`,
      `Recalling all the\n${line}\nmasons`,
      'text text text',
    ]),
    ...['of 4', 'Draft resolution', '4 / 2 A/86/L.6', 'Pages 2 and 4', '第2段', 'Page 2 of the report'].map(
      (line): [string, string, string] => [
        `no page’s: ${line}`,
        `Recalling all the\n${line}\nmasons`,
        'text text text',
      ],
    ),
    ...['(2)', '[2]'].flatMap((number): [string, string, string][] => [
      [
        `within a paragraph: ${number}`,
        `Recalling the conferences of the lighthouses\n${number}\nand of all the lamps that burn there,`,
        'text page text',
      ],
      [
        `between paragraphs: ${number}`,
        `Recalling the conferences,\n1. Decides to light the lamps;\n${number}\n\n2. Requests oil.`,
        'text text page text',
      ],
      [
        `an item’s number, or a mark’s: ${number}`,
        `1. Decides to light all the lamps of the harbour:\n(1)\nof the north;\n${number}\n(a) of the south.`,
        'text text text text text',
      ],
      [
        `above an item, where pages are counted: ${number}`,
        `of the conferences of the lighthouses in the north\n${number}\nand of all the lamps that burn there;\n${number.replace('2', '3')}\n(c) oil.`,
        'text page text page text',
      ],
    ]),
    [
      'the last line of a paragraph, below a page’s number',
      'Recalling the conferences of the lighthouses or\n\n2\n\nlamps,',
      'text page text',
    ],
    [
      'the title’s second line before its first, below the symbol, and broken elsewhere',
      '86/8. Wages and pensions of all\nmasons of the bridges and ferries of the coast\nThe General Assembly,\nRecalling the bridges of the\n\nA/RES/86/8\n\nof the bridges and ferries of the coast\n\nWages and pensions of all masons\n\nharbour,',
      'text text text text page page page text',
    ],
    [
      'a line that says words of the title, below a page’s number',
      'Bridges and ferries for all masons\nThe General Assembly,\nRecalling the bridges and the\n- 2 -\nferries for all masons of\nthe harbour,',
      'text text text page text text',
    ],
    ...['2', '2/4', 'p. 2'].flatMap((number): [string, string, string][] => [
      [
        `within a paragraph: ${number}`,
        `Recalling the conferences of the lighthouses\n${number}\nand of all the lamps that burn there,`,
        'text page text',
      ],
      [
        `within a paragraph, above a capital: ${number}`,
        `Recalling the conferences of the Lighthouses of all\n\n${number}\n\nHarbours, and of all the lamps that burn,`,
        'text page text',
      ],
      [
        `below a paragraph, above a number: ${number}`,
        `Recalling the conferences,\n1. Decides to light the lamps;\n${number}\n\n2. Requests oil.`,
        'text text page text',
      ],
      [
        `below a blank line, right above a paragraph: ${number}`,
        `подчеркивая важность маяков,\n\n${number}\nотмечая свет маяков,\n\n3\nа) масло`,
        'text page text page text',
      ],
    ]),
    ...['2/4', 'p. 2'].map((number): [string, string, string] => [
      `between paragraphs of a preamble: ${number}`,
      `回顾其关于灯塔的决议，\n${number}\n强调灯塔的重要性，`,
      'text page text',
    ]),
    ['a footnote’s mark behind a comma', '回顾其关于灯塔的决议，\n2\n强调灯塔的重要性，', 'text text text'],
    ...['12', '7/4', '61/124'].map((number): [string, string, string] => [
      `no page’s, above a capital: ${number}`,
      `Number of lamps in the harbours of the north\n${number}\nNumber of lamps in the harbours of the south`,
      'text text text',
    ]),
    [
      'the same in Chinese',
      `7.\n1${foot}请石匠向大会提交年度报告，并在这方面请石匠在题\n\nA/HRC/51/53 和 A/HRC/54/66。${next}\n\n为`,
      'text note page text note note page text',
    ],
    [
      'the same in Russian, with the page’s number',
      `5.\n1\n\nпредлагает каменщикам построить мост в${foot}A/HRC/RES/54/27\n\nсоответствии`,
      'text note text page page text',
    ],
    [
      'a full stop alone between furniture, as of an English footnote on an Arabic page',
      'وإذ تشير\n__________\n1 Harbour Series, vol. 3\n\n*3118601*\n\n.\n\n31-18601 (A)\n\nA/RES/86/12\n\nإلى',
      'text rule note page page page page text',
    ],
    ['a full stop alone elsewhere', 'the masons\n\n.\n\n31-18601 (A)', 'text text page'],
    [
      'the page’s number, that of the next footnote, amid text',
      '__________\n1 A/86/1.\n\nA/HRC/RES/54/22\n\nof all the\n2\nGE.31-16373\n\nmasons,\n\nRecalling its own,',
      'rule note page text note page note text',
    ],
    [
      'a number of a footnote’s second line',
      'for\n__________\n1 Lamps, Supplement No\n3 (A/86/3).\n\nA/RES/86/12\n\nall\n2 A/86/8.\n3 A/86/9.\n2/4 31-28872',
      'text rule note note page text note note page',
    ],
    [
      'the last word of a running title',
      'Bridges and ferries of all\nmasons\nThe General Assembly,\n\nA/RES/86/12\nBridges and ferries of all\nmasons\nand',
      'text text text page page page text',
    ],
    [
      'a footnote that opens nothing stays one',
      `7.\n1${foot}A/HRC/51/53 and A/HRC/54/66.${next}\n\nto build`,
      'text note page note note page text',
    ],
    [
      'so it does where the label has its text',
      `7. Requests a report;\n1${foot}Requests of masons, 2019.${next}\n\n8. Decides`,
      'text note page note note page text',
    ],
    [
      'footnotes of a page from the right, with their numbers in front and behind',
      '‫المنطقة سيسهم إلى حد كبير في تحقيق‬\n‫‪ ،A/50/426 1‬المرفق‪.‬‬\n‫‪ 2‬القرار ‪ ،70/1‬المرفق‪.‬‬\n‫‪.A/75/120 3‬‬\n\n‫‪20-16325 (A) 231220‬‬\n\n‫‪A/RES/75/86‬‬\n\n‫السلام،‬',
      'text note note note page page text',
    ],
    [
      'a report that is asked for is no footnote',
      '‫- 7 تطلب إلى البنائين أن يقدموا‬\n‫تقريرا عن الجسور؛‬\n\n‫- 8 تقرر أن تنظر في المسألة‬\n\n‫ 1 انظر القرار 67/234‬\n\n‫‪20-01815‬‬',
      'text text text note page',
    ],
    [
      'items in brackets, down to the page’s foot',
      'يقرر ما يلي:\n(1) بناء الجسور\nفي الوادي،\n(2) بناء الأرصفة\n\n31-18601 3/9\nA/RES/86/12\n\nفي القرى،',
      'text text text text page page text',
    ],
    [
      'the only item in brackets above the page’s foot',
      'يقرر ما يلي:\n\n(1) بناء الجسور\nفي كل\n\n31-18601 3/9\nA/RES/86/12\n\nالقرى،',
      'text text text page page text',
    ],
    [
      'footnotes in brackets below a colon',
      'يقرر ما يلي:\n\n(1) انظر القرار 67/234.\n(2) المرجع نفسه.\n\n31-18601 3/9\nA/RES/86/12\n\n(أ) البناء',
      'text note note page page text',
    ],
  ];
  for (const [name, text, shapes] of cases) it(name, () => deepStrictEqual(shapesOf(text), shapes));
});
