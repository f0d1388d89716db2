/**
 * The code units of a text as an array, for whoever reads each of them: sooner than out of a string, whose form must be
 * looked up at each. Good until the next text is asked for, so that none need be made anew; there is room for some more
 * units behind the text's.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (units.length < text.length + roomBehind) units = unitsWithRoom(text.length * 2);
  if (bytes) bytes.write(text, 'utf16le');
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** Of a long text so many units are read at once, that the processor keeps at hand. */
export const longestStretch = 0x2000;

/** The code units of a stretch of a text; good until the next ones are asked for. */
export function stretchOf(text: string, from: number, length: number): Uint16Array {
  return codeUnitsOf(length === text.length ? text : text.slice(from, from + length));
}

/** Node copies a text at once; browsers have nothing that does. */
let bytes: Buffer | null = null;
const roomBehind = 8;
let units = unitsWithRoom(0x1000);

function unitsWithRoom(room: number): Uint16Array {
  const made = new Uint16Array(room);
  const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  bytes = typeof Buffer !== 'undefined' && isLittleEndian ? Buffer.from(made.buffer) : null;
  return made;
}
