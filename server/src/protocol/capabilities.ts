import type { ServerCapabilities, TextDocumentSyncOptions } from 'vscode-languageserver';
import { fixAllKind } from '../features/code-actions';
import { triggerCharacters } from '../features/completion/completion';
import { semanticTokensProvider } from './answers/semantic-tokens';
import { onTypeFormatting } from './answers/typing';
import { fixWorkspaceCommand } from './project/fix-workspace';
import { CodeActionKind, TextDocumentSyncKind } from './wire/protocol-values';

const documentSync: TextDocumentSyncOptions = { openClose: true, change: TextDocumentSyncKind.Incremental };

const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: documentSync,
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
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  workspaceSymbolProvider: true,
  callHierarchyProvider: true,
  semanticTokensProvider,
  completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
  documentOnTypeFormattingProvider: onTypeFormatting,
  executeCommandProvider: { commands: [fixWorkspaceCommand] },
  codeActionProvider: {
    resolveProvider: true,
    codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, 'refactor.move', CodeActionKind.RefactorRewrite],
  },
};

/** Announced to clients that can ask for diagnostics; the others are sent them. */
const diagnosticProvider: NonNullable<ServerCapabilities['diagnosticProvider']> = {
  identifier: 'resolute',
  interFileDependencies: false,
  workspaceDiagnostics: false,
};

/** What a client is offered. One that tells of no changes on the disk is asked to tell when it saves a document. */
export function capabilitiesFor(client: {
  readonly pullsDiagnostics: boolean;
  readonly isToldOfFiles: boolean;
}): ServerCapabilities {
  return {
    ...capabilities,
    ...(client.pullsDiagnostics && { diagnosticProvider }),
    ...(!client.isToldOfFiles && { textDocumentSync: { ...documentSync, save: true } }),
  };
}
