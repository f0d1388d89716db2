import type { Connection, InitializeParams } from 'vscode-languageserver';
import { within } from '../../workspace/within';

/** Milliseconds: a client may say that it answers about settings, and never do. */
const longestWait = 2000;

/**
 * The settings, wherever an editor has them: it is asked, where it says that it answers; else what it has pushed last counts
 * (`workspace/didChangeConfiguration`), and else the `settings` of its initialization options. Both are objects that hold
 * `{ "resolute": { "catalogue": { "files": [...] } } }` or `{ "resolute.catalogue.files": [...] }`.
 */
export class Settings {
  readonly #connection: Connection;
  #canBeAsked = false;
  #given: readonly unknown[] = [];

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  initialize({ capabilities, initializationOptions }: InitializeParams): void {
    this.#canBeAsked = capabilities.workspace?.configuration === true;
    this.#given = [property(initializationOptions, 'settings')];
  }

  pushed(settings: unknown): void {
    this.#given = [settings, this.#given.at(-1)];
  }

  /** Of each scope in order; undefined where nobody says anything. */
  async get(section: string, scopes: readonly (string | null)[] = [null]): Promise<readonly unknown[]> {
    if (this.#canBeAsked) {
      try {
        const items = scopes.map(scope => (scope === null ? { section } : { scopeUri: scope, section }));
        const answers: unknown = await within(longestWait, this.#connection.workspace.getConfiguration(items));
        if (Array.isArray(answers)) return scopes.map((_, index) => answers[index]);
      } catch (error) {
        this.#connection.console.warn(`the client was asked for ${section}: ${String(error)}`);
      }
    }
    const value = this.#given.map(settings => valueIn(settings, section)).find(found => found !== undefined);
    return scopes.map(() => value);
  }
}

function valueIn(settings: unknown, section: string): unknown {
  return property(settings, section) ?? section.split('.').reduce(property, settings);
}

function property(value: unknown, name: string): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isThere ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
