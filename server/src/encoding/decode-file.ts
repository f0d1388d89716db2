import { binaryKind } from './binary';
import { decodeAs } from './decode-as';
import type { Encoding } from './encodings';
import { guessEncoding } from './guess';
import { unmarkedUtf16 } from './utf16';
import { validUtf8 } from './valid-utf8';

/** A file's text. The mark at its beginning is no part of it. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: Encoding;
  /**
   * Is the encoding certain, by a mark or because nothing else has such bytes; told from what the text then says; or UTF-8
   * but for a few bytes, which stand as U+FFFD?
   */
  readonly certainty: 'certain' | 'guessed' | 'damaged';
}

/** Why a file has no text: "is a PDF, not text". Follows the file's name. */
export interface NoText {
  readonly reason: string;
}

/** The one way from a file's bytes to its text, for the server, the index and the command line. */
export function decodeFile(bytes: Uint8Array): DecodedFile | NoText {
  const binary = binaryKind(bytes);
  if (binary !== null) return { reason: `is ${binary}, not text` };
  const marked = byMark(bytes);
  if (marked) return as(marked, bytes, 'certain');
  const utf8 = validUtf8(bytes);
  if (utf8?.includes('\0') === false) return { text: utf8, encoding: 'utf-8', certainty: 'certain' };
  if (bytes.includes(0)) {
    const encoding = unmarkedUtf16(bytes);
    return encoding ? as(encoding, bytes, 'guessed') : { reason: 'is binary, not text' };
  }
  const counted = countUtf8(bytes);
  // cut in the middle of a character, as the beginning of a long file is
  if (counted.wrong === 0 && counted.sequences > 0) return as('utf-8', bytes, 'certain');
  if (isDamagedUtf8(counted, bytes.length)) return as('utf-8', bytes, 'damaged');
  const guessed = guessEncoding(bytes);
  if (guessed) return as(guessed, bytes, 'guessed');
  return { reason: 'is not UTF-8 and its encoding could not be told' };
}

/** The text however it is: where it can't be told how it is written, as UTF-8, with U+FFFD for what is none. */
export function decodeAnyhow(bytes: Uint8Array): string {
  const decoded = decodeFile(bytes);
  return 'reason' in decoded ? decodeAs('utf-8', bytes) : decoded.text;
}

/**
 * In other encodings hardly one sequence of UTF-8 comes about by chance; where nearly all bytes are ASCII, as in English or
 * Spanish, so few are wrong ones that there need not be ten times as many right.
 */
function isDamagedUtf8({ sequences, wrong }: Utf8Count, length: number): boolean {
  return sequences > wrong * fewWrong || (sequences > wrong && (sequences + wrong) * rare < length);
}

const fewWrong = 10;
const rare = 8;

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function as(encoding: Encoding, bytes: Uint8Array, certainty: DecodedFile['certainty']): DecodedFile {
  return { text: decodeAs(encoding, bytes), encoding, certainty };
}

interface Utf8Count {
  /** Sequences of two bytes and more that are characters. */
  readonly sequences: number;
  /** Bytes that are part of none. */
  readonly wrong: number;
  /** Does the last character lack bytes? */
  readonly cut: boolean;
}

function countUtf8(bytes: Uint8Array): Utf8Count {
  let sequences = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(lead);
    let end = at + 1;
    while (end < at + length && isContinuation(bytes, at, end)) end++;
    if (length > 1 && end === at + length) {
      sequences++;
      at = end;
    } else if (length > 1 && end === bytes.length) {
      return { sequences, wrong, cut: true };
    } else {
      wrong++;
      at++;
    }
  }
  return { sequences, wrong, cut: false };
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

/** The second byte says whether the character is one that UTF-8 has: no surrogate, none that is longer than it need be. */
function isContinuation(bytes: Uint8Array, lead: number, at: number): boolean {
  const byte = bytes[at];
  if (byte === undefined) return false;
  if (at > lead + 1) return byte >= 0x80 && byte <= 0xbf;
  const first = bytes[lead];
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return byte >= least && byte <= most;
}
