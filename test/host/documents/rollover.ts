import * as vscode from 'vscode';
import { ok, until } from '../asking';

describe('this year’s draft', () => {
  it('opens beside an earlier resolution, which stays, with what is doubtful as findings', async () => {
    const old =
      'Resolution adopted by the General Assembly on 3 December 2024\n\n79/999. Lamps\n\nThe General Assembly,\n\nNoting its seventy-ninth session,\n\n1. Requests a report at its eightieth session.\n';
    const text = await vscode.workspace.openTextDocument({ language: 'un-resolution', content: old });
    await vscode.window.showTextDocument(text);
    await vscode.commands.executeCommand('resolute.rollOver');
    const draft = await until(
      'the draft',
      () => vscode.window.activeTextEditor,
      editor => editor?.document.languageId === 'un-resolution' && editor.document.uri.path.endsWith('-next.unres'),
    );
    ok(
      draft!.document.getText() ===
        'Eightieth session\n\nLamps\n\nThe General Assembly,\n\nNoting its seventy-ninth session,\n\n1. Requests a report at its eighty-first session.\n',
      draft!.document.getText(),
    );
    ok(text.getText() === old, 'the text has changed');
    await until(
      'the finding',
      () => vscode.languages.getDiagnostics(draft!.document.uri),
      found => found.some(({ code }) => (typeof code === 'object' ? code.value : code) === 'stale-session'),
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
  });
});
