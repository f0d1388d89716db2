import * as vscode from 'vscode';
import { isServed, languageId } from './documents';

export function isDraft(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && isServed(document);
}

/** Which draft is meant by a command that is given where no text is: on a preview, or on the walkthrough. */
export class RecentDraft implements vscode.Disposable {
  #last: vscode.TextDocument | undefined;
  readonly #listening = vscode.window.onDidChangeActiveTextEditor(editor => this.note(editor?.document));

  /** What is shown now. */
  note(document: vscode.TextDocument | undefined): void {
    if (document && isDraft(document)) this.#last = document;
  }

  /** The active draft; where no text is active, the last one that was, or one that is seen. */
  get document(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor) return isDraft(activeTextEditor.document) ? activeTextEditor.document : undefined;
    if (this.#last && !this.#last.isClosed && isDraft(this.#last)) return this.#last;
    return visibleTextEditors.find(({ document }) => isDraft(document))?.document;
  }

  dispose(): void {
    this.#listening.dispose();
  }
}
