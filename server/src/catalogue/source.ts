import type { Catalogue } from './catalogue';

/**
 * Where facts come from: the catalogue that the extension carries, the users' own files. A source has nothing to do with
 * how the facts are asked for; `Catalogue` is that, and `layered` makes one of the sources' catalogues, the users' above.
 *
 * A source that is asked for one document at a time, such as an online service, fits in here as well: its catalogue holds
 * what it was told so far, and `changed` is called when more has come. One that asks the network is off until the user turns
 * it on, for a symbol that is looked up tells what is being drafted.
 */
export interface CatalogueSource {
  /**
   * What the source knows now; the same object as long as that is the same, another when it has changed. Null for a source
   * that knows nothing. Never rejects: a source tells the user itself what keeps it from its facts.
   */
  current(): Promise<Catalogue | null>;
  /** `changed` is called whenever `current` would answer something else from now on. */
  follow(changed: () => void): void;
}
