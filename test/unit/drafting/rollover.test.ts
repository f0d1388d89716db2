import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { catalogueOf } from '../../../server/src/catalogue/entries-catalogue';
import { rolledDraft, rolledOver } from '../../../server/src/features/rolling-over';
import { parse } from '../../../server/src/resolution/parse';
import { apply } from '../../../server/src/text/edit';
import { entryOf } from '../catalogue/entries';

const lamps = (symbol: string, date: string) => entryOf(symbol, { titles: { en: 'Lamps of all harbours' }, date });
const tides = (symbol: string, date: string) => entryOf(symbol, { titles: { en: 'Tides' }, date });
const catalogue = catalogueOf(
  [
    lamps('A/RES/73/5', '2018-11-30'),
    lamps('A/RES/75/6', '2020-12-02'),
    lamps('A/RES/77/7', '2022-12-01'),
    lamps('A/RES/79/8', '2024-12-03'),
    tides('A/RES/76/20', '2021-12-09'),
    tides('A/RES/78/21', '2023-12-07'),
    tides('A/RES/81/22', '2026-12-05'),
  ],
  'test',
);

/** A text and its successor's draft, in the languages' own forms. */
const drafts: readonly [name: string, old: string, now: string][] = [
  [
    'en',
    `Resolution adopted by the General Assembly on 3 December 2024

79/8. Lamps of all harbours

The General Assembly,

Recalling its resolutions 73/5 of 30 November 2018, 75/6 of 2 December 2020 and 77/7 of 1 December 2022,

Taking note of the report submitted pursuant to resolution 77/7,

1. Requests the Secretary-General to report at its eighty-first session;

2. Decides to include in the provisional agenda of its eighty-first session the item entitled “Lamps of all harbours”.

43rd plenary meeting
3 December 2024
`,
    `Eighty-first session

Lamps of all harbours

The General Assembly,

Recalling its resolutions 73/5 of 30 November 2018, 75/6 of 2 December 2020, 77/7 of 1 December 2022 and 79/8 of 3 December 2024,

Taking note of the report submitted pursuant to resolution 79/8,

1. Requests the Secretary-General to report at its eighty-third session;

2. Decides to include in the provisional agenda of its eighty-third session the item entitled “Lamps of all harbours”.
`,
  ],
  [
    'fr',
    `Résolution adoptée par l’Assemblée générale le 3 décembre 2024

79/8. Lampes de tous les ports

L’Assemblée générale,

Rappelant ses résolutions 75/6 du 2 décembre 2020 et 77/7 du 1er décembre 2022,

1. Prie le Secrétaire général de lui faire rapport à sa quatre-vingt-unième session.

43e séance plénière
3 décembre 2024
`,
    `Quatre-vingt-unième session

Lampes de tous les ports

L’Assemblée générale,

Rappelant ses résolutions 75/6 du 2 décembre 2020, 77/7 du 1er décembre 2022 et 79/8 du 3 décembre 2024,

1. Prie le Secrétaire général de lui faire rapport à sa quatre-vingt-troisième session.
`,
  ],
  [
    'es',
    `Resolución aprobada por la Asamblea General el 3 de diciembre de 2024

79/8. Lámparas de todos los puertos

La Asamblea General,

Recordando sus resoluciones 73/5, de 30 de noviembre de 2018, 75/6, de 2 de diciembre de 2020, y 77/7, de 1 de diciembre de 2022,

1. Solicita al Secretario General que le informe en su octogésimo primer período de sesiones.

43a sesión plenaria
3 de diciembre de 2024
`,
    `Octogésimo primer período de sesiones

Lámparas de todos los puertos

La Asamblea General,

Recordando sus resoluciones 73/5, de 30 de noviembre de 2018, 75/6, de 2 de diciembre de 2020, 77/7, de 1 de diciembre de 2022, y 79/8, de 3 de diciembre de 2024,

1. Solicita al Secretario General que le informe en su octogésimo tercer período de sesiones.
`,
  ],
  [
    'ru',
    `Резолюция, принятая Генеральной Ассамблеей 3 декабря 2024 года

79/8. Фонари всех гаваней

Генеральная Ассамблея,

ссылаясь на свои резолюции 73/5 от 30 ноября 2018 года, 75/6 от 2 декабря 2020 года и 77/7 от 1 декабря 2022 года,

1. просит Генерального секретаря представить ей доклад на ее восемьдесят первой сессии.

43-е пленарное заседание
3 декабря 2024 года
`,
    `Восемьдесят первая сессия

Фонари всех гаваней

Генеральная Ассамблея,

ссылаясь на свои резолюции 73/5 от 30 ноября 2018 года, 75/6 от 2 декабря 2020 года, 77/7 от 1 декабря 2022 года и 79/8 от 3 декабря 2024 года,

1. просит Генерального секретаря представить ей доклад на ее восемьдесят третьей сессии.
`,
  ],
  [
    'zh',
    `2024年12月3日大会决议

79/8. 所有港口的灯

大会，

回顾其2018年11月30日第73/5号、2020年12月2日第75/6号和2022年12月1日第77/7号决议，

1. 请秘书长向大会第八十一届会议提出报告。

第43次全体会议
2024年12月3日
`,
    `第八十一届会议

所有港口的灯

大会，

回顾其2018年11月30日第73/5号、2020年12月2日第75/6号、2022年12月1日第77/7号和2024年12月3日第79/8号决议，

1. 请秘书长向大会第八十三届会议提出报告。
`,
  ],
  [
    'ar',
    `قرار اتخذته الجمعية العامة في 3 كانون الأول/ديسمبر 2024

79/8. مصابيح جميع الموانئ

إن الجمعية العامة،

إذ تشير إلى قراراتها 73/5 المؤرخ 30 تشرين الثاني/نوفمبر 2018 و 75/6 المؤرخ 2 كانون الأول/ديسمبر 2020 و 77/7 المؤرخ 1 كانون الأول/ديسمبر 2022،

1 - تطلب إلى الأمين العام أن يقدم إليها تقريرا في دورتها الحادية والثمانين.

الجلسة العامة 43
3 كانون الأول/ديسمبر 2024
`,
    `الدورة الحادية والثمانون

مصابيح جميع الموانئ

إن الجمعية العامة،

إذ تشير إلى قراراتها 73/5 المؤرخ 30 تشرين الثاني/نوفمبر 2018 و 75/6 المؤرخ 2 كانون الأول/ديسمبر 2020 و 77/7 المؤرخ 1 كانون الأول/ديسمبر 2022 و 79/8 المؤرخ 3 كانون الأول/ديسمبر 2024،

1 - تطلب إلى الأمين العام أن يقدم إليها تقريرا في دورتها الثالثة والثمانين.
`,
  ],
  [
    'a masthead, and footnotes below the closing line',
    `United Nations
A/RES/79/8
General Assembly
Distr.: General
5 December 2024

Seventy-ninth session
Agenda item 99

Resolution adopted by the General Assembly on 3 December 2024

[on the report of the First Committee (A/79/408)]

79/8. Lamps of all harbours

The General Assembly,

1. Takes note of the report;¹

2. Requests a report at its eighty-first session.

43rd plenary meeting
3 December 2024

________________

¹ A/79/85.
`,
    `United Nations
General Assembly
Distr.: Limited
Eighty-first session
Agenda item 99

Lamps of all harbours

The General Assembly,

1. Takes note of the report;¹

2. Requests a report at its eighty-third session.

________________

¹ A/79/85.
`,
  ],
  [
    'the Security Council, which has no sessions',
    `Resolution 2999 (2024)

Adopted by the Security Council at its 9999th meeting, on 3 December 2024

The Security Council,

1. Decides to act.
`,
    `The Security Council,

1. Decides to act.
`,
  ],
];

describe('rolling a text over', () => {
  for (const [name, old, now] of drafts) {
    it(`makes the next draft: ${name}`, () => {
      strictEqual(rolledDraft(old, catalogue, null).text, now);
    });
    it(`changes nothing in a draft that is of the session asked for: ${name}`, () => {
      const { nextSession } = rolledOver(parse(old), catalogue);
      deepStrictEqual(rolledOver(parse(now), catalogue, nextSession).changes, []);
    });
    it(`tells edits that make the same, whatever ends the lines: ${name}`, () => {
      for (const ending of ['\n', '\r\n']) {
        const text = old.replaceAll('\n', ending);
        const { edits } = rolledOver(parse(text), catalogue);
        const isOfPages = rolledDraft(old, catalogue, null).old !== old;
        if (!isOfPages) strictEqual(apply(text, edits), now.replaceAll('\n', ending));
      }
    });
  }
});

const around = (preamble: string, operative: string) => `Resolution adopted by the General Assembly on 3 December 2024

79/8. Lamps of all harbours

The General Assembly,

${preamble}

1. ${operative}

2. Decides to include in the provisional agenda of its eighty-first session the item entitled “Lamps of all harbours”.
`;

/** [preambular paragraph, operative paragraph, the changes of these two as "kind certainty: old → new"] */
const changes: readonly [string, string, readonly string[]][] = [
  ['Noting the lamps,', 'Requests a report at its eightieth session;', ['session sure: eightieth → eighty-second']],
  // whether it begins a row, or gives way, is open
  [
    'Recalling its resolution 77/7 of 1 December 2022,',
    'Decides to act;',
    ['citation doubtful: 77/7 of 1 December 2022 → 79/8 of 3 December 2024'],
  ],
  [
    'Recalling its resolution 77/7 of 1 December 2022 on lamps,',
    'Decides to act;',
    ['citation sure: 77/7 of 1 December 2022 → 79/8 of 3 December 2024'],
  ],
  // those that cite older ones the same way may each mean their own
  [
    'Noting the lamps,',
    'Recalls the aims approved in its resolutions 73/5 and 76/20, and those of its resolution 77/7;',
    ['citation doubtful: 76/20 → 78/21', 'citation sure: 77/7 → 79/8'],
  ],
  // of another series the last but those of the draft's own session
  [
    'Recalling its resolution 76/20 of 9 December 2021 on tides,',
    'Decides to act;',
    ['citation doubtful: 76/20 → 78/21'],
  ],
  ['Recalling its resolutions 76/20 and 78/21 on tides,', 'Decides to act;', []],
  // a council's may have a successor that no title tells of, if it is young
  ['Recalling Security Council resolution 2700 (2023),', 'Decides to act;', ['citation doubtful: 2700 (2023) → ?']],
  ['Recalling Security Council resolution 1325 (2000),', 'Decides to act;', []],
  // the session of the Human Rights Council says the year
  ['Recalling Human Rights Council resolution 57/3,', 'Decides to act;', ['citation doubtful: 57/3 → ?']],
  ['Recalling Human Rights Council resolution 36/10,', 'Decides to act;', []],
  [
    'Noting the panel of the Human Rights Council at its fifty-eighth session,',
    'Recalls that of its fortieth session;',
    ['session doubtful: fifty-eighth → sixty-fourth'],
  ],
  // what is over stays, what is near is doubtful
  [
    'Noting its seventy-ninth session,',
    'Recalls its fiftieth session in 1995;',
    ['session doubtful: seventy-ninth → eighty-first'],
  ],
  ['Noting the meeting held on 4 March 2024,', 'Recalls that of 4 March 2014;', ['year doubtful: 4 March 2024 → ?']],
  // but for a meeting that has a number, and so comes again
  [
    'Noting the Eighteenth Congress of Keepers, held on 4 and 5 March 2020,',
    'Recalls the talks of 4 and 5 March 2020;',
    ['year doubtful: 5 March 2020 → ?'],
  ],
  ['Noting the report for 2024,', 'Reaffirms the 2030 Agenda and the period 2021–2030;', ['year sure: 2024 → 2026']],
  [
    'Noting the period ended 31 December 2023,',
    'Asks for it by 31 December 2025;',
    ['year sure: 2023 → 2025', 'deadline doubtful: 2025 → 2027'],
  ],
  ['Noting document A/79/85,', 'Recalls document A/54/85;', ['symbol doubtful: A/79/85 → ?']],
];

describe('the changes of a text that is rolled over', () => {
  for (const [preamble, operative, expected] of changes) {
    it(`${preamble} ${operative}`, () => {
      const { changes: all } = rolledOver(parse(around(preamble, operative)), catalogue);
      const found = all
        .filter(({ path }) => path === 'PP1' || path === 'OP1')
        .map(({ kind, certainty, old, new: now }) => `${kind} ${certainty}: ${old} → ${now ?? '?'}`);
      deepStrictEqual(found, expected);
    });
  }
  for (const [language, text, day] of [
    ['fr', 'L’Assemblée générale,\n\nNotant le dix-huitième Congrès, tenu les 4 et 5 mars 2020,', '5 mars 2020'],
    [
      'es',
      'La Asamblea General,\n\nTomando nota del decimoctavo Congreso, celebrado los días 4 y 5 de marzo de 2020,',
      '5 de marzo de 2020',
    ],
    [
      'ru',
      'Генеральная Ассамблея,\n\nпринимая к сведению материалы восемнадцатой Конференции, состоявшейся 4 и 5 марта 2020 года,',
      '5 марта 2020',
    ],
    ['zh', '大会，\n\n注意到2020年3月4日至5日举行的第十八次会议，', '2020年3月4日'],
    [
      'ar',
      'إن الجمعية العامة،\n\nإذ تحيط علما بالدورة الثامنة عشرة للمؤتمر المعقودة يومي 4 و 5 آذار/مارس 2020،',
      '5 آذار/مارس 2020',
    ],
  ] as const) {
    it(`are in doubt about the days of a meeting that has a number: ${language}`, () => {
      const { changes: all } = rolledOver(parse(`A/RES/79/8\n\n${text}\n`), null);
      const days = all.filter(({ kind }) => kind === 'year').map(({ old, certainty }) => `${certainty} ${old}`);
      deepStrictEqual(days, [`doubtful ${day}`]);
    });
  }
  it('go to the session that is asked for', () => {
    const { nextSession, changes: all } = rolledOver(
      parse(around('Noting,', 'Asks for it at its eightieth session;')),
      null,
      80,
    );
    strictEqual(nextSession, 80);
    deepStrictEqual(
      all.filter(({ kind }) => kind === 'session').map(({ new: now }) => now),
      ['Eightieth session\n\n', 'eighty-first', 'eighty-second'],
    );
  });
  it('go as far as from the text before under its title, where it names no session to come', () => {
    const text = 'A/RES/79/8\n\nThe General Assembly,\n\nNoting the meeting of 2022,\n\n1. Decides to act.\n';
    const { nextSession, changes: all } = rolledOver(parse(text), catalogue);
    strictEqual(nextSession, 81);
    // every second year a text tells of what was since the one before it
    deepStrictEqual(
      all.filter(({ kind }) => kind === 'year').map(({ old }) => old),
      ['2022'],
    );
    strictEqual(rolledOver(parse(text), null).nextSession, 80);
  });
  it('know what a resumed part of the session before has adopted', () => {
    const rolled = (adopted: string) =>
      rolledOver(
        parse(
          `Resolution adopted by the General Assembly on ${adopted}\n\n77/307. Boats\n\nThe General Assembly,\n\nRecalling its resolution 76/20 of 9 December 2021,\n\n1. Decides to act.\n`,
        ),
        catalogueOf([tides('A/RES/76/20', '2021-12-09'), tides('A/RES/79/22', '2024-12-05')], 'test'),
        79,
      ).changes.filter(({ kind }) => kind === 'citation');
    deepStrictEqual(
      rolled('30 June 2023').map(({ new: now }) => now),
      ['79/22'],
    );
    deepStrictEqual(rolled('8 December 2022'), []);
  });
  it('go on with a row of sessions where no catalogue tells', () => {
    const text = around('Recalling its resolutions 73/5, 75/6 and 77/7,', 'Decides to act;');
    const added = rolledOver(parse(text), null).changes.filter(({ kind }) => kind === 'chain');
    deepStrictEqual(
      added.map(({ old, new: now }) => [old, now]),
      [
        [' and ', ', '],
        ['', ' and 79/8'],
      ],
    );
  });
  it('are found in the draft where they came to stand', () => {
    const {
      old,
      text,
      changes: all,
    } = rolledDraft(around('Noting the report for 2024,', 'Noting 4 March 2024;'), null, null);
    ok(all.length > 5);
    const lines = (of: string) => of.split('\n');
    const between = (of: string, { start, end }: (typeof all)[number]['range']) => {
      const [first, ...rest] = lines(of).slice(start.line, end.line + 1);
      if (rest.length === 0) return first!.slice(start.character, end.character);
      return [first!.slice(start.character), ...rest.slice(0, -1), rest.at(-1)!.slice(0, end.character)].join('\n');
    };
    for (const change of all) {
      ok(between(old, change.range).startsWith(change.old), change.old);
      const stands = change.certainty === 'sure' ? change.new : change.old;
      if (stands !== '') strictEqual(between(text, change.draftRange), stands);
    }
  });
  it('are none of a text of no session, and never throw', () => {
    for (const text of [
      '',
      '\n',
      'A note.',
      '1. Decides at its eightieth session.',
      'The General Assembly,\n\n1. Acts.',
    ])
      strictEqual(apply(text, rolledOver(parse(text), catalogue).edits), text);
  });
});
