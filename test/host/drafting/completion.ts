import * as vscode from 'vscode';
import { ask, ok } from '../asking';
import { positionOf } from '../drafts-shown';

describe('what is being typed', () => {
  const formulas = { en: 'The Security Council,', zh: '安全理事会，', ar: 'إن مجلس الأمن،' };
  const operative = { en: '1. Decides to act;', zh: '1. 决定采取行动；', ar: '1 - يقرر أن يعمل؛' };
  const cases: readonly (readonly [keyof typeof formulas, typed: string, label: string, written: string])[] = [
    ['en', 'Recalling its resolution women peace', '1325 (2000)', '1325 (2000)'],
    ['zh', '回顾第132', '1325(2000)', '第1325(2000)号决议'],
    ['ar', 'إذ يشير إلى القرار 132', '1325 (2000)', '1325 (2000)'],
    ['en', 'Recalling S/PRST/2014/', 'S/PRST/2014/5', 'S/PRST/2014/5'],
    ['zh', '根据上文第', '1', '第1段'],
  ];
  for (const [language, typed, label, written] of cases) {
    it(`is completed: ${typed}`, async () => {
      const content = `${formulas[language]}\n\n${typed}\n\n${operative[language]}\n`;
      const document = await vscode.workspace.openTextDocument({ language: 'un-resolution', content });
      await vscode.window.showTextDocument(document);
      const { items } = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        positionOf(document, typed, typed.length),
        undefined,
        50,
      );
      const item = items.find(each => (typeof each.label === 'string' ? each.label : each.label.label) === label);
      ok(item, `${label} is not among ${JSON.stringify(items.slice(0, 5))}`);
      ok(item.insertText === written, JSON.stringify(item));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  }
});
