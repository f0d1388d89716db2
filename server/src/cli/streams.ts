import { writeSync } from 'node:fs';
import { inLine, inText } from '../text/shown';

/** Standard output and standard error. */
export class Streams {
  #isClosed = false;

  /** Has the reader of standard output gone, as `head` does? It wants no more; what is printed then is dropped. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** On standard output. Throws `OutputError`, but not for a reader that has gone. */
  print(text: string): void {
    this.#write(Buffer.from(text));
  }

  /**
   * The same of a text that somebody else wrote, as it is: a file or a pipe gets it to the letter, a terminal with what it
   * would act on written out.
   */
  printText(text: string): void {
    this.print(process.stdout.isTTY ? inText(text) : text);
  }

  /** The same of a made file. */
  printBytes(bytes: Uint8Array): void {
    if (process.stdout.isTTY) this.printText(new TextDecoder().decode(bytes));
    else this.#write(bytes);
  }

  #write(bytes: Uint8Array): void {
    if (this.#isClosed) return;
    const code = writeAll(1, bytes);
    if (code === 'EPIPE') this.#isClosed = true;
    else if (code !== null) throw new OutputError(`standard output: ${code}`);
  }

  /** A line on standard error, for a person. Whatever stands in it stays one line. */
  tell(line: string): void {
    this.tellLines([line]);
  }

  tellLines(lines: readonly string[]): void {
    // nobody is left to be told that nobody can be told
    writeAll(2, Buffer.from(lines.map(line => `${inLine(line)}\n`).join('')));
  }
}

/** What is printed cannot be written, on a full disk for one: all else is in vain. */
export class OutputError extends Error {}

/** Writes all before it returns: process.exit would cut off what still waits for a pipe. What went wrong. */
function writeAll(descriptor: number, bytes: Uint8Array): string | null {
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') return code ?? String(error);
      // the reader is slow: not all of the processor's time is to go into asking
      Atomics.wait(pause, 0, 0, 1);
    }
  }
  return null;
}

const pause = new Int32Array(new SharedArrayBuffer(4));
