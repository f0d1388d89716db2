import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { message } from '../../../server/src/messages/message';
import {
  type ArrangeAnswer,
  type ArrangeParams,
  arrangeMethod,
} from '../../../server/src/protocol/requests/arrangement-request';
import { say } from '../say';

export type StructureChange = Extract<ArrangeAnswer, { kind: 'change' }>;

/** What a change of structure would be; `stale` where the text has changed while the server answered. */
export async function askForChange(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  range: vscode.Range,
  operation: string,
  typed = 0,
): Promise<ArrangeAnswer | null> {
  const { version } = document;
  const params: ArrangeParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version },
    // no object of VS Code's own: a worker's message would lose what it tells
    range: client.code2ProtocolConverter.asRange(range),
    operation,
    typed,
  };
  const answer = await client.sendRequest<ArrangeAnswer | null>(arrangeMethod, params);
  return answer !== null && document.version !== version ? { kind: 'stale' } : answer;
}

/** Makes the edits, one step to undo; false where the text has changed meanwhile. */
export async function makeChange(
  editor: vscode.TextEditor,
  { edits, selection }: StructureChange,
  isReversed = false,
): Promise<boolean> {
  const { version } = editor.document;
  const done = await editor.edit(builder => {
    for (const { range, newText } of edits) builder.replace(rangeOf(range), newText);
  });
  if (!done) return false;
  const { start, end } = rangeOf(selection);
  const wanted = isReversed ? new vscode.Selection(end, start) : new vscode.Selection(start, end);
  // mostly the edits have moved the cursor there; to set it again would put it before what is typed meanwhile
  if (!editor.selection.isEqual(wanted) && editor.document.version === version + 1) editor.selection = wanted;
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** Of several notes the first is told, with a way to each. */
export async function tellOfChange(editor: vscode.TextEditor, { notes }: StructureChange): Promise<void> {
  for (const [index, { message: words, range }] of notes.entries()) {
    const left = notes.length - index - 1;
    const show = say(message`Show`);
    const next = say(message`Next (${left})`);
    const choices = [...(range ? [show] : []), ...(left > 0 ? [next] : [])];
    const choice = await vscode.window.showWarningMessage(words, ...choices);
    if (choice === show && range && !editor.document.isClosed) {
      await vscode.window.showTextDocument(editor.document, { selection: rangeOf(range) });
    }
    if (choice !== next) return;
  }
}

export function tellRefusal(words: string): void {
  vscode.window.setStatusBarMessage(words, 6000);
}

function rangeOf({ start, end }: StructureChange['selection']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
