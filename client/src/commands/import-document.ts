import * as vscode from 'vscode';
import type { ImportedDraft } from '../../../server/src/documents/import-document';
import { message } from '../../../server/src/messages/message';
import { withoutEnding } from '../file-name';
import { changesInSettings, importFile, type StartDocumentService } from '../import/import-file';
import { tellOfImports } from '../import/import-summary';
import { activeFile, importFilters, isImportable } from '../import/importable-files';
import type { ImportedFiles } from '../import/imported-files';
import { openUntitledDraft, sourceOf } from '../import/untitled-draft';
import { reasonOf, say } from '../say';

/** "Open as UN Resolution": of the files chosen in the explorer, that of the active editor, or one that is asked for. */
export const importDocument = (start: StartDocumentService, imported: ImportedFiles): vscode.Disposable =>
  vscode.commands.registerCommand(
    'resolute.importDocument',
    async (clicked?: vscode.Uri, chosen?: readonly vscode.Uri[]) => {
      const files = await filesMeant(clicked, chosen);
      const drafts: { file: string; draft: ImportedDraft }[] = [];
      const failed: { file: string; reason: string }[] = [];
      for (const file of files) {
        try {
          const draft = await vscode.window.withProgress(
            {
              location: vscode.ProgressLocation.Notification,
              title: say(message`Opening as a resolution …`),
              cancellable: true,
            },
            (_, token) => importFile(file, start, token),
          );
          if (!draft) break;
          const { document, viewColumn } = await openUntitledDraft(sourceOf(file), draft.text);
          imported.note(document.uri, file);
          if (changesInSettings().withBase) await openBase(file, draft.text, start, viewColumn);
          drafts.push({ file: file.path, draft });
        } catch (error) {
          failed.push({ file: file.path, reason: reasonOf(error) });
        }
      }
      tellOfImports(drafts, failed);
    },
  );

/** The text that changes were tracked from, beside the draft that has them; nothing where none were. */
async function openBase(
  file: vscode.Uri,
  draft: string,
  start: StartDocumentService,
  viewColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const base = await importFile(file, start, new vscode.CancellationTokenSource().token, 'reject');
  if (!base || base.text === draft) return;
  const { name, folder } = sourceOf(file);
  const source = { name: `${withoutEnding(name)}-base`, folder };
  await openUntitledDraft(source, base.text, vscode.ViewColumn.Beside);
  if (viewColumn !== undefined) await vscode.commands.executeCommand('workbench.action.focusPreviousGroup');
}

async function filesMeant(clicked?: vscode.Uri, chosen?: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  if (Array.isArray(chosen) && chosen.length > 0) return chosen.filter(file => file instanceof vscode.Uri);
  if (clicked instanceof vscode.Uri) return [clicked];
  const active = activeFile();
  if (active && isImportable(active)) return [active];
  return (await vscode.window.showOpenDialog({ canSelectMany: true, filters: importFilters })) ?? [];
}
