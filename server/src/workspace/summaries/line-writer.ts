import { Written } from './decode';

/**
 * Writes JSON as UTF-8, value by value, into bytes that are used again for the next line: a summary of thousands made of
 * strings would keep the garbage collector busy. It puts the commas between the values of a list. Behind the JSON may stand
 * plain text.
 */
export class LineWriter {
  #bytes = new Uint8Array(0x8000);
  #length = 0;

  /** A new line, be the last one finished or not. */
  begin(): void {
    this.#length = 0;
  }

  /** What was written since the line began. */
  get line(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Between the parts of a line. */
  tab(): void {
    this.#add(tab);
  }

  open(): void {
    this.#separate();
    this.#add(opening);
  }

  close(): void {
    this.#add(closing);
  }

  flag(value: boolean): void {
    this.#literal(value ? 'true' : 'false');
  }

  /** A whole number. */
  number(value: number): void {
    if (value < 0) this.#literal(String(value));
    else {
      this.#separate();
      this.#makeRoom(mostDigits);
      this.#length = writeDigits(value, this.#bytes, this.#length);
    }
  }

  /** Four numbers: start line, start character, end line relative to the start's, end character. */
  readonly range = (startLine: number, startCharacter: number, endLine: number, endCharacter: number): void => {
    this.number(startLine);
    this.number(startCharacter);
    this.number(endLine - startLine);
    this.number(endCharacter);
  };

  text(value: string | null): void {
    if (value === null) this.#literal('null');
    else {
      this.#separate();
      this.#length = this.#plain(value) ?? this.#escaped(value);
    }
  }

  /** A text to the line's end, as it is: in UTF-16 where that is shorter, for Chinese takes two thirds of the room in it. */
  plainText(value: string): void {
    const { length } = value;
    this.#makeRoom(length * 2 + 1);
    const mark = this.#length++;
    const room = this.#bytes.subarray(this.#length, this.#length + length * 2);
    const { read, written } = encoder.encodeInto(value, room);
    const fits = read === length;
    this.#bytes[mark] = fits ? Written.Utf8 : Written.Utf16;
    if (!fits) writeUtf16(value, room);
    this.#length += fits ? written : room.length;
  }

  /** Where the text ends, when it was written; null for one of whose characters JSON writes some in another way. */
  #plain(value: string): number | null {
    const { length } = value;
    this.#makeRoom(length * mostBytes + 2);
    const bytes = this.#bytes;
    let at = this.#length;
    bytes[at++] = quote;
    for (let index = 0; index < length; index++) {
      const unit = value.charCodeAt(index);
      if (unit < 0x80) {
        if (unit < 0x20 || unit === quote || unit === backslash) return null;
        bytes[at++] = unit;
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        // half of a character, which may have lost its other half
        if (unit >= 0xd800 && unit <= 0xdfff) return null;
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      }
    }
    bytes[at++] = quote;
    return at;
  }

  #escaped(value: string): number {
    return this.#put(encoder.encode(JSON.stringify(value)));
  }

  /** Where they end, when they are put. */
  #put(bytes: Uint8Array): number {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    return this.#length + bytes.length;
  }

  /** Of ASCII. */
  #literal(value: string): void {
    this.#separate();
    this.#makeRoom(value.length);
    for (let index = 0; index < value.length; index++) this.#bytes[this.#length++] = value.charCodeAt(index);
  }

  #separate(): void {
    if (this.#length === 0) return;
    const last = this.#bytes[this.#length - 1]!;
    if (last !== opening && last !== tab) this.#add(comma);
  }

  #add(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = byte;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const before = this.#bytes;
    this.#bytes = new Uint8Array((before.length + more) * 2);
    this.#bytes.set(before);
  }
}

/** Where they end. */
function writeDigits(value: number, bytes: Uint8Array, start: number): number {
  let end = start + 1;
  for (let least = 10; value >= least; least *= 10) end++;
  let left = value;
  for (let at = end - 1; at >= start; at--) {
    const tens = (left / 10) | 0;
    bytes[at] = zero + left - tens * 10;
    left = tens;
  }
  return end;
}

/** Node does it at once; browsers have nothing that does. */
function writeUtf16(text: string, room: Uint8Array): void {
  if (typeof Buffer !== 'undefined') {
    Buffer.from(room.buffer, room.byteOffset, room.length).write(text, 'utf16le');
    return;
  }
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    room[index * 2] = unit;
    room[index * 2 + 1] = unit >> 8;
  }
}

const encoder = new TextEncoder();
/** Of UTF-8, for one UTF-16 code unit. */
const mostBytes = 3;
/** Of a number of 31 bits. */
const mostDigits = 10;
const tab = 0x09;
const quote = 0x22;
const comma = 0x2c;
const zero = 0x30;
const opening = 0x5b;
const backslash = 0x5c;
const closing = 0x5d;
