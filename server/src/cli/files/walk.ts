import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isCandidate, skippedFolders } from '../../workspace/candidates';
import { ignoreAbove, withList } from './ignore-files';
import { type IgnoreRules, isIgnored } from './ignore-rules';
import { reasonOf } from './read-file';

/** A folder whose entries are being gone through. */
interface OpenFolder {
  readonly path: string;
  /** The names that lead to it, as the rules of what is ignored count them. */
  readonly names: readonly string[];
  readonly ignore: IgnoreRules | null;
  readonly entries: readonly Dirent[];
  next: number;
}

const skipped: ReadonlySet<string> = new Set(skippedFolders);

/**
 * The files below a folder that may be resolutions, by name, chosen as the server chooses them: links are not followed,
 * and what git leaves alone is left out. `complain` is told of what cannot be read; the walk goes on behind it.
 */
export async function* filesBelow(
  folder: string,
  complain: (path: string, reason: string) => void,
): AsyncGenerator<string> {
  const { ignore, path: names } = await ignoreAbove(realpathSync(folder), complain);
  const way: OpenFolder[] = [];
  const enter = async (path: string, inner: readonly string[], above: IgnoreRules | null): Promise<void> => {
    try {
      const entries = readdirSync(path, { withFileTypes: true }).sort(byName);
      way.push({
        path,
        names: inner,
        ignore: await withList(above, join(path, '.gitignore'), inner.length, complain),
        entries,
        next: 0,
      });
    } catch (error) {
      complain(path, reasonOf(error));
    }
  };
  await enter(folder, names, ignore);
  for (let open = way.at(-1); open; open = way.at(-1)) {
    const entry = open.entries[open.next++];
    if (!entry) {
      way.pop();
      continue;
    }
    const isFolder = entry.isDirectory();
    if (isFolder ? skipped.has(entry.name) : !entry.isFile() || !isCandidate(entry.name)) continue;
    const path = join(open.path, entry.name);
    const inner = [...open.names, entry.name];
    if (isIgnored(open.ignore, inner, isFolder)) continue;
    if (isFolder) await enter(path, inner, open.ignore);
    else yield path;
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
