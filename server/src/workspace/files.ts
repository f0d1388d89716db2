/** The files that may be resolutions, wherever they are: on the disk, or behind a client's virtual file system. */
export interface WorkspaceFiles {
  /** The candidates (see candidates.ts) in all folders of the workspace, each once, in no order. */
  list(): AsyncIterable<string>;
  /**
   * The file's bytes, at the beginning of a buffer; null where it is gone, can't be read, or is too large for a
   * resolution. A large file is not read to its end where `isWanted` says no to its beginning.
   */
  read(uri: string, isWanted: (beginning: Uint8Array) => boolean): Promise<Uint8Array | null>;
}

/** Where the index stays between sessions. Neither of the two throws: without a store, all is read anew. */
export interface IndexStorage {
  load(): Promise<Uint8Array | null>;
  save(data: Uint8Array): Promise<void>;
}
