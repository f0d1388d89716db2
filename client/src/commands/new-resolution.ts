import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId } from '../documents';

/** An empty draft, "UN Resolution" in New File, with the list of whole ones to begin with. */
export const newResolution = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.newResolution', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: languageId }));
    void offerDrafts(client);
  });

/** Once the server is there; a typist who has begun is not interrupted, and one without a server has an empty draft. */
async function offerDrafts(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  try {
    await client.start();
  } catch {
    return;
  }
  if (editor !== vscode.window.activeTextEditor || editor?.document.getText() !== '') return;
  await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}
