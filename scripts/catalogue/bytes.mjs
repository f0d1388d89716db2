// Numbers and texts as bytes; server/src/catalogue/packed/byte-reader.ts reads them.

export class ByteWriter {
  #bytes = [];

  /** A whole number from 0, seven bits a byte, the lowest first. */
  number(value) {
    let rest = value;
    while (rest >= 128) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  /** 0 for what is not known, else the difference to the last known one, both signs in turn: +1 is 3, -1 is 2. */
  differences(values) {
    let last = 0;
    for (const value of values) {
      if (value === null) this.number(0);
      else {
        const difference = value - last;
        this.number(difference >= 0 ? difference * 2 + 1 : -difference * 2);
        last = value;
      }
    }
  }

  bytes(values) {
    for (const value of values) this.#bytes.push(value);
  }

  /** Its length in bytes, then UTF-8. */
  text(text) {
    const bytes = Buffer.from(text);
    this.number(bytes.length);
    this.bytes(bytes);
  }

  toBuffer() {
    return Buffer.from(this.#bytes);
  }
}
