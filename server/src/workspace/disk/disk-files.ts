import { promises } from 'node:fs';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { isCandidate, largestFile, skippedFolders } from '../candidates';
import type { WorkspaceFiles } from '../files';
import { FolderPlaces } from './folder-places';
import { isBelow } from './linked-folders';
import { machineOf } from './machines';
import { readRegularFile } from './regular-file';

/** Straight from the disk, for `file:` URIs. The folders are asked for at each listing. */
export function diskFiles(folders: () => readonly string[]): WorkspaceFiles {
  const places = new FolderPlaces();
  return {
    async *list() {
      places.forget();
      const listed = new Set<string>();
      for (const folder of folders()) {
        const path = pathOf(folder);
        if (path !== null) yield* candidatesBelow(path, listed);
      }
    },
    async read(uri, isWanted) {
      const path = pathOf(uri);
      if (path === null) return null;
      const machine = machineOf(path);
      // on another machine only where the workspace itself lies there
      if (machine !== null && !folders().some(folder => machineOf(pathOf(folder) ?? '') === machine)) return null;
      const folder = dirname(path);
      const opened = () =>
        folders()
          .map(pathOf)
          .find(each => each !== null && isBelow(folder, each)) ?? '';
      const place = await places.of(folder, opened);
      if (place === 'elsewhere') return null;
      return readRegularFile(path, largestFile, isWanted, place === 'local disk').catch(() => null);
    },
  };
}

function pathOf(uri: string): string | null {
  try {
    const { scheme, fsPath } = URI.parse(uri);
    return scheme === 'file' ? fsPath : null;
  } catch {
    return null;
  }
}

async function* candidatesBelow(folder: string, listed: Set<string>): AsyncGenerator<string> {
  // folders of a workspace may lie one in the other
  if (listed.has(folder)) return;
  listed.add(folder);
  const entries = await promises.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* candidatesBelow(join(folder, entry.name), listed);
    } else if (entry.isFile() && isCandidate(entry.name)) yield URI.file(join(folder, entry.name)).toString();
  }
}

const skipped: ReadonlySet<string> = new Set(skippedFolders);
