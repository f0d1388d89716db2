import { URI, Utils } from 'vscode-uri';

/** A place where a project file may stand for a draft. */
export interface ProjectAddress {
  /** The file's own. */
  readonly uri: string;
  /** The draft's path from its folder, with slashes; null for a draft that is no file. */
  readonly draft: string | null;
}

/** No draft lies deeper. */
const mostFolders = 64;

/**
 * Where files of this name may stand for a draft, the nearest first: in its folder and those above, on this machine up to the
 * root, elsewhere up to the workspace's folder. For a draft that is no file yet, in the workspace's first folder.
 */
export function projectAddresses(draft: string, name: string, folders: readonly string[]): readonly ProjectAddress[] {
  const address = parsed(draft);
  const places = folders.flatMap(folder => parsed(folder) ?? []);
  if (!address || address.scheme === 'untitled' || !address.path.startsWith('/')) {
    return places.slice(0, 1).map(place => ({ uri: Utils.joinPath(place, name).toString(), draft: null }));
  }
  const top = address.scheme === 'file' ? '/' : (placeOf(address, places)?.path ?? Utils.dirname(address).path);
  const found: ProjectAddress[] = [];
  for (let folder = Utils.dirname(address); found.length < mostFolders; folder = Utils.dirname(folder)) {
    const above = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
    found.push({ uri: Utils.joinPath(folder, name).toString(), draft: address.path.slice(above.length) });
    if (folder.path === top || Utils.dirname(folder).path === folder.path) break;
  }
  return found;
}

/** The workspace's folder that a file lies in, the innermost; null where it lies in none. */
export function folderOf(file: string, folders: readonly string[]): string | null {
  const address = parsed(file);
  return (
    (address &&
      placeOf(
        address,
        folders.flatMap(folder => parsed(folder) ?? []),
      )?.toString()) ??
    null
  );
}

function placeOf(address: URI, places: readonly URI[]): URI | null {
  const around = places.filter(
    ({ scheme, authority, path }) =>
      scheme === address.scheme &&
      authority === address.authority &&
      address.path.startsWith(path.endsWith('/') ? path : `${path}/`),
  );
  return around.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}

function parsed(uri: string): URI | null {
  try {
    return URI.parse(uri);
  } catch {
    return null;
  }
}
