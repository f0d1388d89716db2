import * as vscode from 'vscode';
import { decodeAnyhow } from '../../../server/src/encoding/decode-file';
import { message } from '../../../server/src/messages/message';
import { ToldError } from '../../../server/src/messages/told-error';
import type { BaseText } from '../../../server/src/protocol/comparison/compare-request';
import { fileName } from '../file-name';
import { changesInSettings, importFile, type StartDocumentService } from '../import/import-file';
import { isImportable } from '../import/importable-files';
import { textInGit } from './git-versions';

/** The earlier text that a draft is compared with, as it is remembered: where it lies, not what it says. */
export interface Base {
  readonly file: string;
  /** A version of the file that git keeps, by its hash; null for the file as it is. */
  readonly version: string | null;
}

export const baseOfFile = (file: vscode.Uri): Base => ({ file: file.toString(), version: null });

/** What a text that a draft is compared with is called: by its symbol, where it bears one that the other does not. */
export function baseName({ file, version }: Base, symbol: string | null, otherSymbol: string | null = null): string {
  const name = symbol !== null && symbol !== otherSymbol ? symbol : fileName(vscode.Uri.parse(file));
  return version === null ? name : `${name} (${shortVersion(version)})`;
}

export const shortVersion = (version: string): string => version.slice(0, 7);

/**
 * How the server is told of a base. It reads plain texts itself; of others it is given the text once, by a name that changes with
 * the text. Throws what reading a file throws.
 */
export async function namedBase({ file, version }: Base): Promise<BaseText> {
  if (version !== null) return { id: `${version} ${file}` };
  const uri = vscode.Uri.parse(file);
  if (!isImportable(uri)) return { uri: file };
  const { mtime, size } = await vscode.workspace.fs.stat(uri);
  return { id: `${changesInSettings().draft} ${mtime} ${size} ${file}` };
}

/** The text of a base that the server cannot read itself. Throws a `ToldError`; null where the user has cancelled. */
export async function textOfBase(
  { file, version }: Base,
  start: StartDocumentService,
  token: vscode.CancellationToken,
): Promise<string | null> {
  const uri = vscode.Uri.parse(file);
  if (version === null) return (await importFile(uri, start, token))?.text ?? null;
  const text = await textInGit(uri, version);
  if (text === null) throw new ToldError(message`That version is not in git any more.`);
  return text;
}

/** The text of any base. Throws a `ToldError`; null where the user has cancelled. */
export async function wholeBase(
  base: Base,
  start: StartDocumentService,
  token: vscode.CancellationToken,
): Promise<string | null> {
  const uri = vscode.Uri.parse(base.file);
  if (base.version !== null || isImportable(uri)) return textOfBase(base, start, token);
  const open = vscode.workspace.textDocuments.find(each => each.uri.toString() === base.file);
  if (open) return open.getText();
  try {
    return decodeAnyhow(await vscode.workspace.fs.readFile(uri));
  } catch {
    throw new ToldError(message`It cannot be read.`);
  }
}
