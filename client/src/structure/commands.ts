import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ArrangeAnswer,
  type ArrangeParams,
  arrangeMethod,
} from '../../../server/src/protocol/arrangement-request';
import { isServed, languageId } from '../documents';

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
    const { document } = editor;
    const { version } = document;
    const params: ArrangeParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version },
      range: wholeSelection(editor),
      operation,
    };
    const answer = await client.sendRequest<ArrangeAnswer | null>(arrangeMethod, params);
    if (answer === null) return;
    if (answer.kind === 'stale' || document.version !== version) continue;
    if (answer.kind === 'refusal') {
      if (answer.elsewhere && elsewhere) await vscode.commands.executeCommand(elsewhere);
      else vscode.window.setStatusBarMessage(answer.message, 6000);
      return;
    }
    if (await applied(editor, answer)) await tell(editor, answer);
    return;
  }
}

/** From the first cursor to the last: paragraphs that follow one another. */
function wholeSelection({ selections }: vscode.TextEditor): vscode.Range {
  return selections.reduce<vscode.Range>((all, selection) => all.union(selection), selections[0]!);
}

type Change = Extract<ArrangeAnswer, { kind: 'change' }>;

async function applied(editor: vscode.TextEditor, { edits, selection }: Change): Promise<boolean> {
  const wasReversed = editor.selection.isReversed;
  const done = await editor.edit(builder => {
    for (const { range, newText } of edits) builder.replace(rangeOf(range), newText);
  });
  if (!done) return false;
  const { start, end } = rangeOf(selection);
  editor.selection = wasReversed ? new vscode.Selection(end, start) : new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** Of several notes the first is told, with a way to each. */
async function tell(editor: vscode.TextEditor, { notes }: Change): Promise<void> {
  for (const [index, { message, range }] of notes.entries()) {
    const left = notes.length - index - 1;
    const show = 'Show';
    const next = `Next (${left})`;
    const choices = [...(range ? [show] : []), ...(left > 0 ? [next] : [])];
    const choice = await vscode.window.showWarningMessage(message, ...choices);
    if (choice === show && range && !editor.document.isClosed) {
      await vscode.window.showTextDocument(editor.document, { selection: rangeOf(range) });
    }
    if (choice !== next) return;
  }
}

function rangeOf({ start, end }: Change['selection']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
