import * as vscode from 'vscode';
import { importEndings } from '../../../server/src/documents/formats';

/** Does its name say that it may be made a draft? Its bytes decide later. */
export function isImportable(file: vscode.Uri): boolean {
  const ending = /\.([^./]+)$/.exec(file.path)?.[1]?.toLowerCase();
  return ending !== undefined && importEndings.includes(ending);
}

export const importFilters: Readonly<Record<string, string[]>> = {
  'Word, PDF, OpenDocument, RTF, HTML, Akoma Ntoso': importEndings,
};

/** The file that the active tab shows, in whichever editor. */
export function activeFile(): vscode.Uri | null {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : null;
}
