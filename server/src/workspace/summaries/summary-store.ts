import type { IndexStorage } from '../files';
import type { Pace } from '../pace/pace';
import type { PackedSummary } from './packed-summary';
import { cachePieces, emptyCache, joined, readCache, type SummaryCache } from './summary-cache';

/** The cache between sessions: opened when first needed, held while the workspace is read through, written when it differs. */
export class SummaryStore {
  readonly #storage: IndexStorage | null;
  readonly #version: string;
  readonly #pace: Pace;
  #cache: SummaryCache | undefined;
  /** The hashes that the storage holds. */
  #stored: ReadonlySet<string> = new Set();

  constructor(storage: IndexStorage | null, version: string, pace: Pace) {
    this.#pace = pace;
    this.#storage = storage;
    this.#version = version;
  }

  async open(): Promise<void> {
    if (this.#cache) return;
    const bytes = this.#storage ? await this.#storage.load().catch(() => null) : null;
    this.#cache = readCache(bytes, this.#version);
    this.#stored = new Set(this.#cache.hashes);
  }

  find(hash: string): PackedSummary | null {
    return this.#cache?.find(hash) ?? null;
  }

  /** Every file was read once: what was not found by then belongs to none. */
  letGo(): void {
    this.#cache = emptyCache;
  }

  /** Writes what the index holds, unless the storage holds just that; and, before `letGo`, what else it has held. */
  async save(summaries: Map<string, PackedSummary>): Promise<void> {
    const cache = this.#cache;
    if (!this.#storage || !cache) return;
    for (const hash of cache.hashes) {
      const summary = summaries.has(hash) ? null : cache.find(hash);
      if (summary) summaries.set(hash, summary);
    }
    if (summaries.size === this.#stored.size && [...summaries.keys()].every(hash => this.#stored.has(hash))) return;
    const pieces: Uint8Array[] = [];
    for (const piece of cachePieces(summaries, this.#version)) {
      pieces.push(piece);
      if (this.#pace.isDue) await this.#pace.rest();
    }
    await this.#storage.save(joined(pieces)).catch(() => undefined);
    this.#stored = new Set(summaries.keys());
  }
}
