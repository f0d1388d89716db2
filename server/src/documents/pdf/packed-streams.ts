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
  /** By the numbers of their objects. */
  const lengths = new Map<string, number>();
  const packedObjects: string[] = [];
  for (const { start, dictionary, end, object } of streamsIn(bytes)) {
    lengths.set(object, end - start);
    packed += end - start;
    // streams that lie upon each other would be unpacked ever again
    if (++count > mostStreams || packed > bytes.length * 2) throw tooLarge();
    const times = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (times === 0 || /\/Subtype\s{0,8}\/Image\b/.test(dictionary)) continue;
    const length =
      times > mostTimes
        ? Infinity
        : inflatedLength(bytes.subarray(start, end), longestStream, times, takeObjects(dictionary, packedObjects));
    lengths.set(object, length);
    all += length;
    if (length > longestStream || all > longestOfAll) {
      throw tooLarge();
    }
  }
  refuseRepeated(packedObjects, lengths, true);
  refuseRepeated(plainObjects(bytes), lengths, false);
}

const reference = /(?<!\d)(\d{1,10})[\s\0]{1,8}\d{1,5}[\s\0]{1,8}R/g;

/** "/XObject << /Logo 9 0 R", "/ICCBased 9 0 R": what a dictionary names, and no part of a content. */
const nameBefore = /\/[^\s\0()<>[\]{}/%]{1,127}[\s\0]{0,8}$/;
const longestName = 136;

/**
 * A page's content is what it names, one behind the other: 20 KB that are named over and over fill the memory as well. Of
 * objects that are packed together, many pages name what they share.
 */
function refuseRepeated(objects: Iterable<string>, lengths: ReadonlyMap<string, number>, areTogether: boolean): void {
  for (const object of objects) {
    let named = 0;
    const seen = new Set<string>();
    for (const { 1: number, index } of object.matchAll(reference)) {
      const length = lengths.get(number!);
      if (length === undefined) continue;
      if (areTogether && nameBefore.test(object.slice(Math.max(0, index - longestName), index))) continue;
      if (seen.has(number!)) named += Math.max(leastNamed, length);
      seen.add(number!);
      if (named > longestStream) throw tooLarge();
    }
  }
}

/** What naming a stream once more counts for at least. */
const leastNamed = 4096;

/** The file as text, an object in a piece, without what streams hold. */
function* plainObjects(bytes: Uint8Array): Iterable<string> {
  for (let at = 0; at < bytes.length; ) {
    const found = placeOf(endObject, bytes, at);
    const end = found < 0 ? bytes.length : found + endObject.length;
    const stream = placeOf(streamWord, bytes.subarray(at, end), 0);
    yield textOf(bytes.subarray(at, stream < 0 ? end : at + stream));
    at = end;
  }
}

/** Keeps the text of streams that hold objects. */
function takeObjects(dictionary: string, objects: string[]): (part: Uint8Array) => void {
  if (!/\/Type\s{0,8}\/ObjStm\b/.test(dictionary)) return () => undefined;
  const own = objects.push('') - 1;
  return part => {
    objects[own] += textOf(part);
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function tooLarge(): UnreadableDocument {
  return new UnreadableDocument('too large', message`Unpacked, it is too large to be read.`);
}

interface PackedStream {
  /** The number of its object. */
  readonly object: string;
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

const letters = (word: string): readonly number[] => [...word].map(letter => letter.charCodeAt(0));
const streamWord = letters('stream');
const endWord = letters('endstream');
const endObject = letters('endobj');

function* streamsIn(bytes: Uint8Array): Iterable<PackedStream> {
  for (let at = placeOf(streamWord, bytes, 0); at >= 0; ) {
    if (!/>>\s{0,8}$/.test(before(bytes, at, 10))) {
      at = placeOf(streamWord, bytes, at + streamWord.length);
      continue;
    }
    const lines = before(bytes, at, longestDictionary);
    const opened = Math.max(0, lines.lastIndexOf(' obj'));
    const dictionary = lines.slice(opened);
    const object =
      /(?<!\d)(\d{1,10})\s{1,8}\d{1,5}\s{0,8}$/.exec(lines.slice(Math.max(0, opened - 30), opened))?.[1] ?? '';
    let start = at + streamWord.length;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    const told = /\/Length\s{1,8}(\d{1,10})(?!\s{1,8}\d{1,10}\s{1,8}R)/.exec(dictionary);
    const found = placeOf(endWord, bytes, start);
    // the word may stand among what is packed, and the length may be wrong
    const end = Math.min(bytes.length, Math.max(found < 0 ? bytes.length : found, start + Number(told?.[1] ?? 0)));
    yield { object, dictionary, start, end };
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
