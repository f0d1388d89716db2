import { deepStrictEqual, doesNotMatch, match, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { answerExport } from '../../../../server/src/documents/answer-export';
import type { ExportFormat } from '../../../../server/src/documents/formats';
import { importDocument } from '../../../../server/src/documents/import-document';
import type { Changes } from '../../../../server/src/documents/read-document';
import { readers, writers } from '../../../../server/src/documents/readers-and-writers';
import { defaultWriteOptions } from '../../../../server/src/documents/write-document';
import type { XmlElement } from '../../../../server/src/documents/xml/read-xml';
import { told } from '../../comparison/told';
import { all, childrenOf, WordFile } from './word-file';

interface Pair {
  readonly old: string;
  readonly now: string;
}

const note = (words: string): string => `\n\n________________\n\n${words}\n`;
const old = `75/5. Lamps of the coast

The General Assembly,

Recalling its resolution 72/5 of 3 December 2017 on lamps,¹

Noting with concern the fog,

1. Decides to light the lamps of the northern quay:

(a) By day, with the doors open;

(b) By night, with the doors closed;

2. Requests the keepers to trim the hedges mentioned in paragraph 1 above, and encourages the pilots to sound their whistles in the fog;

3. Thanks the owners of boats for bright colours.${note('¹ See A/72/19.')}`;
const now = `76/9. Lamps of the coast

The General Assembly,

Noting with concern the fog,

Recalling its resolution 74/5 of 6 December 2019 on lamps,¹ and the report on wicks,²

1. Welcomes the wicks of the best cotton;

2. Decides to light the tall lamps of the northern quay:

(a) By night, with the doors closed;

(b) By day, with the doors open;

3. Requests the keepers to trim the hedges mentioned in paragraph 2 above;

4. Encourages the pilots to sound their whistles in the fog.${note('¹ See A/74/19.\n\n² See A/76/3.')}`;

const pairs: Readonly<Record<string, Pair>> = {
  'every kind of change': { old, now },
  'the same backwards': { old: now, now: old },
  'no change at all': { old, now: old },
  'a new paragraph, all renumbered': {
    old: 'The Security Council,\n\n1. Decides to act;\n\n2. Thanks the keepers.\n',
    now: 'The Security Council,\n\n1. Deplores the fog on the coast;\n\n2. Decides to act;\n\n3. Thanks the keepers.\n',
  },
  'the last paragraph is gone': {
    old: 'The Security Council,\n\n1. Decides to act;\n\n2. Thanks the keepers of the lamps.\n',
    now: 'The Security Council,\n\n1. Decides to act.\n',
  },
  'texts that share nothing': {
    old: 'The General Assembly,\n\n1. Decides to act.\n',
    now: 'The General Assembly,\n\nNoting with concern the fog,\n\n1. Thanks the keepers of the lamps.\n',
  },
  'paragraphs are joined, and one moves with another word': {
    old: 'The General Assembly,\n\n1. Calls upon all harbours to keep their harbour walls dry;¹\n\n2. Thanks the owners of boats for their bright colours, as the keepers asked;\n\n3. Urges all sailors to wear their yellow boots in winter;\n\n4. Decides to light the tall lamps of the northern quay.\n\n________________\n\n¹ See A/72/3.\n',
    now: 'The General Assembly,\n\n1. Decides to light the tall lamps of the southern quay;\n\n2. Calls upon all harbours to keep their harbour walls dry;¹\n\n3. Thanks the owners of boats for their bright colours, as the keepers asked, and urges all sailors to wear their yellow boots in winter.\n\n________________\n\n¹ See A/72/3.\n',
  },
  'the same, split': {
    old: 'The General Assembly,\n\n1. Calls upon all harbours to keep their harbour walls dry, thanks the owners of boats for their bright colours,¹ and urges all sailors to wear their yellow boots in winter.\n\n________________\n\n¹ See A/72/3.\n',
    now: 'The General Assembly,\n\n1. Calls upon all harbours to keep their harbour walls dry;\n\n2. Thanks the owners of boats for their bright colours;\n\n3. Urges all sailors to wear their yellow boots in winter.\n',
  },
  'a masthead': {
    old: 'A/79/L.41\n\nDistr.: Limited\n\n3 December 2024\n\nSeventy-ninth session\n\nAgenda item 12\n\nLamps of the coast\n\nThe General Assembly,\n\n1. Decides to act.\n',
    now: 'A/80/L.7\n\nDistr.: General\n\nEightieth session\n\nAgenda item 13\n\nLamps of the coast\n\nThe General Assembly,\n\n1. Decides to act.\n',
  },
  French: {
    old: 'L’Assemblée générale,\n\nRappelant sa résolution 72/5 du 1er décembre 2017,¹\n\n1. Décide d’agir [sans délai] :\n\na) De jour ;\n\n________________\n\n¹ Voir A/72/3.\n',
    now: 'L’Assemblée générale,\n\nRappelant sa résolution 74/5 du 6 décembre 2019,¹\n\n1. Décide d’agir [à temps] :\n\na) De nuit ;\n\n________________\n\n¹ Voir A/74/3.\n',
  },
  Spanish: {
    old: 'La Asamblea General,\n\nRecordando las mareas de la costa norte,\n\n1. Decide actuar [de inmediato];\n',
    now: 'La Asamblea General,\n\nRecordando las altas mareas de la costa norte,\n\n1. Decide actuar [a tiempo];\n',
  },
  Russian: {
    old: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 72/5 от 1 декабря 2017 года,\n\n1. постановляет действовать днем;\n',
    now: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 74/5 от 6 декабря 2019 года,\n\n1. постановляет действовать ночью;\n',
  },
  Chinese: {
    old: '大会，\n\n回顾其2017年12月1日关于沿海灯塔的第72/5号决议，\n\n1. 决定［立即］采取行动：\n\n(a) 白天；\n',
    now: '大会，\n\n回顾其2019年12月6日关于沿海高大灯塔的第 74/5 号决议，\n\n1. 决定［及时］采取行动：\n\n(a) 夜间；\n',
  },
  Arabic: {
    old: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 72/5 بشأن منارات الساحل،\n\n1 - تقرر العمل [فورا]؛\n',
    now: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 74/5 بشأن منارات الساحل الشمالي،\n\n1 - تقرر العمل [غدا]؛\n',
  },
  'blanks alone': {
    old: 'The General Assembly,\n\n1. Requests lamps in April 2021that burn , and oil;\n',
    now: 'The General Assembly,\n\n1. Requests lamps in April 2021 that burn, and oil;\n',
  },
};

/** Of which each character counts: the room that stands for a label, titles between tabs, the two lines at the end. */
const settings: Readonly<Record<string, Pair>> = {
  'another title': {
    old: '75/5. Lamps of the coast\n\nThe General Assembly,\n\n1. Decides to act.\n',
    now: '76/9. High lamps of the coast\n\nThe General Assembly,\n\n1. Decides to act.\n',
  },
  'a title without its number': {
    old: '75/5. Lamps of the coast\n\nThe General Assembly,\n\n1. Decides to act.\n',
    now: 'Lamps of the coast\n\nThe General Assembly,\n\n1. Decides to act.\n',
  },
  'a title with a number': {
    old: 'Фонари побережья\n\nГенеральная Ассамблея,\n\n1. постановляет действовать.\n',
    now: '76/9. Фонари побережья\n\nГенеральная Ассамблея,\n\n1. постановляет действовать.\n',
  },
  'a title of the Council': {
    old: '54/3. Lámparas de la costa\n\nEl Consejo de Derechos Humanos,\n\n1. Decide actuar.\n',
    now: '55/12. Altas lámparas de la costa\n\nEl Consejo de Derechos Humanos,\n\n1. Decide actuar.\n',
  },
  'a preambular paragraph is split': {
    old: 'L’Assemblée générale,\n\nRappelant les marées hautes de la côte du nord, et notant avec satisfaction que les gardiens ont taillé toutes les haies du port,\n\n1. Décide d’agir.\n',
    now: 'L’Assemblée générale,\n\nRappelant les marées hautes de la côte du nord,\n\nNotant avec satisfaction que les gardiens ont taillé toutes les haies du port,\n\n1. Décide d’agir.\n',
  },
  'preambular paragraphs are joined': {
    old: '大会，\n\n回顾北部海岸各港口的灯塔在大雾中彻夜长明，\n\n赞赏地注意到灯塔看守人修剪了港口的所有树篱，\n\n1. 决定采取行动。\n',
    now: '大会，\n\n回顾北部海岸各港口的灯塔在大雾中彻夜长明，赞赏地注意到灯塔看守人修剪了港口的所有树篱，\n\n1. 决定采取行动。\n',
  },
  'a number where none was': {
    old: 'إن الجمعية العامة،\n\nتقرر إنارة المصابيح على أرصفة الموانئ الشمالية كلها.\n',
    now: 'إن الجمعية العامة،\n\n1 - تقرر إنارة المصابيح على أرصفة الموانئ الشمالية كلها؛\n\n2 - تشكر الحراس.\n',
  },
  'another day': {
    old: 'The General Assembly,\n\n1. Decides to act.\n\n46th plenary meeting\n9 December 2020\n',
    now: 'The General Assembly,\n\n1. Decides to act.\n\n49th plenary meeting\n11 December 2021\n',
  },
  'a day where none was': {
    old: 'The General Assembly,\n\n1. Decides to act.\n',
    now: 'The General Assembly,\n\n1. Decides to act.\n\n49th plenary meeting\n11 December 2021\n',
  },
  'no day any more': {
    old: 'The General Assembly,\n\n1. Decides to act.\n\n49th plenary meeting\n11 December 2021\n',
    now: 'The General Assembly,\n\n1. Decides to act.\n',
  },
  'a footnote without a mark in the text': {
    old: 'The General Assembly,\n\n1. Decides to act.\n',
    now: 'The General Assembly,\n\n1. Decides to act.\n\n________________\n\n¹ See A/72/3.\n',
  },
  'paragraphs are joined at a word that stays as it is': {
    old: 'Генеральная Ассамблея,\n\n1. просит смотрителей подстригать все изгороди порта¹ каждую весну;\n\n2. постановляет зажигать высокие фонари северного причала в туман.\n\n________________\n\n¹ См. A/72/3.\n',
    now: 'Генеральная Ассамблея,\n\n1. просит смотрителей подстригать все изгороди порта¹ каждую весну и постановляет зажигать высокие фонари северного причала в туман.\n\n________________\n\n¹ См. A/72/3.\n',
  },
  'words are gone behind a mark, and before one': {
    old: 'La Asamblea General,\n\nRecordando las mareas altas¹, largas y tempestuosas, de la costa norte y de la costa sur²,\n\n1. Decide actuar.\n\n________________\n\n¹ Véase A/72/3.\n\n² Véase A/72/4.\n',
    now: 'La Asamblea General,\n\nRecordando las mareas altas¹ de la costa norte²,\n\n1. Decide actuar.\n\n________________\n\n¹ Véase A/72/3.\n\n² Véase A/72/4.\n',
  },
};

/** Paragraphs that have other numbers, and references to them, in the forms of each language. */
const renumbered: Readonly<Record<string, Pair>> = {
  English: {
    old: 'The General Assembly,\n\nI. Lamps\n\n1. Decides to light the lamps of the quay:\n\n(a) By night;\n\n(b) By day, with the doors open;\n\n2. Requests the keepers to trim the hedges mentioned in paragraph 1 (b) above;\n\n2 bis. Thanks the owners of boats.\n',
    now: 'The General Assembly,\n\nDeploring the fog,\n\nII. Lamps\n\n1. Welcomes the wicks of the best cotton;\n\n2. Decides to light the lamps of the quay:\n\n(a) By day, with the doors open;\n\n3. Requests the keepers to trim the hedges mentioned in paragraph 2 (a) above;\n\n4. Thanks the owners of boats.\n',
  },
  French: {
    old: 'L’Assemblée générale,\n\n1. Décide d’allumer les lampes du quai :\n\na) De nuit ;\n\nb) De jour, portes ouvertes ;\n\n2. Prie les gardiens de tailler les haies visées à l’alinéa b) du paragraphe 1 ci-dessus.\n',
    now: 'L’Assemblée générale,\n\n1. Déplore le brouillard ;\n\n2. Décide d’allumer les lampes du quai :\n\na) De jour, portes ouvertes ;\n\n3. Prie les gardiens de tailler les haies visées à l’alinéa a) du paragraphe 2 ci-dessus.\n',
  },
  Spanish: {
    old: 'La Asamblea General,\n\n1. Decide encender las lámparas del muelle;\n\n2. Pide a los guardianes que recorten los setos mencionados en el párrafo 1 de la presente resolución.\n',
    now: 'La Asamblea General,\n\n1. Deplora la niebla;\n\n2. Decide encender las lámparas del muelle;\n\n3. Pide a los guardianes que recorten los setos mencionados en el párrafo 2 de la presente resolución.\n',
  },
  Russian: {
    old: 'Генеральная Ассамблея,\n\n1. постановляет зажечь фонари причала:\n\na) ночью;\n\nb) днем, при открытых дверях;\n\n2. просит смотрителей подстричь изгороди, упомянутые в пункте 1 выше.\n',
    now: 'Генеральная Ассамблея,\n\n1. выражает сожаление по поводу тумана;\n\n2. постановляет зажечь фонари причала:\n\na) днем, при открытых дверях;\n\n3. просит смотрителей подстричь изгороди, упомянутые в пункте 2 выше.\n',
  },
  Chinese: {
    old: '大会，\n\n1. 决定点亮码头的灯：\n\n(a) 夜间；\n\n(b) 白天，敞开大门；\n\n2. 请灯塔看守人修剪上文第1段提到的树篱。\n',
    now: '大会，\n\n1. 对大雾表示遗憾；\n\n2. 决定点亮码头的灯：\n\n(a) 白天，敞开大门；\n\n3. 请灯塔看守人修剪上文第2段提到的树篱。\n',
  },
  Arabic: {
    old: 'إن الجمعية العامة،\n\n1 - تقرر إنارة مصابيح الرصيف:\n\n(أ) ليلا؛\n\n(ب) نهارا والأبواب مفتوحة؛\n\n2 - تطلب إلى الحراس تشذيب الأسيجة المذكورة في الفقرة 1 أعلاه.\n',
    now: 'إن الجمعية العامة،\n\n1 - تأسف للضباب؛\n\n2 - تقرر إنارة مصابيح الرصيف:\n\n(أ) نهارا والأبواب مفتوحة؛\n\n3 - تطلب إلى الحراس تشذيب الأسيجة المذكورة في الفقرة 2 أعلاه.\n',
  },
};

/** The text of a Word file's paragraphs with each tab, break and mark of a footnote, where all changes are accepted or rejected. */
function settledText(bytes: Uint8Array, changes: 'accept' | 'reject'): readonly string[] {
  const [stays, goes] = changes === 'accept' ? (['ins', 'del'] as const) : (['del', 'ins'] as const);
  const isGone = (element: XmlElement): boolean => element.name === goes;
  const textOf = (element: XmlElement): string => {
    if (isGone(element) || element.name === 'pPr') return '';
    if (element.name === 't' || element.name === 'delText') return element.children.join('');
    const shown = { tab: '→', br: '⏎', footnoteReference: '^' }[element.name];
    return shown ?? childrenOf(element).map(textOf).join('');
  };
  const lines: string[] = [];
  let held = '';
  for (const paragraph of all(new WordFile(bytes).part('word/document.xml'), 'p')) {
    const text = held + textOf(paragraph);
    const end = all(paragraph, 'pPr').flatMap(properties => [...all(properties, stays), ...all(properties, goes)]);
    held = end.some(isGone) ? text : '';
    if (!end.some(isGone)) lines.push(text);
  }
  return lines;
}

interface Given {
  readonly author?: string;
  readonly marksNumbers?: boolean;
}

async function exported(
  to: ExportFormat,
  text: string,
  base?: string,
  { author = 'A. Keeper', marksNumbers = false }: Given = {},
): Promise<Uint8Array> {
  const options = {
    ...defaultWriteOptions,
    ...(base !== undefined && { trackedBy: { author, date: '2026-11-26T17:00:00Z' } }),
  };
  const answer = await answerExport(
    { kind: 'export', text, to, options, ...(base !== undefined && { base, marksNumbers }) },
    writers,
  );
  ok(answer.kind === 'file');
  return answer.bytes;
}

async function readBack(bytes: Uint8Array, changes: Changes): Promise<string> {
  return (await importDocument(bytes, readers, { changes })).text;
}

describe('tracked changes in a Word file', () => {
  for (const [name, pair] of Object.entries(pairs)) {
    it(`are the base's words where all are rejected, the draft's where all are accepted: ${name}`, async () => {
      const bytes = await exported('docx', pair.now, pair.old);
      // another number is no change of words
      const words = (changes: readonly string[]) =>
        changes.filter(change => !change.includes(' > ') && !change.includes(' = '));
      const accepted = await readBack(bytes, 'accept');
      deepStrictEqual(words(told(await readBack(await exported('docx', pair.now), 'accept'), accepted)), []);
      const rejected = await readBack(bytes, 'reject');
      deepStrictEqual(words(told(await readBack(await exported('docx', pair.old), 'accept'), rejected)), []);
    });
  }
  for (const [name, { old, now }] of Object.entries({ ...pairs, ...renumbered })) {
    it(`give either text to the letter where numbers are changes as well: ${name}`, async () => {
      const bytes = await exported('docx', now, old, { marksNumbers: true });
      strictEqual(await readBack(bytes, 'accept'), await readBack(await exported('docx', now), 'accept'));
      strictEqual(await readBack(bytes, 'reject'), await readBack(await exported('docx', old), 'accept'));
    });
  }
  for (const [name, { old, now }] of Object.entries(settings)) {
    it(`leave either text set as it would be alone: ${name}`, async () => {
      const bytes = await exported('docx', now, old, { marksNumbers: true });
      deepStrictEqual(settledText(bytes, 'accept'), settledText(await exported('docx', now), 'accept'));
      deepStrictEqual(settledText(bytes, 'reject'), settledText(await exported('docx', old), 'accept'));
    });
  }
  for (const [language, text, deep, high] of [
    [
      'English',
      'The General Assembly,\n\n1. Decides to light the lamps:\n\n(a) By night, with the doors open:\n\n#\n\n2. Thanks the keepers of the hedges.\n',
      '(i) In summer, when the harbour is full of boats;',
      '(b) In summer, when the harbour is full of boats;',
    ],
    [
      'Arabic',
      'إن الجمعية العامة،\n\n1 - تقرر إنارة المصابيح:\n\n(أ) ليلا والأبواب مفتوحة:\n\n#\n\n2 - تشكر الحراس على تشذيب الأسيجة.\n',
      '’1‘ صيفا عندما تمتلئ الموانئ الشمالية كلها بالقوارب؛',
      '(ب) صيفا عندما تمتلئ الموانئ الشمالية كلها بالقوارب؛',
    ],
  ] as const) {
    it(`say how an item stood that is at another level: ${language}`, async () => {
      const propertiesIn = (bytes: Uint8Array, name: string) =>
        all(new WordFile(bytes).part('word/document.xml'), name).flatMap(found => all(found, 'pPr'));
      for (const [before, after] of [
        [deep, high],
        [high, deep],
      ] as const) {
        const [old, now] = [text.replace('#', before), text.replace('#', after)];
        const [bytes, alone] = [await exported('docx', now, old, { marksNumbers: true }), await exported('docx', old)];
        deepStrictEqual(propertiesIn(bytes, 'pPrChange'), [propertiesIn(alone, 'p')[3]]);
        deepStrictEqual(settledText(bytes, 'accept'), settledText(await exported('docx', now), 'accept'));
        deepStrictEqual(settledText(bytes, 'reject'), settledText(alone, 'accept'));
      }
    });
  }
  it('keep a footnote that no mark leads to where the last words are gone', async () => {
    const note = '\n\n________________\n\n¹ See A/72/3.\n';
    const now = 'The General Assembly,\n\n1. Decides to act.';
    const bytes = await exported('docx', now + note, `${now}\n\n2. Thanks the keepers of the lamps.${note}`);
    deepStrictEqual(settledText(bytes, 'accept'), ['→The General Assembly,', '→1.→Decides to act.^', '']);
  });
  it('leave other numbers as they are now, unless these are changes as well', async () => {
    for (const [language, { old, now }] of Object.entries(renumbered)) {
      const rejected = await readBack(await exported('docx', now, old), 'reject');
      notStrictEqual(rejected, await readBack(await exported('docx', old), 'accept'), language);
    }
  });
  it('are in HTML the numbers that have changed, if these are asked for', async () => {
    const { old, now } = renumbered.English!;
    const page = async (marksNumbers: boolean) =>
      new TextDecoder().decode(await exported('html', now, old, { marksNumbers }));
    match(
      await page(true),
      /<del><span class="label">1\.<\/span><\/del> <ins><span class="label">2\.<\/span><\/ins> <i[^>]*>Decides/,
    );
    doesNotMatch(await page(false), /<del><span class="label">1\.<\/span>/);
  });
  it('are moves where a paragraph has moved, with what has changed in it at either place', async () => {
    const { old, now } = pairs['paragraphs are joined, and one moves with another word']!;
    const body = new WordFile(await exported('docx', now, old)).part('word/document.xml');
    const inside = (name: string, text: string) =>
      all(body, name)
        .flatMap(change => all(change, text).map(({ children }) => children.join('')))
        .join('|');
    strictEqual(inside('moveFrom', 't'), '4.|Decides| to light the tall lamps of the| quay');
    strictEqual(inside('moveTo', 't'), '1.|Decides| to light the tall lamps of the| quay');
    const names = ['moveFromRangeStart', 'moveToRangeStart'].map(name =>
      all(body, name).map(({ attributes }) => attributes.name),
    );
    deepStrictEqual(names, [['move1'], ['move1']]);
    for (const kind of ['moveFromRange', 'moveToRange'])
      deepStrictEqual(
        all(body, `${kind}End`).map(({ attributes }) => attributes.id),
        all(body, `${kind}Start`).map(({ attributes }) => attributes.id),
      );
  });
  for (const [name, mark, marks, words] of [
    ['the same, split', 'ins', 2, ['2.', 'Thanks', '3.', 'Urges']],
    ['paragraphs are joined, and one moves with another word', 'del', 1, ['3.', 'Urges']],
  ] as const) {
    it(`are ends of paragraphs where one was split or several joined: ${name}`, async () => {
      const { old, now } = pairs[name]!;
      const body = new WordFile(await exported('docx', now, old)).part('word/document.xml');
      const ends = all(body, 'pPr').flatMap(properties => all(properties, mark));
      strictEqual(ends.length, marks);
      const changed = all(body, mark).flatMap(change =>
        all(change, mark === 'ins' ? 't' : 'delText').map(({ children }) => children.join('')),
      );
      deepStrictEqual(
        changed.filter(text => /[A-Z\d]/.test(text)),
        words,
      );
    });
  }
  it('are told in the masthead, and in the heads of the pages behind', async () => {
    const { old, now } = pairs['a masthead']!;
    const file = new WordFile(await exported('docx', now, old));
    const heads = [...file.archive.names].filter(name => /header\d+\.xml$/.test(name)).map(name => file.part(name));
    const said = (name: string, text: string) =>
      heads.map(head =>
        all(head, name)
          .flatMap(change => all(change, text).map(({ children }) => children.join('')))
          .join(''),
      );
    deepStrictEqual(said('del', 'delText').sort(), [
      'A/79/L.41',
      'A/79/L.41',
      'A/79/L.41Distr.: Limited3 December 2024',
    ]);
    deepStrictEqual(said('ins', 't').sort(), ['A/80/L.7', 'A/80/L.7', 'A/80/L.7Distr.: General']);
    for (const [changes, lines] of [
      [
        'reject',
        [
          'United Nations',
          'A/79/L.41',
          'General Assembly',
          'Distr.: Limited',
          '3 December 2024',
          'Seventy-ninth session',
          'Agenda item 12',
        ],
      ],
      [
        'accept',
        ['United Nations', 'A/80/L.7', 'General Assembly', 'Distr.: General', 'Eightieth session', 'Agenda item 13'],
      ],
    ] as const) {
      const text = (await readBack(await exported('docx', now, old), changes)).split(/\n+/);
      deepStrictEqual(text.slice(0, text.indexOf('Lamps of the coast')), lines);
    }
  });
  it('mark words, not paragraphs, and no numbers', async () => {
    const { old, now } = pairs['a new paragraph, all renumbered']!;
    const file = new WordFile(await exported('docx', now, old));
    const body = file.part('word/document.xml');
    const wordsIn = (name: string, text: string) =>
      all(body, name).map(change =>
        all(change, text)
          .map(({ children }) => children.join(''))
          .join(''),
      );
    deepStrictEqual(wordsIn('ins', 't').join(''), '1.Deplores the fog on the coast;');
    deepStrictEqual(wordsIn('del', 'delText'), []);
    for (const { attributes } of all(body, 'ins'))
      deepStrictEqual([attributes.author, attributes.date], ['A. Keeper', '2026-11-26T17:00:00Z']);
    const ids = all(body, 'ins').map(({ attributes }) => attributes.id);
    strictEqual(new Set(ids).size, ids.length);
  });
  it('are none where nothing has changed', async () => {
    const file = new WordFile(await exported('docx', old, old));
    deepStrictEqual([...all(file.part('word/document.xml'), 'ins'), ...all(file.part('word/document.xml'), 'del')], []);
  });
  it('bear any name', async () => {
    const author = '"><w:t>& \u0001';
    const { old, now } = pairs.Spanish!;
    const file = new WordFile(await exported('docx', now, old, { author }));
    match(all(file.part('word/document.xml'), 'ins')[0]!.attributes.author!, /^"><w:t>& /);
  });
  it('are marked in HTML', async () => {
    const { old, now } = pairs['a new paragraph, all renumbered']!;
    const page = new TextDecoder().decode(await exported('html', now, old));
    match(page, /<p class="[^"]*is-new[^"]*"[^>]*><ins><span class="label">1\.<\/span><\/ins> <ins>/);
    doesNotMatch(page, /<del>/);
    const words = new TextDecoder().decode(await exported('html', pairs.Spanish!.now, pairs.Spanish!.old));
    match(words, /\[<\/b>|<del>de inmediato<\/del>/);
  });
});
