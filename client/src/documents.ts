import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

export const languageId = 'un-resolution';

/** Of the texts of a comparison, see comparison/compared-texts.ts. */
export const comparedScheme = 'resolute-compared';

/**
 * Documents that show another state of a draft, or no draft at all. A finding in them would stand twice, once in each
 * half of a difference view. Everything else is served: files, untitled ones and every virtual file system.
 */
const neverServed: ReadonlySet<string> = new Set([
  comparedScheme,
  'git',
  'gitfs',
  'gitlens',
  'git-graph',
  'scm-history-item',
  'review',
  'pr',
  'githubpr',
  'svn',
  'hg',
  'output',
  'debug',
  'search-editor',
  'comment',
  'vscode-local-history',
  'vscode-scm',
  'vscode-chat-code-block',
  'vscode-copilot-chat-code-block',
  'chat-editing-snapshot-text-model',
  'chat-editing-text-model',
  // what Compare Active File with Saved, and with Clipboard, hold against the draft
  'showModifications',
  'clipboardCompare',
  'walkThroughSnippet',
]);

export function isServed(document: vscode.TextDocument): boolean {
  return !neverServed.has(document.uri.scheme);
}

/** A selector can't say "any scheme but these": so the server is never told of the others, and answers nothing there. */
export const servedDocumentsOnly: Middleware = {
  didOpen: async (document, next) => (isServed(document) ? next(document) : undefined),
  didChange: async (event, next) => (isServed(event.document) ? next(event) : undefined),
  didSave: async (document, next) => (isServed(document) ? next(document) : undefined),
  didClose: async (document, next) => (isServed(document) ? next(document) : undefined),
};

/** Asks for the language of a served plain-text document to be this extension's. */
export async function openAsResolution(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  return vscode.languages.setTextDocumentLanguage(document, languageId);
}
