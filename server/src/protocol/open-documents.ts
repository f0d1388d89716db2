import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reparse } from '../resolution/editing/reparse';
import { parse } from '../resolution/parse';
import type { Resolution } from '../resolution/resolution';
import type { Position } from '../text/position';
import { LongText, longestText } from './long-text';

/** A document that the client has open. Its text is the client's, whatever the disk says. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly isBlank: boolean;
  /** It is not read, then, and its tree is that of an empty text. */
  readonly isTooLong: boolean;
  /** The tree of this very version; parsed when first asked for, and with each change from then on. */
  readonly resolution: Resolution;
  /** Where the last key was struck, and so the cursor stands, as far as a server can know; null where it was none. */
  readonly typedAt: Position | null;
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

  /** Nothing was typed for a while: a text that was too long may be short enough now. */
  rested(uri: string): void {
    this.#documents.get(uri)?.rest();
  }
}

/** More edits at once than this, as "replace all" makes them, are read with the whole text instead of one by one. */
const mostEdits = 20;

class ParsedDocument implements OpenDocument {
  readonly uri: string;
  version: number;
  typedAt: Position | null = null;
  /** Either the text, before anybody asks for its tree, or the tree, whose blocks hold the text; or a text that is too long. */
  #content: string | Resolution | LongText;
  /** The text is no longer than this. */
  #atMost: number;

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.version = version;
    this.#content = text;
    this.#atMost = text.length;
    this.#putAside();
  }

  get isBlank(): boolean {
    return this.resolution.blocks.every(({ source }) => !/\S/.test(source));
  }

  get isTooLong(): boolean {
    return this.#content instanceof LongText;
  }

  get resolution(): Resolution {
    if (this.#content instanceof LongText) return nothing();
    if (typeof this.#content === 'string') this.#content = parse(this.#content);
    return this.#content;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.version = version;
    this.typedAt = typedAt(changes);
    if (this.#content instanceof LongText) {
      this.#content.change(changes);
      return;
    }
    const added = changes.reduce((length, { text }) => length + text.length, 0);
    this.#atMost += added;
    if (changes.length > mostEdits || added > longestText) {
      const document = TextDocument.create(this.uri, '', version, textOf(this.#content));
      this.#content = TextDocument.update(document, [...changes], version).getText();
    } else {
      for (const change of changes) {
        this.#content = 'range' in change ? reparse(this.resolution, inOrder(change)) : change.text;
      }
    }
    this.#putAside();
  }

  rest(): void {
    if (!(this.#content instanceof LongText)) return;
    const text = this.#content.shortened();
    if (text === null) return;
    this.#content = text;
    this.#atMost = text.length;
  }

  /** A text that has become too long is not read any more. */
  #putAside(): void {
    if (this.#atMost <= longestText || this.#content instanceof LongText) return;
    const text = textOf(this.#content);
    this.#atMost = text.length;
    if (text.length > longestText) this.#content = new LongText(text);
  }
}

let emptyTree: Resolution | undefined;

/** Of what is not read. */
function nothing(): Resolution {
  emptyTree ??= parse('');
  return emptyTree;
}

function textOf(content: string | Resolution): string {
  return typeof content === 'string' ? content : content.blocks.map(({ source }) => source).join('');
}

function typedAt(changes: readonly TextDocumentContentChangeEvent[]): Position | null {
  const [change] = changes;
  if (!change || changes.length > 1 || !('range' in change) || /[\n\r]/.test(change.text)) return null;
  const { line, character } = inOrder(change).range.start;
  return { line, character: character + change.text.length };
}

/** A range whose end stands before its start means what lies between them. */
function inOrder(change: Extract<TextDocumentContentChangeEvent, { range: unknown }>) {
  const { start, end } = change.range;
  const turned = start.line > end.line || (start.line === end.line && start.character > end.character);
  return { text: change.text, range: turned ? { start: end, end: start } : change.range };
}
