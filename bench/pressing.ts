import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, FileChangeType, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { benchText, languages, sizes } from './texts';
import { type Key, keysIn } from './typing';

const files = 300;
const mostOpen = 8;
/** Requests on their way: an editor has no more, and a client that never waits measures its own heap. */
const mostWaiting = 40;

interface OpenText {
  version: number;
  readonly keys: readonly (readonly [typed: Key, deleted: Key])[];
  at: number;
}

/** An editor that does everything at once, in a workspace whose files come and go. */
export class Pressing {
  readonly counts = new Map<string, number>();
  /** What was answered with an error that is no word of having been cancelled or refused. */
  readonly errors: string[] = [];
  readonly #open = new Map<string, OpenText>();
  readonly #waiting = new Set<Promise<unknown>>();
  readonly #texts = languages.map(language => benchText(language, sizes.small));
  readonly #keys = this.#texts.map(text => keysIn(text, 50));
  #settings: Record<string, unknown> = {};
  #seed = 1;

  constructor(
    readonly connection: ProtocolConnection,
    readonly folder: string,
  ) {
    mkdirSync(folder, { recursive: true });
    for (let file = 0; file < files; file++) this.#write(file);
    writeFileSync(join(folder, 'right.csv'), 'symbol,title\nA/RES/75/1,One\n');
    writeFileSync(join(folder, 'wrong.csv'), `symbol,date\n${'x,y\n'.repeat(5000)}`);
  }

  async begin(): Promise<void> {
    const { connection, folder } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
      items.map(({ section }) => this.#settings[section] ?? null),
    );
    for (const method of ['client/registerCapability', 'client/unregisterCapability', 'window/workDoneProgress/create'])
      connection.onRequest(method, () => null);
    for (const refresh of ['codeLens', 'diagnostics', 'semanticTokens'])
      connection.onRequest(`workspace/${refresh}/refresh`, () => null);
    const uri = pathToFileURL(folder).toString();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'pressure' }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          codeLens: { refreshSupport: true },
          diagnostics: { refreshSupport: true },
        },
        textDocument: {
          diagnostic: { relatedDocumentSupport: false },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          hover: { contentFormat: ['markdown'] },
        },
        window: { workDoneProgress: true },
      },
      initializationOptions: { draftStatus: 1 },
    });
    await connection.sendNotification('initialized', {});
  }

  /** Everything at once, until the time has come. */
  async press(until: number): Promise<void> {
    while (performance.now() < until) {
      await this.#act();
      if (this.#waiting.size >= mostWaiting) await Promise.race(this.#waiting);
    }
  }

  /** As it was in the beginning: nothing open, nothing asked, all files and settings there. */
  async rest(): Promise<void> {
    for (const uri of [...this.#open.keys()]) await this.#close(uri);
    for (let file = 0; file < files; file++) await this.#change(file, FileChangeType.Changed);
    await this.#set({});
    await Promise.all(this.#waiting);
    // what waits for its time: findings behind a change, the index, what it writes down
    for (let round = 0; round < 4; round++) {
      await new Promise(resolve => setTimeout(resolve, 1500));
      await this.#ask('workspace/symbol', { query: 'lighthouse' }, false);
    }
  }

  async #act(): Promise<void> {
    const roll = this.#below(100);
    if (this.#open.size === 0 || (roll < 6 && this.#open.size < mostOpen)) return this.#openOne();
    const uri = [...this.#open.keys()][this.#below(this.#open.size)]!;
    if (roll < 40) return this.#type(uri);
    if (roll < 44) return this.#close(uri);
    if (roll < 48) return this.#save(uri);
    if (roll < 52) return this.#change(this.#below(files), (this.#below(3) + 1) as FileChangeType);
    if (roll < 53) return this.#changeSettings();
    void this.#ask(...this.#request(uri), this.#below(4) === 0);
    if (roll < 60) await new Promise(resolve => setImmediate(resolve));
  }

  #request(uri: string): [method: string, params: object] {
    const textDocument = { uri };
    const position = { line: this.#below(60), character: this.#below(80) };
    const range = { start: { line: 0, character: 0 }, end: position };
    const requests: readonly (readonly [method: string, params: object])[] = [
      ['textDocument/diagnostic', {}],
      ['textDocument/documentSymbol', {}],
      ['textDocument/foldingRange', {}],
      ['textDocument/documentLink', {}],
      ['textDocument/codeLens', {}],
      ['textDocument/selectionRange', { positions: [position] }],
      ['textDocument/hover', { position }],
      ['textDocument/completion', { position }],
      ['textDocument/definition', { position }],
      ['textDocument/references', { position, context: { includeDeclaration: true } }],
      ['textDocument/documentHighlight', { position }],
      ['textDocument/prepareRename', { position }],
      ['textDocument/rename', { position, newName: '7' }],
      ['textDocument/prepareCallHierarchy', { position }],
      ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
      ['workspace/symbol', { query: ['oil', '2185', 'op4 decides'][this.#below(3)] }],
    ];
    const [method, params] = requests[this.#below(requests.length)]!;
    return [method, method.startsWith('workspace/') ? params : { textDocument, ...params }];
  }

  async #ask(method: string, params: object, cancelled: boolean): Promise<void> {
    this.#count(cancelled ? 'requests cancelled' : 'requests answered');
    const token = new CancellationTokenSource();
    const answer = this.connection.sendRequest(method, params, token.token).catch(error => {
      // cancelled, changed meanwhile, refused for a reason that is told
      if (![-32800, -32801, -32802, -32803].includes(error.code)) this.errors.push(`${method}: ${error.message}`);
    });
    if (cancelled) token.cancel();
    const done = answer.then(() => {
      token.dispose();
      this.#waiting.delete(done);
    });
    this.#waiting.add(done);
    return done;
  }

  async #openOne(): Promise<void> {
    const number = this.#below(files);
    const uri = this.#uri(number);
    if (this.#open.has(uri)) return;
    this.#count('opened');
    const text = this.#texts[number % this.#texts.length]!;
    this.#open.set(uri, { version: 1, keys: this.#keys[number % this.#keys.length]!, at: 0 });
    await this.#tell('didOpen', { textDocument: { uri, languageId: 'un-resolution', version: 1, text } });
  }

  async #type(uri: string): Promise<void> {
    this.#count('edits');
    const open = this.#open.get(uri)!;
    const key = open.keys[(open.at >> 1) % open.keys.length]![open.at++ % 2]!;
    await this.#tell('didChange', { textDocument: { uri, version: ++open.version }, contentChanges: [key] });
  }

  async #save(uri: string): Promise<void> {
    this.#count('saves');
    await this.#tell('didSave', { textDocument: { uri } });
  }

  async #close(uri: string): Promise<void> {
    this.#count('closed');
    this.#open.delete(uri);
    await this.#tell('didClose', { textDocument: { uri } });
  }

  /** On the disk. */
  async #change(file: number, type: FileChangeType): Promise<void> {
    this.#count('files changed');
    if (type === FileChangeType.Deleted) rmSync(this.#path(file), { force: true });
    else this.#write(file);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.#uri(file), type }],
    });
  }

  async #changeSettings(): Promise<void> {
    const catalogues = [[], ['right.csv'], ['right.csv', 'wrong.csv'], ['nowhere.csv']][this.#below(4)];
    await this.#set({ 'resolute.workspace.index': this.#below(3) > 0, 'resolute.catalogue.files': catalogues });
  }

  async #set(settings: Record<string, unknown>): Promise<void> {
    this.#count('settings changed');
    this.#settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  #tell(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(`textDocument/${method}`, params);
  }

  #path(file: number): string {
    return join(this.folder, `${file}.unres`);
  }

  #uri(file: number): string {
    return pathToFileURL(this.#path(file)).toString();
  }

  #write(file: number): void {
    writeFileSync(this.#path(file), `Resolution ${1000 + file} (2020)\n\n${this.#texts[file % this.#texts.length]!}`);
  }

  #count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** The same numbers in every run. */
  #below(most: number): number {
    this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#seed / 2 ** 32) * most);
  }
}
