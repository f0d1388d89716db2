import * as vscode from 'vscode';
import { closeDraft, markedText, ok, openMarked, until } from './asking';

/** What is typed letter by letter, and what the first item of the list that has opened makes of it. */
const cases: readonly (readonly [name: string, before: string, typed: string, after: string])[] = [
  ['English', 'The General Assembly,\n\nRecalling peace,\n\n‸', 'Re', 'Recalling also‸'],
  ['a numbered paragraph', 'The General Assembly,\n\nNoting,\n\n1. Requests;\n\n2. ‸', 're', '2. Also requests‸'],
  ['Chinese', '大会，\n\n回顾其决议，\n\n‸', '回', '又回顾‸'],
  ['Arabic', 'إن الجمعية العامة،\n\nإذ تشير إلى السلام،\n\n‸', 'إذ', 'وإذ تشير أيضا‸'],
];

describe('a paragraph’s first letters', () => {
  afterEach(closeDraft);

  for (const [name, before, typed, after] of cases) {
    it(`open the list by themselves: ${name}`, async () => {
      const editor = await openMarked(before);
      await vscode.commands.executeCommand(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.selection.active,
      );
      for (const letter of typed) await vscode.commands.executeCommand('type', { text: letter });
      await until(
        'the first item',
        async () => {
          await vscode.commands.executeCommand('acceptSelectedSuggestion');
          return markedText(editor).split('\n').at(-1);
        },
        line => line === after,
      );
    });
  }

  it('need not be typed in a new draft: it begins with the list of whole ones', async () => {
    await vscode.commands.executeCommand('resolute.newResolution');
    const { document } = vscode.window.activeTextEditor!;
    await until(
      'a whole draft',
      async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.getText();
      },
      text => text.startsWith('Sponsors: draft resolution\n\nThe Security Council,\n\nRecalling text,'),
    );
  });

  it('bring the draft’s own language alone, and no template of another', async () => {
    const editor = await openMarked('The Security Council,\n\nNoting,\n\n1. Decides;\n\n‸');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(labels.includes('Operative paragraph'), labels.join(' | '));
    ok(
      labels.every(label => /^[A-Z]/.test(label) && !/paragraphe|párrafo|résolution/i.test(label)),
      labels.join(' | '),
    );
  });
});
