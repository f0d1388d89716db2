/**
 * As much of the peers' types as the benches use. They are declared here for the project is checked where the peers are
 * not installed, too.
 */
declare module 'commonmark' {
  export class Parser {
    parse(text: string): unknown;
  }
}

declare module 'markdown-it' {
  export default class MarkdownIt {
    parse(text: string, environment: object): unknown;
  }
}

declare module 'markdownlint/sync' {
  export function lint(options: { readonly strings: Readonly<Record<string, string>> }): unknown;
}

declare module 'vscode-markdown-languageservice' {
  import type { CancellationToken } from 'vscode-languageserver';
  import type { TextDocument } from 'vscode-languageserver-textdocument';
  import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver-types';

  export interface LanguageService {
    getDocumentSymbols(document: TextDocument, options: object, token: CancellationToken): Promise<DocumentSymbol[]>;
    computeDiagnostics(document: TextDocument, options: object, token: CancellationToken): Promise<Diagnostic[]>;
    dispose(): void;
  }
  export const githubSlugifier: unknown;
  export function createLanguageService(parts: object): LanguageService;
}

declare module 'chevrotain' {
  export interface TokenType {
    readonly name: string;
  }
  export interface Token {
    readonly image: string;
    readonly startOffset: number;
  }
  export function createToken(parts: {
    readonly name: string;
    readonly pattern: RegExp;
    readonly line_breaks?: boolean;
    readonly start_chars_hint?: readonly (string | number)[];
  }): TokenType;
  export class Lexer {
    constructor(tokens: readonly TokenType[], options?: object);
    tokenize(text: string): { readonly tokens: readonly Token[]; readonly errors: readonly unknown[] };
  }
  export class EmbeddedActionsParser {
    constructor(tokens: readonly TokenType[], options?: object);
    input: readonly Token[];
    readonly errors: readonly unknown[];
    RULE<Result>(name: string, rule: () => Result): () => Result;
    SUBRULE<Result>(rule: () => Result): Result;
    CONSUME(type: TokenType): Token;
    MANY(action: () => void): void;
    OPTION<Result>(action: () => Result): Result | undefined;
    OR<Result>(alternatives: readonly { readonly ALT: () => Result }[]): Result;
    performSelfAnalysis(): void;
  }
}
