import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { message } from '../../../server/src/messages/message';
import { ToldError } from '../../../server/src/messages/told-error';
import {
  type BaseText,
  type CompareAnswer,
  type Compared,
  type CompareParams,
  type ComparisonPart,
  compareMethod,
} from '../../../server/src/protocol/comparison/compare-request';
import type { StartDocumentService } from '../import/import-file';
import { isDraft } from '../recent-draft';
import { type Base, namedBase, textOfBase } from './base';
import type { Bases } from './bases';

/** Milliseconds without a key before a draft is compared again. */
const pause = 500;

export const gutterSetting = 'resolute.comparison.gutter';
export const lensSetting = 'resolute.codeLens.changes';

interface DraftState {
  /** The newest, though keys may have followed. */
  compared: Compared | null;
  /** Why there is none. */
  problem: unknown;
  /** What `compared` has been asked for. */
  parts: readonly ComparisonPart[];
  /** What the one on its way has been asked for. */
  partsToCome: readonly ComparisonPart[];
  isStale: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: vscode.CancellationTokenSource | undefined;
  readonly waiting: ((compared: Compared | null) => void)[];
}

/**
 * What has changed in each draft that is seen since the text that it is compared with. A draft that is typed in is compared again
 * after a pause, and a comparison on its way is left off at the next key.
 */
export class Comparisons implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #bases: Bases;
  readonly #startDocuments: StartDocumentService;
  readonly #states = new Map<string, DraftState>();
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
        for (const key of [...this.#states.keys()]) this.#begin(vscode.Uri.parse(key));
        this.#compareSeen();
      }),
    );
  }

  /** Null before a draft has been compared, and where it cannot be. */
  of(draft: vscode.Uri): Compared | null {
    return this.#states.get(draft.toString())?.compared ?? null;
  }

  /** Why there is none. */
  problemOf(draft: vscode.Uri): unknown {
    return this.#states.get(draft.toString())?.problem;
  }

  /** The comparison of a draft as it is now, once it is made; null where there is none. */
  async fresh(document: vscode.TextDocument): Promise<Compared | null> {
    if (!this.#isCompared(document)) return null;
    const state = this.#stateOf(document.uri);
    if (!this.#isDue(document.uri, state)) return state.compared;
    return new Promise(resolve => {
      state.waiting.push(resolve);
      const isComing = state.running && this.#hasParts(document.uri, state.partsToCome);
      if (!state.timer && !isComing) this.#schedule(document.uri, 0);
    });
  }

  /** From now on, or no longer, both texts are part of a draft's comparisons. */
  wantTexts(draft: vscode.Uri, areWanted: boolean): void {
    if (areWanted) this.#textsWanted.add(draft.toString());
    else this.#textsWanted.delete(draft.toString());
  }

  dispose(): void {
    this.#listening.dispose();
    for (const key of [...this.#states.keys()]) this.#forget(vscode.Uri.parse(key));
    this.#changes.dispose();
  }

  #isCompared(document: vscode.TextDocument): boolean {
    return isDraft(document) && this.#bases.of(document.uri) !== null;
  }

  #stateOf(draft: vscode.Uri): DraftState {
    const key = draft.toString();
    let state = this.#states.get(key);
    if (!state) {
      state = {
        compared: null,
        problem: undefined,
        parts: [],
        partsToCome: [],
        isStale: true,
        timer: undefined,
        running: undefined,
        waiting: [],
      };
      this.#states.set(key, state);
    }
    return state;
  }

  #isDue(draft: vscode.Uri, { isStale, parts }: DraftState): boolean {
    return isStale || !this.#hasParts(draft, parts);
  }

  #hasParts(draft: vscode.Uri, parts: readonly ComparisonPart[]): boolean {
    return this.#partsOf(draft).every(part => parts.includes(part));
  }

  #partsOf(draft: vscode.Uri): readonly ComparisonPart[] {
    const settings = vscode.workspace.getConfiguration(undefined, draft);
    return [
      ...(settings.get<boolean>(gutterSetting, true) ? (['original'] as const) : []),
      ...(settings.get<boolean>(lensSetting, false) ? (['paragraphs'] as const) : []),
      ...(this.#textsWanted.has(draft.toString()) ? (['texts'] as const) : []),
    ];
  }

  /** Another base, or none any more. */
  #begin(draft: vscode.Uri): void {
    const state = this.#stateOf(draft);
    state.isStale = true;
    if (this.#bases.of(draft)) this.#schedule(draft, 0);
    else {
      this.#forget(draft);
      this.#changes.fire(draft);
    }
  }

  /** A draft, or the text that it is compared with. */
  #changed(document: vscode.TextDocument): void {
    const changed = document.uri.toString();
    for (const [key, state] of this.#states) {
      const draft = vscode.Uri.parse(key);
      if (changed !== key && this.#bases.of(draft)?.file !== changed) continue;
      state.isStale = true;
      this.#schedule(draft, pause);
    }
  }

  #compareSeen(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (!this.#isCompared(document)) continue;
      const state = this.#stateOf(document.uri);
      if (this.#isDue(document.uri, state) && !state.timer && !state.running) this.#schedule(document.uri, 0);
    }
  }

  #schedule(draft: vscode.Uri, delay: number): void {
    const state = this.#stateOf(draft);
    this.#stop(state);
    state.timer = setTimeout(() => {
      state.timer = undefined;
      void this.#compare(draft, state);
    }, delay);
  }

  #stop(state: DraftState): void {
    clearTimeout(state.timer);
    state.timer = undefined;
    state.running?.cancel();
    state.running = undefined;
  }

  #forget(draft: vscode.Uri): void {
    const state = this.#states.get(draft.toString());
    if (!state) return;
    this.#stop(state);
    this.#states.delete(draft.toString());
    for (const resolve of state.waiting) resolve(null);
  }

  async #compare(draft: vscode.Uri, state: DraftState): Promise<void> {
    const base = this.#bases.of(draft);
    if (!base) {
      this.#forget(draft);
      return;
    }
    const running = new vscode.CancellationTokenSource();
    state.running = running;
    const parts = this.#partsOf(draft);
    state.partsToCome = parts;
    let [compared, problem]: [Compared | null, unknown] = [null, undefined];
    try {
      compared = await this.#ask(draft, base, parts, running.token);
    } catch (error) {
      problem = error;
    }
    // a key, another base, the end
    if (state.running !== running) return;
    state.running = undefined;
    Object.assign(state, { compared, problem, parts, isStale: false });
    for (const resolve of state.waiting.splice(0)) resolve(compared);
    this.#changes.fire(draft);
  }

  async #ask(
    draft: vscode.Uri,
    base: Base,
    parts: readonly ComparisonPart[],
    token: vscode.CancellationToken,
  ): Promise<Compared> {
    const request = async (text: BaseText): Promise<CompareAnswer | null> => {
      const params: CompareParams = { textDocument: { uri: draft.toString() }, base: text, parts };
      return this.#client.sendRequest<CompareAnswer | null>(compareMethod, params, token);
    };
    const named = await namedBase(base);
    let answer = await request(named);
    if (answer?.kind === 'unknown' && 'id' in named) {
      const text = await textOfBase(base, this.#startDocuments, token);
      answer = text === null ? null : await request({ id: named.id, text });
    }
    if (answer?.kind === 'compared') return answer;
    throw new ToldError(message`It cannot be read.`);
  }
}
