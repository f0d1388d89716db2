import { URI, Utils } from 'vscode-uri';
import { isCatalogueFile } from './candidates';

/** A user's file, as the settings of a folder name it. */
export interface NamedFile {
  /** As in the setting. */
  readonly written: string;
  /** The workspace's folder for which it is named; null where there is none. */
  readonly folder: string | null;
}

export interface AddressedFile extends NamedFile {
  readonly uri: string;
}

export interface RefusedFile extends NamedFile {
  readonly why: string;
}

/** Where the files lie that settings name: each once, in order. What one folder names after another stays behind it. */
export function catalogueAddresses(
  named: readonly NamedFile[],
  folders: readonly string[],
): { readonly files: readonly AddressedFile[]; readonly refused: readonly RefusedFile[] } {
  const places = folders.map(folder => URI.parse(folder));
  const files = new Map<string, AddressedFile>();
  const refused = new Map<string, RefusedFile>();
  for (const file of named) {
    const address = addressOf(file);
    // a window without a folder has none of the files that settings for all windows name in folders
    if (!address) continue;
    const why = refusal(address, places);
    if (why !== null) refused.set(file.written, { ...file, why });
    else if (!files.has(address.toString())) files.set(address.toString(), { ...file, uri: address.toString() });
  }
  return { files: [...files.values()], refused: [...refused.values()] };
}

function addressOf({ written, folder }: NamedFile): URI | null {
  const place = folder === null ? null : URI.parse(folder);
  // a drive's letter alone is no scheme
  if (/^[a-z][a-z0-9+.-]+:\//i.test(written)) return URI.parse(written);
  const path = written.replaceAll('\\', '/');
  if (!/^(?:\/|[a-z]:\/)/i.test(path)) return place && Utils.joinPath(place, path);
  return place && place.scheme !== 'file' ? place.with({ path }) : URI.file(path);
}

/**
 * Settings come with a folder that somebody else may have made. Nothing is asked of the network for them: only what lies
 * on this machine, or where the workspace itself lies, is read.
 */
function refusal(address: URI, places: readonly URI[]): string | null {
  if (!isCatalogueFile(address.path)) return 'expected a .csv, .tsv or .json file';
  const isNear = places.some(({ scheme, authority }) => scheme === address.scheme && authority === address.authority);
  const isHere = address.scheme === 'file' && address.authority === '';
  return isNear || isHere ? null : 'only files of this machine, or of where the workspace lies, are read';
}
