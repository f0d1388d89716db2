import type * as vscode from 'vscode';

const key = 'resolute.versions';
/** The oldest are forgotten. */
const most = 200;

/** Which files somebody has named as versions of one text: kept between sessions, in the workspace. */
export class RememberedVersions {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  of(draft: vscode.Uri): readonly string[] {
    const own = draft.toString();
    return this.#all().flatMap(([one, other]) => (one === own ? [other] : other === own ? [one] : []));
  }

  keep(draft: vscode.Uri, version: vscode.Uri): void {
    // the names of untitled documents come back for others
    if (draft.scheme === 'untitled' || version.scheme === 'untitled') return;
    const pair = [draft.toString(), version.toString()] as const;
    const others = this.#all().filter(each => !each.every(uri => pair.includes(uri)));
    void this.#memory.update(key, [...others, pair].slice(-most));
  }

  #all(): readonly (readonly [draft: string, version: string])[] {
    return this.#memory.get(key, []);
  }
}
