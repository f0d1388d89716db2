import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isServed, languageId } from '../documents';
import { askForChange, makeChange, tellOfChange, tellRefusal } from './change';

/** The commands of structure, `resolute.paragraph.moveUp` …, each with what its key does where no paragraph is. */
const commands: Readonly<Record<string, string | null>> = {
  moveUp: 'editor.action.moveLinesUpAction',
  moveDown: 'editor.action.moveLinesDownAction',
  promote: 'editor.action.outdentLines',
  demote: 'editor.action.indentLines',
  insertBefore: 'editor.action.insertLineBefore',
  insertAfter: 'editor.action.insertLineAfter',
  delete: 'editor.action.deleteLines',
  split: null,
  join: 'editor.action.joinLines',
  duplicateBis: null,
  duplicateAlternative: null,
  duplicateInBrackets: null,
  turnClause: null,
  sortCitations: null,
  renumber: null,
  resolveInsertions: null,
};

/** The text may change while the server answers: then it is asked again, but not for ever. */
const mostTries = 3;

/** Changes the structure of the draft in the active editor: one step to undo, the cursor with its words. */
export const arrangeParagraphs = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.Disposable.from(
    ...Object.entries(commands).map(([operation, elsewhere]) =>
      vscode.commands.registerCommand(`resolute.paragraph.${operation}`, () => arrange(client, operation, elsewhere)),
    ),
  );

async function arrange(client: BaseLanguageClient, operation: string, elsewhere: string | null): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.languageId !== languageId || !isServed(editor.document)) return;
  for (let tries = 0; tries < mostTries; tries++) {
    const answer = await askForChange(client, editor.document, wholeSelection(editor), operation);
    if (answer === null) return;
    if (answer.kind === 'stale') continue;
    if (answer.kind === 'refusal') {
      if (answer.elsewhere && elsewhere) await vscode.commands.executeCommand(elsewhere);
      else tellRefusal(answer.message);
      return;
    }
    // the command ends with the change, not when what it tells has been read
    if (await makeChange(editor, answer, editor.selection.isReversed)) void tellOfChange(editor, answer);
    return;
  }
}

/** From the first cursor to the last: paragraphs that follow one another. */
function wholeSelection({ selections }: vscode.TextEditor): vscode.Range {
  return selections.reduce<vscode.Range>((all, selection) => all.union(selection), selections[0]!);
}
