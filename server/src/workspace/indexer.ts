import type { Resolution } from '../resolution/resolution';
import { isCandidate, mayBeFolder, resolutionText } from './candidates';
import { DiskState } from './disk-state';
import type { IndexStorage, WorkspaceFiles } from './files';
import { Pace } from './pace/pace';
import { ReadQueue } from './read-queue';
import { contentHash } from './summaries/content-hash';
import type { PackedSummary } from './summaries/packed-summary';
import { summarise } from './summaries/summarise';
import { SummaryStore } from './summaries/summary-store';
import type { WorkspaceIndex } from './workspace-index';

export interface FileEvent {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

export interface IndexerParts {
  readonly index: WorkspaceIndex;
  readonly files: WorkspaceFiles;
  readonly storage: IndexStorage | null;
  /** A cache that was written by another version is not read: whatever changes the trees changes it. */
  readonly version: string;
  readonly parse: (text: string) => Resolution;
  /** Told now and then while files are read, and at last with `null`. */
  readonly onProgress?: (progress: IndexProgress | null) => void;
  readonly onError?: (message: string) => void;
}

export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** A listing that was asked for; `touched` are the files that events have told of since it began. */
interface Listing {
  readonly touched: Set<string>;
  begun: boolean;
  again: boolean;
}

const newListing = (): Listing => ({ touched: new Set(), begun: false, again: false });

/** New folders come in numbers. */
const listingDelay = 500;
/** The cache is written when nothing has changed for so long. */
const savingDelay = 3000;

/**
 * Keeps the index in step with the disk, in the background: lists the files, reads them, parses those whose text no cache
 * knows, a few milliseconds at a time.
 */
export class Indexer {
  readonly #parts: IndexerParts;
  readonly #disk: DiskState;
  readonly #queue: ReadQueue;
  readonly #store: SummaryStore;
  /** Was every file read since the listing? Not after a cancel. */
  #complete = false;
  #listing: Listing | undefined;
  #listingTimer: ReturnType<typeof setTimeout> | undefined;
  #savingTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #pace = new Pace();
  #working: Promise<void> | undefined;
  #closed = false;

  constructor(parts: IndexerParts) {
    this.#parts = parts;
    this.#disk = new DiskState(parts.index);
    this.#queue = new ReadQueue(parts.files);
    this.#store = new SummaryStore(parts.storage, parts.version, this.#pace);
  }

  /** Lists the workspace's files anew, and reads those that it did not know. For the beginning, and for new folders. */
  list(): void {
    if (this.#closed) return;
    this.#cancelListing();
    if (this.#listing?.begun) this.#listing.again = true;
    this.#listing ??= newListing();
    this.#work();
  }

  /** Something was typed: work waits a while. */
  hold(): void {
    this.#pace.hold();
  }

  /** Any number at once; those that can't concern the index are passed over. */
  filesChanged(events: readonly FileEvent[]): void {
    if (this.#closed) return;
    const folders = new Set<string>();
    let maybeNewFolder = false;
    for (const { uri, kind } of events) {
      this.#listing?.touched.add(uri);
      if (kind === 'deleted') {
        if (!this.#disk.has(uri)) folders.add(uri);
        this.#forget(uri);
      } else if (isCandidate(uri)) this.#queue.add(uri);
      else if (kind === 'created' && mayBeFolder(uri)) maybeNewFolder = true;
    }
    if (folders.size > 0) this.#forgetBelow(folders);
    if (maybeNewFolder) {
      this.#cancelListing();
      this.#listingTimer = setTimeout(() => this.list(), listingDelay);
    }
    if (events.length > 0) this.#work();
  }

  /** Leaves what was not yet read unread. Later events are followed all the same. */
  cancel(): void {
    this.#complete = false;
    this.#listing = undefined;
    this.#cancelListing();
    this.#queue.clear();
  }

  /** Resolves when nothing is left to do; at once when nothing is under way. */
  async settled(): Promise<void> {
    if (this.#listingTimer !== undefined) this.list();
    while (this.#working) await this.#working;
  }

  /** Stops, and keeps what was read for the next session. */
  async close(): Promise<void> {
    await this.#stop();
    await this.#store.save(this.#disk.summaries());
  }

  /** Stops, and takes everything of the disk out of the index: at once, for another indexer may begin to fill it. */
  async clear(): Promise<void> {
    const stopped = this.#stop();
    for (const uri of [...this.#disk.uris]) this.#disk.delete(uri);
    await stopped;
  }

  async #stop(): Promise<void> {
    this.#closed = true;
    this.cancel();
    this.#pace.release();
    clearTimeout(this.#savingTimer);
    await this.settled();
  }

  #work(): void {
    this.#working ??= this.#run().then(
      () => {
        this.#working = undefined;
        // what came between the last look and now
        if (!this.#closed && (this.#listing || this.#queue.length > 0)) this.#work();
      },
      error => {
        this.#working = undefined;
        this.#parts.onError?.(messageOf(error));
      },
    );
  }

  async #run(): Promise<void> {
    clearTimeout(this.#savingTimer);
    // whoever called has something to finish first
    await this.#pace.rest();
    await this.#store.open();
    if (this.#listing) await this.#list();
    let done = 0;
    for (let file = await this.#queue.next(); file; file = await this.#queue.next()) {
      this.#take(file.uri, file.bytes);
      done++;
      if (!this.#pace.isDue) continue;
      this.#parts.onProgress?.({ done, total: done + this.#queue.length });
      await this.#pace.rest();
    }
    this.#parts.onProgress?.(null);
    if (this.#complete) this.#store.letGo();
    if (!this.#closed) this.#savingTimer = setTimeout(() => void this.#store.save(this.#disk.summaries()), savingDelay);
  }

  #cancelListing(): void {
    clearTimeout(this.#listingTimer);
    this.#listingTimer = undefined;
  }

  async #list(): Promise<void> {
    const listing = this.#listing!;
    listing.begun = true;
    const listed = new Set<string>();
    try {
      for await (const uri of this.#parts.files.list()) {
        if (this.#listing !== listing) return;
        listed.add(uri);
        if (!this.#disk.has(uri) && !listing.touched.has(uri)) this.#queue.add(uri);
      }
    } catch {
      // a folder that can't be listed leaves what is known of it as it is
      if (this.#listing === listing) this.#listing = undefined;
      return;
    }
    if (this.#listing !== listing) return;
    for (const uri of [...this.#disk.uris, ...this.#queue.uris]) {
      // of what an event has told meanwhile, the listing may know less
      if (!listed.has(uri) && !listing.touched.has(uri)) this.#forget(uri);
    }
    this.#complete = true;
    this.#listing = listing.again ? newListing() : undefined;
  }

  #take(uri: string, bytes: Uint8Array | null): void {
    if (this.#closed) return;
    const hash = bytes && contentHash(bytes);
    if (hash !== null && this.#disk.hashOf(uri) === hash) return;
    try {
      const summary = hash === null ? null : (this.#known(hash) ?? this.#summaryOf(uri, bytes!));
      if (hash !== null && summary) this.#disk.set(uri, hash, summary);
      else this.#disk.setNoResolution(uri);
    } catch (error) {
      // one text that breaks something must not take the others along
      this.#disk.setNoResolution(uri);
      this.#parts.onError?.(`${uri}: ${messageOf(error)}`);
    }
  }

  #known(hash: string): PackedSummary | null {
    return this.#disk.recent(hash) ?? this.#store.find(hash);
  }

  #summaryOf(uri: string, bytes: Uint8Array): PackedSummary | null {
    const text = resolutionText(uri, bytes);
    return text === null ? null : summarise(this.#parts.parse(text));
  }

  #forget(uri: string): void {
    this.#queue.delete(uri);
    this.#disk.delete(uri);
  }

  #forgetBelow(folders: ReadonlySet<string>): void {
    for (const uri of [...this.#disk.uris, ...this.#queue.uris]) {
      for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
        if (!folders.has(uri.slice(0, end))) continue;
        this.#forget(uri);
        break;
      }
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
