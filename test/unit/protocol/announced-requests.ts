import type { Position, Range, ServerCapabilities } from 'vscode-languageserver';

/** A request about one document that a client may make. */
export interface Request {
  readonly method: string;
  readonly params: object;
}

/** A place in a document that a request is about. It need not exist. */
export interface Place {
  readonly uri: string;
  readonly position: Position;
  readonly range: Range;
}

type Asked = (place: Place, capability: never) => readonly Request[];

const about = ({ uri }: Place) => ({ textDocument: { uri } });
const at = (place: Place) => ({ ...about(place), position: place.position });
const within = (place: Place) => ({ ...about(place), range: place.range });
const ask =
  (method: string, params: (place: Place) => object): Asked =>
  place => [{ method, params: params(place) }];

/** What each capability lets a client ask for. */
const requests: Readonly<Record<string, Asked>> = {
  documentSymbolProvider: ask('textDocument/documentSymbol', about),
  foldingRangeProvider: ask('textDocument/foldingRange', about),
  selectionRangeProvider: ask('textDocument/selectionRange', place => ({
    ...about(place),
    positions: [place.position, place.range.end],
  })),
  hoverProvider: ask('textDocument/hover', at),
  definitionProvider: ask('textDocument/definition', at),
  declarationProvider: ask('textDocument/declaration', at),
  typeDefinitionProvider: ask('textDocument/typeDefinition', at),
  implementationProvider: ask('textDocument/implementation', at),
  referencesProvider: ask('textDocument/references', place => ({
    ...at(place),
    context: { includeDeclaration: true },
  })),
  documentHighlightProvider: ask('textDocument/documentHighlight', at),
  linkedEditingRangeProvider: ask('textDocument/linkedEditingRange', at),
  renameProvider: (place, capability: { prepareProvider?: boolean }) => [
    { method: 'textDocument/rename', params: { ...at(place), newName: '7' } },
    ...(capability.prepareProvider ? [{ method: 'textDocument/prepareRename', params: at(place) }] : []),
  ],
  completionProvider: ask('textDocument/completion', at),
  signatureHelpProvider: ask('textDocument/signatureHelp', at),
  codeActionProvider: ask('textDocument/codeAction', place => ({ ...within(place), context: { diagnostics: [] } })),
  codeLensProvider: ask('textDocument/codeLens', about),
  documentLinkProvider: ask('textDocument/documentLink', about),
  inlayHintProvider: ask('textDocument/inlayHint', within),
  colorProvider: ask('textDocument/documentColor', about),
  documentFormattingProvider: ask('textDocument/formatting', place => ({ ...about(place), options })),
  documentRangeFormattingProvider: ask('textDocument/rangeFormatting', place => ({ ...within(place), options })),
  documentOnTypeFormattingProvider: ask('textDocument/onTypeFormatting', place => ({
    ...at(place),
    ch: '\n',
    options,
  })),
  semanticTokensProvider: (place, capability: { full?: unknown; range?: unknown }) => [
    ...(capability.full ? [{ method: 'textDocument/semanticTokens/full', params: about(place) }] : []),
    ...(capability.range ? [{ method: 'textDocument/semanticTokens/range', params: within(place) }] : []),
  ],
  diagnosticProvider: ask('textDocument/diagnostic', about),
  callHierarchyProvider: ask('textDocument/prepareCallHierarchy', at),
  workspaceSymbolProvider: ask('workspace/symbol', () => ({ query: '9101' })),
  // it changes texts, and project-files.test.ts tries it
  executeCommandProvider: () => [],
};
const options = { tabSize: 4, insertSpaces: true };

/** Every request that the server's announcement allows; a capability that is not known here is an error of the test. */
export function announcedRequests(announced: ServerCapabilities, place: Place): Request[] {
  return Object.entries(announced)
    .filter(([name, capability]) => name.endsWith('Provider') && capability)
    .flatMap(([name, capability]) => {
      const asked = requests[name];
      if (!asked) throw new Error(`${name} is announced: tell announced-requests.ts what it is asked`);
      return asked(place, capability as never);
    });
}

/** What a client asks next about what it was answered. */
export function followingRequests({ method }: Request, answer: unknown): Request[] {
  if (method !== 'textDocument/prepareCallHierarchy' || !Array.isArray(answer)) return [];
  return answer.flatMap(item => [
    { method: 'callHierarchy/incomingCalls', params: { item } },
    { method: 'callHierarchy/outgoingCalls', params: { item } },
  ]);
}
