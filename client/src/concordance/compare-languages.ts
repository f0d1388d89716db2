import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { message } from '../../../server/src/messages/message';
import { languageId, openAsResolution } from '../documents';
import { importFile, type StartDocumentService } from '../import/import-file';
import { isImportable } from '../import/importable-files';
import { openUntitledDraft, sourceOf } from '../import/untitled-draft';
import { isDraft } from '../recent-draft';
import { reasonOf, say } from '../say';
import { chooseVersion } from './choose-version';
import { RememberedVersions } from './remembered-versions';
import { SideBySide } from './side-by-side';

/** Menus show what belongs to a comparison where these say so. */
const textsContext = 'resolute.concordance.texts';
const tiedContext = 'resolute.concordance.isTied';

/**
 * "Compare with Another Language": opens another version of the active draft beside it, ties their scrolling, and tells in what
 * they differ for as long as both are open.
 */
export function compareLanguages(
  client: BaseLanguageClient,
  start: StartDocumentService,
  memory: vscode.Memento,
): vscode.Disposable {
  const remembered = new RememberedVersions(memory);
  let shown: SideBySide | null = null;

  function end(): void {
    shown?.dispose();
    shown = null;
    void vscode.commands.executeCommand('setContext', textsContext, []);
  }

  function tie(isTied: boolean): void {
    if (shown) shown.isTied = isTied;
    void vscode.commands.executeCommand('setContext', tiedContext, isTied);
  }

  async function compare(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isDraft(editor.document)) {
      void vscode.window.showInformationMessage(say(message`Open a draft first.`));
      return;
    }
    try {
      const chosen = await chooseVersion(client, editor.document, remembered);
      if (!chosen) return;
      const other = await openBeside(chosen, start);
      if (!other || other === editor.document) return;
      end();
      shown = new SideBySide(client, editor.document, other, end);
      void vscode.commands.executeCommand('setContext', textsContext, shown.paths);
      tie(true);
      const differences = await shown.refresh();
      // so that both begin at the same place
      tie(true);
      if (differences === 0)
        void vscode.window.showInformationMessage(say(message`No differences were found between the two texts.`));
    } catch (error) {
      void vscode.window.showErrorMessage(say(message`The two were not compared. ${reasonOf(error)}`));
    }
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('resolute.compareLanguages', compare),
    vscode.commands.registerCommand('resolute.concordance.tie', () => tie(true)),
    vscode.commands.registerCommand('resolute.concordance.untie', () => tie(false)),
    vscode.commands.registerCommand('resolute.concordance.end', end),
    { dispose: end },
  );
}

/** The cursor stays in the draft. A file of another format becomes a draft of its own; null where that is cancelled. */
async function openBeside(file: vscode.Uri, start: StartDocumentService): Promise<vscode.TextDocument | null> {
  const options = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: false };
  if (isImportable(file)) {
    const location = vscode.ProgressLocation.Notification;
    const title = say(message`Opening as a resolution …`);
    const draft = await vscode.window.withProgress({ location, title, cancellable: true }, (_, token) =>
      importFile(file, start, token),
    );
    if (!draft) return null;
    const from = vscode.window.activeTextEditor;
    const { document } = await openUntitledDraft(sourceOf(file), draft.text, vscode.ViewColumn.Beside);
    if (from)
      await vscode.window.showTextDocument(from.document, { viewColumn: from.viewColumn ?? vscode.ViewColumn.One });
    return document;
  }
  let document = await vscode.workspace.openTextDocument(file);
  if (document.languageId !== languageId) document = await openAsResolution(document);
  await vscode.window.showTextDocument(document, options);
  return document;
}
