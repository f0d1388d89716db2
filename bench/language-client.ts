import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Key } from './typing';

const uri = 'file:///bench/draft.unres';

/** Compiled code is kept for this run alone: in the user's own folder another build takes its place, and a start finds none. */
const codeCache = mkdtempSync(join(tmpdir(), 'resolute-bench-'));
process.on('exit', () => rmSync(codeCache, { recursive: true, force: true }));

/** A client of one server, with one document open. */
export class LanguageClient {
  readonly connection: ProtocolConnection;
  readonly #process: ChildProcess;
  /** When the last of an answer's bytes came; the answer is read behind that. */
  heardAt = 0;
  #version = 1;
  #initialized: InitializeResult | undefined;

  constructor(script: string) {
    const words = [script, '--stdio', `--code-cache=${codeCache}`];
    this.#process = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout!.on('data', () => {
      this.heardAt = performance.now();
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.connection.listen();
  }

  /** As VS Code asks: findings are pulled, and no folder is open. */
  async initialize(): Promise<void> {
    this.#initialized = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {
        textDocument: {
          diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          hover: { contentFormat: ['markdown'] },
        },
      },
      initializationOptions: { draftStatus: 1 },
    });
    await this.connection.sendNotification('initialized', {});
  }

  open(text: string): Promise<void> {
    const textDocument = { uri, languageId: 'un-resolution', version: this.#version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Sends the key and does not wait: what is asked next is answered behind it. */
  type(key: Key): void {
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [key],
    });
  }

  findings(): Promise<DocumentDiagnosticReport> {
    return this.ask('textDocument/diagnostic');
  }

  ask<Answer>(method: string, params: object = {}): Promise<Answer> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...params });
  }

  provides(capability: keyof InitializeResult['capabilities']): boolean {
    return Boolean(this.#initialized?.capabilities[capability]);
  }

  async end(): Promise<void> {
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.end();
    await ended;
    this.connection.dispose();
  }
}
