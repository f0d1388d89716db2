import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

export interface RawMessage {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: never;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The built server, and a client that sends it whatever bytes it likes. */
export class RawClient {
  readonly server: ChildProcess;
  readonly messages: RawMessage[] = [];
  /** The code or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  complaints = '';
  /** Answers to what the server asks, by method; what is not here is never answered. */
  readonly answers = new Map<string, (params: never) => unknown>();
  #held = Buffer.alloc(0);
  #ids = 0;
  #output: Writable;

  constructor(
    environment: NodeJS.ProcessEnv = {},
    folder = process.cwd(),
    options: readonly string[] = [],
    talk = '--stdio',
  ) {
    this.server = spawn(process.execPath, [`${process.cwd()}/dist/server.js`, talk, ...options], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.ended = new Promise(resolve => this.server.once('exit', (code, signal) => resolve(code ?? signal)));
    this.#output = this.server.stdin!;
    this.#listen(this.server.stdout!, this.server.stdin!);
    this.server.stderr!.on('data', bytes => {
      this.complaints += bytes;
    });
  }

  /** A client that listens on a socket of this machine, or on a named pipe, and the server that has come to it. */
  static async listening(talk: 'socket' | 'pipe'): Promise<RawClient> {
    const listener = createServer();
    const pipe = join(mkdtempSync(join(tmpdir(), 'resolute-')), 'pipe');
    await new Promise<void>(done =>
      talk === 'pipe' ? listener.listen(pipe, done) : listener.listen(0, '127.0.0.1', done),
    );
    const name = talk === 'pipe' ? pipe : (listener.address() as AddressInfo).port;
    const client = new RawClient({}, process.cwd(), [], `--${talk}=${name}`);
    const socket = await new Promise<Readable & Writable>(done => listener.once('connection', done));
    listener.close();
    client.#output = socket;
    client.#listen(socket, socket);
    return client;
  }

  #listen(input: Readable, output: Writable): void {
    input.on('data', bytes => this.#take(bytes));
    output.on('error', () => undefined);
  }

  /** As it stands. */
  write(bytes: string | Uint8Array): void {
    this.#output.write(bytes);
  }

  /** As when the client dies. */
  hangUp(): void {
    this.#output.destroy();
  }

  send(message: unknown): void {
    this.write(framed(typeof message === 'string' ? message : JSON.stringify(message)));
  }

  notify(method: string, params?: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  async ask(method: string, params?: unknown, milliseconds = 8000): Promise<RawMessage> {
    const id = ++this.#ids;
    this.send({ jsonrpc: '2.0', id, method, params });
    return this.until(message => message.id === id && message.method === undefined, milliseconds, method);
  }

  /** The first message of a kind, of those that have come or are to come. */
  async until(wanted: (message: RawMessage) => boolean, milliseconds = 8000, what = 'a message'): Promise<RawMessage> {
    for (const end = Date.now() + milliseconds; Date.now() < end; ) {
      const found = this.messages.find(wanted);
      if (found) return found;
      await pause(10);
    }
    throw new Error(`waited in vain for ${what}: ${JSON.stringify(this.messages.slice(-5))} ${this.complaints}`);
  }

  async initialize(params: object = {}): Promise<RawMessage> {
    const answer = await this.ask('initialize', { processId: null, rootUri: null, capabilities: {}, ...params });
    this.notify('initialized', {});
    return answer;
  }

  open(uri: string, text: string, languageId = 'un-resolution'): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  kill(): void {
    this.server.kill('SIGKILL');
  }

  #take(bytes: Buffer): void {
    this.#held = Buffer.concat([this.#held, bytes]);
    for (;;) {
      const end = this.#held.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#held.toString('latin1', 0, end))![1]);
      if (this.#held.length < end + 4 + length) return;
      const message: RawMessage = JSON.parse(this.#held.toString('utf8', end + 4, end + 4 + length));
      this.#held = this.#held.subarray(end + 4 + length);
      this.messages.push(message);
      const answer = message.method && message.id !== undefined ? this.answers.get(message.method) : undefined;
      if (answer) this.send({ jsonrpc: '2.0', id: message.id, result: answer(message.params as never) ?? null });
    }
  }
}

export const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));
