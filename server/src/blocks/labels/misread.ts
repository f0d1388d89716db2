import { ordinalOf } from '../../languages/labels';
import { isUpperCase } from '../../text/characters';
import { made, type ReadLabel, skipBlank } from './read-label';
import type { LabelReading } from './readings';

/** Labels as the recognition of a scan gives them: "l." of "1.", "1O." of "10.", "(iil)" of "(iii)", "14," of "14.". */

const asDigit: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', O: '0' };

/** What else may have stood in a label's place than what is read there, the likelier first. */
export function misreadReadings(written: string): readonly LabelReading[] {
  const readings: LabelReading[] = [];
  const add = (text: string, style: 'decimal' | 'roman' | 'latin'): void => {
    const ordinal = ordinalOf(text, style);
    if (ordinal !== null && ordinal > 0) readings.push({ style, ordinal });
  };
  if (number.test(written))
    add(
      written.replace(/[lI|O]/g, mark => asDigit[mark]!),
      'decimal',
    );
  if (numeral.test(written)) add(written.replace(/[l|1]/g, 'i'), 'roman');
  if (written === '©') add('c', 'latin');
  return readings;
}

/** A look before more: most labels have no such letter. */
export function mayBeMisread(written: string): boolean {
  return suspect.test(written);
}

/** "11" is eleven. */
const suspect = /^(?:I|©|(?=.*[ivxl|])[ivx]*[l|1][ivxl|1]*)$/;
const number = /^(?=.*[lI|O])[lI|O\d]{1,3}$/;
const numeral = /^(?=.*[l|1])[ivxl|1]{1,6}$/;

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

/** 14, Requests : the dot of a number that was read as a comma */
export function readNumberWithComma(
  text: string,
  at: number,
  end: number,
  readings: readonly LabelReading[],
): ReadLabel | null {
  const behind = skipBlank(text, at + 1, end);
  if (behind === at + 1 || !isUpperCase(text[behind] ?? '')) return null;
  const label = made('dot', readings, '', text, at + 1, end, false);
  return label && { ...label, doubtful: true };
}
