import { deepStrictEqual } from 'node:assert/strict';
import { parse } from '../../../../server/src/resolution/parse';

/** What sites and students put before an enacting formula and behind it, on its own line. */
interface Draft {
  readonly lead: string;
  /** Without its comma. */
  readonly formula: string;
  readonly comma: string;
  readonly preamble: readonly [string, string];
  readonly operative: readonly [chapeau: string, other: string];
  readonly items: readonly [string, string];
}

const drafts: Readonly<Record<string, Draft>> = {
  en: {
    lead: 'The text of draft resolution 3001 (2031) reads as follows: ',
    formula: 'The Security Council',
    comma: ',',
    preamble: ['Recalling the lamps of the outer islands,', 'Noting that the oil is running out,'],
    operative: ['Requests the keepers:', 'Commends the sailors.'],
    items: ['to count the wicks;', 'to mend the horns;'],
  },
  fr: {
    lead: 'Voici le texte : ',
    formula: 'Le Conseil de sécurité',
    comma: ',',
    preamble: ['Rappelant les lampes des îles,', 'Notant que l’huile vient à manquer,'],
    operative: ['Prie les gardiens :', 'Remercie les marins.'],
    items: ['de compter les mèches ;', 'de réparer les cornes ;'],
  },
  es: {
    lead: 'El texto es el siguiente: ',
    formula: 'El Consejo de Seguridad',
    comma: ',',
    preamble: ['Recordando las lámparas de las islas,', 'Observando que el aceite se acaba,'],
    operative: ['Solicita a los guardianes:', 'Decide dar las gracias a los marineros.'],
    items: ['contar las mechas;', 'reparar las bocinas;'],
  },
  ru: {
    lead: 'Полный текст: ',
    formula: 'Совет Безопасности',
    comma: ',',
    preamble: ['ссылаясь на лампы дальних островов,', 'отмечая, что масло на исходе,'],
    operative: ['просит смотрителей:', 'приветствует усилия моряков.'],
    items: ['сосчитать фитили;', 'починить сирены;'],
  },
  zh: {
    lead: '全文如下：',
    formula: '安全理事会',
    comma: '，',
    preamble: ['回顾外岛的灯，', '注意到灯油将尽，'],
    operative: ['请看守人：', '感谢水手。'],
    items: ['清点灯芯；', '修理号角；'],
  },
  ar: {
    lead: 'وهذا نصه: ',
    formula: 'إن مجلس الأمن',
    comma: '،',
    preamble: ['إذ يشير إلى مصابيح الجزر البعيدة،', 'وإذ يلاحظ أن الزيت على وشك النفاد،'],
    operative: ['يطلب إلى الحراس:', 'يرحب بجهود البحارة.'],
    items: ['عد الفتائل؛', 'إصلاح الأبواق؛'],
  },
};

function read(text: string): readonly string[] {
  const { blocks, structure } = parse(text);
  return blocks.map(({ kind, logical }, i) => [kind, structure.paths[i], logical.text].filter(part => part).join(' '));
}

describe('enacting formulas with other words on their line', () => {
  for (const [language, { lead, formula, comma, preamble, operative, items }] of Object.entries(drafts)) {
    const [first, second] = preamble;
    const [chapeau, other] = operative;
    const body = [`preambular PP1 ${first}`, `preambular PP2 ${second}`, `operative OP1 ${other}`];
    const below = [first, second, `1. ${other}`];

    it(`behind a colon, ${language}`, () => {
      deepStrictEqual(read([`${lead}${formula}${comma}`, ...below].join('\n\n')), [
        `other ${lead.trim()}`,
        `enacting ${formula}${comma}`,
        ...body,
      ]);
      deepStrictEqual(parse([`${lead}${formula}${comma}`, ...below].join('\n\n')).organ, 'SC');
    });

    it(`in front of the first paragraph, the comma forgotten, ${language}`, () => {
      const text = [`${formula} ${first}`, second, `1. ${other}`].join('\n\n');
      deepStrictEqual(read(text), [`enacting ${formula}`, ...body]);
      deepStrictEqual(parse(text).organ, 'SC');
    });

    // Chinese verbs have one form
    if (language === 'zh') continue;

    it(`bullets for operative paragraphs and for their items, ${language}`, () => {
      const bulleted = [chapeau, ...items, other].map(line => `- ${line}`);
      deepStrictEqual(read([`${formula}${comma}`, first, second, ...bulleted].join('\n\n')), [
        `enacting ${formula}${comma}`,
        ...body.slice(0, 2),
        `operative OP1 ${chapeau}`,
        ...items.map(item => `item OP1(–) ${item}`),
        `operative OP2 ${other}`,
      ]);
    });
  }

  it('the whole text on the line behind a colon', () => {
    const { lead, formula, comma, preamble, operative } = drafts.en!;
    deepStrictEqual(read(`${lead}${formula}${comma} ${preamble.join(' ')} 1. ${operative[1]}`), [
      `other ${lead.trim()}`,
      `enacting ${formula}${comma}`,
      ...preamble.map((text, i) => `preambular PP${i + 1} ${text}`),
      `operative OP1 ${operative[1]}`,
    ]);
  });

  it('news of the Council above its text', () => {
    deepStrictEqual(read('The Security Council met at noon.\n\nThe Security Council,\n\nRecalling the lamps,'), [
      'other The Security Council met at noon.',
      'enacting The Security Council,',
      'preambular PP1 Recalling the lamps,',
    ]);
    deepStrictEqual(
      read('تبنى مجلس الأمن هذا القرار في جلسته الثالثة.\n\nإن مجلس الأمن،\n\nإذ يشير إلى المصابيح،')[0],
      'adoption تبنى مجلس الأمن هذا القرار في جلسته الثالثة.',
    );
  });

  it('old Chinese texts: title and meeting in words, the line of adoption cut in its bracket', () => {
    const kinds = (text: string) => parse(text).blocks.map(({ kind }) => kind);
    deepStrictEqual(
      kinds(
        '二八一五(二十五)、灯塔问题\n大会，\n覆按其以往各决议，\n重申灯塔常明。\n一九七〇年十一月二日，\n第一四五二次全体会议',
      ),
      ['title', 'enacting', 'preambular', 'operative', 'closing', 'closing'],
    );
    deepStrictEqual(kinds('[根據燈塔委員會的報告\n(A/50/1605)通過]\n50/328. 燈塔\n大會，\n回顧燈塔，\n1. 決定點燈。'), [
      'adoption',
      'title',
      'enacting',
      'preambular',
      'operative',
    ]);
  });

  it('an Arabic body without إن and without a comma', () => {
    const text = 'مؤتمر الحراس\n\nإذ يشير إلى المصابيح،\n\n1 - يقرر إضاءتها.';
    deepStrictEqual(read(text)[0], 'enacting مؤتمر الحراس');
  });
});
