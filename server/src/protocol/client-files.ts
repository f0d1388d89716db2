import type { Connection } from 'vscode-languageserver';
import type { IndexStorage, WorkspaceFiles } from '../workspace/files';
import {
  findFilesMethod,
  type ReadFileParams,
  readFileMethod,
  readStorageMethod,
  type WriteStorageParams,
  writeStorageMethod,
} from './workspace-requests';

/** The files as the client lists them; those on the disk are read from there where `readFromDisk` can. */
export function clientFiles(connection: Connection, readFromDisk: WorkspaceFiles['read'] | null): WorkspaceFiles {
  return {
    async *list() {
      yield* await connection.sendRequest<string[]>(findFilesMethod);
    },
    async read(uri, isWanted) {
      if (readFromDisk && uri.startsWith('file:')) return readFromDisk(uri, isWanted);
      const params: ReadFileParams = { uri };
      const text = await connection.sendRequest<string | null>(readFileMethod, params);
      return text === null ? null : encoder.encode(text);
    },
  };
}

const encoder = new TextEncoder();

export function clientStorage(connection: Connection): IndexStorage {
  return {
    async load() {
      const data = await connection.sendRequest<unknown>(readStorageMethod);
      // over a wire of text they would be no bytes
      return data instanceof Uint8Array ? data : null;
    },
    async save(data) {
      const params: WriteStorageParams = { data };
      await connection.sendRequest(writeStorageMethod, params);
    },
  };
}
