import * as vscode from 'vscode';
import type { ImportedDraft } from '../../../server/src/documents/import-document';
import { leftOutWords } from '../../../server/src/documents/left-out-words';
import { message } from '../../../server/src/messages/message';
import { nameInMessage } from '../../../server/src/text/shown';
import { say } from '../say';

/** Tells in one message what drafts could not take over from their files, and which files gave none. */
export function tellOfImports(
  drafts: readonly { readonly file: string; readonly draft: ImportedDraft }[],
  failed: readonly { readonly file: string; readonly reason: string }[],
): void {
  const left = drafts.flatMap(({ file, draft }) => {
    const words = leftOutWords(draft.leftOut, say);
    return words === '' ? [] : [`${nameInMessage(file)}: ${words}`];
  });
  if (left.length > 0)
    void vscode.window.showInformationMessage(say(message`Not carried over from ${left.join(' · ')}.`));
  if (failed.length > 0) {
    const reasons = failed.map(({ file, reason }) => `${nameInMessage(file)}: ${reason}`);
    void vscode.window.showErrorMessage(say(message`Not opened as a resolution. ${reasons.join(' · ')}`));
  }
}
