import type * as vscode from 'vscode';

const key = 'resolute.treatedAsResolution';
/** The oldest are forgotten. */
const most = 500;

/** What somebody answered about each plain-text file of a workspace: is it a resolution? Kept between sessions. */
export class RememberedAnswers {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  of(file: vscode.Uri): boolean | undefined {
    return this.#all().find(([known]) => known === file.toString())?.[1];
  }

  keep(file: vscode.Uri, isResolution: boolean): void {
    // the names of untitled documents come back for others
    if (file.scheme === 'untitled') return;
    const others = this.#all().filter(([known]) => known !== file.toString());
    void this.#memory.update(key, [...others, [file.toString(), isResolution]].slice(-most));
  }

  #all(): readonly (readonly [file: string, isResolution: boolean])[] {
    return this.#memory.get(key, []);
  }
}
