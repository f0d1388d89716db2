import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reparse } from '../resolution/editing/reparse';
import { parse } from '../resolution/parse';
import type { Resolution } from '../resolution/resolution';

/** A document that the client has open. Its text is the client's, whatever the disk says. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly isBlank: boolean;
  /** The tree of this very version; parsed when first asked for, and with each change from then on. */
  readonly resolution: Resolution;
}

/** The one place that knows how text is kept and edits are applied. */
export class OpenDocuments {
  readonly #documents = new Map<string, ParsedDocument>();

  open(uri: string, version: number, text: string): void {
    this.#documents.set(uri, new ParsedDocument(uri, version, text));
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.#documents.get(uri)?.update(changes, version);
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  uris(): readonly string[] {
    return [...this.#documents.keys()];
  }

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }
}

/** More edits at once than this, as "replace all" makes them, are read with the whole text instead of one by one. */
const mostEdits = 20;

class ParsedDocument implements OpenDocument {
  readonly uri: string;
  version: number;
  /** Either the text, before anybody asks for its tree, or the tree, whose blocks hold the text. */
  #content: string | Resolution;

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.version = version;
    this.#content = text;
  }

  get isBlank(): boolean {
    return this.resolution.blocks.every(({ source }) => !/\S/.test(source));
  }

  get resolution(): Resolution {
    if (typeof this.#content === 'string') this.#content = parse(this.#content);
    return this.#content;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.version = version;
    if (changes.length > mostEdits) {
      const document = TextDocument.create(this.uri, '', version, textOf(this.#content));
      this.#content = TextDocument.update(document, [...changes], version).getText();
      return;
    }
    for (const change of changes) {
      this.#content = 'range' in change ? reparse(this.resolution, inOrder(change)) : change.text;
    }
  }
}

function textOf(content: string | Resolution): string {
  return typeof content === 'string' ? content : content.blocks.map(({ source }) => source).join('');
}

/** A range whose end stands before its start means what lies between them. */
function inOrder(change: Extract<TextDocumentContentChangeEvent, { range: unknown }>) {
  const { start, end } = change.range;
  const turned = start.line > end.line || (start.line === end.line && start.character > end.character);
  return { text: change.text, range: turned ? { start: end, end: start } : change.range };
}
