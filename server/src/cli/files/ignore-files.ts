import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { decodeAnyhow } from '../../encoding/decode-file';
import { readRegularFile } from '../../workspace/disk/regular-file';
import { type IgnoreRules, readIgnoreRules } from './ignore-rules';
import { reasonOf } from './read-file';

/** Lists of what git leaves alone are short. */
const largestList = 1024 * 1024;

/** The rules that hold for what lies in a folder, and the names from the repository's folder (or else this one) to it. */
export interface IgnoreStart {
  readonly ignore: IgnoreRules | null;
  readonly path: readonly string[];
}

/**
 * What the repository above a folder says of what lies in it. `complain` is told of a list that is there and cannot be
 * read.
 */
export async function ignoreAbove(
  folder: string,
  complain: (path: string, reason: string) => void,
): Promise<IgnoreStart> {
  const repository = repositoryOf(folder);
  if (repository === null) return { ignore: null, path: [] };
  const path = relative(repository, folder).split(sep).filter(Boolean);
  let ignore = await withList(null, join(repository, '.git/info/exclude'), 0, complain);
  for (let depth = 0; depth < path.length; depth++) {
    ignore = await withList(ignore, join(repository, ...path.slice(0, depth), '.gitignore'), depth, complain);
  }
  return { ignore, path };
}

/** With the rules of one more list, if there is one. */
export async function withList(
  above: IgnoreRules | null,
  path: string,
  depth: number,
  complain: (path: string, reason: string) => void,
): Promise<IgnoreRules | null> {
  if (!isFile(path)) return above;
  try {
    const list = readIgnoreRules(decodeAnyhow((await readRegularFile(path, largestList))!));
    return list.size === 0 ? above : { list, depth, above };
  } catch (error) {
    complain(path, reasonOf(error));
    return above;
  }
}

/**
 * git follows no link for it either. In a worktree or a submodule `.git` is a file, which names a folder anywhere: what it
 * names is not looked into.
 */
function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

/** The nearest folder above that git keeps. */
function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}
