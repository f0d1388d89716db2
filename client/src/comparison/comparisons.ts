import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Compared } from '../../../server/src/protocol/comparison/compare-request';
import type { StartDocumentService } from '../import/import-file';
import { isDraft } from '../recent-draft';
import { askComparison } from './ask-comparison';
import type { Bases } from './bases';
import { DraftComparison } from './draft-comparison';
import { gutterSetting, lensSetting, wantedParts } from './wanted-parts';

/** Milliseconds without a key before a draft is compared again. */
const pause = 500;

/** What has changed in each draft that is seen since the text that it is compared with: one comparison for all who show it. */
export class Comparisons implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #bases: Bases;
  readonly #startDocuments: StartDocumentService;
  /** By the drafts' addresses. */
  readonly #drafts = new Map<string, DraftComparison>();
  readonly #textsWanted = new Set<string>();
  readonly #changes = new vscode.EventEmitter<vscode.Uri>();
  readonly #listening: vscode.Disposable;
  /** A draft has been compared, or is compared no more. */
  readonly onDidChange = this.#changes.event;

  constructor(client: BaseLanguageClient, bases: Bases, startDocuments: StartDocumentService) {
    this.#client = client;
    this.#bases = bases;
    this.#startDocuments = startDocuments;
    this.#listening = vscode.Disposable.from(
      bases.onDidChange(draft => this.#begin(draft)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#changed(document);
      }),
      vscode.workspace.onDidSaveTextDocument(document => this.#changed(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#compareSeen()),
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration(gutterSetting) || change.affectsConfiguration(lensSetting)) this.#compareSeen();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) return;
        for (const key of [...this.#drafts.keys()]) this.#begin(vscode.Uri.parse(key));
        this.#compareSeen();
      }),
    );
  }

  /** Null before a draft has been compared, and where it cannot be. */
  of(draft: vscode.Uri): Compared | null {
    return this.#drafts.get(draft.toString())?.compared ?? null;
  }

  /** Why there is none. */
  problemOf(draft: vscode.Uri): unknown {
    return this.#drafts.get(draft.toString())?.problem;
  }

  /** The comparison of a draft as it is now, once it is made; null where there is none. */
  async fresh(document: vscode.TextDocument): Promise<Compared | null> {
    return this.#isCompared(document) ? this.#comparisonOf(document.uri).fresh() : null;
  }

  /** From now on, or no longer, both texts are part of a draft's comparisons. */
  wantTexts(draft: vscode.Uri, areWanted: boolean): void {
    if (areWanted) this.#textsWanted.add(draft.toString());
    else this.#textsWanted.delete(draft.toString());
  }

  dispose(): void {
    this.#listening.dispose();
    for (const key of [...this.#drafts.keys()]) this.#forget(vscode.Uri.parse(key));
    this.#changes.dispose();
  }

  #isCompared(document: vscode.TextDocument): boolean {
    return isDraft(document) && this.#bases.of(document.uri) !== null;
  }

  #comparisonOf(draft: vscode.Uri): DraftComparison {
    const key = draft.toString();
    let comparison = this.#drafts.get(key);
    if (!comparison) {
      comparison = new DraftComparison({
        parts: () => wantedParts(draft, this.#textsWanted.has(key)),
        compare: (parts, token) => {
          const base = this.#bases.of(draft);
          if (base) return askComparison(this.#client, this.#startDocuments, draft, base, parts, token);
          this.#forget(draft);
          return null;
        },
        told: () => this.#changes.fire(draft),
      });
      this.#drafts.set(key, comparison);
    }
    return comparison;
  }

  /** Another base, or none any more. */
  #begin(draft: vscode.Uri): void {
    if (this.#bases.of(draft)) this.#comparisonOf(draft).renew(0);
    else {
      this.#forget(draft);
      this.#changes.fire(draft);
    }
  }

  /** A draft, or the text that it is compared with. */
  #changed(document: vscode.TextDocument): void {
    const changed = document.uri.toString();
    for (const [key, comparison] of this.#drafts)
      if (changed === key || this.#bases.of(vscode.Uri.parse(key))?.file === changed) comparison.renew(pause);
  }

  #compareSeen(): void {
    for (const { document } of vscode.window.visibleTextEditors)
      if (this.#isCompared(document)) this.#comparisonOf(document.uri).see();
  }

  #forget(draft: vscode.Uri): void {
    const key = draft.toString();
    this.#drafts.get(key)?.end();
    this.#drafts.delete(key);
  }
}
