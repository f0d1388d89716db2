import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a peer does with a Markdown text; a fresh start each time. */
export type Peers = Readonly<Record<string, (markdown: string) => unknown>>;

const folder = join(process.cwd(), 'bench');
const require = createRequire(join(folder, 'package.json'));
const load = async (name: string): Promise<Record<string, never>> =>
  (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, never>;

/** The peers, where `npm ci` in this folder has brought them; null where it has not. */
export async function loadPeers(): Promise<Peers | null> {
  if (!existsSync(join(folder, 'node_modules'))) return null;
  const commonmark = require('commonmark') as { Parser: new () => { parse(text: string): unknown } };
  const markdownModule = require('markdown-it') as unknown;
  const MarkdownIt = ((markdownModule as { default?: unknown }).default ?? markdownModule) as new () => {
    parse(text: string, environment: object): unknown;
  };
  const service = require('vscode-markdown-languageservice') as MarkdownService;
  const { URI } = require('vscode-uri') as { URI: { parse(uri: string): unknown } };
  const lint = (await load('markdownlint/sync')) as unknown as { lint(options: object): unknown };
  const chevrotain = (await load('chevrotain')) as unknown as Chevrotain;
  const resolutionLexer = lexerOf(chevrotain);
  return {
    'commonmark.js': text => new commonmark.Parser().parse(text),
    'markdown-it': text => new MarkdownIt().parse(text, {}),
    markdownlint: text => lint.lint({ strings: { text } }),
    'vscode-markdown-languageservice': text => symbolsAndFindings(service, URI, new MarkdownIt(), text),
    'chevrotain (lexer)': text => resolutionLexer.tokenize(text),
  };
}

interface MarkdownService {
  createLanguageService(options: object): {
    getDocumentSymbols(document: object, options: object, token: object): Promise<unknown>;
    computeDiagnostics(document: object, options: object, token: object): Promise<unknown>;
    dispose(): void;
  };
  githubSlugifier: object;
  LogLevel: { Off: number };
}

const never = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const noEvent = () => ({ dispose() {} });

/** The outline of a Markdown text and what is wrong with its links. */
async function symbolsAndFindings(
  service: MarkdownService,
  URI: { parse(uri: string): unknown },
  markdown: { parse(text: string, environment: object): unknown },
  text: string,
): Promise<unknown> {
  const { TextDocument } = await import('vscode-languageserver-textdocument');
  const document = TextDocument.create('file:///bench.md', 'markdown', 1, text);
  const workspace = {
    workspaceFolders: [],
    onDidChangeMarkdownDocument: noEvent,
    onDidCreateMarkdownDocument: noEvent,
    onDidDeleteMarkdownDocument: noEvent,
    getAllMarkdownDocuments: async () => [document],
    hasMarkdownDocument: () => true,
    openMarkdownDocument: async () => document,
    stat: async () => undefined,
    readDirectory: async () => [],
  };
  const languageService = service.createLanguageService({
    workspace,
    parser: { slugifier: service.githubSlugifier, tokenize: async () => markdown.parse(text, {}) },
    logger: { level: service.LogLevel.Off, log() {} },
    uri: URI.parse(document.uri),
  });
  const symbols = await languageService.getDocumentSymbols(document, { includeLinkDefinitions: true }, never);
  const options = {
    validateReferences: 'warning',
    validateFragmentLinks: 'warning',
    validateFileLinks: 'warning',
    validateMarkdownFileLinkFragments: 'warning',
    validateUnusedLinkDefinitions: 'warning',
    validateDuplicateLinkDefinitions: 'warning',
    ignoreLinks: [],
  };
  const findings = await languageService.computeDiagnostics(document, options, never);
  languageService.dispose();
  return [symbols, findings];
}

interface Chevrotain {
  createToken(options: object): object;
  Lexer: { new (tokens: readonly object[], options: object): { tokenize(text: string): unknown }; SKIPPED: string };
}

/** Words, labels, citations and marks, as a generated lexer reads them. */
function lexerOf({ createToken, Lexer }: Chevrotain): { tokenize(text: string): unknown } {
  const token = (name: string, pattern: RegExp, more: object = {}) =>
    createToken({ name, pattern, line_breaks: false, ...more });
  return new Lexer(
    [
      token('LineEnd', /\n+/, { line_breaks: true }),
      token('Blank', /[ \t]+/, { group: Lexer.SKIPPED }),
      token('CouncilNumber', /\d{1,4} ?\(\d{4}\)/),
      token('Symbol', /[ASE]\/[A-Z0-9./]+/),
      token('Number', /\d+/),
      token('Letter', /\(\p{L}{1,3}\)/u),
      token('Word', /\p{L}+/u),
      token('Mark', /[^\p{L}\d\s]/u),
    ],
    { positionTracking: 'onlyOffset' },
  );
}
