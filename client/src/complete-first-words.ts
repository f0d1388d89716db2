import * as vscode from 'vscode';
import { isServed, languageId } from './documents';
import { areFirstLetters } from './structure/first-letters';

/**
 * Opens the list of opening phrases when a paragraph's first two letters have been typed. `editor.quickSuggestions` would ask
 * at each word of the prose behind them, too; so it stays off, and who wants no list to open by itself has the editor's own
 * setting for it.
 */
export const completeFirstWords = (): vscode.Disposable =>
  vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change, ...others] = contentChanges;
    if (!change || others.length > 0 || reason !== undefined || document.languageId !== languageId) return;
    if (document !== vscode.window.activeTextEditor?.document || !isServed(document) || !isTyped(change)) return;
    const { line, character } = change.range.start;
    if (!areFirstLetters(document.lineAt(line).text, character + change.text.length)) return;
    if (!vscode.workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters', true)) return;
    // by itself: where nothing fits, nothing is said
    void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });

/** One letter, or what an input method has made of several keys. */
function isTyped({ text, range }: vscode.TextDocumentContentChangeEvent): boolean {
  return (text.length === 1 && range.isEmpty) || /^\p{Script=Han}{1,6}$/u.test(text);
}
