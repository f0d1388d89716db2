import * as vscode from 'vscode';
import type { DocumentService } from '../../../server/src/document-service';
import type { ImportedDraft } from '../../../server/src/documents/import-document';
import { limits } from '../../../server/src/documents/limits';
import type { Changes } from '../../../server/src/documents/read-document';

/** Starts threads that read and write files of other formats; whoever starts them closes them. */
export type StartDocumentService = () => DocumentService;

/** Why there is no draft, as a sentence for the user that does not name the file. */
export class NoDraft extends Error {}

/** A file's draft. Throws `NoDraft`; null where the user has cancelled. */
export async function importFile(
  file: vscode.Uri,
  start: StartDocumentService,
  token: vscode.CancellationToken,
): Promise<ImportedDraft | null> {
  const { size } = await vscode.workspace.fs.stat(file).then(
    found => found,
    () => ({ size: 0 }),
  );
  if (size > limits.bytes) throw new NoDraft('It is larger than 64 MB.');
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    throw new NoDraft('It cannot be read.');
  }
  return importBytes(bytes, start, token);
}

export async function importBytes(
  bytes: Uint8Array,
  start: StartDocumentService,
  token: vscode.CancellationToken,
): Promise<ImportedDraft | null> {
  const changes = vscode.workspace.getConfiguration('resolute').get<Changes>('import.changes', 'accept');
  const service = start();
  const cancelled = new Promise<null>(resolve => token.onCancellationRequested(() => resolve(null)));
  try {
    // VS Code's own arrays may share a larger buffer, which would cross to the thread whole
    const work = service.answer({ kind: 'import', bytes: new Uint8Array(bytes), options: { changes } });
    const answer = await Promise.race([work, cancelled]);
    if (answer === null) return null;
    if (answer.kind === 'draft') return answer.draft;
    throw new NoDraft(answer.kind === 'unreadable' ? answer.message : 'It cannot be read.');
  } catch (error) {
    if (error instanceof NoDraft) throw error;
    throw new NoDraft(error instanceof Error ? error.message : 'It cannot be read.');
  } finally {
    service.close();
  }
}
