/** The files that may be resolutions, wherever they are: on the disk, or behind a client's virtual file system. */
export interface WorkspaceFiles {
  /** The candidates (see candidates.ts) in all folders of the workspace, each once, in no order. */
  list(): AsyncIterable<string>;
  /**
   * The file's text; null where it is gone, can't be read, is too large for a resolution, or where `isWanted` says no to
   * its beginning (at least the first 4,000 code units of it, or the whole).
   */
  read(uri: string, isWanted: (beginning: string) => boolean): Promise<string | null>;
}

/** Where the index stays between sessions. Neither of the two throws: without a store, all is read anew. */
export interface IndexStorage {
  load(): Promise<Uint8Array | null>;
  save(data: Uint8Array): Promise<void>;
}
