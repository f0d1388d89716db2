/** Which documents (by URI) define or cite a key. Kept document by document, so that none leaves anything behind. */
export class SymbolMap {
  readonly #uris = new Map<string, Set<string>>();

  add(keys: Iterable<string>, uri: string): void {
    for (const key of keys) {
      const uris = this.#uris.get(key);
      if (uris) uris.add(uri);
      else this.#uris.set(key, new Set([uri]));
    }
  }

  remove(keys: Iterable<string>, uri: string): void {
    for (const key of keys) {
      const uris = this.#uris.get(key);
      uris?.delete(uri);
      if (uris?.size === 0) this.#uris.delete(key);
    }
  }

  /** The documents of any of the keys, each once. */
  get(keys: Iterable<string>): string[] {
    const found = new Set<string>();
    for (const key of keys) for (const uri of this.#uris.get(key) ?? []) found.add(uri);
    return [...found];
  }
}
