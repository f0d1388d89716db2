/**
 * The code units of a text as an array, for whoever reads each of them: sooner than out of a string, whose form must be
 * looked up at each. Good until the next text is asked for, so that none need be made anew; there is room for some more
 * units behind the text's.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (units.length < text.length + roomBehind) units = unitsWithRoom(text.length * 2);
  write(text, units, bytes);
  return units;
}

/** Of a long text so many units are read at once, that the processor keeps at hand. */
export const longestStretch = 0x2000;

/** The units that were read last. They are always the same array: V8 need not ask at each unit where it is, and how long. */
export const stretchUnits = new Uint16Array(longestStretch);
const stretchBytes = bytesOf(stretchUnits);

/** What tells the text whose stretch was read last from any other, and where that begins and ends; null for none. */
let heldOf: object | null = null;
let heldFrom = 0;
let heldTo = 0;

/**
 * Where the unit at `from` stands in `stretchUnits`, with those up to `to` behind it, no more than half of `longestStretch`:
 * most have been read with others of the same text. `of` is an object that only this text has.
 */
export function placeInStretch(of: object, text: string, from: number, to: number): number {
  if (of === heldOf && from >= heldFrom && to <= heldTo) return from - heldFrom;
  const length = Math.min(longestStretch, text.length - from);
  readStretch(text, from, length);
  heldOf = of;
  heldFrom = from;
  heldTo = from + length;
  return 0;
}

/** Reads a stretch of a text, of `longestStretch` units at most; behind it stands a line end, whatever was read before. */
export function readStretch(text: string, from: number, length: number): void {
  heldOf = null;
  const stretch = length === text.length ? text : text.slice(from, from + length);
  write(stretch, stretchUnits, stretchBytes);
  stretchUnits[length] = 0x0a;
}

let bytes: Buffer | null = null;
const roomBehind = 8;
let units = unitsWithRoom(0x1000);

function unitsWithRoom(room: number): Uint16Array {
  const made = new Uint16Array(room);
  bytes = bytesOf(made);
  return made;
}

/** Node copies a text at once; browsers have nothing that does. */
function bytesOf(room: Uint16Array): Buffer | null {
  const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  return typeof Buffer !== 'undefined' && isLittleEndian ? Buffer.from(room.buffer) : null;
}

function write(text: string, room: Uint16Array, roomBytes: Buffer | null): void {
  if (roomBytes) roomBytes.write(text, 'utf16le');
  else for (let at = 0; at < text.length; at++) room[at] = text.charCodeAt(at);
}
