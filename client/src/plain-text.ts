import * as vscode from 'vscode';
import { readsLikeResolution } from '../../server/src/languages/recognition';
import { nameInMessage } from '../../server/src/text/shown';
import { isServed, openAsResolution } from './documents';

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
 * Offers to treat plain text that reads like a resolution as one: on opening and on saving, and in an untitled document
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

  constructor() {
    this.#listeners = [
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
    if (document.isClosed || document.languageId !== 'plaintext' || !isServed(document) || this.#offered.has(key))
      return;
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

  /** The names of untitled documents come back: Untitled-1 of a minute later is another document. */
  #forget(document: vscode.TextDocument): void {
    // a document whose language changes is closed and opened, too, and stays in the list
    if (!document.isUntitled || vscode.workspace.textDocuments.includes(document)) return;
    const key = document.uri.toString();
    this.#closed = this.#drafts.get(key) ?? null;
    this.#drafts.delete(key);
    this.#offered.delete(key);
  }

  /** Of the untitled document that a file has been made of, which is still open or just closed: nobody is asked twice. */
  #offerOfSame(text: string): Offer | null {
    const offers = [...this.#drafts.values(), ...(this.#closed ? [this.#closed] : [])];
    return offers.find(({ document }) => document.isUntitled && document.getText() === text) ?? null;
  }

  async #ask(offer: Offer): Promise<void> {
    const never = vscode.workspace.workspaceFolders ? 'Never in This Workspace' : 'Never';
    const answer = await vscode.window.showInformationMessage(
      `“${nameInMessage(offer.document.uri.path)}” reads like a United Nations resolution. Treat it as one?`,
      'Yes',
      'No',
      never,
    );
    if (answer === 'Yes' && !offer.document.isClosed) await openAsResolution(offer.document);
    if (answer === never) {
      const target = vscode.workspace.workspaceFolders
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
      await vscode.workspace.getConfiguration('resolute').update('detectPlainText', 'never', target);
    }
  }
}
