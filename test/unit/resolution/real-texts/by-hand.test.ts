import { deepStrictEqual } from 'node:assert/strict';
import { toJson } from '../../../../server/src/json';
import { parse } from '../../../../server/src/resolution/parse';

/** A draft in each language, and what people and sites put around it and into it. */
interface Draft {
  readonly formula: string;
  /** Another body, without its comma. */
  readonly body: string;
  /** What it says behind its name of where it has met, with its mark. */
  readonly met: string;
  /** One whose name has no noun of a body. */
  readonly house: string;
  readonly preamble: readonly (readonly [opening: string, rest: string])[];
  readonly operative: readonly (readonly [verb: string, rest: string])[];
  /** Ends with a noun that a number often stands behind. */
  readonly noun: string;
  readonly clause: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly note: string;
  readonly vote: string;
}

const drafts: Readonly<Record<string, Draft>> = {
  en: {
    formula: 'The General Assembly,',
    body: 'The Meeting of the Parties',
    met: ', meeting at its fifth session in Brest from 4 to 6 May 2031 at the invitation of the harbour masters of the northern coast:',
    house: 'The Lamp Keepers’ Fund,',
    preamble: [
      ['Recalling', 'General Assembly decisions on lamps,'],
      ['Grateful', 'to the keepers of the outer islands,'],
      ['Noting', 'that the oil is running out,'],
    ],
    operative: [
      ['Decides', 'to light all lamps;'],
      ['Requests', 'the keepers to count the wicks.'],
    ],
    noun: 'Recalling also its previous resolutions',
    clause: 'Clause',
    above: ['Skip to main content', 'Home', 'Lighthouses'],
    below: ['Related links', '© Lamps 2031'],
    note: 'See the report of the keepers.',
    vote: 'For: 15',
  },
  fr: {
    formula: 'L’Assemblée générale,',
    body: 'La Réunion des Parties',
    met: ', réunie en sa cinquième session à Brest du 4 au 6 mai 2031 à l’invitation des capitaines des ports de la côte septentrionale ;',
    house: 'Le Fonds des gardiens,',
    preamble: [
      ['Rappelant', 'ses décisions sur les lampes,'],
      ['Soucieuse', 'de garder les phares allumés,'],
      ['Notant', 'que l’huile vient à manquer,'],
    ],
    operative: [
      ['Décide', 'd’allumer toutes les lampes;'],
      ['Prie', 'les gardiens de compter les mèches.'],
    ],
    noun: 'Rappelant également ses résolutions',
    clause: 'Clause',
    above: ['Aller au contenu principal', 'Accueil', 'Phares'],
    below: ['Liens utiles', '© Lampes 2031'],
    note: 'Voir le rapport des gardiens.',
    vote: 'Contre : 0',
  },
  es: {
    formula: 'La Asamblea General,',
    body: 'La Reunión de las Partes',
    met: ', reunida en su quinto período de sesiones en Brest del 4 al 6 de mayo de 2031 por invitación de los capitanes de puerto:',
    house: 'El Fondo de los Guardianes,',
    preamble: [
      ['Recordando', 'sus decisiones sobre las lámparas,'],
      ['Atenta', 'a la suerte de los guardianes,'],
      ['Observando', 'que el aceite se acaba,'],
    ],
    operative: [
      ['Decide', 'encender todas las lámparas;'],
      ['Solicita', 'a los guardianes que cuenten las mechas.'],
    ],
    noun: 'Recordando también sus resoluciones',
    clause: 'Cláusula',
    above: ['Pasar al contenido principal', 'Inicio', 'Faros'],
    below: ['Enlaces relacionados', '© Lámparas 2031'],
    note: 'Véase el informe de los guardianes.',
    vote: 'A favor: 15',
  },
  ru: {
    formula: 'Генеральная Ассамблея,',
    body: 'Совещание Сторон',
    met: ', собравшись на свою пятую сессию в Бресте с 4 по 6 мая 2031 года по приглашению капитанов портов северного побережья:',
    house: 'Фонд смотрителей,',
    preamble: [
      ['ссылаясь', 'на свои решения о лампах,'],
      ['отмечая', 'нехватку масла,'],
      ['сознавая', 'заслуги смотрителей,'],
    ],
    operative: [
      ['постановляет', 'зажечь все лампы;'],
      ['просит', 'смотрителей пересчитать фитили.'],
    ],
    noun: 'ссылаясь также на свои предыдущие резолюции',
    clause: 'Пункт',
    above: ['Перейти к основному содержанию', 'Главная', 'Маяки'],
    below: ['Полезные ссылки', '© Лампы 2031'],
    note: 'См. доклад смотрителей.',
    vote: 'За: 15',
  },
  zh: {
    formula: '大会，',
    body: '灯塔执行局',
    met: '，应北部沿海各港口港务长的邀请于2031年5月4日至6日在布雷斯特举行的第五届会议：',
    house: '看守人基金，',
    preamble: [
      ['回顾', '其关于灯塔的各项决定，'],
      ['注意到', '灯油短缺，'],
      ['意识到', '看守人的辛劳，'],
    ],
    operative: [
      ['决定', '点亮所有灯塔；'],
      ['请', '看守人清点灯芯。'],
    ],
    noun: '又回顾其以往各项决议',
    clause: '条款',
    above: ['跳转到主要内容', '首页', '灯塔'],
    below: ['相关链接', '© 灯塔 2031'],
    note: '见看守人的报告。',
    vote: '赞成：15',
  },
  ar: {
    formula: 'إن الجمعية العامة،',
    body: 'إن اجتماع الأطراف',
    met: '، المجتمعة في دورتها الخامسة في بريست من 4 إلى 6 أيار/مايو 2031 بدعوة من رؤساء الموانئ على الساحل الشمالي وفي الجزر الخارجية:',
    house: 'إن صندوق الحراس،',
    preamble: [
      ['إذ تشير', 'إلى مقرراتها بشأن المصابيح،'],
      ['وإذ تلاحظ', 'نقص الزيت،'],
      ['وإذ تدرك', 'تعب الحراس،'],
    ],
    operative: [
      ['تقرر', 'إضاءة جميع المصابيح؛'],
      ['تطلب', 'إلى الحراس عد الفتائل.'],
    ],
    noun: 'وإذ تشير أيضا إلى قراراتها',
    clause: 'البند',
    above: ['تجاوز إلى المحتوى الرئيسي', 'الرئيسية', 'المنارات'],
    below: ['روابط ذات صلة', '© المصابيح 2031'],
    note: 'انظر تقرير الحراس.',
    vote: 'المؤيدون: 15',
  },
};

interface Parts {
  formula: string;
  preamble: string[];
  operative: string[];
  above?: readonly string[];
  below?: readonly string[];
}

const blankOf = (language: string) => (language === 'zh' ? '' : ' ');
const numbers = (language: string) => (language === 'ar' ? ' - ' : '. ');

function partsOf(language: string): Parts {
  const { formula, preamble, operative } = drafts[language]!;
  return {
    formula,
    preamble: preamble.map(words => words.join(blankOf(language))),
    operative: operative.map((words, at) => `${at + 1}${numbers(language)}${words.join(blankOf(language))}`),
  };
}

function written({ formula, preamble, operative, above = [], below = [] }: Parts): string {
  return [...above, formula, ...preamble, ...operative, ...below].join('\n\n');
}

const relabelled = (parts: Parts, label: (number: number) => string): Parts => ({
  ...parts,
  operative: parts.operative.map((paragraph, at) => paragraph.replace(/^\d(?:\.| -) /, label(at + 1))),
});
const marked = (parts: Parts, mark: (at: number) => string): Parts => ({
  ...parts,
  preamble: parts.preamble.map((paragraph, at) => mark(at) + paragraph),
});

const changes: Readonly<Record<string, (parts: Parts, draft: Draft, language: string) => Parts | string | null>> = {
  'what leads through a site, as bullets': (parts, { above }) => ({ ...parts, above: above.map(line => `• ${line}`) }),
  'the same, numbered': (parts, { above }) => ({ ...parts, above: above.map((line, at) => `${at + 1}. ${line}`) }),
  'what a site has below': (parts, { below }) => ({ ...parts, below }),
  'the same as bullets': (parts, { below }) => ({ ...parts, below: below.map(line => `* ${line}`) }),
  'notes in brackets below': (parts, { note }) => ({ ...parts, below: [`(1) ${note}`, `(2) ${note}`] }),
  'a vote below': (parts, { vote }) => ({ ...parts, below: [vote] }),
  'the first paragraph on the line of the formula': parts => ({
    ...parts,
    formula: `${parts.formula} ${parts.preamble[0]}`,
    preamble: parts.preamble.slice(1),
  }),
  'pushed together by a page of the web': (parts, _, language) => (hasCapitals(language) ? onOneLine(parts, '') : null),
  'on one line, with marks of footnotes as the web has them': (parts, _, language) =>
    hasCapitals(language)
      ? onOneLine({ ...parts, preamble: parts.preamble.map((each, at) => `${each}[${at + 1}]${'42'.slice(at)}`) }, ' ')
      : null,
  'another body on the line of its text': (parts, { body }, language) =>
    hasCapitals(language) ? onOneLine({ ...parts, formula: `${body},` }, ' ') : null,
  'another body that says where it met': (parts, { body, met }) => ({ ...parts, formula: body + met }),
  'a title by its number alone': (parts, { above }) => ({ ...parts, above: [`86. ${above.join(' ').repeat(4)}`] }),
  'another body without a comma': (parts, { body }) => ({ ...parts, formula: body }),
  'a preamble with capitals': parts => marked(parts, at => `${'ABC'[at]}. `),
  'a preamble with letters': parts => marked(parts, at => `(${'abc'[at]}) `),
  'a preamble with bullets': parts => marked(parts, () => '- '),
  'clauses by their name': (parts, { clause }) => relabelled(parts, number => `${clause} ${number}: `),
  'clauses by their name, in capitals': (parts, { clause }) =>
    relabelled(parts, number => `${clause.toUpperCase()} ${number}. `),
  'a new clause': parts => relabelled(parts, number => `${number === 2 ? 'NEW ' : ''}OP${number} `),
  'who proposes it': parts => relabelled(parts, number => `OP${number} (Ys): `),
  'a bold number': (parts, _, language) => relabelled(parts, number => `**${number}${numbers(language).trimEnd()}** `),
  'a stroke of Markdown': (parts, _, language) =>
    language === 'ar' ? null : relabelled(parts, number => `${number}\\. `),
  'openings alone on their lines': (parts, { preamble, operative }, language) => ({
    ...parts,
    preamble: preamble.map(words => words.join('\n')),
    operative: operative.map((words, at) => `${at + 1}${numbers(language)}${words.join('\n')}`),
  }),
  'a comma forgotten behind a noun, no blank lines': (parts, { noun }, language) => {
    // where openings have no capital, words and the widths of lines tell
    if (language === 'ru' || language === 'zh' || language === 'ar') return null;
    const long = `${parts.preamble[0]!.slice(0, -1)}${blankOf(language)}`.repeat(12);
    return [parts.formula, `${long}${parts.preamble[0]}`, noun, parts.preamble[2]!, ...parts.operative].join('\n');
  },
};

/** All of a draft as one line, between its paragraphs what stands there; a line that no page would have cut. */
function onOneLine({ formula, preamble, operative }: Parts, between: string): string {
  return [formula, lengthened(preamble[0]!), ...preamble.slice(1), ...operative].join(between);
}

/** So that no page would have cut it less. */
function lengthened(paragraph: string): string {
  return `${paragraph.slice(0, -1)}${paragraph.slice(paragraph.indexOf(' '), -1).repeat(8)}${paragraph.at(-1)}`;
}

const hasCapitals = (language: string) => language === 'en' || language === 'fr' || language === 'es';

const expected = [
  'enacting null null',
  'preambular PP1',
  'preambular PP2',
  'preambular PP3',
  'operative OP1',
  'operative OP2',
];

describe('papers as people write them and sites show them', () => {
  for (const [name, change] of Object.entries(changes)) {
    for (const [language, draft] of Object.entries(drafts)) {
      const changed = change(partsOf(language), draft, language);
      if (changed === null) continue;
      it(`${language}: ${name}`, () => {
        const { blocks } = toJson(parse(typeof changed === 'string' ? changed : written(changed)));
        const read = blocks.filter(({ kind }) => kind !== 'other' && kind !== 'footnote' && kind !== 'closing');
        deepStrictEqual(
          read.map(({ kind, path, opener }) => (path ? `${kind} ${path}` : `${kind} ${path} ${opener}`)),
          expected,
        );
      });
    }
  }

  it('a preamble in capitals with semicolons, and a body that ends with a colon behind it', () => {
    const { blocks } = toJson(
      parse(
        [
          'GRATEFUL for the oil of last winter;',
          'DEEPLY CONCERNED that the wicks are short;',
          'NOTING the tides;',
          'The Lamp Congress, at its second session in Brest:',
          '1. RESOLVES to wait;',
          '2. REQUESTS oil.',
        ].join('\n\n'),
      ),
    );
    deepStrictEqual(
      blocks.map(({ kind, path }) => path ?? kind),
      ['PP1', 'PP2', 'PP3', 'enacting', 'OP1', 'OP2'],
    );
  });

  for (const [language, { body, house, operative }] of Object.entries(drafts)) {
    const read = (text: string) => toJson(parse(text)).blocks.map(({ kind, path }) => `${kind} ${path}`);

    it(`${language}: another body with a colon above its first paragraph`, () =>
      deepStrictEqual(read([`${body}:`, ...partsOf(language).operative].join('\n\n')), [
        'enacting null',
        'operative OP1',
        'operative OP2',
      ]));

    it(`${language}: another body's resolution below the paragraph of a report that tells of it`, () => {
      const { preamble, operative: own } = partsOf(language);
      const text = [own[0]!, own[1]!.replace(/.$/u, ':'), `${body},`, ...preamble, ...own].join('\n\n');
      deepStrictEqual(
        toJson(parse(text)).blocks.map(({ kind, path }) => path ?? kind),
        ['OP1', 'OP2', 'enacting', 'PP1', 'PP2', 'PP3', 'OP1', 'OP2'],
      );
    });

    it(`${language}: another body above operative paragraphs without numbers`, () => {
      const paragraphs = operative.map(words => words.join(blankOf(language)));
      deepStrictEqual(read([house, ...paragraphs].join('\n\n')), ['enacting null', 'operative OP1', 'operative OP2']);
    });

    if (!hasCapitals(language)) continue;
    it(`${language}: the formula without its comma before the first number, on one line`, () => {
      const { formula, operative } = partsOf(language);
      const [first, ...others] = operative;
      const { blocks } = toJson(parse([formula.slice(0, -1), lengthened(first!), ...others].join(' ')));
      deepStrictEqual(
        blocks.map(({ path }) => path),
        [null, 'OP1', 'OP2'],
      );
    });

    it(`${language}: another body that numbers all of its paragraphs, pushed together`, () => {
      const { preamble, operative } = partsOf(language);
      const numbered = [...preamble, ...operative.map(paragraph => paragraph.slice('1. '.length))];
      const paragraphs = numbered.map((paragraph, at) => `${at + 1}. ${paragraph}`);
      const text = onOneLine({ formula: `${body},`, preamble: paragraphs, operative: [] }, '');
      const { blocks } = toJson(parse(text));
      deepStrictEqual(
        blocks.map(({ label }) => label),
        [null, '1.', '2.', '3.', '4.', '5.'],
      );
    });
  }

  const behindPreamble = [
    ['RECALLING its resolution on lamps;', 'THE CONFERENCE OF THE PARTIES TO THE CONVENTION', 'RESOLVES'],
    ['RAPPELANT sa résolution sur les lampes;', 'LA CONFÉRENCE DES PARTIES À LA CONVENTION', 'DÉCIDE'],
    ['RECORDANDO su resolución sobre las lámparas;', 'LA CONFERENCIA DE LAS PARTES EN LA CONVENCIÓN', 'RESUELVE'],
    ['НАПОМИНАЯ о своей резолюции о лампах;', 'КОНФЕРЕНЦИЯ СТОРОН КОНВЕНЦИИ', 'ПОСТАНОВЛЯЕТ'],
  ];
  for (const [preamble, name, verb] of behindPreamble) {
    it(`a body's name and its verb alone, in capitals behind the preamble: ${verb}`, () => {
      const { blocks } = toJson(parse([preamble, name, verb, 'a) lamp;', 'b) oil.'].join('\n\n')));
      deepStrictEqual(
        blocks.map(({ kind, path }) => [kind, path]),
        [
          ['preambular', 'PP1'],
          ['enacting', null],
          ['operative', 'OP1'],
          ['item', 'OP1(a)'],
          ['item', 'OP1(b)'],
        ],
      );
    });
  }

  it('where a collection has a text from is not its symbol', () => {
    const { symbol } = parse(
      'Wages of keepers, G.A. res. 75/15, Supp. (No. 49), U.N. Doc. A/75/49 (2020).\n\nThe General Assembly,\n\nNoting lamps,',
    );
    deepStrictEqual(symbol, null);
  });

  it('labels are printed without the marks of Markdown', () => {
    const { blocks } = toJson(
      parse('The General Assembly,\n\nNoting lamps,\n\n1\\. Decides:\n\n\\(a\\) To light them.'),
    );
    deepStrictEqual(
      blocks.flatMap(({ label }) => label ?? []),
      ['1.', '(a)'],
    );
  });
});
