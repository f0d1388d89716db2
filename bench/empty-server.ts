/**
 * A language server that does nothing: what talking costs at least. It keeps the documents in step and answers every
 * question with nothing; to a question about symbols, with what `bench/symbols` has given it to keep.
 */
import {
  createConnection,
  DocumentDiagnosticReportKind,
  type DocumentSymbol,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let symbols: DocumentSymbol[] = [];

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    completionProvider: {},
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onRequest('bench/symbols', (kept: { readonly symbols: DocumentSymbol[] }) => {
  symbols = kept.symbols;
  return null;
});
connection.onDocumentSymbol(() => symbols);
connection.onHover(() => null);
connection.onDefinition(() => null);
connection.onCompletion(() => []);
connection.languages.diagnostics.on(() => ({ kind: DocumentDiagnosticReportKind.Full, items: [] }));
documents.listen(connection);
connection.listen();
