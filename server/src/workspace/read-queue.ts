import { mayBeResolution } from './candidates';
import type { WorkspaceFiles } from './files';
import { within } from './within';

export interface ReadFile {
  readonly uri: string;
  /** Null for what could not be read, or did not read like a resolution. */
  readonly bytes: Uint8Array | null;
}

/** At once; more would not be faster, and would hold more texts in memory. */
const readsAtOnce = 16;
/** Milliseconds: a file that is far away, and does not come, must not keep the others waiting. */
const longestRead = 5000;

/**
 * Reads files one behind the other, some at a time. A file that is wanted again while it is read is read again, and what
 * was read before is dropped: an answer is never older than the last time its file was wanted.
 */
export class ReadQueue {
  readonly #files: WorkspaceFiles;
  readonly #waiting = new Set<string>();
  /** Goes on through those that come meanwhile; one from the beginning would pass by the places of all that have gone. */
  #next = this.#waiting.values();
  /** By URI, a token for each read that is under way or not yet taken. */
  readonly #reading = new Map<string, symbol>();
  readonly #read: { readonly uri: string; readonly token: symbol; readonly bytes: Uint8Array | null }[] = [];
  #underWay = 0;
  #arrival: (() => void) | undefined;

  constructor(files: WorkspaceFiles) {
    this.#files = files;
  }

  /** Of files that are not yet taken. */
  get length(): number {
    return this.#waiting.size + this.#reading.size;
  }

  get uris(): string[] {
    return [...this.#waiting, ...this.#reading.keys()];
  }

  add(uri: string): void {
    this.#reading.delete(uri);
    this.#waiting.add(uri);
    this.#arrival?.();
  }

  delete(uri: string): void {
    this.#reading.delete(uri);
    this.#waiting.delete(uri);
    this.#arrival?.();
  }

  clear(): void {
    this.#reading.clear();
    this.#waiting.clear();
    this.#arrival?.();
  }

  /** The next file that has been read, as soon as there is one; null when nothing is left to read. */
  async next(): Promise<ReadFile | null> {
    for (;;) {
      this.#start();
      const read = this.#read.shift();
      if (read && this.#reading.get(read.uri) === read.token) {
        this.#reading.delete(read.uri);
        this.#start();
        return read;
      }
      if (read) continue;
      if (this.length === 0) return null;
      await new Promise<void>(resolve => {
        this.#arrival = resolve;
      });
      this.#arrival = undefined;
    }
  }

  #start(): void {
    while (this.#waiting.size > 0 && this.#underWay + this.#read.length < readsAtOnce) {
      const { value: uri, done } = this.#next.next();
      if (done) {
        this.#next = this.#waiting.values();
        continue;
      }
      this.#waiting.delete(uri);
      const token = Symbol(uri);
      this.#reading.set(uri, token);
      this.#underWay++;
      void within(
        longestRead,
        this.#files.read(uri, beginning => mayBeResolution(uri, beginning)),
      )
        .catch(() => null)
        .then(bytes => {
          this.#underWay--;
          this.#read.push({ uri, token, bytes });
          this.#arrival?.();
        });
    }
  }
}
