import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { plain } from '../sketch';

/** Who speaks, and what stands above: each block's kind or path with its text's beginning, one a line. */
function outline(text: string): string {
  const resolution = parse(plain(text));
  return resolution.blocks
    .map(
      (block, index) => `${resolution.structure.paths[index] ?? block.kind} ${block.logical.text.slice(0, 24).trim()}`,
    )
    .join('\n');
}

function identityOf(text: string): string {
  const { language, organ } = parse(text);
  return `${language} ${organ ?? '-'}`;
}

/** A preamble and two paragraphs in each language, to stand below any formula. */
const bodies = {
  en: 'Noting the state of the wells,\n\nAlarmed by the drought,\n\n1. Urges all villages to dig;\n\n2. Requests a report.\n',
  fr: 'Notant l’état des puits,\n\nAlarmée par la sécheresse,\n\n1. Prie tous les villages de creuser ;\n\n2. Demande un rapport.\n',
  es: 'Observando el estado de los pozos,\n\nRecordando la sequía,\n\n1. Insta a todas las aldeas a cavar;\n\n2. Solicita un informe.\n',
  ru: 'отмечая состояние колодцев,\n\nссылаясь на доклад о засухе,\n\n1. призывает все деревни копать;\n\n2. просит представить доклад.\n',
  zh: '注意到水井的状况，\n\n回顾关于干旱的报告，\n\n1. 促请各村庄挖井；\n\n2. 请秘书处提出报告。\n',
  ar: 'إذ تلاحظ حالة الآبار،\n\nوإذ تشير إلى الجفاف،\n\n1 - تحث جميع القرى على الحفر؛\n\n2 - تطلب تقديم تقرير.\n',
};

const shape = ['enacting', 'PP1', 'PP2', 'OP1', 'OP2'];

/** One body speaks below many formulas: what does not agree with the one or the other is told, and no fault of the reading. */
const ofTheBody: ReadonlySet<string> = new Set(['formula-comma', 'foreign-mark', 'opening-agreement', 'opening-first']);

describe('adopters', () => {
  const formulas: Readonly<Record<keyof typeof bodies, readonly (readonly [string, string])[]>> = {
    en: [
      ['The United Nations General Assembly,', 'GA'],
      ['THE UNITED NATIONS SECURITY COUNCIL,', 'SC'],
      ['The Human Rights Council of the United Nations,', 'HRC'],
      ['The Special Committee on Wells and Fountains,', '-'],
      ['The Forty-first World Wells Assembly,', '-'],
      ['THE ASSEMBLY,', '-'],
      ['The Conference of the Parties,', '-'],
      ['The General Conference,', '-'],
      ['The United Villages Environment Assembly,', '-'],
      ['The Parliament of the Three Valleys,', '-'],
      ['The Executive Council of the Union of Villages,', '-'],
      ['The Student Council of Fountain Hill,', '-'],
      ['The Diggers’ Party,', '-'],
      ['The keepers of the northern wells,', '-'],
      ['We, the keepers of the northern wells,', '-'],
      ['Three Valleys Parliament,', '-'],
      ['The General Assembly', 'GA'],
      ['The General Assembly:', 'GA'],
      ['The Student Council of Fountain Hill', '-'],
    ],
    fr: [
      ['L’Assemblée générale des Nations Unies,', 'GA'],
      ["L'ASSEMBLÉE GÉNÉRALE DES NATIONS UNIES,", 'GA'],
      ['Le Conseil de Sécurité des Nations Unies,', 'SC'],
      ['La Commission des puits et fontaines,', '-'],
      ['La quarantième Assemblée mondiale des puits,', '-'],
      ['Le Parlement des trois vallées,', '-'],
      ['Les gardiens des puits du nord,', '-'],
      ['Le Conseil des élèves', '-'],
      ['Le Conseil économique et social', 'ECOSOC'],
    ],
    es: [
      ['La Asamblea General de las Naciones Unidas,', 'GA'],
      ['El Consejo de Seguridad de la ONU,', 'SC'],
      ['La Comisión de Pozos y Fuentes,', '-'],
      ['La 40.ª Asamblea Mundial de los Pozos,', '-'],
      ['Los guardianes de los pozos del norte,', '-'],
      ['El Parlamento de los Tres Valles,', '-'],
      ['La Asamblea General', 'GA'],
    ],
    ru: [
      ['Генеральная Ассамблея ООН,', 'GA'],
      ['Совет Безопасности Организации Объединенных Наций,', 'SC'],
      ['Совет ООН по правам человека,', 'HRC'],
      ['Комитет по колодцам и фонтанам,', '-'],
      ['Сороковая всемирная ассамблея колодцев,', '-'],
      ['Смотрители северных колодцев,', '-'],
      ['Генеральная ассамблея,', 'GA'],
    ],
    zh: [
      ['联合国大会，', 'GA'],
      ['联合国安全理事会，', 'SC'],
      ['安理会，', 'SC'],
      ['水井和喷泉委员会，', '-'],
      ['第四十届世界水井大会，', '-'],
      ['北方水井看守人，', '-'],
      ['大会', 'GA'],
      ['大会,', 'GA'],
    ],
    ar: [
      ['إن الجمعية العامة للأمم المتحدة،', 'GA'],
      ['إن مجلس الأمن التابع للأمم المتحدة،', 'SC'],
      ['إن لجنة الآبار والينابيع،', '-'],
      ['إن جمعية الآبار العالمية الأربعين،', '-'],
      ['إن حراس الآبار الشمالية،', '-'],
      ['مجلس الطلاب،', '-'],
      ['إن الجمعية العامة', 'GA'],
    ],
  };
  for (const [language, lines] of Object.entries(formulas)) {
    for (const [line, organ] of lines) {
      it(line, () => {
        const text = `${line}\n\n${bodies[language as keyof typeof bodies]}`;
        const { blocks, structure } = parse(text);
        deepStrictEqual(
          blocks.map((block, index) => structure.paths[index] ?? block.kind),
          shape,
        );
        strictEqual(identityOf(text), `${language} ${organ}`);
        deepStrictEqual(
          check(parse(text))
            .map(({ rule }) => rule)
            .filter(rule => !ofTheBody.has(rule)),
          [],
        );
      });
    }
  }

  it('are not those who are addressed, named or quoted', () => {
    const none = [
      'Dear Delegates,\n\nRecalling our last meeting, I write to you.\n',
      'The Security Council\n\nA short history\n\nIt meets in New York.\n',
      '大会\n\nDistr.: General\n\n水井\n',
    ];
    for (const text of none) {
      deepStrictEqual(
        parse(text).blocks.filter(({ kind }) => kind === 'enacting'),
        [],
        text,
      );
    }
  });
});

const cases: Readonly<Record<string, readonly [string, string]>> = {
  'a masthead names organs, and the formula comes behind, in Russian': [
    `
    Генеральная Ассамблея
    Distr.: General
    3 May 2031
    Совет по правам человека
    Девяностая сессия
    Пункт 4 повестки дня
    90/6. Права колодезных мастеров
    Совет по правам человека,
    ссылаясь на свои резолюции,
    1. просит представить доклад;
    2. постановляет ждать.`,
    `
    other Генеральная Ассамблея
    other Distr.: General
    other 3 May 2031
    other Совет по правам человека
    other Девяностая сессия
    other Пункт 4 повестки дня
    title 90/6. Права колодезных м
    enacting Совет по правам человека
    PP1 ссылаясь на свои резолюц
    OP1 просит представить докла
    OP2 постановляет ждать.`,
  ],
  'the same in Chinese, in a text that has no comma behind the formula either': [
    `
    联合国
    安全理事会
    Distr.: General
    3 May 2031
    第2900(2031)号决议
    安全理事会2031年5月3日第9000次会议通过
    安全理事会
    回顾其关于水井的各项决议，
    决定继续处理此案。`,
    `
    other 联合国
    other 安全理事会
    other Distr.: General
    other 3 May 2031
    title 第2900(2031)号决议
    adoption 安全理事会2031年5月3日第9000次会议通过
    enacting 安全理事会
    PP1 回顾其关于水井的各项决议，
    OP1 决定继续处理此案。`,
  ],
  'an Arabic masthead that says إن': [
    `
    الأمم المتحدة

    إن المجلس الاقتصادي والاجتماعي

    Distr.: General

    إن المجلس الاقتصادي والاجتماعي،

    إذ يشير إلى قراراته،

    1 - يطلب تقريرا؛

    2 - يقرر أن ينتظر.`,
    `
    other الأمم المتحدة
    other إن المجلس الاقتصادي والا
    other Distr.: General
    enacting إن المجلس الاقتصادي والا
    PP1 إذ يشير إلى قراراته،
    OP1 يطلب تقريرا؛
    OP2 يقرر أن ينتظر.`,
  ],
  'traditional Chinese': [
    `
    聯合國大會，

    關切地注意到乾旱造成的損失，

    強調儲水的重要性，

    1. 敦促各村莊修復水井；

    2. 決定繼續處理此案。

    附件

    水井宣言`,
    `
    enacting 聯合國大會，
    PP1 關切地注意到乾旱造成的損失，
    PP2 強調儲水的重要性，
    OP1 敦促各村莊修復水井；
    OP2 決定繼續處理此案。
    annex 附件
    heading 水井宣言`,
  ],
  'a student’s front matter, below a title too': [
    `
    Resolution 1/4

    Forum: Special Committee on Wells

    Question of: The wells of the north

    Main submitters: Almara, Berovia

    Submitted by Cresta

    The Special Committee on Wells,

    Noting the drought,

    1. Urges haste;

    2. Asks for rain.

    Signatories: Dorado, Elba`,
    `
    title Resolution 1/4
    other Forum: Special Committee
    other Question of: The wells o
    other Main submitters: Almara,
    other Submitted by Cresta
    enacting The Special Committee on
    PP1 Noting the drought,
    OP1 Urges haste;
    OP2 Asks for rain.
    other Signatories: Dorado, Elb`,
  ],
  'the formula behind the preamble': [
    `
    Noting the drought,

    Recalling the rains of last year,

    The Committee on Wells,

    1. Urges haste;

    2. Asks for rain.`,
    `
    PP1 Noting the drought,
    PP2 Recalling the rains of l
    enacting The Committee on Wells,
    OP1 Urges haste;
    OP2 Asks for rain.`,
  ],
  'a verb alone above the numbers': [
    `
    THE GENERAL CONFERENCE,

    HAVING CONSIDERED the report on wells,

    RESOLVES:

    1. To dig;

    2. To wait.`,
    `
    enacting THE GENERAL CONFERENCE,
    PP1 HAVING CONSIDERED the re
    other RESOLVES:
    OP1 To dig;
    OP2 To wait.`,
  ],
  'a declaration with numbers of its own': [
    `
    94/1. Declaration on wells

    The General Assembly

    Adopts the following declaration:

    We, the villages of the three valleys, declare that:

    1. Water is for all;

    2. No well is to be closed.

    12th plenary meeting
    3 May 2031`,
    `
    title 94/1. Declaration on wel
    enacting The General Assembly
    OP1 Adopts the following dec
    heading We, the villages of the
    item Water is for all;
    item No well is to be closed.
    closing 12th plenary meeting
    closing 3 May 2031`,
  ],
  'the line of a resumed meeting': [
    `
    The General Assembly,

    1. Decides to dig wells;

    2. Decides to go home.

    12th resumed plenary meeting 3 May 2031`,
    `
    enacting The General Assembly,
    OP1 Decides to dig wells;
    OP2 Decides to go home.
    closing 12th resumed plenary mee`,
  ],
  'the same in Spanish': [
    `
    La Asamblea General

    Aprueba la siguiente declaración:

    Nosotros, las aldeas de los tres valles:

    1. El agua es de todos;

    2. Ningún pozo se cerrará.`,
    `
    enacting La Asamblea General
    OP1 Aprueba la siguiente dec
    heading Nosotros, las aldeas de
    item El agua es de todos;
    item Ningún pozo se cerrará.`,
  ],
  'another body’s decision in an annex, and a treaty that is none': [
    `
    The General Assembly,

    Noting the decision,

    1. Endorses it;

    2. Decides to wait.

    Annex I

    Decision 3 (II)

    The Conference of Well Diggers,

    Recalling its decision 2 (I),

    1. Requests spades;

    2. Thanks all.`,
    `
    enacting The General Assembly,
    PP1 Noting the decision,
    OP1 Endorses it;
    OP2 Decides to wait.
    annex Annex I
    heading Decision 3 (II)
    enacting The Conference of Well D
    PP1 Recalling its decision 2
    OP1 Requests spades;
    OP2 Thanks all.`,
  ],
  'a treaty in an annex, which no body adopts': [
    `
    The General Assembly,

    Noting the treaty,

    1. Opens it for signature;

    2. Decides to wait.

    Annex

    The States Parties to the present Convention,

    Noting the drought,

    1. Every State shall dig.`,
    `
    enacting The General Assembly,
    PP1 Noting the treaty,
    OP1 Opens it for signature;
    OP2 Decides to wait.
    annex Annex
    other The States Parties to th
    other Noting the drought,
    item Every State shall dig.`,
  ],
  'an old resolution of the Council': [
    `
    93 (1951). Resolution of 3 May 1951

    [S/2012]

    The Security Council,

    Recalling its past resolutions,

    1. Calls upon all parties to wait;

    2. Requests a report.

    Adopted at the 540th meeting by 10 votes to none, with 1 abstention (Almara).`,
    `
    title 93 (1951). Resolution of
    other [S/2012]
    enacting The Security Council,
    PP1 Recalling its past resol
    OP1 Calls upon all parties t
    OP2 Requests a report.
    closing Adopted at the 540th mee`,
  ],
  'a statement whose paragraphs end with commas, semicolons or nothing': [
    `
    “The Security Council notes the drought,

    “The Security Council urges haste;

    “The Security Council thanks all`,
    `
    OP1 “The Security Council no
    OP2 “The Security Council ur
    OP3 “The Security Council th`,
  ],
  'a heading of three hundred letters': [
    `
    The General Assembly,

    Noting the wells,

    1. Takes note of the report;

    ${'Financing of the wells of the north and of the fountains of the south, '.repeat(4)}and of those that are to come

    2. Decides to wait.`,
    `
    enacting The General Assembly,
    PP1 Noting the wells,
    OP1 Takes note of the report
    heading Financing of the wells o
    OP2 Decides to wait.`,
  ],
  'a meeting of the Human Rights Council, in French': [
    `
    Le Conseil des droits de l’homme,

    Notant la sécheresse,

    Décide d’attendre.

    40e réunion 3 mai 2031`,
    `
    enacting Le Conseil des droits de
    PP1 Notant la sécheresse,
    OP1 Décide d’attendre.
    closing 40e réunion 3 mai 2031`,
  ],
};

describe('the front of a text', () => {
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => strictEqual(outline(text), plain(expected)));
  }
});

describe('front matter', () => {
  const lines: Readonly<Record<string, readonly string[]>> = {
    en: ['Committee: Wells', 'TOPIC: Drought', 'Co-sponsors: Almara', 'Signatories: Berovia', 'Sponsored by Cresta'],
    fr: [
      'Comité : puits',
      'Sujet : sécheresse',
      'Signataires: Almara',
      'Question de l’eau : puits',
      'Présenté par Cresta',
    ],
    es: ['Comité: Pozos', 'Tema: Sequía', 'Patrocinadores: Almara', 'Firmantes: Berovia', 'Presentado por Cresta'],
    ru: ['Комитет: колодцы', 'Тема: засуха', 'Спонсоры: Альмара', 'Подписанты: Беровия', 'Вопрос о воде: колодцы'],
    zh: ['委员会：水井', '议题：干旱', '起草国：甲', '附议国：乙', '委員會：水井', '議題：乾旱'],
    ar: ['اللجنة: الآبار', 'الموضوع: الجفاف', 'مقدمو القرار: ألمارا', 'الدول الموقعة: بيروفيا'],
  };
  for (const [language, front] of Object.entries(lines)) {
    it(`is no heading, ${language}`, () => {
      const organ = { en: 'The Security Council,', fr: 'Le Conseil de sécurité,', es: 'El Consejo de Seguridad,' };
      const others = { ru: 'Совет Безопасности,', zh: '安全理事会，', ar: 'إن مجلس الأمن،' };
      const formula = { ...organ, ...others }[language as keyof typeof bodies];
      const { blocks } = parse(`${front.join('\n\n')}\n\n${formula}\n\n${bodies[language as keyof typeof bodies]}`);
      deepStrictEqual(
        blocks.map(({ kind }) => kind),
        [...front.map(() => 'other'), 'enacting', 'preambular', 'preambular', 'operative', 'operative'],
      );
    });
  }
});

describe('a section’s own preamble', () => {
  const sections: Readonly<Record<string, string>> = {
    en: 'The General Assembly,|I|Wells|Recalling its resolution 60/1,|1. Takes note of it;|2. Asks for rain;|II|Springs|Recalling its resolution 60/2,|Having considered the report,|1. Takes note of it.',
    fr: 'L’Assemblée générale,|I|Puits|Rappelant sa résolution 60/1,|1. Prend note du rapport ;|2. Demande la pluie ;|II|Sources|Rappelant sa résolution 60/2,|Ayant examiné le rapport,|1. Prend note du rapport.',
    es: 'La Asamblea General,|I|Pozos|Recordando su resolución 60/1,|1. Toma nota del informe;|2. Pide lluvia;|II|Fuentes|Recordando su resolución 60/2,|Habiendo examinado el informe,|1. Toma nota del informe.',
    ru: 'Генеральная Ассамблея,|I|Колодцы|ссылаясь на свою резолюцию 60/1,|1. принимает к сведению доклад;|2. просит дождя;|II|Родники|ссылаясь на свою резолюцию 60/2,|рассмотрев доклад,|1. принимает к сведению доклад.',
    zh: '大会，|一|水井|回顾其第60/1号决议，|1. 注意到报告；|2. 请降雨；|二|泉水|回顾其第60/2号决议，|审议了报告，|1. 注意到报告。',
    ar: 'إن الجمعية العامة،|أولاً|الآبار|إذ تشير إلى قرارها 60/1،|1 - تحيط علما بالتقرير؛|2 - تطلب المطر؛|ثانياً|الينابيع|إذ تشير إلى قرارها 60/2،|وقد نظرت في التقرير،|1 - تحيط علما بالتقرير.',
  };
  for (const [language, text] of Object.entries(sections)) {
    it(language, () => {
      const resolution = parse(text.replaceAll('|', '\n\n'));
      deepStrictEqual(
        resolution.blocks.map((block, index) => resolution.structure.paths[index] ?? block.kind),
        ['enacting', 'heading', 'heading', 'PP1', 'OP1', 'OP2', 'heading', 'heading', 'PP2', 'PP3', 'OP1'],
      );
      deepStrictEqual(
        check(resolution).filter(
          ({ rule, severity }) => (severity === 'error' || severity === 'warning') && !ofTheBody.has(rule),
        ),
        [],
      );
    });
  }

  const titled: Readonly<Record<string, string>> = {
    en: 'The General Assembly,|Noting the wells,|I The wells|1. Takes note of it;|2. Asks for rain;|II The springs|1. Takes note of it.',
    zh: '大会，|注意到水井，|一 水井|1. 注意到报告；|2. 请降雨；|二 泉水|1. 注意到报告。',
    ru: 'Генеральная Ассамблея,|отмечая колодцы,|Часть первая|1. просит дождя;|2. просит снега;|Часть вторая|1. просит града.',
  };
  for (const [language, text] of Object.entries(titled)) {
    it(`number and title on one line, ${language}`, () => {
      deepStrictEqual(
        check(parse(text.replaceAll('|', '\n\n'))).filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }
});

describe('the symbol that a text bears', () => {
  const symbols: readonly (readonly [string, string | null])[] = [
    [
      'United Nations A/RES/90/4\nGeneral Assembly Distr.: General\n\nThe General Assembly,\n\nNoting it,\n',
      'A/RES/90/4',
    ],
    ['A/RES/90/4 Wells of the north\n\nThe General Assembly,\n\nNoting it,\n', 'A/RES/90/4'],
    ['الأمم المتحدة S/RES/2900 (2031)*\n\nإن مجلس الأمن،\n\nإذ يشير إلى ذلك،\n', 'S/RES/2900(2031)'],
    ['\u202b*)\u202aS/RES/2900 (2031\u202c\u202c\n\nإن مجلس الأمن،\n\nإذ يشير إلى ذلك،\n', 'S/RES/2900(2031)'],
    ['[on the report of the Committee (A/90/7)]\n\n90/4. Wells\n\nThe General Assembly,\n', 'A/RES/90/4'],
    ['93 (1951). Resolution of 3 May 1951\n\n[S/2012]\n\nThe Security Council,\n', 'S/RES/93(1951)'],
    ['2712 (XXVI). Wells\n\nThe General Assembly,\n\nNoting it,\n', 'A/RES/2712(XXVI)'],
    ['1502 (XLVI). Puits\n\nLe Conseil économique et social,\n\nNotant cela,\n', 'E/RES/1502(XLVI)'],
    ['2712 (XXVI). Колодцы\n\nГенеральная Ассамблея,\n\nотмечая это,\n', 'A/RES/2712(XXVI)'],
    ['2712(XXVI). 水井\n\n大会，\n\n注意到此事，\n', 'A/RES/2712(XXVI)'],
    ['2712 (د - 26). الآبار\n\nإن الجمعية العامة،\n\nإذ تلاحظ ذلك،\n', 'A/RES/2712(XXVI)'],
    ['93 (1951). Resolución de 3 de mayo de 1951\n\nEl Consejo de Seguridad,\n', 'S/RES/93(1951)'],
    ['A/AC.9/2031/L.2A/AC.9/2031/L.2\n\nThe General Assembly,إن الجمعية العامة،\n', 'A/AC.9/2031/L.2'],
    ['A/C.3/86/L.5/Rev.1\n\nThe General Assembly,\n\nNoting it,\n', 'A/C.3/86/L.5/Rev.1'],
    ['The report A/90/7 of the Committee\n\nThe General Assembly,\n\nNoting it,\n', null],
    ['The General Assembly,\n\nRecalling\n\nA/RES/60/1 of 16 September 2005,\n', null],
  ];
  for (const [text, symbol] of symbols) {
    it(`${text.split('\n')[0]}: ${symbol}`, () => strictEqual(parse(text).symbol, symbol));
  }
});
