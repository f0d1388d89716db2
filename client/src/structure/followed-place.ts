import * as vscode from 'vscode';
import { followChange, type TypedStretch } from './typed-stretch';

/** A place in a document that stays before what is typed there, wherever the text above it grows or shrinks. */
export class FollowedPlace {
  readonly #listener: vscode.Disposable;
  #stretch: TypedStretch;

  constructor(
    readonly document: vscode.TextDocument,
    position: vscode.Position,
  ) {
    const offset = document.offsetAt(position);
    this.#stretch = { start: offset, end: offset };
    this.#listener = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document !== document) return;
      for (const change of event.contentChanges) this.#stretch = followChange(this.#stretch, change);
    });
  }

  get position(): vscode.Position {
    return this.document.positionAt(this.#stretch.start);
  }

  /**
   * How many characters have been typed there. By the document alone: the cursor is told of after the text, and who asked
   * it in between would take what was just typed for words that stood there before.
   */
  get typed(): number {
    return this.#stretch.end - this.#stretch.start;
  }

  /** How many characters stand between it and another place behind it. */
  until(position: vscode.Position): number {
    return this.document.offsetAt(position) - this.#stretch.start;
  }

  /** Behind a change that puts the place elsewhere, so many characters behind a position, and with it what was typed. */
  moveTo(position: vscode.Position, behind: number, typed: number): void {
    const start = this.document.offsetAt(position) + behind;
    this.#stretch = { start, end: start + typed };
  }

  dispose(): void {
    this.#listener.dispose();
  }
}
