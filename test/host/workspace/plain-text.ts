import * as vscode from 'vscode';
import { ok, until } from '../asking';
import { open, symbols } from '../drafts-shown';

describe('plain text', () => {
  const detect = (value: string | undefined) =>
    vscode.workspace.getConfiguration('resolute').update('detectPlainText', value, vscode.ConfigurationTarget.Global);
  afterEach(() => detect(undefined));

  it('becomes a resolution where it reads like one and the setting says so', async () => {
    await detect('automatic');
    const plain = await open('plain.txt');
    await until(
      'the language',
      () => plain.languageId,
      language => language === 'un-resolution',
    );
    await until(
      'the outline',
      () => symbols(plain),
      list => (list?.length ?? 0) > 0,
    );
  });

  it('stays plain where it does not', async () => {
    await detect('automatic');
    const minutes = await open('minutes.txt');
    await new Promise(resolve => setTimeout(resolve, 500));
    ok(minutes.languageId === 'plaintext', minutes.languageId);
  });

  it('is looked at again when it is pasted into an untitled document', async () => {
    await detect('automatic');
    const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(untitled);
    const pasted = `The Security Council,\n\nNoting ${'the harbour walls and '.repeat(5)}the quays,\n`;
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), pasted));
    await until(
      'the language',
      () => vscode.window.activeTextEditor?.document.languageId,
      language => language === 'un-resolution',
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
