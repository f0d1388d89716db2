import * as vscode from 'vscode';
import { readsLikeResolution } from '../../server/src/languages/recognition';
import { isServed, openAsResolution } from './documents';

type Detection = 'automatic' | 'ask' | 'never';

/** An insertion of at least this length is taken for a paste, and the text looked at again. */
const pasteLength = 80;

/** Offers to treat plain text that reads like a resolution as one: on opening, and when text is pasted into an untitled document. */
export class PlainTextOffer implements vscode.Disposable {
  /** Each document is offered once a session, so that switching one back to plain text sticks. */
  readonly #offered = new Set<string>();
  readonly #listeners: vscode.Disposable[];

  constructor() {
    this.#listeners = [
      vscode.workspace.onDidOpenTextDocument(document => this.consider(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.isUntitled && contentChanges.some(change => change.text.length >= pasteLength)) {
          this.consider(document);
        }
      }),
      // The names of untitled documents come back: Untitled-1 of a minute later is another document.
      vscode.workspace.onDidCloseTextDocument(document => {
        if (document.isUntitled) this.#offered.delete(document.uri.toString());
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.consider(document);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  consider(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (document.languageId !== 'plaintext' || !isServed(document) || this.#offered.has(key)) return;
    const detection = vscode.workspace.getConfiguration('resolute').get<Detection>('detectPlainText', 'ask');
    if (detection === 'never' || !readsLikeResolution(document.getText())) return;
    this.#offered.add(key);
    void (detection === 'automatic' ? openAsResolution(document) : this.#ask(document));
  }

  async #ask(document: vscode.TextDocument): Promise<void> {
    const never = vscode.workspace.workspaceFolders ? 'Never in This Workspace' : 'Never';
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const answer = await vscode.window.showInformationMessage(
      `“${name}” reads like a United Nations resolution. Treat it as one?`,
      'Yes',
      'No',
      never,
    );
    if (answer === 'Yes' && !document.isClosed) await openAsResolution(document);
    if (answer === never) {
      const target = vscode.workspace.workspaceFolders
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
      await vscode.workspace.getConfiguration('resolute').update('detectPlainText', 'never', target);
    }
  }
}
