import type { PackedSummary } from './packed-summary';

/** A folder of a thousand files that is renamed, and a branch that is left and come back to, cost no parsing. */
const kept = 1000;

/** Summaries that the index has let go of, by their text's hash; those let go of first are forgotten first. */
export class RecentSummaries {
  readonly #summaries = new Map<string, PackedSummary>();

  add(hash: string, summary: PackedSummary): void {
    this.#summaries.delete(hash);
    this.#summaries.set(hash, summary);
    if (this.#summaries.size > kept) this.#summaries.delete(this.#summaries.keys().next().value!);
  }

  find(hash: string): PackedSummary | null {
    return this.#summaries.get(hash) ?? null;
  }
}
