import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type Message, message } from '../../../server/src/messages/message';
import { type PreviewAnswer, type PreviewParams, previewMethod } from '../../../server/src/protocol/answers/preview';
import { say } from '../say';
import type { FromPage, PreviewState, Theme, ToPage } from './messages';
import { panelHtml } from './page';
import { PageAnswers } from './page-answers';
import { print } from './print';

/** So long the editor's scrolling is taken for an answer to the preview's. */
const echo = 300;

let views = 0;

/** A draft's preview in its panel. */
export class Preview implements vscode.Disposable {
  readonly #view = `preview ${++views}`;
  readonly #subscriptions: vscode.Disposable[];
  readonly #closed = new vscode.EventEmitter<void>();
  readonly onDidClose = this.#closed.event;
  #state: PreviewState;
  readonly #answers: PageAnswers<PreviewAnswer>;
  #isReady = false;
  #quietUntil = 0;

  constructor(
    readonly panel: vscode.WebviewPanel,
    state: PreviewState,
    private readonly client: BaseLanguageClient,
    private readonly context: vscode.ExtensionContext,
  ) {
    this.#state = state;
    this.#answers = new PageAnswers({
      canAsk: () => this.#isReady && client.state === State.Running,
      ask: known => this.#ask(known),
      show: (answer, isFirst) => this.#show(answer, isFirst),
    });
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(context.extensionUri, 'dist')],
    };
    this.#subscriptions = [
      this.#closed,
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((heard: FromPage) => this.#hear(heard)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#isOf(document) && this.#answers.refreshSoon()),
      vscode.workspace.onDidOpenTextDocument(document => this.#isOf(document) && this.#answers.refreshSoon()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#editorScrolled(textEditor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#cursorMoved(textEditor)),
      vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration(setting) && this.#tellState()),
      // a server that has begun anew knows of no page
      client.onDidChangeState(({ newState }) => newState === State.Running && this.#answers.refreshSoon()),
    ];
    this.#name();
    panel.webview.html = panelHtml(panel.webview, context.extensionUri);
  }

  get uri(): string {
    return this.#state.uri;
  }

  get isLocked(): boolean {
    return this.#state.locked;
  }

  /** Shows another draft. */
  follow(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    if (uri === this.#state.uri) return;
    this.#answers.forget();
    this.#set({ uri });
    this.#name();
    this.#answers.refreshSoon();
  }

  setLocked(locked: boolean): void {
    this.#set({ locked });
    this.#name();
  }

  askToPrint(): void {
    this.#tell({ type: 'print' });
  }

  dispose(): void {
    this.#isReady = false;
    this.#answers.dispose();
    this.#closed.fire();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #hear(heard: FromPage): void {
    switch (heard.type) {
      case 'ready':
        this.#isReady = true;
        this.#answers.forget();
        this.#tellState();
        this.#answers.refreshSoon();
        return;
      case 'scrolled':
        this.#reveal(heard.line);
        return;
      case 'open':
        return void this.#open(heard.line);
      case 'theme':
        void this.context.globalState.update(themeKey, heard.theme);
        this.#set({ theme: heard.theme });
        return;
      case 'lock':
        this.setLocked(heard.locked);
        return;
      case 'synchronize':
        return void vscode.workspace.getConfiguration().update(setting, heard.on, vscode.ConfigurationTarget.Global);
      case 'print':
        return void print(heard.html, this.#fileName(), this.context);
      case 'told':
        vscode.window.setStatusBarMessage(say(told[heard.what]), 4_000);
    }
  }

  #set(change: Partial<PreviewState>): void {
    this.#state = { ...this.#state, ...change };
    this.#tellState();
  }

  #tellState(): void {
    this.#tell({ type: 'state', state: this.#state, synchronize: isSynchronized() });
  }

  #tell(message: ToPage): void {
    if (this.#isReady) void this.panel.webview.postMessage(message);
  }

  #fileName(): string {
    const { path } = vscode.Uri.parse(this.#state.uri);
    return path.slice(path.lastIndexOf('/') + 1);
  }

  #name(): void {
    const name = this.#fileName();
    this.panel.title = say(this.isLocked ? message`[Preview] ${name}` : message`Preview ${name}`);
  }

  #isOf({ uri }: vscode.TextDocument): boolean {
    return uri.toString() === this.#state.uri;
  }

  #ask(known: string | null): Promise<PreviewAnswer | null> {
    const params: PreviewParams = { textDocument: { uri: this.#state.uri }, view: this.#view, known };
    return this.client.sendRequest<PreviewAnswer | null>(previewMethod, params);
  }

  #show(answer: PreviewAnswer | null, isFirst: boolean): void {
    if (!answer) {
      const text = isFirst ? say(message`Open the draft to see its preview.`) : '';
      this.#tell({ type: 'notice', text });
      return;
    }
    const text = answer.isTooLong ? say(message`This text is too long to be shown as a resolution.`) : '';
    this.#tell({ type: 'notice', text });
    this.#tell({ type: 'update', answer });
    const editor = isFirst ? this.#editor() : undefined;
    if (!editor) return;
    this.#editorScrolled(editor);
    this.#cursorMoved(editor);
  }

  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => this.#isOf(document));
  }

  #editorScrolled(editor: vscode.TextEditor): void {
    const start = editor.visibleRanges[0]?.start;
    if (!start || !this.#isOf(editor.document) || !isSynchronized() || Date.now() < this.#quietUntil) return;
    const { length } = editor.document.lineAt(start.line).text;
    this.#tell({ type: 'scroll', line: start.line + Math.min(0.999, start.character / Math.max(1, length)) });
  }

  #cursorMoved(editor: vscode.TextEditor): void {
    if (this.#isOf(editor.document)) this.#tell({ type: 'cursor', line: editor.selection.active.line });
  }

  #reveal(line: number): void {
    const editor = this.#editor();
    if (!editor || !isSynchronized()) return;
    this.#quietUntil = Date.now() + echo;
    editor.revealRange(new vscode.Range(Math.floor(line), 0, Math.floor(line), 0), vscode.TextEditorRevealType.AtTop);
  }

  /** Goes to the source. */
  async #open(line: number): Promise<void> {
    const place = new vscode.Position(Math.floor(line), 0);
    const column = this.#editor()?.viewColumn ?? vscode.ViewColumn.One;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(this.#state.uri));
    this.#quietUntil = Date.now() + echo;
    await vscode.window.showTextDocument(document, { viewColumn: column, selection: new vscode.Range(place, place) });
  }
}

const told: Readonly<Record<Extract<FromPage, { type: 'told' }>['what'], Message>> = {
  copied: message`Copied with its formatting.`,
  'not copied': message`This could not be copied.`,
};

const setting = 'resolute.preview.synchronize';
const themeKey = 'preview.theme';

const isSynchronized = (): boolean => vscode.workspace.getConfiguration().get<boolean>(setting, true);

export const lastTheme = (context: vscode.ExtensionContext): Theme =>
  context.globalState.get<Theme>(themeKey, 'automatic');
