import type { Catalogue } from '../../catalogue/catalogue';
import { openCatalogue } from '../../catalogue/open-catalogue';
import { diskCatalogue } from '../../workspace/disk/disk-catalogue';
import type { Streams } from '../streams';
import { reasonOf } from './read-file';

/** The catalogue beside the program; null where it cannot be read, which is said: what needs it is left out then. */
export async function carriedCatalogue(streams: Streams): Promise<Catalogue | null> {
  try {
    return await openCatalogue(diskCatalogue(__dirname));
  } catch (error) {
    streams.tell(`resolute: without the catalogue: ${reasonOf(error)}`);
    return null;
  }
}
