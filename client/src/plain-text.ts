import * as vscode from 'vscode';
import { readsLikeResolution } from '../../server/src/languages/recognition';
import { message } from '../../server/src/messages/message';
import { nameInMessage } from '../../server/src/text/shown';
import { isServed, openAsResolution } from './documents';
import type { RememberedAnswers } from './remembered-answers';
import { say } from './say';

type Detection = 'automatic' | 'ask' | 'never';

/** An insertion of at least this length is taken for a paste, and the text looked at again. */
const pasteLength = 80;
/** What is typed is looked at when no key came for so long, in milliseconds. */
const pause = 1000;

/** What is asked of a document or, where an untitled one has been saved meanwhile, of its file. */
interface Offer {
  document: vscode.TextDocument;
}

/**
 * Offers to treat plain text that reads like a resolution as one, or does so at once where that was answered before: on opening and on saving, and in an untitled document
 * when text is pasted or, behind the words that resolutions begin with, the keys rest.
 */
export class PlainTextOffer implements vscode.Disposable {
  /** Each document is offered once a session, so that switching one back to plain text sticks. */
  readonly #offered = new Set<string>();
  /** Of the untitled documents among them. */
  readonly #drafts = new Map<string, Offer>();
  readonly #listeners: vscode.Disposable[];
  /** Of the untitled document that was closed last, which may have been saved as a file. */
  #closed: Offer | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  readonly #answers: RememberedAnswers;

  constructor(answers: RememberedAnswers) {
    this.#answers = answers;
    this.#listeners = [
      vscode.commands.registerCommand('resolute.treatAsResolution', () => this.#treatActive()),
      vscode.workspace.onDidOpenTextDocument(document => this.consider(document)),
      vscode.workspace.onDidSaveTextDocument(document => this.consider(document)),
      vscode.workspace.onDidChangeTextDocument(event => this.#considerTyped(event)),
      vscode.workspace.onDidCloseTextDocument(document => this.#forget(document)),
    ];
    for (const document of vscode.workspace.textDocuments) this.consider(document);
  }

  dispose(): void {
    clearTimeout(this.#resting);
    for (const listener of this.#listeners) listener.dispose();
  }

  consider(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (document.isClosed || document.languageId !== 'plaintext' || !isServed(document)) return;
    const answered = this.#answers.of(document.uri);
    if (this.#offered.has(key)) {
      // switched back to plain text by hand
      if (answered) this.#answers.keep(document.uri, false);
      return;
    }
    if (answered === false) return;
    if (answered) {
      this.#offered.add(key);
      void openAsResolution(document);
      return;
    }
    const detection = vscode.workspace.getConfiguration('resolute').get<Detection>('detectPlainText', 'ask');
    if (detection === 'never') return;
    const text = document.getText();
    if (!readsLikeResolution(text)) return;
    this.#offered.add(key);
    const earlier = this.#offerOfSame(text);
    if (earlier) {
      earlier.document = document;
      return;
    }
    const offer = { document };
    if (document.isUntitled) this.#drafts.set(key, offer);
    void (detection === 'automatic' ? openAsResolution(document) : this.#ask(offer));
  }

  #considerTyped({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (!document.isUntitled || document.languageId !== 'plaintext') return;
    clearTimeout(this.#resting);
    if (contentChanges.some(change => change.text.length >= pasteLength)) this.consider(document);
    else this.#resting = setTimeout(() => this.consider(document), pause);
  }

  /** Opened again, a file is offered again; and the names of untitled documents come back for others. */
  #forget(document: vscode.TextDocument): void {
    // a document whose language changes is closed and opened, too, and stays in the list
    if (vscode.workspace.textDocuments.includes(document)) return;
    const key = document.uri.toString();
    this.#offered.delete(key);
    if (!document.isUntitled) return;
    this.#closed = this.#drafts.get(key) ?? null;
    this.#drafts.delete(key);
  }

  async #treatActive(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isServed(document)) return;
    this.#answers.keep(document.uri, true);
    this.#offered.add(document.uri.toString());
    await openAsResolution(document);
  }

  /** Of the untitled document that a file has been made of, which is still open or just closed: nobody is asked twice. */
  #offerOfSame(text: string): Offer | null {
    const offers = [...this.#drafts.values(), ...(this.#closed ? [this.#closed] : [])];
    return offers.find(({ document }) => document.isUntitled && document.getText() === text) ?? null;
  }

  async #ask(offer: Offer): Promise<void> {
    const [yes, always, no] = [say(message`Yes`), say(message`Always`), say(message`No`)];
    const never = say(vscode.workspace.workspaceFolders ? message`Never in This Workspace` : message`Never`);
    const question = message`“${nameInMessage(offer.document.uri.path)}” reads like a United Nations resolution. Treat it as one?`;
    const answer = await vscode.window.showInformationMessage(say(question), yes, always, no, never);
    const { document } = offer;
    if (answer === no) this.#answers.keep(document.uri, false);
    if (answer === always) await detect('automatic', vscode.ConfigurationTarget.Global);
    if (answer === yes) this.#answers.keep(document.uri, true);
    if ((answer === yes || answer === always) && !document.isClosed) await openAsResolution(document);
    if (answer === never) {
      const target = vscode.workspace.workspaceFolders
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
      await detect('never', target);
    }
  }
}

async function detect(detection: Detection, target: vscode.ConfigurationTarget): Promise<void> {
  await vscode.workspace.getConfiguration('resolute').update('detectPlainText', detection, target);
}
