import * as vscode from 'vscode';
import { inMessage } from '../../../server/src/text/shown';
import { fileName, folderOf, withoutEnding } from '../file-name';
import type { StartDocumentService } from '../import/import-file';
import { type DraftSource, openUntitledDraft } from '../import/untitled-draft';

/**
 * "Clean Copy": opens the text of the active editor, as it was extracted from a PDF or a page, as a draft beside it: a paragraph
 * a line, without what the page has beside its text. The text itself stays as it is.
 */
export const cleanCopy = (start: StartDocumentService): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.cleanCopy', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) {
      void vscode.window.showInformationMessage('Open a text first: what is copied is the text in the active editor.');
      return;
    }
    const service = start();
    try {
      const answer = await service.answer({ kind: 'clean', text: document.getText() });
      if (answer.kind === 'copy') await openUntitledDraft(copyOf(document.uri), answer.text, besideIt);
    } catch (error) {
      const reason = inMessage(error instanceof Error ? error.message : String(error), 200);
      void vscode.window.showErrorMessage(`No clean copy was made. ${reason}`);
    } finally {
      service.close();
    }
  });

const besideIt = vscode.ViewColumn.Beside;

/** "pages.txt" is "pages clean.unres" in its copy. */
const copyOf = (text: vscode.Uri): DraftSource => ({
  name: `${withoutEnding(fileName(text))} clean`,
  folder: folderOf(text),
});
