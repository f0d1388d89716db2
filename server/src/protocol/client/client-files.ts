import type { Connection } from 'vscode-languageserver';
import { largestFile } from '../../workspace/candidates';
import type { IndexStorage, WorkspaceFiles } from '../../workspace/files';
import { within } from '../../workspace/within';
import {
  findFilesMethod,
  type ReadFileParams,
  readFileMethod,
  readStorageMethod,
  type WriteStorageParams,
  writeStorageMethod,
} from '../requests/workspace-requests';

/** Milliseconds: a search through a large workspace takes long. */
const longestSearch = 60_000;
const longestRead = 10_000;

/** The files as the client lists them; those on the disk are read from there where `readFromDisk` can. */
export function clientFiles(connection: Connection, readFromDisk: WorkspaceFiles['read'] | null): WorkspaceFiles {
  return {
    async *list() {
      const listed = await within(longestSearch, connection.sendRequest<unknown>(findFilesMethod));
      if (!Array.isArray(listed)) throw new Error('no list of files');
      yield* listed.filter(uri => typeof uri === 'string');
    },
    async read(uri, isWanted) {
      if (readFromDisk && uri.startsWith('file:')) return readFromDisk(uri, isWanted);
      const params: ReadFileParams = { uri };
      const text = await within(longestRead, connection.sendRequest<unknown>(readFileMethod, params));
      return typeof text === 'string' && text.length <= largestFile ? encoder.encode(text) : null;
    },
  };
}

const encoder = new TextEncoder();

export function clientStorage(connection: Connection): IndexStorage {
  return {
    async load() {
      const data = await within(longestRead, connection.sendRequest<unknown>(readStorageMethod));
      // over a wire of text they would be no bytes
      return data instanceof Uint8Array ? data : null;
    },
    async save(data) {
      const params: WriteStorageParams = { data };
      await connection.sendRequest(writeStorageMethod, params);
    },
  };
}
