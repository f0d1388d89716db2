import * as vscode from 'vscode';

/** A place in a document that stays before what is typed there, wherever the text above it grows or shrinks. */
export class FollowedPlace {
  readonly #listener: vscode.Disposable;
  #offset: number;

  constructor(
    readonly document: vscode.TextDocument,
    position: vscode.Position,
  ) {
    this.#offset = document.offsetAt(position);
    this.#listener = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document === document) for (const change of event.contentChanges) this.#follow(change);
    });
  }

  get position(): vscode.Position {
    return this.document.positionAt(this.#offset);
  }

  /** How many characters stand between it and another place behind it. */
  until(position: vscode.Position): number {
    return this.document.offsetAt(position) - this.#offset;
  }

  /** Behind a change that puts the place elsewhere, so many characters behind a position. */
  moveTo(position: vscode.Position, behind = 0): void {
    this.#offset = this.document.offsetAt(position) + behind;
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #follow({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): void {
    const end = rangeOffset + rangeLength;
    if (rangeOffset >= this.#offset) return;
    this.#offset = end <= this.#offset ? this.#offset + text.length - rangeLength : rangeOffset;
  }
}
