import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ToldChange } from '../../../server/src/features/comparison/told-changes';
import { message } from '../../../server/src/messages/message';
import type { StartDocumentService } from '../import/import-file';
import { isDraft, type RecentDraft } from '../recent-draft';
import { reasonOf, say } from '../say';
import { type Base, baseName, baseOfFile } from './base';
import type { Bases } from './bases';
import { changeFrom } from './change-order';
import { type ChangeNode, ChangesView } from './changes-view';
import { chosenFile, chosenVersion, lastYearsText } from './choose-base';
import { comparedUri, showComparedTexts } from './compared-texts';
import { Comparisons } from './comparisons';
import { openTextsCommand, showChangesAsLenses } from './lenses';
import { markChangesInGutter } from './quick-diff';

/** All that compares a draft with an earlier text: what with, both texts beside one another, the list of changes, marks and lenses. */
export function compareDrafts(
  client: BaseLanguageClient,
  startDocuments: StartDocumentService,
  recent: RecentDraft,
  bases: Bases,
): vscode.Disposable {
  const comparisons = new Comparisons(client, bases, startDocuments);
  const view = new ChangesView(bases, comparisons, recent);

  const draftMeant = (): vscode.TextDocument | undefined => {
    const document = (view.draft && opened(view.draft)) ?? recent.document;
    if (document && isDraft(document)) return document;
    void vscode.window.showInformationMessage(say(message`Open a UN resolution to compare it.`));
    return undefined;
  };

  /** `choose` tells what to compare a draft with; undefined where nobody has chosen. */
  async function compareWith(choose: (draft: vscode.TextDocument) => Promise<Base | undefined>): Promise<void> {
    const draft = draftMeant();
    const base = draft && (await choose(draft));
    if (!base) return;
    const before = bases.of(draft.uri);
    comparisons.wantTexts(draft.uri, true);
    await bases.set(draft.uri, base);
    const title = say(message`Comparing …`);
    const compared = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
      comparisons.fresh(draft),
    );
    if (compared) {
      await showTexts(draft.uri);
      await view.open();
      return;
    }
    const reason = reasonOf(comparisons.problemOf(draft.uri));
    await bases.set(draft.uri, before);
    void vscode.window.showErrorMessage(say(message`Not compared with ${baseName(base, null)}. ${reason}`));
  }

  /** Both texts without noise in VS Code's own editor of differences, at a change. */
  async function showTexts(draft: vscode.Uri, change?: ToldChange): Promise<void> {
    const base = bases.of(draft);
    const document = opened(draft);
    if (!base || !document) return;
    comparisons.wantTexts(draft, true);
    const compared = await comparisons.fresh(document);
    const [old, now] = [compared?.symbols.old ?? null, compared?.symbols.new ?? null];
    const names = [baseName(base, old, now), baseName(baseOfFile(draft), now, old)];
    const line = change?.line ?? 0;
    const options = { preview: true, ...(change && { selection: new vscode.Range(line, 0, line, 0) }) };
    const sides = [comparedUri(draft, 'old'), comparedUri(draft, 'new')];
    await vscode.commands.executeCommand('vscode.diff', ...sides, names.join(' ↔ '), options);
  }

  async function goTo(direction: 'next' | 'previous'): Promise<void> {
    const draft = draftMeant();
    const compared = draft && (await comparisons.fresh(draft));
    if (!compared) return;
    const shown = vscode.window.visibleTextEditors.find(editor => editor.document === draft);
    const editor = await vscode.window.showTextDocument(draft, shown?.viewColumn);
    const change = changeFrom(compared.changes, editor.selection.active, direction);
    if (!change) {
      void vscode.window.showInformationMessage(say(message`Nothing has changed.`));
      return;
    }
    const { line, character } = change.range.start;
    editor.selection = new vscode.Selection(line, character, line, character);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await view.reveal(change);
  }

  const command = (name: string, run: (...given: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`resolute.comparison.${name}`, run);
  return vscode.Disposable.from(
    comparisons,
    view,
    showComparedTexts(comparisons),
    markChangesInGutter(bases),
    showChangesAsLenses(comparisons),
    command('withLastYear', () => compareWith(draft => lastYearsText(client, draft))),
    command('withFile', (file?: unknown) =>
      compareWith(async () => (file instanceof vscode.Uri ? baseOfFile(file) : chosenFile())),
    ),
    command('withGitVersion', () => compareWith(chosenVersion)),
    vscode.commands.registerCommand(openTextsCommand, (given?: unknown) => {
      const draft = given instanceof vscode.Uri ? given : draftMeant()?.uri;
      return draft && showTexts(draft);
    }),
    command('showChange', (node?: ChangeNode) => node && 'change' in node && showTexts(node.draft, node.change)),
    command('next', () => goTo('next')),
    command('previous', () => goTo('previous')),
    command('stop', async () => {
      const draft = view.draft ?? recent.document?.uri;
      if (draft) await bases.set(draft, null);
      // the list goes, and would take the keyboard with it
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    }),
  );
}

function opened(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}
