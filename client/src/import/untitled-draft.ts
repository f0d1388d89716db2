import * as vscode from 'vscode';
import { languageId } from '../documents';

/**
 * Opens a text as an untitled draft that is named after a file: nothing is written anywhere until it is saved, and then the
 * name is there to be taken over.
 */
export async function openUntitledDraft(
  name: string,
  text: string,
  viewColumn: vscode.ViewColumn = vscode.ViewColumn.Active,
): Promise<vscode.TextEditor> {
  const document = await untitled(name.replace(/\.[^.]{1,8}$/, ''));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  const draft =
    document.languageId === languageId
      ? document
      : await vscode.languages.setTextDocumentLanguage(document, languageId);
  return vscode.window.showTextDocument(draft, { preview: false, viewColumn, selection: new vscode.Range(0, 0, 0, 0) });
}

/** So many names are tried: another untitled document may bear one, or, in a folder, a file. */
const mostNames = 20;

/** "Name.unres", or "Name 2.unres" where that is taken; a document without a name where VS Code takes none. */
async function untitled(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.path;
  // on a virtual file system a name stands for nothing without its folder
  for (const prefix of ['', ...(folder === undefined ? [] : [`${folder.replace(/\/$/, '')}/`])]) {
    for (let count = 1; count <= mostNames; count++) {
      const path = `${prefix}${name}${count === 1 ? '' : ` ${count}`}.unres`;
      const document = await opened(vscode.Uri.from({ scheme: 'untitled', path }));
      if (document) return document;
      if (prefix === '' && count === 1 && !isOpen(path)) break;
    }
  }
  return vscode.workspace.openTextDocument({ language: languageId });
}

/** Null where the name is taken, or cannot be one. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  if (isOpen(uri.path)) return null;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}

function isOpen(path: string): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'untitled' && uri.path === path);
}
