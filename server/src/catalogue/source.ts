import type { CatalogueEntry } from './entry';

/** Where the bytes of the packed catalogue come from: the disk, or the client that has the extension's files. */
export interface CatalogueSource {
  load(): Promise<Uint8Array>;
  /** Unpacks zlib's format faster than the streams that every platform has. */
  readonly inflate?: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/**
 * A source that is asked for one document at a time, such as an online service. There is none as yet, and one that asks
 * the network must be off until the user turns it on. Its answers are added by `layered`, as the user's own are.
 */
export interface CatalogueLookup {
  /** To acknowledge where the facts are shown. */
  readonly source: string;
  /** Null where the source does not know the document; rejects where it cannot be asked. */
  lookUp(symbol: string, signal: AbortSignal): Promise<CatalogueEntry | null>;
}
