import { deepStrictEqual } from 'node:assert/strict';
import { type DocumentFacts, documentFacts } from '../../../server/src/resolution/document/document-facts';
import { parse } from '../../../server/src/resolution/parse';
import { plain } from '../sketch';

const none: DocumentFacts = {
  symbol: null,
  adopted: null,
  meeting: null,
  session: null,
  agendaItem: null,
  sponsors: [],
  distribution: null,
};

const cases: Readonly<Record<string, readonly [string, Partial<DocumentFacts>]>> = {
  'an English masthead, a line each': [
    `
    United Nations
    A/RES/94/7

    General Assembly

    Distr.: General
    9 May 2031

    Ninety-fourth session

    Agenda item 68 (a)

    Resolution adopted by the General Assembly on 3 May 2031

    94/7. Wells

    The General Assembly,

    Noting the wells,

    1. Urges haste;

    2. Decides to wait.

    46th plenary meeting
    3 May 2031`,
    {
      symbol: 'A/RES/94/7',
      adopted: '2031-05-03',
      meeting: 46,
      session: 'Ninety-fourth session',
      agendaItem: '68 (a)',
      distribution: 'general',
    },
  ],
  'an English masthead of two columns, the Council’s adoption line': [
    `
    United Nations S/RES/2900 (2031)
    Security Council Distr.: General
    9 May 2031
    Resolution 2900 (2031)
    Adopted by the Security Council at its 9900th meeting, on 3 May 2031
    The Security Council,
    Noting the wells,
    1. Urges haste;
    2. Decides to wait.`,
    { symbol: 'S/RES/2900(2031)', adopted: '2031-05-03', meeting: 9900, distribution: 'general' },
  ],
  'a draft with its sponsors': [
    `
    A/C.3/94/L.7

    Distr.: Limited

    Agenda item 9

    Almara, Berovia and Cresta: draft resolution

    The General Assembly,

    Noting the wells,

    1. Urges haste;`,
    {
      symbol: 'A/C.3/94/L.7',
      agendaItem: '9',
      sponsors: ['Almara', 'Berovia', 'Cresta'],
      distribution: 'limited',
    },
  ],
  'a student’s paper': [
    `
    Committee: Wells
    Sponsors: Almara, Berovia
    Signatories: Cresta

    The Committee on Wells,

    Noting the drought,

    1. Urges haste;`,
    { sponsors: ['Almara', 'Berovia'] },
  ],
  French: [
    `
    Nations Unies A/RES/94/7
    Assemblée générale Distr. générale
    9 mai 2031

    Quatre-vingt-quatorzième session

    Point 52 b) de l’ordre du jour

    Almara et Berovia : projet de résolution

    Résolution adoptée par l’Assemblée générale le 1er mai 2031

    94/7. Puits

    L’Assemblée générale,

    Notant l’état des puits,

    1. Décide d’attendre ;

    2. Prie le Secrétaire général de faire rapport.

    41e séance plénière
    1er mai 2031`,
    {
      symbol: 'A/RES/94/7',
      adopted: '2031-05-01',
      meeting: 41,
      session: 'Quatre-vingt-quatorzième session',
      agendaItem: '52 (b)',
      sponsors: ['Almara', 'Berovia'],
      distribution: 'general',
    },
  ],
  Spanish: [
    `
    Naciones Unidas A/RES/94/7
    Asamblea General Distr. general

    Nonagésimo cuarto período de sesiones

    Tema 34 del programa

    Almara y Berovia: proyecto de resolución

    94/7. Pozos

    La Asamblea General,

    Observando los pozos,

    1. Decide esperar;

    2. Solicita un informe.

    83ª sesión plenaria
    18 de junio de 2031`,
    {
      symbol: 'A/RES/94/7',
      adopted: '2031-06-18',
      meeting: 83,
      session: 'Nonagésimo cuarto período de sesiones',
      agendaItem: '34',
      sponsors: ['Almara', 'Berovia'],
      distribution: 'general',
    },
  ],
  Russian: [
    `
    Организация Объединенных Наций A/RES/94/7
    Генеральная Ассамблея Distr.: Limited

    Девяносто четвертая сессия

    Пункт 103 a) повестки дня

    Альмара и Беровия: проект резолюции

    94/7. Колодцы

    Генеральная Ассамблея,

    отмечая состояние колодцев,

    1. постановляет ждать;

    2. просит представить доклад.

    37-е пленарное заседание
    7 декабря 2031 года`,
    {
      symbol: 'A/RES/94/7',
      adopted: '2031-12-07',
      meeting: 37,
      session: 'Девяносто четвертая сессия',
      agendaItem: '103 (a)',
      sponsors: ['Альмара', 'Беровия'],
      distribution: 'limited',
    },
  ],
  Chinese: [
    `
    联合国 A/RES/94/7
    大会 Distr.: General

    第九十四届会议

    议程项目12(c)

    甲国、乙国和丙国：决议草案

    94/7. 水井

    大会，

    注意到水井的状况，

    1. 决定等待；

    2. 请秘书长提出报告。

    第41次全体会议
    2031年12月10日`,
    {
      symbol: 'A/RES/94/7',
      adopted: '2031-12-10',
      meeting: 41,
      session: '第九十四届会议',
      agendaItem: '12 (c)',
      sponsors: ['甲国', '乙国', '丙国'],
      distribution: 'general',
    },
  ],
  Arabic: [
    `
    الأمم المتحدة A/RES/94/7
    الجمعية العامة Distr.: General

    الدورة الرابعة والتسعون

    البند 130 (ش) من جدول الأعمال

    ألمارا، بيروفيا: مشروع قرار

    94/7 - الآبار

    إن الجمعية العامة،

    إذ تلاحظ حالة الآبار،

    1 - تقرر أن تنتظر؛

    2 - تطلب تقريرا.

    الجلسة العامة 30
    23 تشرين الثاني/نوفمبر 2031`,
    {
      symbol: 'A/RES/94/7',
      adopted: '2031-11-23',
      meeting: 30,
      session: 'الدورة الرابعة والتسعون',
      agendaItem: '130 (ش)',
      sponsors: ['ألمارا', 'بيروفيا'],
      distribution: 'general',
    },
  ],
  'a closing line that stands right below the last paragraph': [
    `
    The General Assembly,

    Noting the wells,

    1. Urges haste;

    2. Decides to wait.
    8th plenary meeting
    8 June 2031`,
    { adopted: '2031-06-08', meeting: 8 },
  ],
  'a text that says nothing of itself': [
    'The General Assembly,\n\nNoting the meeting of 3 May 2031,\n\n1. Urges haste;',
    {},
  ],
};

describe('facts from the furniture', () => {
  for (const [name, [text, facts]] of Object.entries(cases)) {
    it(name, () => deepStrictEqual(documentFacts(parse(plain(text))), { ...none, ...facts }));
  }
});
