import * as vscode from 'vscode';
import type { DocumentService } from '../../../server/src/document-service';
import type { ImportedDraft } from '../../../server/src/documents/import-document';
import { limits } from '../../../server/src/documents/limits';
import type { Changes } from '../../../server/src/documents/read-document';
import { message } from '../../../server/src/messages/message';
import { ToldError } from '../../../server/src/messages/told-error';

/** Starts threads that read and write files of other formats; whoever starts them closes them. */
export type StartDocumentService = () => DocumentService;

const cannotBeRead = message`It cannot be read.`;

/** A file's draft. Throws a `ToldError`, which does not name the file; null where the user has cancelled. */
export async function importFile(
  file: vscode.Uri,
  start: StartDocumentService,
  token: vscode.CancellationToken,
  changes: Changes = changesInSettings().draft,
): Promise<ImportedDraft | null> {
  const { size } = await vscode.workspace.fs.stat(file).then(
    found => found,
    () => ({ size: 0 }),
  );
  if (size > limits.bytes) throw new ToldError(message`It is larger than 64 MB.`);
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    throw new ToldError(cannotBeRead);
  }
  return importBytes(bytes, start, token, changes);
}

/** What becomes of tracked changes in a draft, and whether it is to have its base beside it. */
export function changesInSettings(): { readonly draft: Changes; readonly withBase: boolean } {
  const changes = vscode.workspace.getConfiguration('resolute').get<Changes | 'both'>('import.changes', 'accept');
  return changes === 'both' ? { draft: 'accept', withBase: true } : { draft: changes, withBase: false };
}

export async function importBytes(
  bytes: Uint8Array,
  start: StartDocumentService,
  token: vscode.CancellationToken,
  changes: Changes = changesInSettings().draft,
): Promise<ImportedDraft | null> {
  const service = start();
  const cancelled = new Promise<null>(resolve => token.onCancellationRequested(() => resolve(null)));
  try {
    // VS Code's own arrays may share a larger buffer, which would cross to the thread whole
    const work = service.answer({ kind: 'import', bytes: new Uint8Array(bytes), options: { changes } });
    const answer = await Promise.race([work, cancelled]);
    if (answer === null) return null;
    if (answer.kind === 'draft') return answer.draft;
    throw new ToldError(answer.kind === 'unreadable' ? answer.told : cannotBeRead);
  } finally {
    service.close();
  }
}
