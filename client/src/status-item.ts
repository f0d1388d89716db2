import * as vscode from 'vscode';
import type { DraftStatus } from '../../server/src/protocol/draft-status';
import { languageId } from './documents';

const languages: Readonly<Record<DraftStatus['language'], string>> = {
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
};

const organs: Readonly<Record<NonNullable<DraftStatus['organ']>, string>> = {
  SC: 'Security Council',
  GA: 'General Assembly',
  ECOSOC: 'Economic and Social Council',
  HRC: 'Human Rights Council',
};

const layouts: Readonly<Record<DraftStatus['layout'], string>> = {
  flowing: 'a line a paragraph',
  wrapped: 'hard-wrapped lines',
  extracted: 'extracted from PDF',
};

/** "Chinese · Security Council · extracted from PDF": what the server took the draft in the active editor for. */
export class DraftStatusItem implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('resolute.draft', { language: languageId });
  readonly #statuses = new Map<string, DraftStatus>();
  readonly #listeners: vscode.Disposable[];

  constructor() {
    this.#item.name = 'Resolute';
    this.#listeners = [
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidCloseTextDocument(document => this.#statuses.delete(document.uri.toString())),
    ];
    this.#show();
  }

  update(status: DraftStatus): void {
    this.#statuses.set(status.uri, status);
    this.#show();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#statuses.get(uri);
    this.#item.text = status?.recognised ? describe(status) : 'UN Resolution';
    this.#item.detail = status?.symbol ?? '';
  }
}

function describe(status: DraftStatus): string {
  const organ = status.organ ? [organs[status.organ]] : [];
  return [languages[status.language], ...organ, layouts[status.layout]].join(' · ');
}
