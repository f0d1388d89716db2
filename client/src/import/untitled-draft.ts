import * as vscode from 'vscode';
import { languageId } from '../documents';
import { fileName, folderOf, numberedName, schemeOfUntitled, withoutEnding } from '../file-name';

/** Where a draft's text comes from. */
export interface DraftSource {
  /** The file's name. */
  readonly name: string;
  /** Where it lies; null where that is no place that VS Code knows. */
  readonly folder: vscode.Uri | null;
}

export const sourceOf = (file: vscode.Uri): DraftSource => ({ name: fileName(file), folder: folderOf(file) });

/**
 * Opens a text as an untitled draft that is named after a file: nothing is written anywhere until it is saved, which then
 * writes it beside that file.
 */
export async function openUntitledDraft(
  source: DraftSource,
  text: string,
  viewColumn: vscode.ViewColumn = vscode.ViewColumn.Active,
): Promise<vscode.TextEditor> {
  const document = await untitled(source);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  const draft =
    document.languageId === languageId
      ? document
      : await vscode.languages.setTextDocumentLanguage(document, languageId);
  return vscode.window.showTextDocument(draft, { preview: false, viewColumn, selection: new vscode.Range(0, 0, 0, 0) });
}

/** So many names are tried: a file or another untitled document may bear one. */
const mostNames = 20;

/** "Name.unres", or "Name-2.unres" where that is taken; a document without a name where there is no place for it. */
async function untitled({ name, folder }: DraftSource): Promise<vscode.TextDocument> {
  const place = placeForUntitled(folder);
  for (let count = 1; place && count <= mostNames; count++) {
    const file = numberedName(withoutEnding(name), count, 'unres');
    const document = await opened(vscode.Uri.joinPath(place, file).with({ scheme: 'untitled' }));
    if (document) return document;
  }
  return vscode.workspace.openTextDocument({ language: languageId });
}

/**
 * VS Code saves an untitled document that has a path to that path without asking, on the file system that its workspace is
 * on: a name alone would lead to the root of the disk, and a path of another file system astray.
 */
function placeForUntitled(folder: vscode.Uri | null): vscode.Uri | undefined {
  return folder?.scheme === schemeOfUntitled() ? folder : vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** Null where the name is taken, or cannot be one. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  if (vscode.workspace.textDocuments.some(document => document.uri.toString() === uri.toString())) return null;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}
