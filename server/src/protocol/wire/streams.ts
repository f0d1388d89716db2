import type { Readable, Writable } from 'node:stream';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver/node';
import { readMessage } from './checked-messages';
import { Frames } from './frames';
import { type Writing, writingOf } from './written-result';

/** So many words on standard error; whoever sends nothing but noise need not be told of each. */
const mostWords = 100;

/** The messages on a stream that comes in and one that goes out, which may be one. What is none is answered as JSON-RPC has it, with a word to `complain`, and the next one is read. */
export function messagesOn(input: Readable, output: Writable, complain: (text: string) => void) {
  const writer: MessageWriter = new Writer(output);
  let words = 0;
  const say = (text: string) => {
    if (words++ < mostWords) complain(`resolute: ${text}\n`);
  };
  const refuse = (code: number, message: string) => {
    say(message);
    // JSON-RPC's own id for what could not be read; the library's types know no such answer
    void writer.write({ jsonrpc: '2.0', id: null, error: { code, message } } as never).catch(() => undefined);
  };
  return { reader: new Reader(input, say, refuse) as MessageReader, writer };
}

class Reader extends AbstractMessageReader {
  readonly #frames = new Frames();

  constructor(
    readonly input: Readable,
    readonly say: (text: string) => void,
    readonly refuse: (code: number, message: string) => void,
  ) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const take = (bytes: Uint8Array) => {
      for (const frame of this.#frames.push(bytes)) {
        if ('body' in frame) this.#deliver(frame.body, callback);
        else if (frame.lostMessage) this.refuse(parseError, frame.wrong);
        else this.say(frame.wrong);
      }
    };
    this.input.on('data', take);
    this.input.on('error', error => this.fireError(error));
    this.input.on('close', () => this.fireClose());
    return { dispose: () => void this.input.off('data', take) };
  }

  #deliver(body: Uint8Array, callback: DataCallback): void {
    const read = readMessage(body);
    if ('code' in read) {
      this.refuse(read.code, read.why);
      return;
    }
    try {
      callback(read.message as Parameters<DataCallback>[0]);
    } catch (error) {
      // the library looks into some notifications before anybody can check them
      this.say(`passes over a message: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

const parseError = -32700;

/** Each message at once: the library's own writer sends its header by itself, and both sides are woken twice. */
class Writer extends AbstractMessageWriter {
  #failed = 0;

  constructor(readonly output: Writable) {
    super();
    output.on('error', error => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.output.write(framed(message), error => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.#failed);
        reject(error);
      });
    });
  }

  end(): void {
    this.output.end();
  }
}

function framed(message: Message): Uint8Array | string {
  const { result, ...rest } = message as ResponseMessage;
  const writeTo = writingOf(result);
  const body = writeTo
    ? bytesOf(write => {
        write(`${JSON.stringify(rest).slice(0, -1)},"result":`);
        writeTo(write);
        write('}');
      })
    : JSON.stringify(message);
  const header = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return typeof body === 'string' ? header + body : Buffer.concat([Buffer.from(header), body]);
}

/** No code unit of UTF-16 takes more of UTF-8. */
const mostBytes = 3;

function bytesOf(writeTo: Writing): Uint8Array {
  let bytes = Buffer.alloc(1 << 16);
  let length = 0;
  writeTo(piece => {
    const most = length + piece.length * mostBytes;
    if (most > bytes.length) bytes = Buffer.concat([bytes], 2 * most);
    length += bytes.write(piece, length);
  });
  return bytes.subarray(0, length);
}
