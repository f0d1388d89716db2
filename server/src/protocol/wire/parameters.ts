type Check = (value: unknown) => boolean;

const text: Check = value => typeof value === 'string';
const whole: Check = value => Number.isInteger(value);
const any: Check = () => true;
const object = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields);
  return value =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    checks.every(([name, check]) => check((value as Readonly<Record<string, unknown>>)[name]));
};
const list =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check);
const optional =
  (check: Check): Check =>
  value =>
    value === undefined || value === null || check(value);

const position = object({ line: whole, character: whole });
const range = object({ start: position, end: position });
const textDocument = object({ uri: text });
const address = object({ uri: text });
const about = object({ textDocument });
const at = object({ textDocument, position });
const item = object({ item: object({ uri: text, name: text, range, selectionRange: range }) });
const version = optional(whole);

/** What each method of the protocol must be given, as far as anything here looks at it. */
const parameters: Readonly<Record<string, Check>> = {
  initialize: object({
    capabilities: object({}),
    processId: optional(whole),
    rootUri: optional(text),
    workspaceFolders: optional(list(address)),
  }),
  'textDocument/documentSymbol': about,
  'textDocument/foldingRange': about,
  'textDocument/documentLink': about,
  'textDocument/codeLens': about,
  'textDocument/diagnostic': object({ textDocument, previousResultId: optional(text) }),
  'textDocument/selectionRange': object({ textDocument, positions: list(position) }),
  'textDocument/hover': at,
  'textDocument/definition': at,
  'textDocument/documentHighlight': at,
  'textDocument/prepareRename': at,
  'textDocument/prepareCallHierarchy': at,
  'textDocument/references': object({ textDocument, position, context: object({}) }),
  'textDocument/rename': object({ textDocument, position, newName: text }),
  'textDocument/onTypeFormatting': object({ textDocument, position, ch: text }),
  'textDocument/formatting': about,
  'textDocument/rangeFormatting': object({ textDocument, range }),
  'textDocument/completion': object({ textDocument, position, context: optional(object({})) }),
  'textDocument/codeAction': object({ textDocument, range, context: object({ only: optional(list(text)) }) }),
  'codeAction/resolve': object({ title: text }),
  'workspace/executeCommand': object({ command: text, arguments: optional(list(any)) }),
  'completionItem/resolve': object({ label: text }),
  'callHierarchy/incomingCalls': item,
  'callHierarchy/outgoingCalls': item,
  'workspace/symbol': object({ query: text }),
  'resolute/readCataloguePage': address,
  'resolute/arrange': object({ textDocument: object({ uri: text, version: whole }), range, operation: text }),
  'resolute/paste': object({ textDocument: object({ uri: text, version: whole }), range, text }),
  'resolute/profile': object({ textDocument }),
  'resolute/rollOver': object({ textDocument }),
  'resolute/compare': object({
    textDocument,
    base: value => address(value) || object({ id: text, text: optional(text) })(value),
    parts: list(text),
  }),
  'resolute/earlierTexts': about,
  'resolute/otherVersions': about,
  'resolute/concordance': object({ textDocument, other: text }),
  'resolute/preview': object({ textDocument, view: text, known: optional(text) }),
  'textDocument/didOpen': object({ textDocument: object({ uri: text, version, text }) }),
  'textDocument/didChange': object({
    textDocument: object({ uri: text, version }),
    contentChanges: list(object({ text, range: value => value === undefined || range(value) })),
  }),
  'textDocument/didSave': about,
  'textDocument/didClose': about,
  'workspace/didChangeWatchedFiles': object({ changes: list(object({ uri: text, type: whole })) }),
  'workspace/didChangeWorkspaceFolders': object({
    event: object({ added: list(address), removed: list(address) }),
  }),
  'window/workDoneProgress/cancel': object({ token: any }),
};

/** Are these what the method must be given? Of a method that nobody here knows, whatever is given is right. */
export function areRightParameters(method: string, given: unknown): boolean {
  const check = Object.hasOwn(parameters, method) ? parameters[method]! : any;
  return check(given);
}
