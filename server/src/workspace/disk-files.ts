import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { isCandidate, largestFile, skippedFolders } from './candidates';
import type { WorkspaceFiles } from './files';

/** Nearly every resolution in one read; and enough of any other file to see that it is none. */
const firstRead = 64 * 1024;

/** Straight from the disk, for `file:` URIs. The folders are asked for at each listing. */
export function diskFiles(folders: () => readonly string[]): WorkspaceFiles {
  return {
    async *list() {
      const listed = new Set<string>();
      for (const folder of folders()) {
        const { scheme, fsPath } = URI.parse(folder);
        if (scheme === 'file') yield* candidatesBelow(fsPath, listed);
      }
    },
    read: readFromDisk,
  };
}

async function* candidatesBelow(folder: string, listed: Set<string>): AsyncGenerator<string> {
  // folders of a workspace may lie one in the other
  if (listed.has(folder)) return;
  listed.add(folder);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* candidatesBelow(join(folder, entry.name), listed);
    } else if (entry.isFile() && isCandidate(entry.name)) yield URI.file(join(folder, entry.name)).toString();
  }
}

const skipped: ReadonlySet<string> = new Set(skippedFolders);

/** Buffers to read into that nobody uses just now; a new one a file would keep the garbage collector busy. */
const spare: Buffer[] = [];

const readFromDisk: WorkspaceFiles['read'] = async (uri, isWanted) => {
  let file: FileHandle | undefined;
  const beginning = spare.pop() ?? Buffer.allocUnsafe(firstRead);
  try {
    file = await open(URI.parse(uri).fsPath);
    const { bytesRead } = await file.read(beginning, 0, firstRead, 0);
    if (bytesRead < firstRead) return new Uint8Array(beginning.subarray(0, bytesRead));
    const { size } = await file.stat();
    return size <= largestFile && isWanted(beginning) ? await file.readFile() : null;
  } catch {
    return null;
  } finally {
    spare.push(beginning);
    await file?.close().catch(() => undefined);
  }
};
