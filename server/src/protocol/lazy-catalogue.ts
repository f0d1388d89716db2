import type { Connection } from 'vscode-languageserver';
import type { Catalogue } from '../catalogue/catalogue';
import { openCatalogue } from '../catalogue/open-catalogue';
import type { CatalogueFile } from '../catalogue/packed/packed-file';

/** The request by which a server without a disk asks its client for the catalogue's file; answered in base64. */
export const readCatalogueMethod = 'resolute/readCatalogue';

/** The catalogue, once somebody has asked for it. */
export interface LazyCatalogue {
  /** null where it cannot be read, which is told once. */
  get(): Promise<Catalogue | null>;
  /** What is there already, without waiting. */
  readonly loaded: Catalogue | null;
}

export function lazyCatalogue(connection: Connection, source: CatalogueFile): LazyCatalogue {
  let loading: Promise<Catalogue | null> | undefined;
  let loaded: Catalogue | null = null;
  return {
    get() {
      loading ??= openCatalogue(source).then(
        catalogue => {
          loaded = catalogue;
          return catalogue;
        },
        error => {
          connection.console.error(`The catalogue cannot be read: ${String(error)}`);
          return null;
        },
      );
      return loading;
    },
    get loaded() {
      return loaded;
    },
  };
}

/** Asks the client, which reads the extension's own file. */
export function catalogueOfClient(connection: Connection): CatalogueFile {
  return {
    async load() {
      const base64 = await connection.sendRequest<string>(readCatalogueMethod);
      return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    },
  };
}
