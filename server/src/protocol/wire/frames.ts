/** What came over a stream: a message's bytes, or a word about bytes that belong to none. */
export type Frame = { readonly body: Uint8Array } | { readonly wrong: string; readonly lostMessage: boolean };

/** In bytes. No string of Node's is longer, and so no message could be read. */
const largestBody = 512 * 1024 * 1024;
/** A header has one or two short lines. */
const longestHeader = 4096;
const name = 'content-length:';

/**
 * Cuts a stream into messages. It never goes deaf: a header that is wrong, or bytes that belong to nothing, are told and
 * passed over, up to the next header; a length that is too long shows when another header comes before its end, for in JSON
 * no such line can stand.
 */
export class Frames {
  #held: Buffer = Buffer.alloc(0);
  /** Of a body that is on its way, and how long it is to be. */
  #pieces: Buffer[] = [];
  #arrived = 0;
  #expected = -1;

  *push(bytes: Uint8Array): Generator<Frame> {
    this.#take(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    for (;;) {
      const frame = this.#expected < 0 ? this.#header() : this.#body();
      if (frame === 'more is to come') return;
      if (frame) yield frame;
    }
  }

  #take(bytes: Buffer): void {
    if (this.#expected < 0) {
      this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
      return;
    }
    this.#pieces.push(bytes);
    this.#arrived += bytes.length;
  }

  /** Reads a header off the beginning of what is held; null when all that was to be said has been said. */
  #header(): Frame | 'more is to come' | null {
    const text = this.#held.toString('latin1', 0, longestHeader);
    const found = /content-length:([^:\n]*)\n/i.exec(text);
    if (!found) return this.#withoutHeader(text);
    const before = text.slice(0, found.index);
    if (!/^(?:[\w-]+:[^\n]*\n|\r?\n)*$/.test(before)) {
      this.#held = this.#held.subarray(found.index);
      return { wrong: `passes over ${before.length} bytes that belong to no message`, lostMessage: false };
    }
    const end = /\n\r?\n/g;
    end.lastIndex = found.index + found[0].length - 1;
    const blank = end.exec(text);
    if (!blank) {
      if (text.length < longestHeader) return 'more is to come';
      this.#held = this.#held.subarray(found.index + name.length);
      return { wrong: 'passes over a header without an end', lostMessage: true };
    }
    const written = found[1]!.trim();
    const rest = this.#held.subarray(blank.index + blank[0].length);
    const length = /^\d+$/.test(written) ? Number(written) : -1;
    if (length < 0 || length > largestBody) {
      this.#held = rest;
      const shown = written.slice(0, 20).replace(/[^ -~]/g, '?');
      return { wrong: `passes over a message whose Content-Length is “${shown}”`, lostMessage: true };
    }
    this.#held = Buffer.alloc(0);
    this.#expected = length;
    this.#pieces = [];
    this.#arrived = 0;
    this.#take(rest);
    return null;
  }

  #withoutHeader(text: string): Frame | 'more is to come' {
    // the name may be cut in two; another header line may stand before it
    if (text.length < longestHeader) return 'more is to come';
    this.#held = this.#held.subarray(text.length - name.length);
    return { wrong: `passes over ${text.length} bytes that belong to no message`, lostMessage: false };
  }

  #body(): Frame | 'more is to come' {
    const whole = this.#arrived >= this.#expected;
    // a body is put together once; what has come of it is looked through piece by piece
    const early = whole ? -1 : this.#headerInside();
    if (!whole && early < 0) return 'more is to come';
    const bytes = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
    const end = whole ? this.#expected : early;
    this.#held = bytes.subarray(end);
    this.#expected = -1;
    this.#pieces = [];
    if (whole) return { body: bytes.subarray(0, end) };
    return { wrong: 'passes over a message that is shorter than its Content-Length', lostMessage: true };
  }

  /** Where a header begins in the newest piece, or where that goes on from the one before; -1 mostly. */
  #headerInside(): number {
    const newest = this.#pieces.at(-1);
    if (!newest) return -1;
    const before = this.#pieces.at(-2);
    const overlap = before ? before.subarray(Math.max(0, before.length - 64)) : Buffer.alloc(0);
    const looked = overlap.length === 0 ? newest : Buffer.concat([overlap, newest]);
    for (let at = looked.indexOf('Content-Length: '); at >= 0; at = looked.indexOf('Content-Length: ', at + 1)) {
      const line = looked.toString('latin1', at, at + 64);
      if (/^Content-Length: \d+\r\n/.test(line)) return this.#arrived - looked.length + at;
    }
    return -1;
  }
}
