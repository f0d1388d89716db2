import * as vscode from 'vscode';
import { ask, ok, until } from '../asking';
import { drafts } from '../drafts';
import { findings, flat, hoverText, positionOf, quickFixes, symbols } from '../drafts-shown';

describe('a draft in each other language', () => {
  for (const { language, text, outline, cited, said, slip, mended } of drafts) {
    it(language, async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'un-resolution', content: text });
      await vscode.window.showTextDocument(document);
      // untitled documents follow one another under one name: VS Code may answer with the outline of the one before
      const list = await until(
        'the outline',
        () => symbols(document),
        answer => flat(answer ?? []).some(({ name }) => name.startsWith(outline[0]!)),
      );
      const names = flat(list!).map(symbol => symbol.name);
      let at = 0;
      for (const start of outline) {
        at = names.findIndex((name, index) => index >= at && name.startsWith(start));
        ok(at >= 0, `${start} is missing from ${names.join(' | ')}`);
      }
      const about = await hoverText(document, positionOf(document, cited, 2));
      ok(about.includes('S/RES/2185') && about.includes(said), about);
      const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      ok(
        folds.some(({ start }) => start === positionOf(document, slip).line),
        JSON.stringify(folds),
      );
      const [finding] = await until(
        'a finding',
        () => findings(document),
        answer => answer.length > 0,
      );
      ok(document.getText(finding!.range).startsWith(slip), document.getText(finding!.range));
      const fixes = await quickFixes(document, finding!.range);
      const renumber = fixes.find(({ title }) => title.startsWith('Renumber'));
      ok(renumber?.edit, fixes.map(({ title }) => title).join(' | '));
      await vscode.workspace.applyEdit(renumber.edit);
      ok(document.getText().includes(mended), document.getText());
      await until(
        'no finding',
        () => findings(document),
        answer => answer.length === 0,
      );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  }
});
