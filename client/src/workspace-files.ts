import * as vscode from 'vscode';
import { type BaseLanguageClient, FileChangeType, type Middleware } from 'vscode-languageclient';
import { decodeAnyhow } from '../../server/src/encoding/decode-file';
import {
  findFilesMethod,
  type ReadFileParams,
  readFileMethod,
  readStorageMethod,
  type WorkspaceOptions,
  type WriteStorageParams,
  writeStorageMethod,
} from '../../server/src/protocol/requests/workspace-requests';
import {
  candidateGlob,
  isCandidate,
  isCatalogueFile,
  largestFile,
  mayConcern,
  skippedFolders,
} from '../../server/src/workspace/candidates';

/** Where the index is kept: in the extension's storage for this very workspace. */
export function workspaceOptions(context: vscode.ExtensionContext, host: 'node' | 'browser'): WorkspaceOptions {
  const { storageUri, extensionMode, extension } = context;
  const version = String(extension.packageJSON.version);
  // while the extension is being developed, its trees change without a new version
  if (!storageUri || extensionMode === vscode.ExtensionMode.Development) return { version, storage: null };
  if (host === 'browser') return { version, storage: 'client' };
  return { version, storage: storageUri.scheme === 'file' ? { folder: storageUri.fsPath } : null };
}

/** Of the thousands of file events that a build or a checkout makes, only those that can matter go to the server. */
export const eventsOfCandidatesOnly: NonNullable<Middleware['workspace']> = {
  didChangeWatchedFile: async (event, next) =>
    mayConcern(event.uri, kinds[event.type]) || isCatalogueFile(event.uri) ? next(event) : undefined,
};

const kinds = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Answers the server's questions about the workspace's files with VS Code's own view of them. */
export function answerAboutFiles(client: BaseLanguageClient, storageUri: vscode.Uri | undefined): vscode.Disposable {
  const index = storageUri && vscode.Uri.joinPath(storageUri, 'index');
  return vscode.Disposable.from(
    client.onRequest(findFilesMethod, findFiles),
    client.onRequest(readFileMethod, async ({ uri }: ReadFileParams) => {
      try {
        const file = vscode.Uri.parse(uri);
        const { size } = await vscode.workspace.fs.stat(file);
        return size > largestFile ? null : decodeAnyhow(await vscode.workspace.fs.readFile(file));
      } catch {
        return null;
      }
    }),
    client.onRequest(readStorageMethod, async () => {
      try {
        return index ? await vscode.workspace.fs.readFile(index) : null;
      } catch {
        return null;
      }
    }),
    client.onRequest(writeStorageMethod, async ({ data }: WriteStorageParams) => {
      // VS Code makes the folders above
      if (index) await vscode.workspace.fs.writeFile(index, data);
      return null;
    }),
  );
}

/** With a pattern of our own, `files.exclude` counts as well. */
const skipped = `**/{${skippedFolders.join(',')}}/**`;
/** VS Code searches these itself. */
const searchable: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
/**
 * For another file system VS Code waits until somebody offers to search it, and that may be never: after so many
 * milliseconds its folders are listed as well, and whichever comes first counts.
 */
const headStart = 300;
/** Entries of folders, in a file system that can't be searched. */
const mostListed = 20_000;

async function findFiles(): Promise<string[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => (searchable.has(uri.scheme) ? searched(uri) : first(uri))));
  return [...new Set(found.flat())];
}

async function searched(folder: vscode.Uri): Promise<string[]> {
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, candidateGlob), skipped);
  return files.map(file => file.toString());
}

function first(folder: vscode.Uri): Promise<string[]> {
  const budget = { left: mostListed };
  const search = searched(folder);
  const stopListing = () => {
    budget.left = 0;
  };
  search.then(stopListing, () => undefined);
  const list = async () => {
    await new Promise(resolve => setTimeout(resolve, headStart));
    if (budget.left === 0) return search;
    const files: string[] = [];
    for await (const file of candidatesBelow(folder, budget)) files.push(file);
    return files;
  };
  const listing = list();
  return Promise.race([search.catch(() => listing), listing]);
}

async function* candidatesBelow(folder: vscode.Uri, budget: { left: number }): AsyncGenerator<string> {
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return;
  }
  for (const [name, type] of entries) {
    if (budget.left-- <= 0) return;
    const entry = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) {
      if (!(skippedFolders as readonly string[]).includes(name)) yield* candidatesBelow(entry, budget);
    } else if (type & vscode.FileType.File && isCandidate(entry.toString())) yield entry.toString();
  }
}
