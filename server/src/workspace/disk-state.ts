import type { PackedSummary } from './summaries/packed-summary';
import { RecentSummaries } from './summaries/recent-summaries';
import type { WorkspaceIndex } from './workspace-index';

/**
 * What was last read from each file: the hash of its text, or null for one that holds no resolution. It keeps the index's
 * view of the disk in step, and says what a cache of it has to hold.
 */
export class DiskState {
  readonly #index: WorkspaceIndex;
  readonly #hashes = new Map<string, string | null>();
  readonly #recent = new RecentSummaries();

  constructor(index: WorkspaceIndex) {
    this.#index = index;
  }

  get uris(): Iterable<string> {
    return this.#hashes.keys();
  }

  has(uri: string): boolean {
    return this.#hashes.has(uri);
  }

  hashOf(uri: string): string | null {
    return this.#hashes.get(uri) ?? null;
  }

  /** A summary of the same text that was let go of a while ago. */
  recent(hash: string): PackedSummary | null {
    return this.#recent.find(hash);
  }

  set(uri: string, hash: string, summary: PackedSummary): void {
    this.#letGo(uri);
    this.#hashes.set(uri, hash);
    this.#index.set(uri, summary);
  }

  setNoResolution(uri: string): void {
    this.#letGo(uri);
    this.#hashes.set(uri, null);
    this.#index.set(uri, null);
  }

  delete(uri: string): void {
    this.#letGo(uri);
    this.#hashes.delete(uri);
    this.#index.set(uri, null);
  }

  /** By their text's hash, each text once. */
  summaries(): Map<string, PackedSummary> {
    const summaries = new Map<string, PackedSummary>();
    for (const [uri, hash] of this.#hashes) {
      const summary = hash === null ? undefined : this.#index.onDisk(uri);
      if (hash !== null && summary) summaries.set(hash, summary);
    }
    return summaries;
  }

  #letGo(uri: string): void {
    const hash = this.#hashes.get(uri);
    const summary = hash == null ? undefined : this.#index.onDisk(uri);
    if (hash != null && summary) this.#recent.add(hash, summary);
  }
}
