import * as vscode from 'vscode';
import { ok, until } from '../asking';
import { findings, symbols } from '../drafts-shown';

describe('an example', () => {
  for (const [language, isClean] of [
    ['English', false],
    ['中文', false],
    ['français', true],
    ['español', true],
    ['русский', true],
    ['العربية', false],
  ] as const) {
    it(`opens in ${language}${isClean ? '' : ', with something to mend'}`, async () => {
      await vscode.commands.executeCommand('resolute.openExample', language);
      const example = vscode.window.activeTextEditor!.document;
      ok(example.isUntitled && example.languageId === 'un-resolution', example.uri.toString());
      await until(
        'its outline',
        () => symbols(example),
        list => (list?.length ?? 0) > 0,
      );
      if (!isClean)
        await until(
          'a finding',
          () => findings(example),
          list => list.length > 0,
        );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  }
});
