import * as vscode from 'vscode';
import { ask, ok, until } from './asking';

const draft = ['The General Assembly,', '1. Decides to light the lamps;', '3. Decides to mend the sails.', ''].join(
  '\n',
);

/** What the drafter reads of the number: the finding, and the fix. */
const said = [
  ['fr', /^Le paragraphe 3 suit le paragraphe 1\u00a0; /, /^Remplacer 3 par 2$/],
  ['ru', /^Пункт 3 следует за пунктом 1; /, /^Заменить 3 на 2$/],
  // Arabic is marked as read from right to left, and the numbers within it as they are
  ['ar', /^\u2067تلي الفقرة \u20663\u2069 /, /^\u2067تغيير \u20663\u2069 إلى \u20662\u2069\u2069$/],
  ['en', /^Paragraph 3 follows paragraph 1; /, /^Change 3 to 2$/],
] as const;

describe('the language of messages', () => {
  const settings = () => vscode.workspace.getConfiguration('resolute');
  let document: vscode.TextDocument;

  before(async () => {
    document = await vscode.workspace.openTextDocument({ language: 'un-resolution', content: draft });
    await vscode.window.showTextDocument(document);
  });
  after(async () => {
    await settings().update('messages', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  for (const [language, finding, fix] of said) {
    it(`is ${language} for findings and fixes where the setting says so`, async () => {
      await settings().update('messages', language, vscode.ConfigurationTarget.Global);
      const found = await until(
        'the finding',
        () => vscode.languages.getDiagnostics(document.uri).filter(({ message }) => finding.test(message)),
        list => list.length === 1,
      );
      const [{ range }] = found as [vscode.Diagnostic];
      const titles = await until(
        'the fix',
        async () => {
          const action = vscode.CodeActionKind.QuickFix.value;
          const fixes = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, action);
          return fixes.map(({ title }) => title);
        },
        list => list.some(title => fix.test(title)),
      );
      ok(titles.length > 0, titles.join(' | '));
    });
  }
});
