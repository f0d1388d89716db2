import type { Connection } from 'vscode-languageserver';
import type { Catalogue } from '../catalogue/catalogue';
import { stacked } from '../catalogue/layered';
import { openCatalogue } from '../catalogue/open-catalogue';
import type { CatalogueFile } from '../catalogue/packed/packed-file';
import type { CatalogueSource } from '../catalogue/source';
import { within } from '../workspace/within';

/** The request by which a server without a disk asks its client for the catalogue's file; answered in base64. */
export const readCatalogueMethod = 'resolute/readCatalogue';

/** Milliseconds: it is some hundred kilobytes. */
const longestWait = 30_000;

/** What all sources know together, once somebody has asked for it. */
export interface LazyCatalogue {
  /** null where no source knows anything. */
  get(): Promise<Catalogue | null>;
  /** What is there already, without waiting. */
  readonly loaded: Catalogue | null;
  /** `follow` is told when something else is loaded than before, the first time included. */
  follow(follow: () => void): void;
}

/** Of several sources the later ones win. */
export function lazyCatalogue(sources: readonly CatalogueSource[]): LazyCatalogue {
  const followers: (() => void)[] = [];
  let parts: readonly (Catalogue | null)[] | undefined;
  let loaded: Catalogue | null = null;

  async function get(): Promise<Catalogue | null> {
    const now = await Promise.all(sources.map(source => source.current()));
    if (parts && now.every((part, index) => part === parts![index])) return loaded;
    const isFirst = !parts;
    parts = now;
    loaded = stacked(now.flatMap(part => part ?? []));
    if (loaded || !isFirst) for (const follow of followers) follow();
    return loaded;
  }

  for (const source of sources) {
    source.follow(() => {
      // else nobody has asked yet
      if (parts) void get();
    });
  }
  return {
    get,
    get loaded() {
      return loaded;
    },
    follow: follow => void followers.push(follow),
  };
}

/** The catalogue that the extension carries, opened when it is first asked for. That it cannot be read is told once. */
export function carriedCatalogue(connection: Connection, file: CatalogueFile): CatalogueSource {
  let loading: Promise<Catalogue | null> | undefined;
  return {
    current() {
      loading ??= openCatalogue(file).catch((error: unknown) => {
        connection.console.error(`The catalogue cannot be read: ${String(error)}`);
        return null;
      });
      return loading;
    },
    // it stays as it is
    follow: () => undefined,
  };
}

/** Asks the client, which reads the extension's own file. */
export function catalogueOfClient(connection: Connection): CatalogueFile {
  return {
    async load() {
      const base64 = await within(longestWait, connection.sendRequest<string>(readCatalogueMethod));
      return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    },
  };
}
