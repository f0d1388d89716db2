import * as vscode from 'vscode';
import { schemeOfUntitled } from '../file-name';
import type { Base } from './base';

const key = 'resolute.comparedWith';
/** The oldest are forgotten. */
const most = 200;

/** What each draft is compared with. Kept between sessions, for each workspace; of a draft that has no place, for this one. */
export class Bases implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #ofThisSession = new Map<string, Base>();
  readonly #changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changes.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  of(draft: vscode.Uri): Base | null {
    const place = placeOf(draft);
    if (place === null) return this.#ofThisSession.get(draft.toString()) ?? null;
    return this.#all().find(([known]) => known === place)?.[1] ?? null;
  }

  /** Null for nothing any more. */
  async set(draft: vscode.Uri, base: Base | null): Promise<void> {
    const place = placeOf(draft);
    if (place !== null) {
      const others = this.#all().filter(([known]) => known !== place);
      await this.#memory.update(key, [...others, ...(base ? [[place, base] as const] : [])].slice(-most));
    } else if (base) this.#ofThisSession.set(draft.toString(), base);
    else this.#ofThisSession.delete(draft.toString());
    this.#changes.fire(draft);
  }

  dispose(): void {
    this.#changes.dispose();
  }

  #all(): readonly (readonly [draft: string, base: Base])[] {
    return this.#memory.get(key, []);
  }
}

/** Where a draft lies, or will once it is saved; null for one that has a name alone, which comes back for others. */
function placeOf(draft: vscode.Uri): string | null {
  if (draft.scheme !== 'untitled') return draft.toString();
  return draft.path.includes('/') ? draft.with({ scheme: schemeOfUntitled() }).toString() : null;
}
