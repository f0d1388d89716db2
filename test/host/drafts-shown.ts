import * as vscode from 'vscode';
import { ask, ok, until } from './asking';

/** A draft of three paragraphs that has nothing to mend. */
export const lamps = [
  'The Security Council,',
  'Recalling the lamps,',
  '1. Decides to light them;',
  '2. Decides to remain seized of the matter.',
];

export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no workspace folder');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Where a text stands in a document, and `behind` characters further on. */
export function positionOf(document: vscode.TextDocument, text: string, behind = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `${text} is not in the document`);
  return document.positionAt(offset + behind);
}

export const symbols = (document: vscode.TextDocument) =>
  ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);

export const hoverText = async (document: vscode.TextDocument, position: vscode.Position) => {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(hover => hover.contents.map(content => (content as vscode.MarkdownString).value)).join('\n');
};

export const findings = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(finding => finding.source === 'resolute');

/** VS Code answers with nothing when another extension registers a provider meanwhile: so it is asked again. */
export const quickFixes = (document: vscode.TextDocument, range: vscode.Range) =>
  until(
    'a quick fix',
    () =>
      ask<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      ),
    fixes => fixes.length > 0,
  );

export const flat = (list: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  list.flatMap(symbol => [symbol, ...flat(symbol.children)]);
