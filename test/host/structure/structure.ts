import * as vscode from 'vscode';
import { closeDraft, markedText, ok, openMarked, until } from '../asking';
import { arabic } from './arabic';
import { chinese } from './chinese';
import { english } from './english';

const joined = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;

describe('a change of structure', () => {
  afterEach(closeDraft);

  for (const { language, text, cases } of [english, arabic, chinese]) {
    describe(`in ${language}`, () => {
      for (const { command, at, after } of cases) {
        it(`${command}${at.length > 1 ? ' of several' : ''}: ${at.join(' … ')}`, async () => {
          const marked = text.map(line => at.find(each => each.replace('‸', '') === line) ?? line);
          const editor = await openMarked(joined(marked));
          await vscode.commands.executeCommand(`resolute.paragraph.${command}`);
          const expected = joined([...text.slice(0, 2), ...after]);
          const found = await until(
            'the change',
            () => markedText(editor),
            now => now === expected,
            5000,
          ).catch(() => markedText(editor));
          ok(found === expected, found);
          await vscode.commands.executeCommand('undo');
          ok(editor.document.getText() === joined(text), `undone once:\n${editor.document.getText()}`);
        });
      }
    });
  }

  it('follows the text that was typed just before', async () => {
    const editor = await openMarked('The Security Council,\n\n1. Decides so;\n\n2. Urges calm‸.\n');
    await vscode.commands.executeCommand('type', { text: ' and peace' });
    await vscode.commands.executeCommand('resolute.paragraph.moveUp');
    const expected = 'The Security Council,\n\n1. Urges calm and peace‸;\n\n2. Decides so.\n';
    ok(markedText(editor) === expected, markedText(editor));
  });

  it('is that of lines where no paragraph stands', async () => {
    const editor = await openMarked('The Security ‸Council,\n\n1. Decides so.\n');
    await vscode.commands.executeCommand('resolute.paragraph.moveDown');
    ok(editor.document.getText().startsWith('\nThe Security Council,\n'), editor.document.getText());
  });

  it('leaves other languages’ files alone', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: '1. One;\n\n2. Two.\n',
    });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(2, 4, 2, 4);
    await vscode.commands.executeCommand('resolute.paragraph.moveUp').then(undefined, () => undefined);
    ok(document.getText() === '1. One;\n\n2. Two.\n', document.getText());
  });
});
