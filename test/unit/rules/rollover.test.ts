import { deepStrictEqual } from 'node:assert/strict';
import { catalogueOf } from '../../../server/src/catalogue/entries-catalogue';
import { rolledDraft } from '../../../server/src/features/rolling-over';
import { parse } from '../../../server/src/resolution/parse';
import { rangeOf } from '../../../server/src/resolution/placement';
import { check } from '../../../server/src/rules/check';
import { entryOf } from '../catalogue/entries';
import { checkMarks } from '../check-marks';

const lamps = (symbol: string, date: string) => entryOf(symbol, { titles: { en: 'Lamps of all harbours' }, date });
const catalogue = catalogueOf(
  [lamps('A/RES/76/20', '2021-12-09'), lamps('A/RES/78/21', '2023-12-07'), lamps('A/RES/80/22', '2025-12-05')],
  'test',
);
const family = new Set(['stale-session', 'stale-year', 'stale-deadline', 'report-symbol', 'superseded-citation']);
const found = (text: string) => {
  const resolution = parse(text);
  return check(resolution, catalogue)
    .filter(({ rule }) => family.has(rule))
    .map(({ rule, place }) => ({ name: rule, range: rangeOf(resolution, place.block, place.span) }));
};

const en = (...paragraphs: string[]) =>
  ['Eightieth session', 'Lamps', 'The General Assembly,', ...paragraphs].join('\n\n');

/** Drafts for the eightieth session, with what is stale in them. */
const drafts: readonly string[] = [
  en(
    '1. Requests a report at its [[eightieth]]{stale-session} session;',
    '2. Asks for one at its eighty-first session.',
  ),
  en('Noting its [[seventy-ninth]]{stale-session} session and its fiftieth session,', '1. Acts.'),
  en('Recalling its tenth special session,', '1. Acts.'),
  en('Noting the report for [[2024]]{stale-year} and that for 2025, and the 2030 Agenda,', '1. Acts.'),
  en('Noting the meeting of [[4 March 2024]]{stale-year} and that of 4 March 2004,', '1. Acts.'),
  en('1. Calls for lamps by [[31 December 2024]]{stale-deadline} and by 31 December 2026.'),
  en('1. Takes note of document [[A/79/85]]{report-symbol};', '2. Recalls documents A/80/86 and A/55/87.'),
  en(
    'Recalling the lamps,¹',
    '1. Acts.\n\n________________\n\n¹ See [[A/79/85]]{report-symbol}, A/80/86 and A/RES/79/9.\n',
  ),
  en('Recalling its resolution [[76/20]]{superseded-citation} of 9 December 2021,', '1. Acts.'),
  en('Recalling its resolutions 76/20 of 9 December 2021 and 78/21 of 7 December 2023,', '1. Acts.'),
  'Quatre-vingtième session\n\nL’Assemblée générale,\n\n1. Demande un rapport à sa [[quatre-vingtième]]{stale-session} session, d’ici au [[31 décembre 2024]]{stale-deadline}.\n',
  'Octogésimo período de sesiones\n\nLa Asamblea General,\n\n1. Solicita un informe en su [[octogésimo]]{stale-session} período de sesiones, a más tardar el [[31 de diciembre de 2024]]{stale-deadline}.\n',
  'Восьмидесятая сессия\n\nГенеральная Ассамблея,\n\n1. просит представить доклад на ее [[восьмидесятой]]{stale-session} сессии не позднее [[31 декабря 2024]]{stale-deadline} года.\n',
  '第八十届会议\n\n大会，\n\n1. 请秘书长在[[2024年12月31日]]{stale-deadline}之前向大会第[[八十]]{stale-session}届会议提出报告。\n',
  'الدورة الثمانون\n\nإن الجمعية العامة،\n\n1 - تطلب تقريرا في دورتها [[الثمانين]]{stale-session} بحلول [[31 كانون الأول/ديسمبر 2024]]{stale-deadline}.\n',
];

/** Texts of which nothing says that they are drafts for a session of the Assembly. */
const others: readonly string[] = [
  'The General Assembly,\n\n1. Requests a report at its eightieth session by 31 December 2024.\n',
  'Eightieth session\n\nResolution adopted by the General Assembly on 3 December 2025\n\n80/9. Lamps\n\nThe General Assembly,\n\n1. Recalls its eightieth session.\n',
  'Sixtieth session\n\nThe Human Rights Council,\n\n1. Recalls its sixtieth session.\n',
];

describe('what is stale in a draft for a session', () => {
  for (const marked of drafts) {
    it(marked.split('\n\n').at(-1)!.trim(), () => {
      checkMarks(marked, catalogue, ['rollover']);
    });
  }
  for (const text of others) it(`is nothing in: ${text.slice(0, 50)}`, () => deepStrictEqual(found(text), []));
  it('stays in a draft that was rolled over until it is decided', () => {
    const old = `Resolution adopted by the General Assembly on 3 December 2024\n\n79/8. Lamps\n\nThe General Assembly,\n\nNoting its seventy-ninth session,\n\n1. Requests a report at its eightieth session.\n`;
    deepStrictEqual(found(old), []);
    const { text } = rolledDraft(old, catalogue, null);
    deepStrictEqual(
      found(text).map(({ name, range }) => [name, text.split('\n')[range.start.line]]),
      [['stale-session', 'Noting its seventy-ninth session,']],
    );
  });
});
