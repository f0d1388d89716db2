import { strictEqual } from 'node:assert/strict';
import { formatLabel } from '../../../server/src/languages/labels';
import type { Language, LanguageCode } from '../../../server/src/languages/language';
import { languages } from '../../../server/src/languages/languages';
import { parse } from '../../../server/src/resolution/parse';

/** Words of our own in each language; labels, formulas and their order come from the languages' facts. */
interface Words {
  readonly preambular: string;
  readonly introduced: string;
  readonly operative: string;
  readonly chapeau: string;
  readonly last: string;
  readonly item: string;
  readonly itemWithList: string;
  readonly heading: string;
  readonly continuation: string;
  readonly closing: readonly string[];
  readonly annex: string;
  readonly comma: string;
}

const words: Readonly<Record<LanguageCode, Words>> = {
  en: {
    preambular: 'Recalling the keepers of the lamps,',
    introduced: 'Recalling:',
    operative: 'Decides to light the lamps;',
    chapeau: 'Requests the keepers:',
    last: 'Decides to remain seized of the matter.',
    item: 'To trim the wicks;',
    itemWithList: 'To count:',
    heading: 'Lamps of the coast',
    continuation: 'and to sleep by day;',
    closing: ['50th plenary meeting', '[Adopted without a vote.]'],
    annex: 'Annex II',
    comma: ',',
  },
  fr: {
    preambular: 'Rappelant les gardiens des phares,',
    introduced: 'Rappelant :',
    operative: 'Décide de rallumer les phares ;',
    chapeau: 'Prie les gardiens :',
    last: 'Décide de rester saisi de la question.',
    item: 'De tailler les mèches ;',
    itemWithList: 'De compter :',
    heading: 'Phares de la côte',
    continuation: 'et de dormir le jour ;',
    closing: ['50e séance plénière', '[Adoptée sans vote.]'],
    annex: 'Annexe II',
    comma: ',',
  },
  es: {
    preambular: 'Recordando a los guardianes de los faros,',
    introduced: 'Recordando:',
    operative: 'Decide encender los faros;',
    chapeau: 'Solicita a los guardianes:',
    last: 'Decide seguir ocupándose de la cuestión.',
    item: 'Que corten las mechas;',
    itemWithList: 'Que cuenten:',
    heading: 'Faros de la costa',
    continuation: 'y que duerman de día;',
    closing: ['50ª sesión plenaria', '[Aprobada sin votación.]'],
    annex: 'Anexo II',
    comma: ',',
  },
  ru: {
    preambular: 'ссылаясь на смотрителей маяков,',
    introduced: 'ссылаясь на:',
    operative: 'постановляет зажечь маяки;',
    chapeau: 'просит смотрителей:',
    last: 'постановляет продолжать заниматься этим вопросом.',
    item: 'подрезать фитили;',
    itemWithList: 'сосчитать:',
    heading: 'Маяки побережья',
    continuation: 'и спать днем;',
    closing: ['50-е пленарное заседание', '[Принята без голосования.]'],
    annex: 'Приложение II',
    comma: ',',
  },
  zh: {
    preambular: '回顾灯塔的看守人员，',
    introduced: '回顾：',
    operative: '决定点亮灯塔；',
    chapeau: '请看守人员：',
    last: '决定继续处理此案。',
    item: '修剪灯芯；',
    itemWithList: '清点：',
    heading: '沿海灯塔',
    continuation: '白天则休息；',
    closing: ['第50次全体会议', '[未经表决获得通过。]'],
    annex: '附件二',
    comma: '，',
  },
  ar: {
    preambular: 'إذ يشير إلى حراس المنارات،',
    introduced: 'إذ يشير إلى ما يلي:',
    operative: 'يقرر إضاءة المنارات؛',
    chapeau: 'يطلب إلى الحراس ما يلي:',
    last: 'يقرر أن يبقي المسألة قيد نظره.',
    item: 'تقليم الفتائل؛',
    itemWithList: 'إحصاء ما يلي:',
    heading: 'منارات الساحل',
    continuation: 'والنوم في النهار؛',
    closing: ['الجلسة العامة 50', '[اعتمد بدون تصويت.]'],
    annex: 'المرفق الثاني',
    comma: '،',
  },
};

interface Writer extends Words {
  readonly formula: string;
  /** A text with its label: an operative paragraph's at level 0, an item's at the levels below. */
  readonly at: (level: number, ordinal: number, text: string) => string;
}

function writerOf({ code, enactingFormulas, labels }: Language): Writer {
  const w = words[code];
  const at = (level: number, ordinal: number, text: string) => {
    const form = level === 0 ? labels.operative : labels.items[level - 1]![0]!;
    return `${formatLabel(form, ordinal)} ${text}`;
  };
  return { ...w, formula: enactingFormulas.SC + w.comma, at };
}

/** What each text is made of, and the paths or kinds that must come of it. */
const constructs: Readonly<Record<string, readonly [(w: Writer) => readonly string[], string]>> = {
  'a single operative paragraph without a number': [w => [w.formula, w.preambular, w.last], 'enacting PP1 OP1'],
  'items to three levels and back': [
    w => [
      w.formula,
      w.at(0, 1, w.chapeau),
      w.at(1, 1, w.itemWithList),
      w.at(2, 1, w.itemWithList),
      w.at(3, 1, w.item),
      w.at(3, 2, w.item),
      w.at(2, 2, w.item),
      w.at(1, 2, w.item),
      w.at(0, 2, w.last),
    ],
    'enacting OP1 OP1(a) OP1(a)(i) OP1(a)(i)(a) OP1(a)(i)(b) OP1(a)(ii) OP1(b) OP2',
  ],
  'dash and bullet lists, and a dash list below an item': [
    w => [
      w.formula,
      w.at(0, 1, w.chapeau),
      `– ${w.item}`,
      `– ${w.item}`,
      w.at(0, 2, w.chapeau),
      `• ${w.item}`,
      w.at(0, 3, w.chapeau),
      w.at(1, 1, w.itemWithList),
      `– ${w.item}`,
      w.at(1, 2, w.item),
      w.at(0, 4, w.last),
    ],
    'enacting OP1 OP1(–) OP1(–) OP2 OP2(–) OP3 OP3(a) OP3(a)(–) OP3(b) OP4',
  ],
  'numbers that restart under section headings': [
    w => [
      w.formula,
      'I',
      w.at(0, 1, w.operative),
      w.at(0, 2, w.operative),
      'II',
      w.at(0, 1, w.operative),
      w.at(0, 2, w.last),
    ],
    'enacting heading OP1 OP2 heading OP1 OP2',
  ],
  'sub-headings before paragraphs and within lists': [
    w => [
      w.formula,
      w.preambular,
      w.heading,
      w.at(0, 1, w.chapeau),
      w.at(1, 1, w.item),
      w.heading,
      w.at(1, 2, w.item),
      w.heading,
      w.at(0, 2, w.last),
    ],
    'enacting PP1 heading OP1 OP1(a) heading OP1(b) heading OP2',
  ],
  'a preamble with a list': [
    w => [
      w.formula,
      w.introduced,
      w.at(1, 1, w.item),
      w.at(1, 2, w.item),
      w.preambular,
      w.at(0, 1, w.operative),
      w.at(0, 2, w.last),
    ],
    'enacting PP1 PP1(a) PP1(b) PP2 OP1 OP2',
  ],
  'a paragraph that goes on behind its list': [
    w => [w.formula, w.at(0, 1, w.chapeau), w.at(1, 1, w.item), w.at(1, 2, w.item), w.continuation, w.at(0, 2, w.last)],
    'enacting OP1 OP1(a) OP1(b) continuation OP2',
  ],
  'closing lines, and an annex behind them': [
    w => [
      w.formula,
      w.preambular,
      w.at(0, 1, w.operative),
      w.at(0, 2, w.last),
      ...w.closing,
      w.annex,
      w.at(0, 1, w.item),
    ],
    'enacting PP1 OP1 OP2 closing closing annex item',
  ],
  'a closing line below a preamble whose operative paragraphs are not there yet': [
    w => [w.formula, w.preambular, w.closing[0]!],
    'enacting PP1 closing',
  ],
  'parts, each with a formula of its own': [
    w => [
      'A',
      w.formula,
      w.preambular,
      w.at(0, 1, w.operative),
      w.at(0, 2, w.last),
      'B',
      w.formula,
      w.preambular,
      w.at(0, 1, w.operative),
    ],
    'heading enacting PP1 OP1 OP2 heading enacting PP1 OP1',
  ],
  'what is not agreed yet': [
    w => [w.formula, `[${w.preambular}]`, w.at(0, 1, w.operative), `[${w.at(0, 2, w.operative)}]`, w.at(0, 3, w.last)],
    'enacting PP1 OP1 OP2 OP3',
  ],
  'labels as delegations write them': [
    w => [
      w.formula,
      `PP1. ${w.preambular}`,
      `PP2. ${w.preambular}`,
      `OP1. ${w.operative}`,
      `OP1 bis. ${w.operative}`,
      `OP2. ${w.last}`,
    ],
    'enacting PP1 PP2 OP1 OP1 bis OP2',
  ],
  'a table': [
    w => [w.formula, w.at(0, 1, w.chapeau), 'A\tB\tC\n1\t2\t3\n4\t5\t6', w.at(0, 2, w.last)],
    'enacting OP1 other other other OP2',
  ],
};

describe('constructs', () => {
  for (const language of languages) {
    for (const [name, [text, expected]] of Object.entries(constructs)) {
      it(`${language.code}: ${name}`, () => {
        const resolution = parse(text(writerOf(language)).join('\n\n'));
        const found = resolution.blocks.map(({ kind }, index) => resolution.structure.paths[index] ?? kind);
        // second-level items bear numerals in most languages, numbers in Arabic
        const wanted = language.code === 'ar' ? expected.replaceAll('(ii)', '(2)').replaceAll('(i)', '(1)') : expected;
        strictEqual(found.join(' '), wanted);
      });
    }
  }
});
