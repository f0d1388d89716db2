import { isBlank, isWide } from '../../text/characters';

/**
 * What stands between two lines where one goes on with the other: no blank between Chinese characters, nor behind a hyphen
 * or a slash that a word ends with.
 */
export function jointBetween(before: string, behind: string): '' | ' ' {
  const last = before.charCodeAt(before.length - 1);
  if (isWide(last) || isWide(behind.charCodeAt(0)) || last === 0x2f) return '';
  const hyphen = last === 0x2d || last === 0x2010 || last === 0x2011;
  return !hyphen || before.length < 2 || isBlank(before.charCodeAt(before.length - 2)) ? ' ' : '';
}
