import * as vscode from 'vscode';
import { languageId } from '../documents';

/** An empty draft, for snippets and completion to fill: "UN Resolution" in New File. */
export const newResolution = (): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.newResolution', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: languageId }));
  });
