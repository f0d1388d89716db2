import { statfs } from 'node:fs';
import { promisify } from 'node:util';
import { leadsElsewhere } from './linked-folders';

/**
 * The file systems of Linux, by their number, that lie on a disk of this machine or in its memory: there an answer never
 * waits for another machine. Not listed are those that may do so (NFS, SMB, FUSE, 9P); other systems do not say.
 */
const local: ReadonlySet<number> = new Set([
  // ext2 to ext4, Btrfs, XFS, ZFS, F2FS, bcachefs
  0xef53, 0x9123683e, 0x58465342, 0x2fc12fc1, 0xf2f52010, 0xca451a4e,
  // tmpfs, overlayfs
  0x01021994, 0x794c7630,
]);

export function isLocalDisk(platform: NodeJS.Platform, type: number): boolean {
  return platform === 'linux' && local.has(type);
}

/** Where a folder lies: on a local disk, somewhere on this machine's paths, or behind a link to another machine. */
export type Place = 'local disk' | 'here' | 'elsewhere';

/** Tells of folders where they lie, of each once until it is told to forget them. */
export class FolderPlaces {
  readonly #known = new Map<string, Promise<Place>>();

  /** `opened`, asked for once: what leads to this folder is the user's own affair, who has opened it. */
  of(folder: string, opened: () => string = () => ''): Promise<Place> {
    let known = this.#known.get(folder);
    if (known === undefined) {
      known = placeOf(folder, opened());
      this.#known.set(folder, known);
    }
    return known;
  }

  /** Something else may be mounted there by now. */
  forget(): void {
    this.#known.clear();
  }
}

async function placeOf(folder: string, opened: string): Promise<Place> {
  if (await leadsElsewhere(folder, opened)) return 'elsewhere';
  return (await isOnLocalDisk(folder)) ? 'local disk' : 'here';
}

async function isOnLocalDisk(folder: string): Promise<boolean> {
  return promisify(statfs)(folder).then(
    ({ type }) => isLocalDisk(process.platform, type),
    () => false,
  );
}
