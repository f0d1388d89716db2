import * as vscode from 'vscode';

export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Asks again and again until the answer is as wanted: an extension host tells nobody when it is done. */
export async function until<T>(
  what: string,
  ask: () => T | Thenable<T>,
  wanted: (answer: T) => boolean,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; the last answer was ${JSON.stringify(answer)}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

const cursor = '‸';
let opened = 0;

/** An editor on an unsaved draft in which a ‸ marks the cursor, or two the ends of what is selected. */
export async function openMarked(marked: string): Promise<vscode.TextEditor> {
  // each by a name of its own: VS Code may give the text of the one before to another of its name
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `marked-${++opened}.unres` });
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit(edit => edit.insert(new vscode.Position(0, 0), marked.replaceAll(cursor, '')));
  const start = marked.indexOf(cursor);
  const end = marked.lastIndexOf(cursor) - (marked.lastIndexOf(cursor) > start ? cursor.length : 0);
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
  return editor;
}

/** The editor's text, its cursor or the ends of its selection marked. */
export function markedText({ document, selection }: vscode.TextEditor): string {
  const text = document.getText();
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const second = end > start ? cursor : '';
  return `${text.slice(0, start)}${cursor}${text.slice(start, end)}${second}${text.slice(end)}`;
}

export const closeDraft = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
