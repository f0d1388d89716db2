import { type LabelStyle, ordinalOf } from '../../languages/labels';
import { latinLikes } from '../../languages/letters/look-alikes';
import { isDigit } from '../../text/characters';

/** One way to read a label: (i) is a ninth letter or a first Roman numeral, and only its neighbours tell. */
export interface LabelReading {
  readonly style: LabelStyle;
  readonly ordinal: number;
  /** Is it what a scan's recognition may have misread? Only where it is the next of a list that is open. */
  readonly misread?: true;
}

export const bulletReadings: readonly LabelReading[] = [{ style: 'bullet', ordinal: 0 }];

// labels are the same few in every text: each one's readings are made once

const numbers: (readonly LabelReading[])[] = [];
/** Hardly any text has more paragraphs. */
const mostNumbers = 200;
const letters = new Map<number, readonly LabelReading[]>();
const others = new Map<string, readonly LabelReading[]>();
/** Of a text that is no resolution each line might begin with another one. */
const mostOthers = 1000;

/** How a number of up to three digits is read. */
export function readingsOfNumber(ordinal: number): readonly LabelReading[] {
  let found = numbers[ordinal];
  if (!found) {
    found = [{ style: 'decimal', ordinal }];
    if (ordinal < mostNumbers) numbers[ordinal] = found;
  }
  return found;
}

/** How a single letter is read, as a code unit; none where it is no label. */
export function readingsOfLetter(code: number): readonly LabelReading[] {
  let found = letters.get(code);
  if (!found) {
    found = readingsOf(String.fromCharCode(code).trim());
    letters.set(code, found);
  }
  return found;
}

/** How what stands in a label's brackets, or before its dot, is read: the likeliest by itself first. */
export function readingsOf(written: string): readonly LabelReading[] {
  let found = others.get(written);
  if (!found) {
    found = readAnew(written);
    if (others.size < mostOthers) others.set(written, found);
  }
  return found;
}

function readAnew(written: string): readonly LabelReading[] {
  // full-width letters, and Arabic ones in the form that they have in print: (ﻫ)
  const body = written.normalize('NFKC');
  const readings: LabelReading[] = [];
  const add = (written: string, style: LabelStyle) => {
    const ordinal = ordinalOf(written, style);
    if (ordinal !== null && ordinal > 0) readings.push({ style, ordinal });
  };
  const code = body.charCodeAt(0);
  if (code >= 0x430 && code <= 0x458) {
    // labels in Russian texts mix in Cyrillic letters that look like Latin ones
    add([...body].map(letter => latinLikes[letter] ?? '?').join(''), 'latin');
    add(body, 'cyrillic');
  } else if (code >= 0x61 && code <= 0x7a) {
    if (body === 'i' || body.length > 1) {
      add(body, 'roman');
      add(body, 'latin');
    } else {
      add(body, 'latin');
      add(body, 'roman');
    }
  } else if (isAnyDigit(code)) {
    if (body.length <= 3) add(body, 'decimal');
  } else if (code >= 0x41 && code <= 0x5a) {
    if (body.startsWith('I')) add(body, 'upper-roman');
    add(body, 'upper-latin');
    if (!body.startsWith('I')) add(body, 'upper-roman');
  } else if (code >= 0x620 && code <= 0x64a) {
    add(body, 'abjad');
  } else {
    add(body, 'chinese');
  }
  return readings;
}

/** Of Western, Arabic (of two kinds) and Chinese keyboards. */
export function isAnyDigit(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0xff10 && code <= 0xff19)
  );
}
