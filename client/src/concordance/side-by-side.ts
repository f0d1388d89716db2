import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import {
  type ConcordanceAnswer,
  type ConcordanceParams,
  concordanceMethod,
} from '../../../server/src/protocol/concordance/requests';
import { rulePage } from '../rule-pages';
import { knotsOf, otherSide, rowAt, type Side, tiedHeight } from './tied-places';

/** What is typed is looked at when no key came for so long, in milliseconds. */
const pause = 400;
/** Whoever is scrolled along is not listened to for so long, in milliseconds: its own event would scroll the first again. */
const echo = 250;

/** Two versions of a text side by side: what differs, the paragraph that corresponds to the cursor's, and scrolling that is tied. */
export class SideBySide implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #diagnostics: vscode.DiagnosticCollection;
  readonly #mark: vscode.TextEditorDecorationType;
  readonly #documents: Readonly<Record<Side, vscode.TextDocument>>;
  readonly #listeners: vscode.Disposable[];
  #answer: ConcordanceAnswer | null = null;
  #isTied = true;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** The one that was scrolled last, and not along with the other. */
  #leader: Side = 'a';
  /** The one that was scrolled along last, and where to: on a busy machine the word of it comes late. */
  #follower: { readonly side: Side; readonly until: number; readonly line: number | null } | null = null;
  #isOver = false;

  constructor(client: BaseLanguageClient, a: vscode.TextDocument, b: vscode.TextDocument, onEnd: () => void) {
    this.#client = client;
    this.#documents = { a, b };
    this.#diagnostics = vscode.languages.createDiagnosticCollection('resolute-concordance');
    this.#mark = vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
      overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.rangeHighlightForeground'),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    });
    this.#listeners = [
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#selected(textEditor)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#showMarks()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#sideOf(document)) this.#askSoon();
      }),
      // settings of rules may lie in files
      vscode.workspace.onDidSaveTextDocument(() => this.#askSoon()),
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('resolute.rules')) this.#askSoon();
      }),
      vscode.window.tabGroups.onDidChangeTabs(() => {
        if (!this.#isShown()) onEnd();
      }),
    ];
  }

  /** Where both lie, as menus know them: a window that shows a remote folder has other URIs, but the same paths. */
  get paths(): readonly string[] {
    return Object.values(this.#documents).flatMap(({ uri }) => [uri.fsPath, uri.path]);
  }

  set isTied(isTied: boolean) {
    this.#isTied = isTied;
    const active = vscode.window.activeTextEditor;
    if (isTied) this.#follow((active && this.#sideOf(active.document)) ?? this.#leader);
  }

  dispose(): void {
    this.#isOver = true;
    clearTimeout(this.#resting);
    for (const listener of this.#listeners) listener.dispose();
    this.#mark.dispose();
    this.#diagnostics.dispose();
  }

  /** Asks in what the two differ now, and shows it: in how many places; null where that was not found out. */
  async refresh(): Promise<number | null> {
    const { a, b } = this.#documents;
    const [versionA, versionB] = [a.version, b.version];
    const params: ConcordanceParams = { textDocument: { uri: a.uri.toString() }, other: b.uri.toString() };
    const answer = await this.#client.sendRequest<ConcordanceAnswer | null>(concordanceMethod, params);
    // what was typed meanwhile has asked again
    if (this.#isOver || a.version !== versionA || b.version !== versionB) return null;
    this.#answer = answer;
    this.#diagnostics.clear();
    if (answer) {
      this.#diagnostics.set(a.uri, await this.#shown(answer.diagnostics[0]));
      this.#diagnostics.set(b.uri, await this.#shown(answer.diagnostics[1]));
    }
    this.#showMarks();
    return answer && answer.diagnostics[0].length + answer.diagnostics[1].length;
  }

  async #shown(found: readonly Diagnostic[]): Promise<vscode.Diagnostic[]> {
    const shown = await this.#client.protocol2CodeConverter.asDiagnostics([...found]);
    for (const diagnostic of shown) {
      const { code } = diagnostic;
      if (typeof code === 'string') diagnostic.code = { value: code, target: rulePage(code) };
    }
    return shown;
  }

  #askSoon(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.refresh().catch(() => undefined), pause);
  }

  #isShown(): boolean {
    const open = new Set(
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])),
    );
    return Object.values(this.#documents).every(({ uri }) => open.has(uri.toString()));
  }

  #sideOf(document: vscode.TextDocument): Side | null {
    return document === this.#documents.a ? 'a' : document === this.#documents.b ? 'b' : null;
  }

  #editorOf(side: Side): vscode.TextEditor | undefined {
    const own = this.#documents[side];
    return vscode.window.visibleTextEditors.find(({ document }) => document === own);
  }

  #selected(editor: vscode.TextEditor): void {
    const side = this.#sideOf(editor.document);
    if (!side) return;
    this.#showMarks();
    if (editor === vscode.window.activeTextEditor && this.#isTied) this.#reveal(side, editor.selection.active.line);
  }

  /** The counterpart of a line's paragraph, where it is out of sight. */
  #reveal(side: Side, line: number): void {
    const range = this.#answer && rowAt(this.#answer.rows, side, line)?.[otherSide(side)];
    const other = this.#editorOf(otherSide(side));
    if (!range || !other) return;
    const first = new vscode.Range(range.start.line, 0, range.start.line, 0);
    if (other.visibleRanges.some(visible => visible.intersection(first))) return;
    this.#follower = { side: otherSide(side), until: Date.now() + echo, line: null };
    other.revealRange(first, vscode.TextEditorRevealType.InCenter);
  }

  /** In the other text, the paragraph that the cursor's own corresponds to. */
  #showMarks(): void {
    const active = vscode.window.activeTextEditor;
    const side = active ? this.#sideOf(active.document) : null;
    if (!active || !side || !this.#answer) return;
    const other = this.#editorOf(otherSide(side));
    active.setDecorations(this.#mark, []);
    const range = rowAt(this.#answer.rows, side, active.selection.active.line)?.[otherSide(side)];
    other?.setDecorations(this.#mark, range ? [new vscode.Range(range.start.line, 0, range.end.line, 0)] : []);
  }

  #scrolled(editor: vscode.TextEditor): void {
    const side = this.#sideOf(editor.document);
    if (!side || this.#isEcho(side, editor)) return;
    this.#leader = side;
    if (this.#isTied) this.#follow(side);
  }

  /** Does an editor tell of being scrolled along? */
  #isEcho(side: Side, { visibleRanges }: vscode.TextEditor): boolean {
    if (this.#follower?.side !== side) return false;
    const { until, line } = this.#follower;
    return Date.now() < until || (line !== null && Math.abs((visibleRanges[0]?.start.line ?? -2) - line) <= 1);
  }

  /** Scrolls the other text to where one stands. */
  #follow(side: Side): void {
    const [editor, other] = [this.#editorOf(side), this.#editorOf(otherSide(side))];
    const top = editor?.visibleRanges[0]?.start;
    if (!this.#answer || !editor || !other || !top) return;
    const { a, b } = this.#documents;
    const knots = knotsOf(this.#answer.rows, {
      lines: { a: a.lineCount, b: b.lineCount },
      height: (which, position) => heightOf(this.#documents[which], position),
    });
    const place = positionAt(other.document, tiedHeight(knots, side, heightOf(editor.document, top)));
    this.#follower = { side: otherSide(side), until: Date.now() + echo, line: place.line };
    other.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  }
}

function heightOf(document: vscode.TextDocument, { line, character }: { line: number; character: number }): number {
  if (line >= document.lineCount) return document.lineCount;
  return line + Math.min(1, character / (document.lineAt(line).text.length + 1));
}

function positionAt(document: vscode.TextDocument, height: number): vscode.Position {
  const line = Math.min(Math.floor(height), document.lineCount - 1);
  return new vscode.Position(line, Math.floor((height - line) * document.lineAt(line).text.length));
}
