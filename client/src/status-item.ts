import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type Message, message } from '../../server/src/messages/message';
import type { DraftStatus } from '../../server/src/protocol/client/draft-status';
import { languageId } from './documents';
import { say } from './say';

const languages: Readonly<Record<DraftStatus['language'], Message>> = {
  zh: message`Chinese`,
  en: message`English`,
  fr: message`French`,
  es: message`Spanish`,
  ru: message`Russian`,
  ar: message`Arabic`,
};

const organs: Readonly<Record<NonNullable<DraftStatus['organ']>, Message>> = {
  SC: message`Security Council`,
  GA: message`General Assembly`,
  ECOSOC: message`Economic and Social Council`,
  HRC: message`Human Rights Council`,
};

/** How the text was cut into lines, where that is not as it is typed: it tells how paragraphs were put together. */
const layouts: Readonly<Record<DraftStatus['layout'], Message | null>> = {
  flowing: null,
  wrapped: message`lines cut to a width`,
  extracted: message`extracted text`,
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
    this.#item.command = this.#isDown ? { title: say(message`Restart`), command: 'resolute.restartServer' } : undefined;
    if (this.#isDown) {
      this.#item.text = say(message`Resolute is not running`);
      this.#item.detail = '';
      return;
    }
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#statuses.get(uri);
    this.#item.text = status?.recognised ? describe(status) : say(message`UN Resolution`);
    this.#item.detail = status?.symbol ?? '';
  }
}

function describe(status: DraftStatus): string {
  const organ = status.organ ? [organs[status.organ]] : [];
  const layout = layouts[status.layout];
  return [languages[status.language], ...organ, ...(layout === null ? [] : [layout])].map(say).join(' · ');
}
