import * as vscode from 'vscode';
import { ask, ok, until } from '../asking';
import { open, positionOf } from '../drafts-shown';

describe('commands', () => {
  const close = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  it('make a resolution of any text, and a new one', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Minutes\n' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('resolute.treatAsResolution');
    await until(
      'the language',
      () => vscode.window.activeTextEditor?.document.languageId,
      language => language === 'un-resolution',
    );
    await close();
    await vscode.commands.executeCommand('resolute.newResolution');
    ok(vscode.window.activeTextEditor?.document.languageId === 'un-resolution', 'no new resolution');
    await close();
  });
  it('say where a paragraph is renamed', async () => {
    const document = await open('draft.en.unres');
    const rename = vscode.commands.executeCommand(
      'vscode.prepareRename',
      document.uri,
      positionOf(document, 'Council', 2),
    );
    const refusal = await Promise.resolve(rename).then(() => 'renamed', String);
    ok(/Put the cursor on the number or letter/.test(refusal), refusal);
    await close();
  });
  it('tokens set off what opens a paragraph', async () => {
    const document = await open('draft.en.unres');
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    ok(tokens.data.length >= 50, String(tokens.data.length));
    await close();
  });
  it('nothing splits an Arabic line', async () => {
    const document = await open('draft.ar.unres');
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    ok(links.length === 0, JSON.stringify(links));
    await close();
  });
});
