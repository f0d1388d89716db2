import * as vscode from 'vscode';
import type { ImportedDraft } from '../../../server/src/documents/import-document';
import { leftOutWords } from '../../../server/src/documents/left-out-words';
import { inMessage, nameInMessage } from '../../../server/src/text/shown';

/** Tells in one message what drafts could not take over from their files, and which files gave none. */
export function tellOfImports(
  drafts: readonly { readonly file: string; readonly draft: ImportedDraft }[],
  failed: readonly { readonly file: string; readonly reason: string }[],
): void {
  const left = drafts.flatMap(({ file, draft }) => {
    const words = leftOutWords(draft.leftOut);
    return words === '' ? [] : [`${nameInMessage(file)}: ${inMessage(words, 200)}`];
  });
  if (left.length > 0) void vscode.window.showInformationMessage(`Not carried over from ${left.join(' · ')}.`);
  if (failed.length > 0) {
    const reasons = failed.map(({ file, reason }) => `${nameInMessage(file)}: ${inMessage(reason, 200)}`);
    void vscode.window.showErrorMessage(`Not opened as a resolution. ${reasons.join(' · ')}`);
  }
}
