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

/**
 * Runs one of VS Code's commands that ask the extension. VS Code shares such a question with its own outline and its
 * light bulb, and cancels it for all of them when one loses interest: it is then put again.
 */
export async function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await vscode.commands.executeCommand<T>(command, ...args);
    } catch (error) {
      if (tries === 5 || !(error instanceof Error) || error.name !== 'Canceled') throw error;
    }
  }
}

const cursor = '‸';
let opened = 0;

/** An editor on an unsaved draft in which a ‸ marks the cursor, or two the ends of what is selected. */
export async function openMarked(marked: string): Promise<vscode.TextEditor> {
  // each by a name of its own: VS Code may give the text of the one before to another of its name
  const name = `marked-${++opened}.unres`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  // on a virtual file system a name stands for nothing without its folder
  const uri = folder
    ? vscode.Uri.joinPath(folder, name).with({ scheme: 'untitled' })
    : vscode.Uri.from({ scheme: 'untitled', path: name });
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
