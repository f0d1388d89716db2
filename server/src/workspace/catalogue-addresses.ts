import { URI, Utils } from 'vscode-uri';
import { type Message, message } from '../messages/message';
import { isCatalogueFile } from './candidates';
import { machineOf, namesDevice } from './disk/machines';

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
  readonly why: Message;
}

/** Each is read whole, and read again when it changes. */
export const mostCatalogues = 100;

/** Where the files lie that settings name: each once, in order. What one folder names after another stays behind it. */
export function catalogueAddresses(
  named: readonly NamedFile[],
  folders: readonly string[],
): { readonly files: readonly AddressedFile[]; readonly refused: readonly RefusedFile[] } {
  const places = folders.flatMap(folder => parsed(folder) ?? []);
  const files = new Map<string, AddressedFile>();
  const refused = new Map<string, RefusedFile>();
  for (const file of named) {
    // a window without a folder has none of the files that settings for all windows name in folders
    if (file.folder === null && isRelative(file.written)) continue;
    const found = judged(file, places);
    if ('why' in found) refused.set(file.written, { ...file, ...found });
    else if (files.size < mostCatalogues || files.has(found.uri))
      files.set(found.uri, files.get(found.uri) ?? { ...file, ...found });
    else refused.set(file.written, { ...file, why: message`no more than ${mostCatalogues} catalogues are read` });
  }
  return { files: [...files.values()], refused: [...refused.values()] };
}

/** One name that is no address must not take the others along. */
function judged(file: NamedFile, places: readonly URI[]): { readonly uri: string } | { readonly why: Message } {
  try {
    const address = addressOf(file);
    const why = refusal(address, places);
    return why === null ? { uri: address.toString() } : { why };
  } catch {
    return { why: message`it is no address of a file` };
  }
}

function parsed(uri: string): URI | null {
  try {
    return URI.parse(uri);
  } catch {
    return null;
  }
}

/** A drive's letter alone is no scheme. */
const isAddress = (written: string): boolean => /^[a-z][a-z0-9+.-]+:\//i.test(written);
const isRelative = (written: string): boolean => !isAddress(written) && !/^(?:[\\/]|[a-z]:[\\/])/i.test(written);

function addressOf({ written, folder }: NamedFile): URI {
  if (isAddress(written)) return URI.parse(written);
  const place = folder === null ? null : URI.parse(folder);
  const path = written.replaceAll('\\', '/');
  if (isRelative(written)) return Utils.joinPath(place!, path);
  return place && place.scheme !== 'file' ? place.with({ path }) : URI.file(path);
}

/**
 * Settings come with a folder that somebody else may have made. Nothing is asked of the network for them: only what lies
 * on this machine, or where the workspace itself lies, is read. What counts is the path as the system will get it.
 */
function refusal(address: URI, places: readonly URI[]): Message | null {
  if (!isCatalogueFile(address.path)) return message`expected a ${'.csv'}, ${'.tsv'} or ${'.json'} file`;
  if (address.scheme === 'file') {
    // in an address it stands for itself, and Windows takes it for a stroke
    if (address.path.includes('\\')) return message`a path in an address has no backslashes`;
    if (namesDevice(address.path)) return message`Windows has a device of this name`;
    const machine = machineOf(pathOf(address));
    const isNear =
      machine === null || places.some(place => place.scheme === 'file' && machineOf(pathOf(place)) === machine);
    return isNear ? null : elsewhere;
  }
  const isNear = places.some(({ scheme, authority }) => scheme === address.scheme && authority === address.authority);
  return isNear ? null : elsewhere;
}

const elsewhere = message`only files of this machine, or of where the workspace lies, are read`;

/** As any system would get it, whichever this one is. */
function pathOf({ authority, path }: URI): string {
  return authority === '' ? path : `//${authority}${path}`;
}
