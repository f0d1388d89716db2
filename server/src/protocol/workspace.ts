import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver';
import type { CatalogueFile } from '../catalogue/packed/packed-file';
import { decodeAnyhow } from '../encoding/decode-file';
import type { Say } from '../messages/message';
import { parse } from '../resolution/parse';
import type { Resolution } from '../resolution/resolution';
import { isCandidate, mayConcern } from '../workspace/candidates';
import { canonicalUri } from '../workspace/canonical-uri';
import type { IndexStorage, WorkspaceFiles } from '../workspace/files';
import { type FileEvent, Indexer } from '../workspace/indexer';
import { within } from '../workspace/within';
import { WorkspaceIndex } from '../workspace/workspace-index';
import { cataloguePagesVersion } from './catalogue-pages';
import { askToBeTold } from './client/ask-to-be-told';
import { clientFiles, clientStorage } from './client/client-files';
import type { InitializationOptions } from './client/draft-status';
import { indexProgress } from './client/index-progress';
import { Settings } from './client/settings';
import type { SentencesOf } from './messages';
import type { WorkspaceOptions } from './requests/workspace-requests';
import { FileChangeType } from './wire/protocol-values';

/** What only a server with a disk of its own has. */
export interface Disk {
  readonly catalogue: CatalogueFile;
  files(folders: () => readonly string[]): WorkspaceFiles;
  storage(folder: string): IndexStorage;
  readonly sentences: SentencesOf;
}

/** Milliseconds from the last thing done in a document to the first look at the workspace: documents come first. */
const startDelay = 1000;
/** At shutdown; a client waits two seconds before it kills. */
const longestClose = 1000;
/** For all files of the workspace to be read, where somebody waits for an answer about them. */
const longestSettling = 20_000;
/** For one of them. */
const longestRead = 5000;
const setting = 'resolute.workspace.index';

/**
 * The index of the workspace on a connection: begun some time after the first document was opened, kept in step with
 * files, folders and the setting, put away at shutdown.
 */
export class Workspace {
  readonly index = new WorkspaceIndex();
  readonly settings: Settings;
  readonly #connection: Connection;
  readonly #say: Say;
  readonly #disk: Disk | null;
  #params: InitializeParams | undefined;
  #folders: string[] = [];
  #startTimer: ReturnType<typeof setTimeout> | undefined;
  #begun = false;
  #beginning: Promise<void> | undefined;
  #indexer: Indexer | undefined;
  #files: WorkspaceFiles | null = null;
  readonly #otherSettings: string[] = [];
  readonly #followers: (() => void)[] = [];
  readonly #indexFollowers: (() => void)[] = [];
  readonly #fileFollowers: ((uris: readonly string[]) => void)[] = [];

  constructor(connection: Connection, disk: Disk | null, say: Say) {
    this.#connection = connection;
    this.#say = say;
    this.#disk = disk;
    this.settings = new Settings(connection);
  }

  initialize(params: InitializeParams): void {
    this.#params = params;
    this.settings.initialize(params);
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    const disk = this.#disk?.files(() => this.#folders) ?? null;
    this.#files = this.#options ? clientFiles(this.#connection, disk?.read ?? null) : disk;
  }

  /** Once the client listens: what it is to tell from now on. */
  initialized(): void {
    const can = this.#params?.capabilities.workspace;
    this.#connection.onDidChangeWatchedFiles(({ changes }) => this.#filesChanged(changes));
    this.#connection.onDidChangeConfiguration(params => {
      this.settings.pushed(params?.settings);
      void this.#settingChanged();
      for (const follow of this.#followers) follow();
    });
    for (const follow of this.#followers) follow();
    askToBeTold(this.#connection, can, [setting, ...this.#otherSettings]);
    if (can?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.#folders = [...this.#folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        // a folder may have settings of its own
        for (const follow of this.#followers) follow();
        if (!this.#begun) return;
        if (this.#indexer) this.#indexer.list();
        else void this.#begin();
      });
    }
  }

  get client(): ClientCapabilities | undefined {
    return this.#params?.capabilities;
  }

  get showsCataloguePages(): boolean {
    return this.initialization.cataloguePages === cataloguePagesVersion;
  }

  /** `follow` is told once the client listens, and whenever settings have changed. To be said before that. */
  followSettings(settings: readonly string[], follow: () => void): void {
    this.#otherSettings.push(...settings);
    this.#followers.push(follow);
  }

  /** `follow` is told once the files that were there at first are known, if there are any. */
  followIndex(follow: () => void): void {
    this.#indexFollowers.push(follow);
  }

  /** `follow` is told of any files and folders that have changed, come or gone. */
  followFiles(follow: (uris: readonly string[]) => void): void {
    this.#fileFollowers.push(follow);
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** A file's bytes, wherever it lies; null where it cannot be read, or is too large. */
  async read(uri: string): Promise<Uint8Array | null> {
    if (!this.#files) return null;
    return within(
      longestRead,
      this.#files.read(uri, () => true),
    ).catch(() => null);
  }

  opened(uri: string, tree: () => Resolution): void {
    this.index.open(canonicalUri(uri), tree);
    this.#beginSoon();
  }

  /** The resolution in any of the workspace's files as it is now, open or not; null where it can't be read. */
  async tree(uri: string): Promise<Resolution | null> {
    const open = this.index.treeOf(uri);
    if (open) return open;
    const bytes = await this.read(uri);
    return bytes ? parse(decodeAnyhow(bytes)) : null;
  }

  changed(): void {
    this.#indexer?.hold();
    this.#beginSoon();
  }

  saved(uri: string): void {
    this.#readAgain(canonicalUri(uri));
  }

  closed(uri: string): void {
    const canonical = canonicalUri(uri);
    this.index.close(canonical);
    this.#readAgain(canonical);
  }

  /** Where the client tells of no changes on the disk: those that it makes itself are seen as a document is saved or closed. */
  #readAgain(uri: string): void {
    if (this.isToldOfFiles || !isCandidate(uri)) return;
    const isInside = this.#folders.some(folder => uri.startsWith(`${canonicalUri(folder).replace(/\/$/, '')}/`));
    if (isInside) this.#indexer?.filesChanged([{ uri, kind: 'changed' }]);
  }

  get isToldOfFiles(): boolean {
    return this.client?.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** When the index knows all files: for answers that must not miss any. False where that takes too long to be waited for. */
  async settled(): Promise<boolean> {
    const all = async () => {
      if (!this.#begun) {
        clearTimeout(this.#startTimer);
        this.#begun = true;
        this.#beginning = this.#begin();
      }
      await this.#beginning;
      await this.#indexer?.settled();
      return true;
    };
    return within(longestSettling, all()).catch(() => false);
  }

  async shutdown(): Promise<void> {
    clearTimeout(this.#startTimer);
    this.#begun = true;
    const closing = this.#indexer?.close();
    this.#indexer = undefined;
    await Promise.race([closing, new Promise(resolve => setTimeout(resolve, longestClose))]);
  }

  /** Not while documents are opened and typed in. */
  #beginSoon(): void {
    if (this.#begun) return;
    clearTimeout(this.#startTimer);
    this.#startTimer = setTimeout(() => {
      this.#begun = true;
      this.#beginning = this.#begin();
    }, startDelay);
  }

  async #begin(): Promise<void> {
    if (this.#indexer || this.#folders.length === 0 || !(await this.#isOn()) || this.#indexer) return;
    const files = this.#files;
    if (!files) return;
    const options = this.#options;
    const storage = options?.storage;
    const indexer = new Indexer({
      index: this.index,
      files,
      storage: this.#storage(storage === 'client' || typeof storage?.folder === 'string' ? storage : null),
      version: String(options?.version ?? ''),
      parse,
      onProgress: indexProgress(this.#connection, this.#say, () => indexer.cancel()),
      onError: message => this.#connection.console.error(message),
    });
    this.#indexer = indexer;
    indexer.list();
    void indexer.settled().then(() => {
      if (this.#indexer !== indexer || this.index.diskUris.length === 0) return;
      for (const follow of this.#indexFollowers) follow();
    });
  }

  get #options(): WorkspaceOptions | undefined {
    return this.initialization.workspace;
  }

  /** Whatever an editor's user may have written there. */
  get initialization(): InitializationOptions {
    const options: unknown = this.#params?.initializationOptions;
    return typeof options === 'object' && options !== null ? options : {};
  }

  #storage(where: { readonly folder: string } | 'client' | null): IndexStorage | null {
    if (where === null) return null;
    if (where === 'client') return clientStorage(this.#connection);
    return this.#disk?.storage(where.folder) ?? null;
  }

  async #isOn(): Promise<boolean> {
    return (await this.settings.get(setting))[0] !== false;
  }

  async #settingChanged(): Promise<void> {
    if (!this.#begun) return;
    if (await this.#isOn()) return this.#begin();
    const indexer = this.#indexer;
    this.#indexer = undefined;
    await indexer?.clear();
  }

  #filesChanged(changes: readonly { readonly uri: string; readonly type: FileChangeType }[]): void {
    for (const follow of this.#fileFollowers) follow(changes.map(({ uri }) => uri));
    if (!this.#indexer) return;
    const events: FileEvent[] = [];
    for (const { uri, type } of changes) {
      const kind =
        type === FileChangeType.Created ? 'created' : type === FileChangeType.Changed ? 'changed' : 'deleted';
      if (mayConcern(uri, kind)) events.push({ uri: canonicalUri(uri), kind });
    }
    this.#indexer.filesChanged(events);
  }
}
