import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from '../resolution/parse';
import type { Resolution } from '../resolution/resolution';

/** A document that the client has open. Its text is the client's, whatever the disk says. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly isBlank: boolean;
  /** The tree of this very version; parsed when first asked for, and once. */
  readonly resolution: Resolution;
}

/** The one place that knows how text is kept and edits are applied. */
export class OpenDocuments {
  readonly #documents = new Map<string, ParsedDocument>();

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.set(uri, new ParsedDocument(TextDocument.create(uri, languageId, version, text)));
  }

  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    this.#documents.get(uri)?.update(changes, version);
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }
}

class ParsedDocument implements OpenDocument {
  #text: TextDocument;
  #resolution: Resolution | undefined;

  constructor(text: TextDocument) {
    this.#text = text;
  }

  get uri(): string {
    return this.#text.uri;
  }

  get version(): number {
    return this.#text.version;
  }

  get isBlank(): boolean {
    return !/\S/.test(this.#text.getText());
  }

  get resolution(): Resolution {
    this.#resolution ??= parse(this.#text.getText());
    return this.#resolution;
  }

  update(changes: TextDocumentContentChangeEvent[], version: number): void {
    this.#text = TextDocument.update(this.#text, changes, version);
    this.#resolution = undefined;
  }
}
