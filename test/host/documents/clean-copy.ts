import * as vscode from 'vscode';
import { ok, until } from '../asking';

describe('a clean copy', () => {
  it('opens beside an extracted text, which stays', async () => {
    const page =
      'The Security Council,\n\nRecalling the lamps of all\n\nharbours,\n\n26-04711 1/2\n\n1. Decides to act.\n';
    const text = await vscode.workspace.openTextDocument({ language: 'plaintext', content: page });
    await vscode.window.showTextDocument(text);
    await vscode.commands.executeCommand('resolute.cleanCopy');
    const copy = await until(
      'the clean copy',
      () => vscode.window.activeTextEditor,
      editor => editor?.document.languageId === 'un-resolution' && editor.document.uri.path.endsWith('-clean.unres'),
    );
    ok(
      copy!.document.getText() ===
        'The Security Council,\n\nRecalling the lamps of all harbours,\n\n1. Decides to act.\n',
      copy!.document.getText(),
    );
    ok(copy!.viewColumn === vscode.ViewColumn.Two, `in column ${copy!.viewColumn}`);
    ok(text.getText() === page, 'the text has changed');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
  });
});
