import * as vscode from 'vscode';
import { areNamedAlike, languageOfFolder, languageOfPath } from '../../../server/src/languages/file-versions';
import type { LanguageCode } from '../../../server/src/languages/language';
import { fileName, folderOf } from '../file-name';
import { isImportable } from '../import/importable-files';

/** A file that may be a version of a draft; its language, as far as its name says it. */
export interface Candidate {
  readonly uri: vscode.Uri;
  readonly language: LanguageCode | null;
}

const drafts = /\.(?:unres|resolution|txt|md)$/i;

/** Files that are named as a draft's versions in other languages are: beside it, and in folders named by languages. */
export async function filesNamedAlike(draft: vscode.Uri): Promise<readonly Candidate[]> {
  const own = folderOf(draft);
  if (!own) return [];
  const isOfLanguage = languageOfFolder(fileName(own)) !== null;
  const above = isOfLanguage ? vscode.Uri.joinPath(own, '..') : own;
  const beside = await entriesOf(above);
  const folders = beside.filter(([name, type]) => isFolder(type) && languageOfFolder(name) !== null);
  const listed = [
    ...filesIn('', beside),
    ...(
      await Promise.all(
        folders.map(async ([name]) => filesIn(`${name}/`, await entriesOf(vscode.Uri.joinPath(above, name)))),
      )
    ).flat(),
  ];
  const path = isOfLanguage ? `${fileName(own)}/${fileName(draft)}` : fileName(draft);
  const alike = listed.filter(
    name =>
      name !== path &&
      (drafts.test(name) || isImportable(vscode.Uri.joinPath(above, name))) &&
      areNamedAlike(path, name),
  );
  return alike.map(name => ({ uri: vscode.Uri.joinPath(above, name), language: languageOfPath(name) }));
}

function filesIn(folder: string, entries: readonly (readonly [string, vscode.FileType])[]): readonly string[] {
  return entries.filter(([, type]) => !isFolder(type)).map(([name]) => folder + name);
}

function isFolder(type: vscode.FileType): boolean {
  return (type & vscode.FileType.Directory) !== 0;
}

/** None of a folder that cannot be listed. */
async function entriesOf(folder: vscode.Uri): Promise<readonly (readonly [string, vscode.FileType])[]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
