import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { message } from '../../../server/src/messages/message';
import {
  type DoubtfulChange,
  type RollOverAnswer,
  type RollOverParams,
  rollOverMethod,
} from '../../../server/src/protocol/requests/roll-over-request';
import { baseOfFile } from '../comparison/base';
import type { Bases } from '../comparison/bases';
import { languageId } from '../documents';
import { fileName, folderOf, withoutEnding } from '../file-name';
import type { ImportedFiles } from '../import/imported-files';
import { openUntitledDraft } from '../import/untitled-draft';
import { reasonOf, say } from '../say';

/**
 * "This Year's Draft from This Text": opens the draft that follows the resolution in the active editor beside it, and leads
 * through what was left to decide. The text itself stays as it is, and is what the draft is compared with from then on.
 */
export const rollOver = (client: BaseLanguageClient, bases: Bases, imported: ImportedFiles): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.rollOver', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId) {
      void vscode.window.showInformationMessage(say(message`Open the earlier resolution first.`));
      return;
    }
    try {
      const params: RollOverParams = { textDocument: { uri: document.uri.toString() } };
      const answer = await client.sendRequest<RollOverAnswer | null>(rollOverMethod, params);
      if (!answer) return;
      const source = { name: `${withoutEnding(fileName(document.uri))}-next`, folder: folderOf(document.uri) };
      const editor = await openUntitledDraft(source, answer.text, vscode.ViewColumn.Beside);
      // one that was never saved is gone with its window, but the file that it was opened from is not
      const file = document.uri.scheme === 'untitled' ? imported.of(document.uri) : document.uri;
      if (file) await bases.set(editor.document.uri, baseOfFile(file));
      // the command ends with the draft, not when what it tells has been read
      void tell(editor.document, answer);
    } catch (error) {
      void vscode.window.showErrorMessage(say(message`No draft was made. ${reasonOf(error)}`));
    }
  });

async function tell(draft: vscode.TextDocument, { made, doubtful }: RollOverAnswer): Promise<void> {
  if (doubtful.length === 0) {
    const told =
      made === 0
        ? message`Nothing of an earlier year or session was found: the new draft is the same text.`
        : message`${made} changes were made; nothing is in doubt.`;
    void vscode.window.showInformationMessage(say(told));
    return;
  }
  const show = say(message`Show What Is in Doubt`);
  const told = say(message`${made} changes were made; ${doubtful.length} places are left for you to decide.`);
  if ((await vscode.window.showInformationMessage(told, show)) === show) await leadThrough(draft, doubtful);
}

interface DoubtfulItem extends vscode.QuickPickItem {
  readonly change: DoubtfulChange;
}

/** A list of the doubtful places: moving in it shows each in the draft. */
async function leadThrough(draft: vscode.TextDocument, doubtful: readonly DoubtfulChange[]): Promise<void> {
  const editor = await vscode.window.showTextDocument(draft, { preview: false });
  const reveal = ({ range }: DoubtfulChange): void => {
    const place = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    editor.selection = new vscode.Selection(place.start, place.end);
    editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const items = doubtful.map(
    (change): DoubtfulItem => ({
      label: change.proposed === null ? change.old : `${change.old} → ${change.proposed}`,
      description: change.path,
      change,
    }),
  );
  const title = say(message`In Doubt in This Year’s Draft`);
  const picked = await vscode.window.showQuickPick(items, {
    title,
    onDidSelectItem: item => reveal((item as DoubtfulItem).change),
  });
  if (picked) reveal(picked.change);
}
