import { CancellationTokenSource, Emitter } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { loadPeer } from './load-peer';

const settings = {
  validateReferences: 'warning',
  validateFragmentLinks: 'warning',
  validateFileLinks: 'warning',
  validateMarkdownFileLinkFragments: 'warning',
  validateUnusedLinkDefinitions: 'hint',
  validateDuplicateLinkDefinitions: 'error',
  ignoreLinks: [],
};

/**
 * VS Code's own language service for Markdown, with the parser that VS Code gives it, in a workspace of one document:
 * every finding and the whole outline of a text, from nothing.
 */
export async function markdownService(): Promise<(text: string) => Promise<unknown>> {
  const { createLanguageService, githubSlugifier } = await loadPeer<typeof import('vscode-markdown-languageservice')>(
    'vscode-markdown-languageservice',
  );
  const { default: MarkdownIt } = await loadPeer<typeof import('markdown-it')>('markdown-it');
  const { token } = new CancellationTokenSource();
  const tokens = new MarkdownIt();
  const never = new Emitter().event;
  return async text => {
    const uri = URI.parse('file:///bench/draft.md');
    const document = Object.assign(TextDocument.create(uri.toString(), 'markdown', 1, text), { $uri: uri });
    const isDocument = (other: URI) => other.toString() === uri.toString();
    // a new service each time: one that stays keeps what it has read
    const service = createLanguageService({
      workspace: {
        workspaceFolders: [URI.parse('file:///bench')],
        onDidChangeMarkdownDocument: never,
        onDidCreateMarkdownDocument: never,
        onDidDeleteMarkdownDocument: never,
        getAllMarkdownDocuments: async () => [document],
        hasMarkdownDocument: isDocument,
        openMarkdownDocument: async (other: URI) => (isDocument(other) ? document : undefined),
        stat: async (other: URI) => (isDocument(other) ? { isDirectory: false } : undefined),
        readDirectory: async () => [],
      },
      parser: { slugifier: githubSlugifier, tokenize: async (read: TextDocument) => tokens.parse(read.getText(), {}) },
      logger: { level: 0, log: () => undefined },
    });
    const answers = [
      await service.computeDiagnostics(document, settings, token),
      await service.getDocumentSymbols(document, { includeLinkDefinitions: false }, token),
    ];
    service.dispose();
    return answers;
  };
}
