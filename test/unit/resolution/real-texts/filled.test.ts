import { strictEqual } from 'node:assert/strict';
import { naturalWidth } from '../../../../server/src/blocks/layout/glyph-widths';
import { readsAs } from './reads';

/** Paragraphs as a page has them, out of which an extractor has left the indents of first lines and all blank lines. */
const measure = 3400;
const indent = 190;

/** A paragraph in lines, each filled with words until the next has no room. */
function filled(paragraph: string, setIn = indent): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? measure - setIn : measure;
    if (naturalWidth(longer, 0, longer.length) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const formula = 'Генеральная Ассамблея,';
const some = [
  'ссылаясь на свои резолюции о мостах восточных долин и о каменщиках, которые смотрят за ними много лет и ничего за это не получают, хотя без их труда через реки давно нельзя было бы перейти ни пешком, ни на телеге,',
  'принимая во внимание письма перевозчиков, в которых они просят построить новые причалы у верхних деревень и рассказывают, сколько дней теряют путники, когда вода стоит высоко, а лодки заняты перевозкой зерна и камня,',
  'учитывая, что весной вода поднимается выше перил и что ни один из старых мостов долины не выдержал бы второго такого паводка, какой случился в прошлом году после долгих дождей в горах,',
  'будучи обеспокоена тем, что дети из верхних деревень не могут попасть в школу, пока вода стоит высоко, и что врачи приезжают в долину лишь тогда, когда дорога через перевал открыта, то есть не раньше начала лета и не позже первых осенних заморозков,',
  'сознавая, что сами деревни не могут заплатить за камень, известь и железо, которых требует такая работа, и что без помощи соседних долин и городов у моря ни одна из них не сможет начать ее раньше, чем через десять лет,',
];
const ends = ['постановляет построить перила;', 'постановляет провести следующее заседание в долине.'];
/** Enough that the measure can be told from them. */
const others = [...some, ...some];

/** What a text of such paragraphs is read as. */
function isKept(paragraphs: readonly string[], lines: readonly string[]): void {
  readsAs(
    [
      formula,
      ...others.flatMap(paragraph => filled(paragraph)),
      ...lines,
      ...ends.map((text, at) => `${at + 1}. ${text}`),
    ].join('\n'),
    [
      `enacting ${formula}`,
      ...[...others, ...paragraphs].map((paragraph, at) => `preambular PP${at + 1} ${paragraph}`),
      ...ends.map((text, at) => `operative OP${at + 1} ${text}`),
    ],
  );
}

describe('lines of type that were filled to a measure', () => {
  it('a participle first on a line too full to be a first one', () => {
    const paragraph =
      'выражая признательность всем каменщикам долины за труд на мостах, отмечая вместе с тем большие заслуги всех перевозчиков из деревень и семей, живущих в восточных долинах,';
    const lines = filled(paragraph);
    strictEqual(lines[1]!.startsWith('отмечая'), true, lines.join('\n'));
    isKept([paragraph], lines);
  });
  it('a participle first on a line that is shorter by an indent, below a full one', () => {
    const paragraphs = [
      'выражая признательность всем каменщикам долины за неустанный труд на старых мостах в долинах, полных воды и тумана, и на переправах у верхних деревень,',
      'отмечая заслуги перевозчиков, живущих в нижних деревнях и помогавших соседям в годы паводков,',
    ];
    isKept(
      paragraphs,
      paragraphs.flatMap(paragraph => filled(paragraph)),
    );
  });
  it('a line in pieces of a word each', () => {
    const paragraph =
      'выражая признательность всем каменщикам долины за неустанный труд на старых мостах, приветствуя восстановление противопаводковых сооружений восточных долин и рек,';
    const lines = filled(paragraph);
    isKept([paragraph], [lines[0]!, ...lines[1]!.split(' '), ...lines.slice(2)]);
  });
  it('a justified first line with wide gaps is no row of a table', () => {
    const paragraph =
      'ссылаясь на письма каменщиков и перевозчиков края Северовосточнодолинского, в котором много старых мостов через реки,';
    const [first, ...more] = filled(paragraph);
    isKept([paragraph], [first!.replaceAll(' ', '     '), ...more]);
  });
  it('a line in pieces, the last of its page', () => {
    const paragraph =
      'выражая признательность всем каменщикам долины за неустанный труд на старых мостах, приветствуя восстановление противопаводковых сооружений восточных долин и рек,';
    const [first, second, ...more] = filled(paragraph);
    isKept([paragraph], [first!, ...second!.split(' '), '', 'A/RES/90/12', '', '30-12345', '2/3', '', ...more]);
  });
  it('words of a line that stand apart, the last of its page', () => {
    const foot = ['', 'A/RES/90/12', '', '30-12345', '2/3', ''];
    const apart = ['отмечает,', '', 'что', '', 'Комитет', '', 'будет'];
    const rest = 'уделять внимание состоянию мостов;';
    readsAs(
      [
        formula,
        ...others.flatMap(paragraph => [...filled(paragraph), '']),
        ...['1.', '', ...apart, ...foot, rest],
        `2. ${ends[1]}`,
      ].join('\n'),
      [
        `enacting ${formula}`,
        ...others.map((paragraph, at) => `preambular PP${at + 1} ${paragraph}`),
        `operative OP1 отмечает, что Комитет будет ${rest}`,
        `operative OP2 ${ends[1]}`,
      ],
    );
  });
  it('a phrase that opens over two lines, out of a line in pieces', () => {
    const paragraph =
      'вновь подтверждая необходимость восстановления противопаводковых сооружений в восточных долинах и у переправ,';
    const [first, ...more] = filled(paragraph);
    isKept([paragraph], [...first!.split(' '), ...more]);
  });
});

describe('lines within a paragraph', () => {
  it('a letter whose list is a part of the text', () => {
    readsAs(
      `The General Assembly,
Recalling its resolutions on bridges and on the masons who have looked after
them for many years without being paid,
1. Takes note of what the masons have done in the valleys of the east for a) the
railings, which the floods had taken; b) the arches, which had lost their stones;
c) the piers; and d) the roads that lead to each bridge from the villages above;
2. Decides to meet again.`,
      [
        'enacting The General Assembly,',
        'preambular PP1 Recalling its resolutions on bridges and on the masons who have looked after them for many years without being paid,',
        'operative OP1 Takes note of what the masons have done in the valleys of the east for a) the railings, which the floods had taken; b) the arches, which had lost their stones; c) the piers; and d) the roads that lead to each bridge from the villages above;',
        'operative OP2 Decides to meet again.',
      ],
    );
  });
  it('words set before the line that they stand in, behind a label alone', () => {
    readsAs(
      `The General Assembly,

Recalling its resolutions on bridges and on the masons who have looked after
them for many years without being paid,

1.

as observers, the${' '}

Decides to invite to its sessions in the valleys of the east, as often as can be,
masons of the villages above and all those who have helped them since the floods
and who would like to come;

2.

Decides to meet again.`,
      [
        'enacting The General Assembly,',
        'preambular PP1 Recalling its resolutions on bridges and on the masons who have looked after them for many years without being paid,',
        'operative OP1 Decides to invite to its sessions in the valleys of the east, as often as can be, as observers, the masons of the villages above and all those who have helped them since the floods and who would like to come;',
        'operative OP2 Decides to meet again.',
      ],
    );
  });
});
