import fc from 'fast-check';

/** Lines that a resolution is made of, in several languages, and lines that it is not. */
const lines = [
  'The Security Council,',
  'The General Assembly,',
  'Recalling its resolution 2185 (2014),',
  'Noting the report of the keeper,',
  '1. Decides to light the lamps;',
  '2. Requests the keeper:',
  '2 bis. Urges calm;',
  '4. Calls for wicks;',
  '1. Thanks the keepers.',
  '(a) To light the lamps;',
  '(b) To trim:',
  '(i) The wicks;',
  '(iii) The hedge;',
  '– a bullet;',
  'a. Small;',
  'I',
  'II. Wicks',
  'Lamps of the coast',
  'Annex II',
  '50th plenary meeting',
  '安全理事会，',
  '回顾其第2185(2014)号决议，',
  '1. 决定点亮灯塔；',
  '(a) 点灯；',
  '㈠ 高灯；',
  '㈢ 矮灯；',
  '一',
  'إن مجلس الأمن،',
  '1 - يقرر إضاءة المنارات؛',
  '(أ) إضاءة المصابيح؛',
  'Совет Безопасности,',
  'а) зажечь лампы;',
  'and a line that goes on with the paragraph before it,',
  '',
  '',
  ' ',
  '\u200e',
  '\u200f1. ',
  '(a)',
  '12-34567 (E)',
  'S/RES/2185 (2014)',
  '2/9',
  '_______________',
  '¹ A footnote.',
  'https://undocs.org/en/S/RES/2185(2014)',
  '\ud83d\udea8 siren \ud800 lone',
  '\u0000\u0001',
];

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

/** Texts that look like resolutions, cut up and put together anyhow. */
export const randomText = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n\n\n', '\f', '')), { maxLength: 40 })
  .map(parts => parts.map(([text, end]) => text + end).join(''));

/** How often each property is tried. */
export const runs = 400;
