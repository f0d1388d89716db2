/**
 * What the server asks a client that offers it in its initialization options: to see the workspace as the client does
 * (its excluded files, its virtual file systems), and to keep the index between sessions. A client that offers nothing
 * is asked for nothing: the server then looks at the disk itself.
 */
export interface WorkspaceOptions {
  /** Whatever changes the server's trees changes this. */
  readonly version: string;
  /** A folder of the extension's own on the disk; `client` for one behind the requests below; null for none. */
  readonly storage: { readonly folder: string } | 'client' | null;
}

/** All candidates (`candidateGlob`) in the workspace: no parameters, an array of URIs. */
export const findFilesMethod = 'resolute/findFiles';
/** A file's text, or null: `{ uri }`. */
export const readFileMethod = 'resolute/readFile';
/** What was last written, or null. Bytes: asked for only where messages are objects, not text, as in a browser. */
export const readStorageMethod = 'resolute/readStorage';
/** `{ data }` */
export const writeStorageMethod = 'resolute/writeStorage';

export interface ReadFileParams {
  readonly uri: string;
}

export interface WriteStorageParams {
  readonly data: Uint8Array;
}
