import { message } from '../../messages/message';
import { inflatedLength } from '../archive/inflated';
import { limits } from '../limits';
import { UnreadableDocument } from '../unreadable-document';

/** A page's content, a font: no stream that is read is longer when unpacked, and not all together. */
const longestStream = limits.unpackedPart / 2;
const longestOfAll = limits.unpacked * 2;
/** No dictionary before a stream is longer. */
const longestDictionary = 4096;
/** A stream that was deflated more often is no stream that a program makes. */
const mostTimes = 4;
const mostStreams = 200_000;

/**
 * Throws `UnreadableDocument` where a file's streams are small and far too large when they are unpacked: pdf.js would fill
 * the memory with them. Pictures are not unpacked.
 *
 *     << /Length 5120 /Filter /FlateDecode >> stream …
 */
export function refuseSwollenStreams(bytes: Uint8Array): void {
  let all = 0;
  let packed = 0;
  let count = 0;
  for (const { start, dictionary, end } of streamsIn(bytes)) {
    packed += end - start;
    // streams that lie upon each other would be unpacked ever again
    if (++count > mostStreams || packed > bytes.length * 2) throw tooLarge();
    const times = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (times === 0 || /\/Subtype\s{0,8}\/Image\b/.test(dictionary)) continue;
    const length = times > mostTimes ? Infinity : inflatedLength(bytes.subarray(start, end), longestStream, times);
    all += length;
    if (length > longestStream || all > longestOfAll) {
      throw tooLarge();
    }
  }
}

function tooLarge(): UnreadableDocument {
  return new UnreadableDocument('too large', message`Unpacked, it is too large to be read.`);
}

interface PackedStream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

const letters = (word: string): readonly number[] => [...word].map(letter => letter.charCodeAt(0));
const streamWord = letters('stream');
const endWord = letters('endstream');

function* streamsIn(bytes: Uint8Array): Iterable<PackedStream> {
  for (let at = placeOf(streamWord, bytes, 0); at >= 0; ) {
    if (!/>>\s{0,8}$/.test(before(bytes, at, 10))) {
      at = placeOf(streamWord, bytes, at + streamWord.length);
      continue;
    }
    const lines = before(bytes, at, longestDictionary);
    const dictionary = lines.slice(Math.max(0, lines.lastIndexOf(' obj')));
    let start = at + streamWord.length;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    const told = /\/Length\s{1,8}(\d{1,10})(?!\s{1,8}\d{1,10}\s{1,8}R)/.exec(dictionary);
    const found = placeOf(endWord, bytes, start);
    // the word may stand among what is packed, and the length may be wrong
    const end = Math.min(bytes.length, Math.max(found < 0 ? bytes.length : found, start + Number(told?.[1] ?? 0)));
    yield { dictionary, start, end };
    at = placeOf(streamWord, bytes, found < 0 ? bytes.length : found + endWord.length);
  }
}

function before(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, at - length), at));
}

function placeOf([first, ...others]: readonly number[], bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(first!, from); at >= 0; at = bytes.indexOf(first!, at + 1)) {
    if (others.every((code, index) => bytes[at + 1 + index] === code)) return at;
  }
  return -1;
}
