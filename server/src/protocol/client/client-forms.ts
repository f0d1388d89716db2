import type {
  ClientCapabilities,
  CodeAction,
  CodeActionParams,
  CompletionItem,
  DocumentSymbol,
  Hover,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver';
import { plainText as textOfSnippet } from '../../features/completion/drafts/stops';
import { writeOutline } from '../../features/structure/outline-json';
import { symbolKinds } from '../../features/symbol-kinds';
import { plainText } from '../../text/marks/plain-text';
import { InsertTextFormat, SymbolKind } from '../wire/protocol-values';
import { written } from '../wire/written-result';
import { oneFixWhereAllAreMade } from './one-fix';

/** The answers of the features in the forms that a client can read: each says nothing of what it does not know. */
export class ClientForms {
  readonly #can: ClientCapabilities;
  readonly #kinds: ReadonlySet<SymbolKind>;
  /** Thousands of symbols need not be copied, then. */
  readonly #knowsAll: boolean;

  constructor(capabilities: ClientCapabilities) {
    this.#can = capabilities;
    const kinds = capabilities.textDocument?.documentSymbol?.symbolKind?.valueSet;
    this.#kinds = new Set(Array.isArray(kinds) ? kinds : firstKinds);
    this.#knowsAll = symbolKinds.every(kind => this.#kinds.has(kind));
  }

  hover(hover: Hover | null): Hover | null {
    if (!hover || this.#reads('markdown', this.#can.textDocument?.hover?.contentFormat)) return hover;
    return { ...hover, contents: plain(hover.contents as MarkupContent) };
  }

  completion(item: CompletionItem): CompletionItem {
    const can = this.#can.textDocument?.completion?.completionItem;
    const { documentation } = item;
    const told =
      typeof documentation !== 'object' || this.#reads('markdown', can?.documentationFormat)
        ? item
        : { ...item, documentation: plain(documentation) };
    return can?.snippetSupport === true ? told : withoutStops(told);
  }

  symbols(symbols: DocumentSymbol[], uri: string): DocumentSymbol[] | SymbolInformation[] {
    const known = this.#knowsAll ? symbols : symbols.map(symbol => this.#inKnownKinds(symbol));
    const can = this.#can.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    return can
      ? written(known, write => writeOutline(known, write))
      : known.flatMap(symbol => [...flat(symbol, uri, undefined)]);
  }

  /** Without the form that bears edits there is none that would need nothing else of a client. */
  codeActions(actions: CodeAction[], asked: CodeActionParams): CodeAction[] {
    const can = this.#can.textDocument;
    return can?.codeAction?.codeActionLiteralSupport ? oneFixWhereAllAreMade(actions, asked, can) : [];
  }

  #reads(format: string, formats: readonly string[] | undefined): boolean {
    return Array.isArray(formats) && formats.includes(format);
  }

  #inKnownKinds(symbol: DocumentSymbol): DocumentSymbol {
    const children = symbol.children?.map(child => this.#inKnownKinds(child));
    const kind = this.#kinds.has(symbol.kind) ? symbol.kind : SymbolKind.String;
    return { ...symbol, kind, ...(children && { children }) };
  }
}

/** A snippet as the text that it leaves, for an editor that knows no places to fill. */
function withoutStops(item: CompletionItem): CompletionItem {
  const { insertTextFormat, textEdit, ...rest } = item;
  if (insertTextFormat !== InsertTextFormat.Snippet || !textEdit) return item;
  return { ...rest, textEdit: { ...textEdit, newText: textOfSnippet(textEdit.newText) } };
}

/** That every client knows: from `File` to `Array`. */
const firstKinds: readonly SymbolKind[] = Array.from({ length: 18 }, (_, index) => (index + 1) as SymbolKind);

function plain({ kind, value }: MarkupContent): MarkupContent {
  return { kind: 'plaintext', value: kind === 'markdown' ? plainText(value) : value };
}

function* flat(symbol: DocumentSymbol, uri: string, containerName: string | undefined): Generator<SymbolInformation> {
  const { name, kind, range, children } = symbol;
  yield { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) };
  for (const child of children ?? []) yield* flat(child, uri, name);
}
