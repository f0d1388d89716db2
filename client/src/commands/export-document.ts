import * as vscode from 'vscode';
import { type ExportFormat, exportEndings } from '../../../server/src/documents/formats';
import { defaultWriteOptions, type WriteOptions } from '../../../server/src/documents/write-document';
import { inMessage, nameInMessage } from '../../../server/src/text/shown';
import { isServed, languageId } from '../documents';
import type { StartDocumentService } from '../import/import-file';

interface FormatChoice extends vscode.QuickPickItem {
  readonly format: ExportFormat;
}

const choices: readonly FormatChoice[] = [
  { format: 'docx', label: 'Word', description: '.docx, in the layout of the UN’s templates' },
  { format: 'html', label: 'Web page', description: '.html, one file, to print or to save as PDF' },
  { format: 'akn', label: 'Akoma Ntoso', description: '.xml, as the UN publishes its documents for machines' },
  { format: 'md', label: 'Markdown', description: '.md' },
  { format: 'txt', label: 'Plain text', description: '.txt, a paragraph a line' },
];

/** "Export …": writes the draft in the active editor as a file of another format. */
export const exportDocument = (start: StartDocumentService): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.exportDocument', async (_clicked?: unknown, given?: ExportFormat) => {
    const draft = vscode.window.activeTextEditor?.document;
    if (!draft || draft.languageId !== languageId || !isServed(draft)) {
      void vscode.window.showInformationMessage(
        'Open a resolution first: what is exported is the draft in the active editor.',
      );
      return;
    }
    const format =
      choices.find(choice => choice.format === given)?.format ??
      (await vscode.window.showQuickPick(choices, { placeHolder: 'Export the draft as' }))?.format;
    if (!format) return;
    const target = await vscode.window.showSaveDialog({
      defaultUri: besideDraft(draft.uri, exportEndings[format]),
      filters: { [choices.find(choice => choice.format === format)!.label]: [exportEndings[format]] },
    });
    if (target) await exportTo(target, draft.getText(), format, start);
  });

async function exportTo(
  target: vscode.Uri,
  text: string,
  to: ExportFormat,
  start: StartDocumentService,
): Promise<void> {
  const service = start();
  try {
    const answer = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: 'Exporting …' },
      () => service.answer({ kind: 'export', text, to, options: optionsInSettings() }),
    );
    if (answer.kind !== 'file') throw new Error(answer.kind === 'unreadable' ? answer.message : 'No file was made.');
    await vscode.workspace.fs.writeFile(target, answer.bytes);
    const open = 'Open';
    const done = `Exported as ${nameInMessage(target.path)}.`;
    if ((await vscode.window.showInformationMessage(done, open)) === open) await vscode.env.openExternal(target);
  } catch (error) {
    const reason = inMessage(error instanceof Error ? error.message : String(error), 200);
    void vscode.window.showErrorMessage(`Not exported. ${reason}`);
  } finally {
    service.close();
  }
}

function optionsInSettings(): WriteOptions {
  const settings = vscode.workspace.getConfiguration('resolute.export');
  return {
    paper: settings.get<WriteOptions['paper']>('paper', defaultWriteOptions.paper),
    labels: settings.get<WriteOptions['labels']>('labels', defaultWriteOptions.labels),
    lineNumbers: settings.get<boolean>('lineNumbers', defaultWriteOptions.lineNumbers),
  };
}

/** Beside the draft, or in the first folder of the workspace where the draft has no place of its own yet. */
function besideDraft(draft: vscode.Uri, ending: string): vscode.Uri {
  const name = `${draft.path.slice(draft.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')}.${ending}`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (draft.scheme !== 'untitled') return vscode.Uri.joinPath(draft, '..', name);
  return folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.from({ scheme: 'file', path: `/${name}` });
}
