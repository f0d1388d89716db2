import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { openCatalogue } from '../../../server/src/catalogue/open-catalogue';
import { diskCatalogue } from '../../../server/src/workspace/disk/disk-catalogue';

let loading: Promise<Catalogue> | undefined;

/** The catalogue that the extension carries, for a test's `before`. */
export function loadBuiltIn(): Promise<Catalogue> {
  loading ??= openCatalogue(diskCatalogue('server/data'));
  return loading;
}
