import { deepStrictEqual } from 'node:assert/strict';
import { parse } from '../../../../server/src/resolution/parse';

/** Decisions, which say at which meeting what was decided, and have no enacting formula. */
const decisions: Readonly<
  Record<string, readonly [title: string, decided: string, items: readonly string[], noted: string]>
> = {
  en: [
    '85/512. Election of keepers',
    'At its 12th plenary meeting, on 3 October 2031, the General Assembly, on the recommendation of the keepers, decided:',
    ['(a) To elect two keepers;', '(b) To light the lamps.'],
    'At its 13th plenary meeting, on 4 October 2031, the General Assembly took note of the report on wicks.',
  ],
  fr: [
    '85/512. Élection de gardiens',
    'À sa 12e séance plénière, le 3 octobre 2031, l’Assemblée générale a décidé :',
    ['a) D’élire deux gardiens ;', 'b) D’allumer les lampes.'],
    'À sa 13e séance plénière, le 4 octobre 2031, l’Assemblée générale a pris note du rapport.',
  ],
  es: [
    '85/512. Elección de guardianes',
    'En su 12ª sesión plenaria, celebrada el 3 de octubre de 2031, la Asamblea General decidió:',
    ['a) Elegir a dos guardianes;', 'b) Encender las lámparas.'],
    'En su 13ª sesión plenaria, celebrada el 4 de octubre de 2031, la Asamblea General tomó nota del informe.',
  ],
  ru: [
    '85/512. Выборы смотрителей',
    'На своем 12-м пленарном заседании 3 октября 2031 года Генеральная Ассамблея постановила:',
    ['a) избрать двух смотрителей;', 'b) зажечь лампы.'],
    'На своем 13-м пленарном заседании 4 октября 2031 года Генеральная Ассамблея приняла к сведению доклад.',
  ],
  zh: [
    '85/512. 选举看守人',
    '2031年10月3日，大会第12次全体会议决定：',
    ['(a) 选举两名看守人；', '(b) 点灯。'],
    '2031年10月4日，大会第13次全体会议注意到该报告。',
  ],
  ar: [
    '85/512 - انتخاب الحراس',
    'في الجلسة العامة 12، المعقودة في 3 تشرين الأول/أكتوبر 2031، قررت الجمعية العامة ما يلي:',
    ['(أ) انتخاب حارسين؛', '(ب) إضاءة المصابيح.'],
    'في الجلسة العامة 13، المعقودة في 4 تشرين الأول/أكتوبر 2031، أحاطت الجمعية العامة علما بالتقرير.',
  ],
};

describe('decisions', () => {
  for (const [language, [title, decided, items, noted]] of Object.entries(decisions)) {
    it(language, () => {
      const { blocks, structure, organ } = parse([title, decided, ...items, noted].join('\n\n'));
      deepStrictEqual(
        blocks.map(({ kind, source }, i) => [kind, structure.paths[i] ?? '', source.trim()]),
        [
          ['title', '', title],
          ['operative', 'OP1', decided],
          ['item', 'OP1(a)', items[0]],
          ['item', 'OP1(b)', items[1]],
          ['operative', 'OP2', noted],
        ],
      );
      deepStrictEqual(organ, 'GA');
    });

    it(`no decision, but what is told of one above a text, ${language}`, () => {
      deepStrictEqual(parse([noted, items[1]].join('\n\n')).blocks[0]!.kind, 'other');
    });
  }
});
