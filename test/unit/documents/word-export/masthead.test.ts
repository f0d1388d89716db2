import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { mastheadLines } from '../../../../server/src/documents/page/masthead-lines';
import { printed } from '../../../../server/src/documents/page/print';
import type { MastheadFacts } from '../../../../server/src/documents/write-document';
import { languageCodes } from '../../../../server/src/languages/language';
import { mastheadWords } from '../../../../server/src/languages/pages/masthead-words';
import type { Profile } from '../../../../server/src/resolution/document/profile';
import { parse } from '../../../../server/src/resolution/parse';
import { all, values, type WordFile, wordFile, wordsOf } from './word-file';

/** The parts of headers and footers by the pages that they stand on. */
function onPages(file: WordFile, kind: 'header' | 'footer'): Readonly<Record<string, string>> {
  const links = new Map(
    all(file.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id!,
      attributes.Target!,
    ]),
  );
  return Object.fromEntries(
    all(file.part('word/document.xml'), `${kind}Reference`).map(({ attributes }) => {
      const id = attributes['relationships:id']!;
      const words = all(file.part(`word/${links.get(id)}`), 'p').map(wordsOf);
      return [attributes.type!, words.filter(line => line !== '').join(' | ')];
    }),
  );
}

const facts: MastheadFacts = {
  symbol: 'A/C.3/81/L.9',
  session: 'SESSION',
  agendaItem: '71 (b)',
  sponsors: ['Almara', 'Berovia', 'Cedonia'],
  distribution: 'limited',
  date: '2026-10-05',
  original: 'fr',
  jobNumber: '26-01234',
};

/** What stands in the masthead, and below it, in each language. */
const asked: Readonly<Record<string, readonly [draft: string, masthead: string, below: readonly string[]]>> = {
  en: [
    'The General Assembly,\n\n1. Decides to act.\n',
    'United Nations | A/C.3/81/L.9 | *General Assembly* | Distr.: Limited | 5\u00a0October 2026 | Original: French',
    ['SESSION', 'Agenda item 71 (b)', 'Almara, Berovia and Cedonia: draft resolution'],
  ],
  fr: [
    'L’Assemblée générale,\n\n1. Décide d’agir.\n',
    'Nations Unies | A/C.3/81/L.9 | Assemblée générale | Distr. limitée | 5\u00a0octobre 2026 | Original : français',
    ['SESSION', 'Point 71 (b) de l’ordre du jour', 'Almara, Berovia et Cedonia : projet de résolution'],
  ],
  es: [
    'La Asamblea General,\n\n1. Decide actuar.\n',
    'Naciones Unidas | A/C.3/81/L.9 | Asamblea General | Distr. limitada | 5\u00a0de octubre de 2026 | Original: francés',
    ['SESSION', 'Tema 71 (b) del programa', 'Almara, Berovia y Cedonia: proyecto de resolución'],
  ],
  ru: [
    'Генеральная Ассамблея,\n\n1. постановляет действовать.\n',
    'Организация Объединенных Наций | A/C.3/81/L.9 | Генеральная Ассамблея | Distr.: Limited | 5\u00a0October 2026 | Original: French',
    ['SESSION', 'Пункт 71 (b) повестки дня', 'Almara, Berovia и Cedonia: проект резолюции'],
  ],
  zh: [
    '大会，\n\n1. 决定采取行动。\n',
    '联合国 | A/C.3/81/L.9 | 大会 | Distr.: Limited | 5\u00a0October 2026 | Original: French',
    ['SESSION', '议程项目71 (b)', 'Almara、Berovia和Cedonia：决议草案'],
  ],
  ar: [
    'إن الجمعية العامة،\n\n1 - تقرر العمل.\n',
    'الأمم المتحدة | A/C.3/81/L.9 | الجمعية العامة | Distr.: Limited | 5\u00a0October 2026 | Original: French',
    ['SESSION', 'البند 71 (b) من جدول الأعمال', 'Almara، Berovia وCedonia: مشروع قرار'],
  ],
};

describe('the masthead of a Word file', () => {
  for (const [code, [draft, masthead, below]] of Object.entries(asked)) {
    it(`says what the user was asked for: ${code}`, async () => {
      const file = await wordFile(draft, { masthead: facts });
      strictEqual(onPages(file, 'header').first, masthead.replaceAll('*', ''));
      deepStrictEqual(file.lines().slice(0, 3), [
        `Session: ${below[0]}`,
        `AgendaItemNormal: ${below[1]}`,
        `Sponsors: ${below[2]}`,
      ]);
    });
  }
  it('takes from the draft what it says, and says it once', async () => {
    const draft = `United Nations

A/RES/81/9

General Assembly

Distr.: General

18 December 2026

Original: English

Eighty-first session

Agenda item 9

The General Assembly,

1. Decides to act.
`;
    const file = await wordFile(draft, { masthead: facts });
    strictEqual(
      onPages(file, 'header').first,
      'United Nations | A/RES/81/9 | General Assembly | Distr.: General | 18 December 2026 | Original: English',
    );
    deepStrictEqual(file.lines().slice(0, 3), [
      'Session: Eighty-first session',
      'AgendaItemNormal: Agenda item 9',
      'Sponsors: Almara, Berovia and Cedonia: draft resolution',
    ]);
  });
  it('says nothing that nobody has said', async () => {
    const file = await wordFile('The Security Council,\n\n1. Decides to act.\n');
    strictEqual(onPages(file, 'header').first, 'United Nations | Security Council');
  });
  it('names the Council below the Assembly, whose it is', async () => {
    const draft = 'The Human Rights Council,\n\n1. Decides to act.\n';
    const file = await wordFile(draft, { masthead: { session: 'Sixtieth session' } });
    strictEqual(onPages(file, 'header').first, 'United Nations | General Assembly');
    deepStrictEqual(file.lines().slice(0, 2), ['Session: Human Rights Council', 'Session: Sixtieth session']);
  });
  it('is followed by running heads and feet on alternating sides', async () => {
    const file = await wordFile('S/RES/2900 (2026)\n\nThe Security Council,\n\n1. Decides to act.\n', {
      masthead: { jobNumber: '26-01234' },
    });
    deepStrictEqual(onPages(file, 'header'), {
      first: 'United Nations | S/RES/2900 (2026) | Security Council',
      even: '*S/RES/2900 (2026)*',
      default: '*S/RES/2900 (2026)*',
    });
    deepStrictEqual(onPages(file, 'footer'), { first: '26-01234', even: '*/* | 26-01234', default: '26-01234 | */*' });
    const settings = file.part('word/settings.xml');
    strictEqual(all(settings, 'evenAndOddHeaders').length, 1);
    strictEqual(all(file.part('word/document.xml'), 'titlePg').length, 1);
    const sides = [1, 3].map(number =>
      all(file.part(`word/header${number}.xml`), 'tc').map(cell => values(cell, 'jc').val),
    );
    deepStrictEqual(sides, [
      [undefined, 'right'],
      [undefined, 'right'],
    ]);
  });
  it('has words for all organs and distributions in each language', () => {
    for (const words of Object.values(mastheadWords)) {
      for (const word of [...Object.values(words.organs), ...Object.values(words.distribution)]) {
        strictEqual(word.length > 1, true);
      }
    }
  });
});

/** Texts that are not one of the four organs' own, with the head that their writers gave them. */
const others: Readonly<Record<string, readonly string[]>> = {
  'a delegate’s paper in English': [
    'Committee: General Assembly',
    'Topic: Lamps',
    'Sponsors: Almara, Berovia',
    'Signatories: Cedonia',
    '',
    'The General Assembly,',
    '1. Decides to act.',
  ],
  'one that names its sponsors in another way': [
    'Main Submitter: Almara',
    '',
    'The Security Council,',
    '1. Decides to act.',
  ],
  'one that names its committee alone': [
    'Committee: Human Rights Council',
    '',
    'The Human Rights Council,',
    '1. Decides to act.',
  ],
  'a delegate’s paper in French': [
    'Sujet : Les lampes',
    'Auteurs : Almara',
    '',
    'L’Assemblée générale,',
    '1. Décide d’agir.',
  ],
  'a delegate’s paper in Spanish': [
    'Tema: Las lámparas',
    'Patrocinadores: Almara',
    '',
    'La Asamblea General,',
    '1. Decide actuar.',
  ],
  'a delegate’s paper in Russian': [
    'Тема: Лампы',
    'Спонсоры: Алмара',
    '',
    'Генеральная Ассамблея,',
    '1. постановляет действовать.',
  ],
  'a delegate’s paper in Chinese': ['议题：灯', '起草国：阿国', '', '大会，', '1. 决定采取行动。'],
  'a delegate’s paper in Arabic': [
    'الموضوع: المصابيح',
    'الجهات الراعية: ألمارا',
    '',
    'إن الجمعية العامة،',
    '1 - تقرر العمل.',
  ],
  'the Health Assembly': [
    'SEVENTY-THIRD WORLD HEALTH ASSEMBLY',
    'WHA73.1',
    '',
    'The Seventy-third World Health Assembly,',
    '1. DECIDES to act.',
  ],
  'a party': ['Party of the Coast', '', 'The Party Congress,', '1. Decides to act.'],
  'the Assembly of the American States': ['AG/RES. 3001 (LIII-O/23)', '', 'THE GENERAL ASSEMBLY,', '1. To act.'],
};

describe('the head of a text that is not one of the four organs’', () => {
  for (const [name, lines] of Object.entries(others)) {
    it(`is the one that its writer gave it: ${name}`, async () => {
      const file = await wordFile(`${lines.join('\n')}\n`);
      strictEqual(onPages(file, 'header').first, '');
      const above = lines.slice(0, lines.indexOf(''));
      deepStrictEqual(
        file
          .lines()
          .slice(0, above.length)
          .map(line => line.replace(/^\w+: [*→]*|\*$/g, '')),
        above,
      );
    });
  }
  it('has fields that look alike', async () => {
    const file = await wordFile(others['a delegate’s paper in English']!.join('\n'));
    deepStrictEqual(
      file.lines().slice(0, 4),
      ['Committee: General Assembly', 'Topic: Lamps', 'Sponsors: Almara, Berovia', 'Signatories: Cedonia'].map(
        line => `Normal: ${line}`,
      ),
    );
  });
  it('has a date below the agenda item that is no title of it', async () => {
    const file = await wordFile(
      'Agenda item 3\n\n19 May 2020\n\nLamps\n\nThe Health Assembly,\n\n1. Decides to act.\n',
    );
    deepStrictEqual(file.lines().slice(0, 2), ['AgendaItemNormal: Agenda item 3', 'Normal: 19 May 2020']);
  });
  it('says what the user was asked for', async () => {
    const file = await wordFile('The Health Assembly,\n\n1. Decides to act.\n', {
      masthead: { organ: 'World Health Assembly', symbol: 'WHA80.1', date: '2027-05-19' },
    });
    strictEqual(
      onPages(file, 'header').first,
      'WHA80.1 | *World Health Assembly* | 19\u00a0May 2027'.replaceAll('*', ''),
    );
  });
  it('is the UN’s where the writer or the user says so', async () => {
    const body = 'The Conference of the Parties,\n\n1. Decides to act.\n';
    const written = await wordFile(`United Nations\n\nFCCC/CP/2015/L.9\n\n${body}`);
    strictEqual(onPages(written, 'header').first, 'United Nations | FCCC/CP/2015/L.9');
    const answered = await wordFile('Sponsors: Almara\n\nThe General Assembly,\n\n1. Decides to act.\n', {
      masthead: { organ: 'General Assembly' },
    });
    strictEqual(onPages(answered, 'header').first, 'United Nations | General Assembly');
  });
});

describe('the head of a text by the profile of its project', () => {
  const assembly = {
    en: 'The General Assembly,\n\n1. Decides to act.\n',
    fr: 'L’Assemblée générale,\n\n1. Décide d’agir.\n',
    es: 'La Asamblea General,\n\n1. Decide actuar.\n',
    ru: 'Генеральная Ассамблея,\n\n1. постановляет действовать.\n',
    zh: '大会，\n\n1. 决定采取行动。\n',
    ar: 'إن الجمعية العامة،\n\n1 - تقرر العمل.\n',
  } as const;
  /** The organ in the head; null where there is none. */
  const head = (text: string, profile: Profile): string | null => {
    const { isShown, organ } = mastheadLines(printed(parse(text), profile));
    return isShown ? organ : null;
  };
  for (const language of languageCodes) {
    const text = assembly[language];
    const named = mastheadWords[language].organs.GA;
    it(`is the organ’s but for Model UN: ${text.split('\n')[0]}`, () => {
      deepStrictEqual([head(text, 'automatic'), head(text, 'un'), head(text, 'model-un')], [named, named, null]);
    });
  }
  it('is the organ’s though a paper says whose it is, where the project is the UN’s', () => {
    const paper = others['a delegate’s paper in English']!.join('\n');
    const heads = [head(paper, 'automatic'), head(paper, 'un'), head(paper, 'model-un')];
    deepStrictEqual(heads, [null, 'General Assembly', null]);
  });
  it('is none that the draft does not name', () => {
    strictEqual(head('The Health Assembly,\n\n1. Decides to act.\n', 'un'), null);
  });
});
