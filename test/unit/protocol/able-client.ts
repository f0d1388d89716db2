/** What an editor says of itself that reads answers in the forms in which the features give them. */
export const ableClient = {
  hover: { contentFormat: ['markdown'] },
  completion: { completionItem: { documentationFormat: ['markdown'] } },
  documentSymbol: {
    hierarchicalDocumentSymbolSupport: true,
    symbolKind: { valueSet: Array.from({ length: 26 }, (_, index) => index + 1) },
  },
  codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
};
