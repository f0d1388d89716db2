import * as vscode from 'vscode';
import { type BetterEncoding, betterEncoding } from '../../server/src/encoding/better-encoding';
import type { Encoding } from '../../server/src/encoding/encodings';
import { readsLikeResolution } from '../../server/src/languages/recognition';
import { message, type Value } from '../../server/src/messages/message';
import { largestFile } from '../../server/src/workspace/candidates';
import { isServed, languageId } from './documents';
import { say } from './say';

/** What VS Code calls an encoding in its settings, and in its list. */
const names: Readonly<Record<Encoding, readonly [id: string, shown: Value]>> = {
  'utf-8': ['utf8', 'UTF-8'],
  'utf-16le': ['utf16le', 'UTF-16 LE'],
  'utf-16be': ['utf16be', 'UTF-16 BE'],
  gb18030: ['gb18030', message`Simplified Chinese (GB18030)`],
  big5: ['cp950', message`Traditional Chinese (Big5)`],
  'windows-1251': ['windows1251', message`Cyrillic (Windows 1251)`],
  'windows-1252': ['windows1252', message`Western (Windows 1252)`],
  'windows-1256': ['windows1256', message`Arabic (Windows 1256)`],
  'koi8-r': ['koi8r', message`Cyrillic (KOI8-R)`],
};

/** Since VS Code 1.100, which is later than the API that this extension is built for. */
interface WithEncoding {
  readonly encoding?: unknown;
}
type OpenWithEncoding = (uri: vscode.Uri, options: { readonly encoding: string }) => Thenable<vscode.TextDocument>;

/** Offers to reopen a resolution whose letters are wrong because VS Code took another encoding than its file is in. */
export class EncodingOffer implements vscode.Disposable {
  /** Each document is offered once a session. */
  readonly #offered = new Set<string>();
  readonly #listener: vscode.Disposable;
  readonly #reopened: (document: vscode.TextDocument) => void;

  /** `reopened` is told of documents that show another text now. */
  constructor(reopened: (document: vscode.TextDocument) => void) {
    this.#reopened = reopened;
    this.#listener = vscode.workspace.onDidOpenTextDocument(document => void this.#consider(document));
    for (const document of vscode.workspace.textDocuments) void this.#consider(document);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async #consider(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (!mayBeWrong(document) || this.#offered.has(key)) return;
    const found = await better(document);
    if (!found || !mayBeWrong(document) || this.#offered.has(key)) return;
    if (document.languageId !== languageId && !readsLikeResolution(found.text)) return;
    this.#offered.add(key);
    await this.#ask(document, found.encoding);
  }

  /** What the messages say comes from here alone: VS Code makes links of what looks like one, and a file may have any name. */
  async #ask(document: vscode.TextDocument, encoding: Encoding): Promise<void> {
    const [id, shown] = names[encoding];
    if (typeof (document as WithEncoding).encoding === 'string') {
      const question = message`This resolution’s file is written in ${shown}, and is shown in another encoding. Reopen it in its own?`;
      const reopen = say(message`Reopen`);
      const answer = await vscode.window.showWarningMessage(say(question), reopen, say(message`No`));
      if (answer !== reopen) return;
      if (!mayBeWrong(document)) return;
      const openWith = vscode.workspace.openTextDocument as unknown as OpenWithEncoding;
      this.#reopened(await openWith(document.uri, { encoding: id }));
      return;
    }
    const choose = say(message`Choose Encoding`);
    const how = message`This resolution’s file is written in ${shown}, and is shown in another encoding. Choose “Reopen with Encoding” and “${shown}”.`;
    if ((await vscode.window.showWarningMessage(say(how), choose)) !== choose || document.isClosed) return;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
  }
}

/** Nobody's changes are lost, and ASCII is the same in nearly every encoding. */
function mayBeWrong(document: vscode.TextDocument): boolean {
  if (document.isClosed || document.isDirty || document.isUntitled || !isServed(document)) return false;
  const detects = vscode.workspace.getConfiguration('resolute').get('detectPlainText') !== 'never';
  const isOurs = document.languageId === languageId || (document.languageId === 'plaintext' && detects);
  return isOurs && /[^\x01-\x7f]/.test(document.getText());
}

async function better(document: vscode.TextDocument): Promise<BetterEncoding | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(document.uri);
    if (size > largestFile) return null;
    return betterEncoding(document.getText(), await vscode.workspace.fs.readFile(document.uri));
  } catch {
    // no file behind the document, or none that can be read
    return null;
  }
}
