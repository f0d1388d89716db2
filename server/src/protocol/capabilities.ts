import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind } from '../features/code-actions';
import { triggerCharacters } from '../features/completion/completion';

export const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  documentSymbolProvider: { label: 'Resolute' },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  hoverProvider: true,
  documentLinkProvider: {},
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
  callHierarchyProvider: true,
  completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
};

/** Announced to clients that can ask for diagnostics; the others are sent them. */
export const diagnosticProvider: NonNullable<ServerCapabilities['diagnosticProvider']> = {
  identifier: 'resolute',
  interFileDependencies: false,
  workspaceDiagnostics: false,
};
