import * as vscode from 'vscode';
import type { ImportedDraft } from '../../../server/src/documents/import-document';
import { message } from '../../../server/src/messages/message';
import { importFile, type StartDocumentService } from '../import/import-file';
import { tellOfImports } from '../import/import-summary';
import { activeFile, importFilters, isImportable } from '../import/importable-files';
import { openUntitledDraft, sourceOf } from '../import/untitled-draft';
import { reasonOf, say } from '../say';

/** "Open as UN Resolution": of the files chosen in the explorer, that of the active editor, or one that is asked for. */
export const importDocument = (start: StartDocumentService): vscode.Disposable =>
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
          await openUntitledDraft(sourceOf(file), draft.text);
          drafts.push({ file: file.path, draft });
        } catch (error) {
          failed.push({ file: file.path, reason: reasonOf(error) });
        }
      }
      tellOfImports(drafts, failed);
    },
  );

async function filesMeant(clicked?: vscode.Uri, chosen?: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  if (Array.isArray(chosen) && chosen.length > 0) return chosen.filter(file => file instanceof vscode.Uri);
  if (clicked instanceof vscode.Uri) return [clicked];
  const active = activeFile();
  if (active && isImportable(active)) return [active];
  return (await vscode.window.showOpenDialog({ canSelectMany: true, filters: importFilters })) ?? [];
}
