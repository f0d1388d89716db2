import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-types';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { openCatalogue } from '../../../server/src/catalogue/open-catalogue';
import { completion, needsCatalogue, withDocumentation } from '../../../server/src/features/completion/completion';
import { completionContexts } from '../../../server/src/features/completion/context';
import type { LanguageCode, Organ } from '../../../server/src/languages/language';
import { languageOf } from '../../../server/src/languages/languages';
import { parse } from '../../../server/src/resolution/parse';
import { diskCatalogue } from '../../../server/src/workspace/disk/disk-catalogue';
import { applyEdits } from '../check-marks';
import { withoutCursor } from './cited-draft';

/** A draft in a language with a paragraph in which ‸ is the cursor; below it a numbered paragraph, items, another. */
const operative: Readonly<Record<LanguageCode, string>> = {
  en: '1. Decides to act;\n\n2. Requests States:\n\n(a) To report;\n\n(b) To review;\n\n3. Decides to remain seized.',
  zh: '1. 决定采取行动；\n\n2. 请各国：\n\n(a) 提交报告；\n\n(b) 进行审查；\n\n3. 决定继续处理此案。',
  fr: '1. Décide d’agir;\n\n2. Prie les États :\n\na) De rendre compte;\n\nb) D’examiner;\n\n3. Décide de rester saisi.',
  es: '1. Decide actuar;\n\n2. Pide a los Estados que:\n\na) Informen;\n\nb) Examinen;\n\n3. Decide seguir ocupándose.',
  ru: '1. постановляет действовать;\n\n2. просит государства:\n\na) доложить;\n\nb) рассмотреть;\n\n3. постановляет заниматься.',
  ar: '1 - يقرر أن يعمل؛\n\n2 - يطلب إلى الدول:\n\n(أ) أن تقدم تقريرا؛\n\n(ب) أن تنظر؛\n\n3 - يقرر أن يبقي المسألة قيد نظره.',
};
const uri = 'file:///draft.unres';
let catalogue: Catalogue;
before(async () => {
  catalogue = await openCatalogue(diskCatalogue('server/data'));
});

interface Answer {
  readonly text: string;
  readonly list: CompletionList | null;
  readonly catalogueWanted: boolean;
}

function ask(language: LanguageCode, marked: string, organ: Organ = 'SC'): Answer {
  const comma = language === 'zh' ? '，' : ',';
  const draft = `${languageOf(language).enactingFormulas[organ]}${comma}\n\n${marked}\n\n${operative[language]}\n`;
  const { text, position } = withoutCursor(draft);
  const resolution = parse(text);
  assert.equal(resolution.language, language);
  const contexts = completionContexts(resolution, position);
  return {
    text,
    list: completion(resolution, contexts, uri, catalogue),
    catalogueWanted: needsCatalogue(contexts),
  };
}

const written = ({ textEdit }: CompletionItem) => (textEdit as TextEdit).newText;
const editOf = ({ textEdit }: CompletionItem) => textEdit as TextEdit;

/** The line in which the cursor stood, with the item that writes this put in; fails where there is none. */
function put(language: LanguageCode, marked: string, choice: string, organ?: Organ): string {
  const { text, list } = ask(language, marked, organ);
  const item = list?.items.find(offered => written(offered) === choice);
  assert.ok(item, `"${choice}" is not among ${list?.items.slice(0, 8).map(written).join(' | ')}`);
  const { range } = editOf(item);
  assert.equal(range.start.line, range.end.line);
  return applyEdits(text, [editOf(item)]).split('\n')[2]!;
}

describe('completion: what it writes', () => {
  type Case = readonly [language: LanguageCode, marked: string, choice: string, line: string, organ?: Organ];
  const cases: readonly Case[] = [
    // numbers of the Council
    ['en', 'Recalling its resolution 132‸', '1325 (2000)', 'Recalling its resolution 1325 (2000)'],
    ['en', 'Recalling its resolution 132‸ on peace,', '1325 (2000)', 'Recalling its resolution 1325 (2000) on peace,'],
    ['en', 'Recalling resolutions 1325 (2000), 18‸', '1888 (2009)', 'Recalling resolutions 1325 (2000), 1888 (2009)'],
    [
      'en',
      'Recalling resolutions 1325 (2000) and ‸',
      '2820 (2026)',
      'Recalling resolutions 1325 (2000) and 2820 (2026)',
    ],
    ['en', 'Recalling its resolution 1325 (20‸)', '1325 (2000)', 'Recalling its resolution 1325 (2000)'],
    ['en', 'Recalling its resolution 132‸6 (2000),', '1325 (2000)', 'Recalling its resolution 1325 (2000),'],
    ['zh', '回顾其第132‸', '第1325(2000)号决议', '回顾其第1325(2000)号决议'],
    ['zh', '回顾其第132‸号决议，', '第1325(2000)', '回顾其第1325(2000)号决议，'],
    ['zh', '回顾其第1325(2000)号和第18‸', '第1888(2009)号决议', '回顾其第1325(2000)号和第1888(2009)号决议'],
    ['zh', '回顾其第1325(2000)、18‸', '1888(2009)号决议', '回顾其第1325(2000)、1888(2009)号决议'],
    ['fr', 'Rappelant sa résolution 132‸', '1325 (2000)', 'Rappelant sa résolution 1325 (2000)'],
    [
      'fr',
      'Rappelant ses résolutions 1325 (2000) et 18‸',
      '1888 (2009)',
      'Rappelant ses résolutions 1325 (2000) et 1888 (2009)',
    ],
    ['es', 'Recordando su resolución 132‸', '1325 (2000)', 'Recordando su resolución 1325 (2000)'],
    [
      'es',
      'Recordando sus resoluciones 1325 (2000) y 18‸',
      '1888 (2009)',
      'Recordando sus resoluciones 1325 (2000) y 1888 (2009)',
    ],
    ['ru', 'ссылаясь на свою резолюцию 132‸', '1325 (2000)', 'ссылаясь на свою резолюцию 1325 (2000)'],
    ['ru', 'ссылаясь на резолюции 1325 (2000) и 18‸', '1888 (2009)', 'ссылаясь на резолюции 1325 (2000) и 1888 (2009)'],
    ['ar', 'إذ يشير إلى قراره 132‸', '1325 (2000)', 'إذ يشير إلى قراره 1325 (2000)'],
    ['ar', 'إذ يشير إلى القرارين 1325 (2000) و 18‸', '1888 (2009)', 'إذ يشير إلى القرارين 1325 (2000) و 1888 (2009)'],
    // numbers of sessions, with the Assembly's dates
    [
      'en',
      'Recalling its resolution 75/17‸',
      '75/177 of 16 December 2020',
      'Recalling its resolution 75/177 of 16 December 2020',
      'GA',
    ],
    [
      'en',
      'Recalling resolutions 74/1 of 3 October 2019 and 75/17‸',
      '75/177 of 16 December 2020',
      'Recalling resolutions 74/1 of 3 October 2019 and 75/177 of 16 December 2020',
      'GA',
    ],
    ['zh', '回顾其第75/17‸', '2020年12月16日第75/177号决议', '回顾其2020年12月16日第75/177号决议', 'GA'],
    ['zh', '回顾其2020年12月16日第75/17‸', '第75/177号决议', '回顾其2020年12月16日第75/177号决议', 'GA'],
    [
      'fr',
      'Rappelant sa résolution 75/17‸',
      '75/177 du 16 décembre 2020',
      'Rappelant sa résolution 75/177 du 16 décembre 2020',
      'GA',
    ],
    [
      'es',
      'Recordando su resolución 75/17‸',
      '75/177, de 16 de diciembre de 2020',
      'Recordando su resolución 75/177, de 16 de diciembre de 2020',
      'GA',
    ],
    [
      'ru',
      'ссылаясь на свою резолюцию 75/17‸',
      '75/177 от 16 декабря 2020 года',
      'ссылаясь на свою резолюцию 75/177 от 16 декабря 2020 года',
      'GA',
    ],
    [
      'ar',
      'إذ تشير إلى قرارها 75/17‸',
      '75/177 المؤرخ 16 كانون الأول/ديسمبر 2020',
      'إذ تشير إلى قرارها 75/177 المؤرخ 16 كانون الأول/ديسمبر 2020',
      'GA',
    ],
    ['en', 'Recalling its resolution 54/1‸', '54/1', 'Recalling its resolution 54/1', 'HRC'],
    ['en', 'Recalling its resolution 2021/‸', '2021/5', 'Recalling its resolution 2021/5', 'ECOSOC'],
    [
      'en',
      'Recalling its resolution ES-10/2‸',
      'ES-10/22 of 12 December 2023',
      'Recalling its resolution ES-10/22 of 12 December 2023',
      'GA',
    ],
    [
      'en',
      'Recalling its resolution S-3‸',
      'S-32/1 of 2 June 2021',
      'Recalling its resolution S-32/1 of 2 June 2021',
      'GA',
    ],
    ['en', 'Recalling resolution 13‸', '13 (1946)', 'Recalling resolution 13 (1946)'],
    [
      'en',
      'Recalling resolutions 74/270 of 2 April 2020, entitled “Solidarity”, and 75/17‸',
      '75/177 of 16 December 2020',
      'Recalling resolutions 74/270 of 2 April 2020, entitled “Solidarity”, and 75/177 of 16 December 2020',
      'GA',
    ],
    [
      'ru',
      'ссылаясь на резолюции 1540 (2004) от 28 апреля 2004 года и 132‸',
      '1325 (2000)',
      'ссылаясь на резолюции 1540 (2004) от 28 апреля 2004 года и 1325 (2000)',
    ],
    // a date that stands there already
    [
      'en',
      'Recalling its resolution 75/17‸ of 16 December 2020,',
      '75/177',
      'Recalling its resolution 75/177 of 16 December 2020,',
      'GA',
    ],
    [
      'fr',
      'Rappelant sa résolution 75/17‸ du 16 décembre 2020,',
      '75/177',
      'Rappelant sa résolution 75/177 du 16 décembre 2020,',
      'GA',
    ],
    // an organ between noun and number
    [
      'es',
      'Recordando las resoluciones del Consejo de Seguridad 132‸',
      '1325 (2000)',
      'Recordando las resoluciones del Consejo de Seguridad 1325 (2000)',
      'GA',
    ],
    [
      'ru',
      'ссылаясь на резолюцию Совета Безопасности 132‸',
      '1325 (2000)',
      'ссылаясь на резолюцию Совета Безопасности 1325 (2000)',
      'GA',
    ],
    ['ar', 'إذ تشير إلى قرار مجلس الأمن 132‸', '1325 (2000)', 'إذ تشير إلى قرار مجلس الأمن 1325 (2000)', 'GA'],
    // words of a subject
    ['en', 'Recalling its resolution women peace‸', '1325 (2000)', 'Recalling its resolution 1325 (2000)'],
    [
      'en',
      'Recalling resolutions 1888 (2009) and women peace‸',
      '1325 (2000)',
      'Recalling resolutions 1888 (2009) and 1325 (2000)',
    ],
    ['zh', '回顾其第women peace‸', '第1325(2000)号决议', '回顾其第1325(2000)号决议'],
    ['fr', 'Rappelant sa résolution women peace‸', '1325 (2000)', 'Rappelant sa résolution 1325 (2000)'],
    ['es', 'Recordando su resolución women peace‸', '1325 (2000)', 'Recordando su resolución 1325 (2000)'],
    ['ru', 'ссылаясь на свою резолюцию women peace‸', '1325 (2000)', 'ссылаясь на свою резолюцию 1325 (2000)'],
    ['ar', 'إذ يشير إلى القرار women peace‸', '1325 (2000)', 'إذ يشير إلى القرار 1325 (2000)'],
    // symbols
    ['en', 'Recalling S/RES/132‸', 'S/RES/1325 (2000)', 'Recalling S/RES/1325 (2000)'],
    ['en', 'Recalling S/RES/1325‸', 'resolution 1325 (2000)', 'Recalling resolution 1325 (2000)'],
    ['en', 'Recalling S/RES/1325 (20‸)', 'S/RES/1325 (2000)', 'Recalling S/RES/1325 (2000)'],
    ['en', 'Recalling A/RES/75/17‸', 'A/RES/75/177', 'Recalling A/RES/75/177'],
    ['en', 'Recalling the statement S/PRST/2014/‸', 'S/PRST/2014/5', 'Recalling the statement S/PRST/2014/5'],
    [
      'en',
      'Recalling its presidential statement 2014/‸',
      'S/PRST/2014/5',
      'Recalling its presidential statement S/PRST/2014/5',
    ],
    ['zh', '回顾S/RES/1325‸', '第1325(2000)号决议', '回顾第1325(2000)号决议'],
    [
      'fr',
      'Rappelant A/RES/75/177‸',
      'résolution 75/177 du 16 décembre 2020',
      'Rappelant résolution 75/177 du 16 décembre 2020',
    ],
    ['es', 'Recordando S/RES/1325‸', 'resolución 1325 (2000)', 'Recordando resolución 1325 (2000)'],
    ['ru', 'ссылаясь на S/RES/1325‸', 'резолюция 1325 (2000)', 'ссылаясь на резолюция 1325 (2000)'],
    ['ar', 'إذ يشير إلى S/RES/1325‸', 'القرار 1325 (2000)', 'إذ يشير إلى القرار 1325 (2000)'],
    // the draft's own paragraphs
    ['en', 'Guided by paragraph ‸', '2 (a)', 'Guided by paragraph 2 (a)'],
    ['en', 'Guided by paragraphs 1 and 2 (‸', '2 (b)', 'Guided by paragraphs 1 and 2 (b)'],
    ['en', 'Guided by paragraph decides to re‸', '3', 'Guided by paragraph 3'],
    ['zh', '根据上文第2‸', '第2(a)段', '根据上文第2(a)段'],
    ['zh', '根据上文第‸段', '第3', '根据上文第3段'],
    ['zh', '根据上文第1段和第2(‸', '第2(b)段', '根据上文第1段和第2(b)段'],
    ['zh', '根据本决议第2‸', '第2(a)段', '根据本决议第2(a)段'],
    ['fr', 'Guidé par le paragraphe 2‸', '2 a)', 'Guidé par le paragraphe 2 a)'],
    ['es', 'Guiado por el párrafo 2‸', '2 a)', 'Guiado por el párrafo 2 a)'],
    ['ru', 'руководствуясь пунктом 2‸', '2 a)', 'руководствуясь пунктом 2 a)'],
    ['ar', 'إذ يشير إلى الفقرة 2‸', '2 (أ)', 'إذ يشير إلى الفقرة 2 (أ)'],
    // with the word that says where it stands
    ['en', 'Guided by paragraph ‸', '3 below', 'Guided by paragraph 3 below'],
    ['zh', '根据第3‸', '下文第3段', '根据下文第3段'],
    ['fr', 'Guidé par le paragraphe 2‸', '2 ci-dessous', 'Guidé par le paragraphe 2 ci-dessous'],
    ['es', 'Guiado por el párrafo 2‸', '2 infra', 'Guiado por el párrafo 2 infra'],
    ['ru', 'руководствуясь пунктом 2‸', '2 ниже', 'руководствуясь пунктом 2 ниже'],
    ['ar', 'إذ يشير إلى الفقرة 2‸', '2 أدناه', 'إذ يشير إلى الفقرة 2 أدناه'],
  ];
  for (const [language, marked, choice, line, organ] of cases) {
    it(`${language}: ${marked}`, () => assert.equal(put(language, marked, choice, organ), line));
  }

  it('behind a noun that a line end has parted from its number', () => {
    const { list } = ask(
      'en',
      'Recalling its many and long and weighty resolution\n132‸ and all that follows from it, as well as the\nreports of the Secretary-General on the matter,',
    );
    assert.equal(written(list!.items.find(item => written(item) === '1325 (2000)')!), '1325 (2000)');
    assert.deepEqual(editOf(list!.items[0]!).range, {
      start: { line: 3, character: 0 },
      end: { line: 3, character: 3 },
    });
  });
});

describe('completion: in what order', () => {
  const first = (marked: string, count: number, organ?: Organ, language: LanguageCode = 'en') =>
    ask(language, marked, organ).list?.items.slice(0, count).map(written);
  it('the newest session of the Assembly first, special sessions behind all regular ones', () => {
    for (const [language, marked] of [
      ['en', 'Recalling General Assembly resolution ‸'],
      ['zh', '回顾大会第‸'],
      ['ru', 'ссылаясь на резолюцию Генеральной Ассамблеи ‸'],
    ] as const)
      assert.match(first(marked, 1, 'SC', language)![0]!, /(?:^|第)8\d\/\d+/, marked);
  });
  it('the draft’s own organ first, by the subject’s words in any language', () => {
    const cases: readonly (readonly [LanguageCode, string, string])[] = [
      ['zh', '回顾其第妇女‸', '第1325(2000)号决议'],
      ['zh', '回顾其第妇女和平‸', '第1325(2000)号决议'],
      ['fr', 'Rappelant sa résolution femmes et paix‸', '1325 (2000)'],
      ['es', 'Recordando su resolución mujeres‸', '1325 (2000)'],
      ['ru', 'ссылаясь на свою резолюцию женщины‸', '1325 (2000)'],
      ['ar', 'إذ يشير إلى قراره المرأة‸', '1325 (2000)'],
    ];
    for (const [language, marked, choice] of cases) {
      const found = first(marked, 10, 'SC', language) ?? [];
      assert.ok(found.includes(choice), `${marked}: ${found.join(' | ')}`);
      assert.ok(
        found.slice(0, 5).every(number => /\(\d{4}\)/.test(number)),
        found.join(' | '),
      );
    }
  });
  it('the draft’s own numbers before those with a word of direction', () => {
    assert.deepEqual(first('Guided by paragraph 2‸', 6), [
      '2',
      '2 (a)',
      '2 (b)',
      '2 below',
      '2 (a) below',
      '2 (b) below',
    ]);
    assert.deepEqual(first('Guided by paragraph 2‸ below', 6), ['2', '2 (a)', '2 (b)']);
    assert.deepEqual(first('Guided by paragraphs 1 and ‸', 4), ['1', '2', '2 (a)', '2 (b)']);
  });
  it('the newest first', () => {
    assert.deepEqual(first('Recalling resolution 13‸', 2), ['1399 (2002)', '1398 (2002)']);
  });
  it('those that have the words whole, before those that have words beginning so', () => {
    const council = ['2493 (2019)', '2242 (2015)', '2122 (2013)', '1889 (2009)', '1325 (2000)', '2538 (2020)'];
    assert.deepEqual(first('Recalling resolution women peace‸', 50), council);
  });
  it('its own organ’s first, or that of the organ named', () => {
    assert.match(first('Recalling its resolution 75/1‸', 1, 'GA')![0]!, /^75\/1 of/);
    assert.match(first('Recalling General Assembly resolution 79/1‸', 1)![0]!, /^79\/1 of 22 September 2024$/);
    assert.deepEqual(first('Recalling Human Rights Council resolution 54/1‸', 1), ['54/1']);
    assert.match(first('回顾第巴勒斯坦‸', 1, 'GA', 'zh')![0]!, /^\d{4}年.*第\d+\/\d+号决议$/);
  });
  it('of the organ whose name stands right beside, nobody else’s', () => {
    const beside: readonly (readonly [LanguageCode, string])[] = [
      ['en', 'Recalling Human Rights Council resolution 53‸'],
      ['zh', '回顾人权理事会第53‸'],
      ['ru', 'ссылаясь на резолюцию Совета по правам человека 53‸'],
      ['ar', 'إذ يشير إلى قرار مجلس حقوق الإنسان 53‸'],
    ];
    for (const [language, marked] of beside) {
      const numbers = first(marked, 50, 'SC', language) ?? [];
      assert.ok(
        numbers.every(number => /53\/\d/.test(number)),
        numbers.join(' | '),
      );
    }
    assert.ok(first('Recalling the work of the General Assembly and its resolution 13‸', 50)!.includes('1399 (2002)'));
  });
  it('no resolutions where the words before 第 name a paragraph', () => {
    for (const marked of ['根据上文第‸', '根据本决议第2‸']) {
      const offered = first(marked, 50, 'SC', 'zh')!;
      assert.ok(
        offered.every(text => text.endsWith('段')),
        offered.join(' | '),
      );
    }
  });
  it('paragraphs before resolutions, where both are 第', () => {
    assert.deepEqual(first('根据第2‸', 4, 'SC', 'zh')!.slice(0, 3), ['第2段', '第2(a)段', '第2(b)段']);
  });
  it('sorted as they come, at most twenty, never complete', () => {
    const { list } = ask('en', 'Recalling resolution 1‸');
    assert.equal(list!.items.length, 20);
    assert.equal(list!.isIncomplete, true);
    const order = list!.items.map(item => item.sortText!);
    assert.deepEqual(order, [...order].sort());
  });
});

describe('completion: what an editor needs', () => {
  it('the text typed is the beginning of what it filters by', () => {
    const typed: readonly (readonly [LanguageCode, string, string])[] = [
      ['en', 'Recalling resolution 132‸', '132'],
      ['en', 'Recalling resolution women pea‸', 'women pea'],
      ['en', 'Recalling S/RES/1325 (‸', 'S/RES/1325 ('],
      ['zh', '回顾第132‸', '第132'],
      ['zh', '根据第2‸', '第2'],
      ['en', 'Guided by paragraph 2 (‸', '2 ('],
    ];
    for (const [language, marked, beginning] of typed) {
      const { items } = ask(language, marked).list!;
      for (const { filterText } of items) assert.ok(filterText!.startsWith(beginning), `${filterText} · ${beginning}`);
    }
  });
  it('date and subject beside each, documentation only when asked for', () => {
    const item = ask('en', 'Recalling resolution 1325‸').list!.items[0]!;
    assert.equal(
      item.labelDetails!.description!.replaceAll('\u00a0', ' '),
      'Women and peace and security · 31 October 2000',
    );
    assert.equal(item.documentation, undefined);
    const resolved = withDocumentation(item, catalogue, () => undefined);
    assert.match(JSON.stringify(resolved.documentation), /undocs\.org/);
  });
  it('a paragraph’s opening words, and the whole of it when asked for', () => {
    const { list, text, catalogueWanted } = ask('en', 'Guided by paragraph 3‸');
    assert.equal(list!.items[0]!.labelDetails!.description, 'Decides to remain seized.');
    assert.equal(catalogueWanted, false);
    const resolved = withDocumentation(list!.items[0]!, null, () => parse(text));
    assert.deepEqual(resolved.documentation, { kind: 'plaintext', value: 'Decides to remain seized.' });
  });
});

describe('completion: a list that opens by itself, with nothing typed', () => {
  const cases: readonly (readonly [LanguageCode, string])[] = [
    ['en', 'Recalling its resolution ‸'],
    ['zh', '回顾其第‸'],
    ['fr', 'Rappelant sa résolution ‸'],
    ['ar', 'إذ يشير إلى القرار ‸'],
    ['en', 'Guided by paragraph ‸'],
  ];
  for (const [language, marked] of cases) {
    it(`begins with an item that changes nothing: ${marked}`, () => {
      const { text, position } = withoutCursor(
        `${languageOf(language).enactingFormulas.SC}${language === 'zh' ? '，' : ','}\n\n${marked}\n\n${operative[language]}\n`,
      );
      const resolution = parse(text);
      const contexts = completionContexts(resolution, position);
      const { items } = completion(resolution, contexts, uri, catalogue, true)!;
      assert.equal(applyEdits(text, [editOf(items[0]!)]), text);
      assert.notEqual(applyEdits(text, [editOf(items[1]!)]), text);
      const asked = completion(resolution, contexts, uri, catalogue)!.items;
      assert.deepEqual(asked.map(written), items.slice(1).map(written));
    });
  }
});

describe('completion: where there is nothing', () => {
  it('unasked where the sentence may go on', () => {
    const { text, position } = withoutCursor(
      'The Security Council,\n\nRecalling resolution 1325 (2000), ‸\n\n1. Decides;\n',
    );
    const resolution = parse(text);
    const contexts = completionContexts(resolution, position);
    assert.equal(completion(resolution, contexts, uri, catalogue, true), null);
    assert.equal(completion(resolution, contexts, uri, catalogue)?.items.length, 20);
  });
  const cases: readonly (readonly [LanguageCode, string])[] = [
    ['en', 'Recalling the report of 13‸'],
    ['en', 'Recalling the peace ‸'],
    ['en', 'Recalling the resolution‸'],
    ['en', 'Recalling resolution 1325 (2000)‸'],
    ['en', 'Recalling resolution 1325 (2000) on ‸'],
    ['en', 'Bearing in mind the purposes of the present resolution ‸'],
    ['en', 'Recalling the resolution and the ‸'],
    ['en', 'Recalling the treaty and its paragraph 3‸'],
    ['en', 'Guided by paragraph 3 ‸'],
    ['en', 'Recalling and/‸'],
    // one of the paragraphs of what is cited
    ['en', 'Recalling its resolution 1325 (2000), paragraph ‸'],
    ['en', 'Recalling its resolution 1325 (2000), in particular its paragraph ‸'],
    ['en', 'Recalling General Assembly resolution 75/177 of 16 December 2020, paragraph 3‸'],
    ['zh', '回顾其第1325(2000)号决议第‸'],
    ['zh', '回顾其第1325(2000)号决议第3‸'],
    ['zh', '回顾《联合国宪章》第5‸'],
    ['fr', 'Rappelant sa résolution 1325 (2000), paragraphe ‸'],
    ['es', 'Recordando su resolución 1325 (2000), párrafo ‸'],
    ['ru', 'ссылаясь на свою резолюцию 1325 (2000), пункт ‸'],
    ['ar', 'إذ يشير إلى قراره 1325 (2000)، الفقرة ‸'],
    ['en', 'Recalling resolution 99999‸'],
    ['zh', '回顾报告13‸'],
    ['fr', 'Rappelant le rapport 13‸'],
    ['es', 'Recordando el informe 13‸'],
    ['ru', 'ссылаясь на доклад 13‸'],
    ['ar', 'إذ يشير إلى التقرير 13‸'],
  ];
  for (const [language, marked] of cases)
    it(`${language}: ${marked}`, () => assert.equal(ask(language, marked).list, null));
});
