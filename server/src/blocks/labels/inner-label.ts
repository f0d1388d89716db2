import { type LabelReading, type ReadLabel, readLabel } from './label';

/** "2. (a) Decides …" : the first item stands on the line of its paragraph, and (b) below goes on with it. */
export interface InnerLabel {
  readonly label: ReadLabel;
  readonly reading: LabelReading;
}

/** The label of a first item that the text behind a label begins with. */
export function innerLabelOf(text: string): InnerLabel | null {
  const code = text.charCodeAt(0);
  // ( （ a i أ а : a look before more, for hardly any paragraph has one
  if (code !== 0x28 && code !== 0xff08 && code !== 0x61 && code !== 0x69 && code !== 0x623 && code !== 0x430)
    return null;
  const label = readLabel(text, 0, text.length);
  if (label?.punctuation !== 'brackets' && label?.punctuation !== 'bracket') return null;
  const reading = label.readings.find(({ ordinal }) => ordinal === 1);
  return reading ? { label, reading } : null;
}
