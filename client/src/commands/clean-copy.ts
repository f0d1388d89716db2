import * as vscode from 'vscode';
import { message } from '../../../server/src/messages/message';
import { fileName, folderOf, withoutEnding } from '../file-name';
import type { StartDocumentService } from '../import/import-file';
import { type DraftSource, openUntitledDraft } from '../import/untitled-draft';
import { reasonOf, say } from '../say';

/**
 * "Clean Copy": opens the text of the active editor, as it was extracted from a PDF or a page, as a draft beside it: a paragraph
 * a line, without what the page has beside its text. The text itself stays as it is.
 */
export const cleanCopy = (start: StartDocumentService): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.cleanCopy', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) {
      void vscode.window.showInformationMessage(
        say(message`Open a text first: what is copied is the text in the active editor.`),
      );
      return;
    }
    const service = start();
    try {
      const answer = await service.answer({ kind: 'clean', text: document.getText() });
      if (answer.kind === 'copy') await openUntitledDraft(copyOf(document.uri), answer.text, besideIt);
    } catch (error) {
      void vscode.window.showErrorMessage(say(message`No clean copy was made. ${reasonOf(error)}`));
    } finally {
      service.close();
    }
  });

const besideIt = vscode.ViewColumn.Beside;

/** "pages.txt" is "pages-clean.unres" in its copy. */
const copyOf = (text: vscode.Uri): DraftSource => ({
  name: `${withoutEnding(fileName(text))}-clean`,
  folder: folderOf(text),
});
