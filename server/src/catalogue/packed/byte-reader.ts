/** Stands for a number that is not known. */
export const notKnown = -0x80000000;

const decoder = new TextDecoder();

/** Reads numbers and texts one after the other, as scripts/catalogue/bytes.mjs writes them. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A whole number from 0, seven bits a byte, the lowest first. */
  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  }

  numbers(count: number): Uint32Array {
    const numbers = new Uint32Array(count);
    for (let index = 0; index < count; index++) numbers[index] = this.number();
    return numbers;
  }

  /** Numbers given by their distances; `notKnown` for those that are not known. */
  differences(count: number): Int32Array {
    const numbers = new Int32Array(count);
    let last = 0;
    for (let index = 0; index < count; index++) {
      const code = this.number();
      if (code === 0) numbers[index] = notKnown;
      else {
        last += code & 1 ? code >>> 1 : -(code >>> 1);
        numbers[index] = last;
      }
    }
    return numbers;
  }

  bytes(count: number): Uint8Array {
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  rest(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }

  text(): string {
    return decoder.decode(this.bytes(this.number()));
  }

  /** For each row the number of its name in a list of different ones, the first of which is empty. */
  names(count: number): Names {
    const text = this.text();
    const numbers = new Uint16Array(count);
    let different = 0;
    for (let index = 0; index < count; index++) {
      const code = this.number();
      numbers[index] = code === 0 ? ++different : code - 1;
    }
    let list: readonly string[] | undefined;
    return index => {
      list ??= ['', ...text.split('\n')];
      return list[numbers[index]!]!;
    };
  }
}

/** The name of a row; empty where it has none. */
export type Names = (index: number) => string;
