import * as vscode from 'vscode';
import { fileName, folderOf, numberedName, withoutEnding } from '../file-name';

/** So many names are tried. */
const mostNames = 20;

/**
 * Beside the draft, or in the first folder of the workspace where the draft has no place of its own yet; under a name that
 * is free, for the file that a draft was opened from may bear the same. Undefined where only the user knows a place.
 */
export async function freePlaceFor(draft: vscode.Uri, ending: string): Promise<vscode.Uri | undefined> {
  const name = withoutEnding(fileName(draft));
  const folder = folderOf(draft) ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return undefined;
  for (let count = 1; count <= mostNames; count++) {
    const place = vscode.Uri.joinPath(folder, numberedName(name, count, ending));
    if (!(await isThere(place))) return place;
  }
  return vscode.Uri.joinPath(folder, `${name}.${ending}`);
}

async function isThere(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
