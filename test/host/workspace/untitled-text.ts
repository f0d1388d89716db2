import * as vscode from 'vscode';
import { ok, until } from '../asking';

describe('text that is typed into an untitled document', () => {
  const detect = (value: string | undefined) =>
    vscode.workspace.getConfiguration('resolute').update('detectPlainText', value, vscode.ConfigurationTarget.Global);
  let untitled: vscode.TextDocument;
  const active = () => vscode.window.activeTextEditor?.document.languageId;

  before(async () => {
    await detect('automatic');
    untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    await vscode.window.showTextDocument(untitled);
  });
  after(async () => {
    await detect(undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is looked at when the keys rest', async () => {
    for (const line of ['The Security Council,', '', 'Noting the harbour walls,']) {
      await vscode.window.activeTextEditor!.edit(edit => edit.insert(untitled.positionAt(1000), `${line}\n`));
    }
    await until('the language', active, language => language === 'un-resolution');
  });

  it('stays plain text once somebody has switched it back', async () => {
    await vscode.languages.setTextDocumentLanguage(untitled, 'plaintext');
    await vscode.window.activeTextEditor!.edit(edit => edit.insert(untitled.positionAt(1000), 'And more,\n'));
    await new Promise(resolve => setTimeout(resolve, 1500));
    ok(active() === 'plaintext', `${active()}`);
  });
});
