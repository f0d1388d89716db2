import { ordinalOf } from '../../languages/labels';
import { misreadLetters, misreadNumerals } from '../../languages/letters/misread-letters';
import { isUpperCase, isWide } from '../../text/characters';
import { toldOnce } from '../../text/made-when-asked';
import { made, type ReadLabel, skipBlank } from './read-label';
import type { LabelReading } from './readings';

/** Labels as the recognition of a scan gives them: "l." of "1.", "1O." of "10.", "(iil)" of "(iii)", "14," of "14.", "4)" of "d)". */

const asDigit: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', O: '0' };

/** What else may have stood in a label's place than what is read there, the likelier first. */
export function misreadReadings(written: string): readonly LabelReading[] {
  const readings: LabelReading[] = [];
  const add = (text: string, style: 'decimal' | 'roman' | 'latin' | 'abjad'): void => {
    const ordinal = ordinalOf(text, style);
    if (ordinal !== null && ordinal > 0) readings.push({ style, ordinal, misread: true });
  };
  if (number.test(written))
    add(
      written.replace(/[lI|O]/g, mark => asDigit[mark]!),
      'decimal',
    );
  if (numeral.test(written))
    add(
      written.replace(/./gu, letter => misreadNumerals[letter] ?? letter),
      'roman',
    );
  for (const letter of lettersFor(written)) add(letter, letter === 'ه' ? 'abjad' : 'latin');
  return readings;
}

/** "(valueOf)" is no key of its own. */
function lettersFor(written: string): string {
  return Object.hasOwn(misreadLetters, written) ? misreadLetters[written]! : '';
}

/** A look before more: most labels have no such letter. "11" is eleven. */
export function mayBeMisread(written: string): boolean {
  if (written.length > 1 && !hasMisreadUnit(written)) return false;
  if (number.test(written) || Object.hasOwn(misreadLetters, written)) return true;
  return numeral.test(written) && !/^1+$/.test(written);
}

function hasMisreadUnit(written: string): boolean {
  for (let at = 0; at < written.length; at++) if (isMisreadUnit(written.charCodeAt(at))) return true;
  return false;
}

const isMisreadUnit = toldOnce(code => {
  const letter = String.fromCharCode(code);
  return (
    letter in asDigit || letter in misreadNumerals || Object.keys(misreadLetters).some(key => key.includes(letter))
  );
});

const number = /^(?=.*[lI|O])[lI|O\d]{1,3}$/;
const numeral = /^(?=.*[l|1!ИПпШУх])[ivxl|1!ИПпШУх]{1,6}$/;

/** 4) · 1) : a number, or a letter that was misread where letters are due */
export function withMisreadLetters(readings: readonly LabelReading[], digit: number): readonly LabelReading[] {
  bracketedDigits[digit] ??= [...readings, ...misreadReadings(String(digit))];
  return bracketedDigits[digit];
}

const bracketedDigits: (readonly LabelReading[])[] = [];

/** Ь) · К) · Cc) · ]) : what is no label, but what letters are misread as */
export function readMisreadLetter(text: string, start: number, end: number): ReadLabel | null {
  let at = start + 1;
  if (text[at] !== ')' && at < end) at++;
  if (text[at] !== ')') return null;
  const label = made('bracket', misreadReadings(text.slice(start, at)), '', text, at + 1, end, false);
  return label && { ...label, doubtful: true };
}

/** l0. · I2. · 1O) · ll. : digits and letters that look like some */
export function readMisreadNumber(text: string, start: number, end: number): ReadLabel | null {
  let at = start;
  let digits = 0;
  for (; at < end && at - start <= 3; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (asDigit[text[at]!] === undefined) break;
  }
  const punctuation = text[at] === '.' ? 'dot' : text[at] === ')' ? 'bracket' : null;
  // "II." is a Roman numeral
  if (punctuation === null || at - start < 2 || (digits === 0 && text.slice(start, at) !== 'll')) return null;
  if (digits === at - start) return null;
  const label = made(punctuation, misreadReadings(text.slice(start, at)), '', text, at + 1, end, false);
  return label && { ...label, doubtful: true };
}

/** . ” ’ */
export function isSpeck(code: number): boolean {
  return code === 0x2e || code === 0x201d || code === 0x2019;
}

/** 7... À · 7.”请 : specks behind a number's dot that were read as dots or marks */
export function readWithSpecks(
  text: string,
  at: number,
  end: number,
  readings: readonly LabelReading[],
  suffix: string,
): ReadLabel | null {
  const behind = isSpeck(text.charCodeAt(at)) ? at + 1 : at;
  const label = made('dot', readings, suffix, text, behind, end, isWide(text.charCodeAt(behind)));
  return label && { ...label, doubtful: true };
}

/** 14, Requests · 14; Requests · 14，请 : the dot of a number that was read as a comma */
export function readNumberWithComma(
  text: string,
  at: number,
  end: number,
  readings: readonly LabelReading[],
): ReadLabel | null {
  const behind = skipBlank(text, at + 1, end);
  const opens = isWide(text.charCodeAt(behind)) || (behind > at + 1 && isUpperCase(text[behind] ?? ''));
  const label = opens ? made('dot', readings, '', text, at + 1, end, true) : null;
  return label && { ...label, doubtful: true };
}
