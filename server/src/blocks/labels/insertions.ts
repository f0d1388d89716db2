import { insertionSuffixes } from '../../languages/labels';

/** Words for inserted paragraphs and alternatives, as they are written behind a number. */

/** As the source of an expression without regard to case: "bis", "ter", "bis alt", "alt 2", "alt.2". */
export const insertionSource = `(?:${insertionSuffixes.join('|')})(?: ?alt)?(?:(?<=alt)[ .]?\\d(?!\\d))?`;

const longest = 24;
const insertion = new RegExp(`^${insertionSource}(?![\\p{L}\\d])`, 'iu');

/** What is written where one of them stands at `at`; else nothing. */
export function insertionAt(text: string, at: number): string {
  const code = text.charCodeAt(at) | 0x20;
  // b, t, q, s, o, a: a look before the expression, for most paragraphs have none
  if (code !== 0x62 && code !== 0x74 && code !== 0x71 && code !== 0x73 && code !== 0x6f && code !== 0x61) return '';
  return insertion.exec(text.slice(at, at + longest))?.[0] ?? '';
}

/** "BIS", "bisalt", "alt.2" as paths write them: "bis", "bis alt", "alt 2" */
export function suffixOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/[ .]?(alt)/, ' $1')
    .replace(/[ .]?(\d)$/, ' $1')
    .trim();
}
