import type * as vscode from 'vscode';
import type { MastheadFacts } from '../../../server/src/documents/write-document';

const key = 'resolute.mastheads';

/** What was answered about drafts' mastheads, so that it is asked for once: by the draft's address. */
export class KeptMastheads {
  constructor(private readonly kept: vscode.Memento) {}

  of(draft: vscode.TextDocument): MastheadFacts | undefined {
    return this.#all()[draft.uri.toString()];
  }

  async keep(draft: vscode.TextDocument, facts: MastheadFacts): Promise<void> {
    // an untitled draft's address comes back with another draft
    if (!draft.isUntitled) await this.kept.update(key, { ...this.#all(), [draft.uri.toString()]: facts });
  }

  #all(): Readonly<Record<string, MastheadFacts>> {
    return this.kept.get(key, {});
  }
}
