import * as vscode from 'vscode';

/** Which file a draft was opened from that was not saved yet, and so lies nowhere itself. */
export class ImportedFiles implements vscode.Disposable {
  /** By the drafts' addresses. */
  readonly #files = new Map<string, vscode.Uri>();
  // the address comes back for another draft
  readonly #listening = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#files.delete(uri.toString()));

  note(draft: vscode.Uri, file: vscode.Uri): void {
    this.#files.set(draft.toString(), file);
  }

  of(draft: vscode.Uri): vscode.Uri | null {
    return this.#files.get(draft.toString()) ?? null;
  }

  dispose(): void {
    this.#listening.dispose();
  }
}
