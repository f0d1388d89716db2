import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
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

/** How the text was cut into lines, where that is not as it is typed: it tells how paragraphs were put together. */
const layouts: Readonly<Record<DraftStatus['layout'], string | null>> = {
  flowing: null,
  wrapped: 'lines cut to a width',
  extracted: 'extracted text',
};

/** "Chinese · Security Council · extracted text": what the server took the draft in the active editor for. */
export class DraftStatusItem implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('resolute.draft', { language: languageId });
  readonly #statuses = new Map<string, DraftStatus>();
  readonly #listeners: vscode.Disposable[];

  #isDown = false;

  constructor(client: BaseLanguageClient) {
    this.#item.name = 'Resolute';
    this.#listeners = [
      client.onDidChangeState(({ newState }) => {
        this.#isDown = newState === State.Stopped || newState === State.StartFailed;
        this.#show();
      }),
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
    this.#item.severity = this.#isDown
      ? vscode.LanguageStatusSeverity.Error
      : vscode.LanguageStatusSeverity.Information;
    this.#item.command = this.#isDown ? { title: 'Restart', command: 'resolute.restartServer' } : undefined;
    if (this.#isDown) {
      this.#item.text = 'Resolute is not running';
      this.#item.detail = '';
      return;
    }
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#statuses.get(uri);
    this.#item.text = status?.recognised ? describe(status) : 'UN Resolution';
    this.#item.detail = status?.symbol ?? '';
  }
}

function describe(status: DraftStatus): string {
  const organ = status.organ ? [organs[status.organ]] : [];
  const layout = layouts[status.layout];
  return [languages[status.language], ...organ, ...(layout === null ? [] : [layout])].join(' · ');
}
