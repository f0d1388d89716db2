import * as vscode from 'vscode';
import { languageId } from '../documents';

/**
 * Opens a text as an untitled draft that is named after a file: nothing is written anywhere until it is saved, and then the
 * name is there to be taken over.
 */
export async function openUntitledDraft(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = freeName(name.replace(/\.[^.]{1,8}$/, ''));
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  const draft =
    document.languageId === languageId
      ? document
      : await vscode.languages.setTextDocumentLanguage(document, languageId);
  return vscode.window.showTextDocument(draft, { preview: false, selection: new vscode.Range(0, 0, 0, 0) });
}

/** "Name.unres", "Name 2.unres" where another untitled document bears that name. */
function freeName(name: string): vscode.Uri {
  const taken = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.from({ scheme: 'untitled', path: `${name}${count === 1 ? '' : ` ${count}`}.unres` });
    if (!taken.has(uri.toString())) return uri;
  }
}
