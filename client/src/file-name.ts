import * as vscode from 'vscode';

export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function withoutEnding(name: string): string {
  return name.replace(/\.[^.]{1,8}$/, '');
}

/** "water.docx", and where that is taken "water-2.docx". */
export function numberedName(name: string, count: number, ending: string): string {
  return `${name}${count === 1 ? '' : `-${count}`}.${ending}`;
}

/**
 * An untitled document that has a path is saved to that path on the file system that the workspace is on: so that is where
 * it lies. Null for one that has a name alone.
 */
export function folderOf(document: vscode.Uri): vscode.Uri | null {
  if (document.scheme !== 'untitled') return vscode.Uri.joinPath(document, '..');
  if (!document.path.includes('/')) return null;
  return vscode.Uri.joinPath(document.with({ scheme: schemeOfUntitled() }), '..');
}

export function schemeOfUntitled(): string {
  return vscode.workspace.workspaceFolders?.[0]?.uri.scheme ?? 'file';
}
