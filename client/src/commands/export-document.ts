import * as vscode from 'vscode';
import type { DocumentService } from '../../../server/src/document-service';
import { type ExportFormat, exportEndings } from '../../../server/src/documents/formats';
import {
  defaultWriteOptions,
  type MastheadFacts,
  type WriteOptions,
} from '../../../server/src/documents/write-document';
import { inMessage, nameInMessage } from '../../../server/src/text/shown';
import { isServed, languageId } from '../documents';
import { askForMasthead } from '../export/masthead-form';
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

/** What a key or another extension may say already: what is not said is asked for. */
interface GivenExport {
  readonly format?: ExportFormat;
  readonly target?: vscode.Uri;
  readonly masthead?: MastheadFacts;
}

/** "Export …": writes the draft in the active editor as a file of another format. */
export const exportDocument = (start: StartDocumentService, kept: vscode.Memento): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.exportDocument', async (_clicked?: unknown, given?: GivenExport) => {
    const draft = vscode.window.activeTextEditor?.document;
    if (!draft || draft.languageId !== languageId || !isServed(draft)) {
      void vscode.window.showInformationMessage(
        'Open a resolution first: what is exported is the draft in the active editor.',
      );
      return;
    }
    const format =
      choices.find(choice => choice.format === given?.format)?.format ??
      (await vscode.window.showQuickPick(choices, { placeHolder: 'Export the draft as' }))?.format;
    if (!format) return;
    const target =
      given?.target ??
      (await vscode.window.showSaveDialog({
        defaultUri: besideDraft(draft.uri, exportEndings[format]),
        filters: { [choices.find(choice => choice.format === format)!.label]: [exportEndings[format]] },
      }));
    if (!target) return;
    const service = start();
    try {
      const masthead = given?.masthead ?? (await mastheadOf(draft, format, service, kept));
      if (masthead === null) return;
      await exportTo(target, draft.getText(), format, { ...optionsInSettings(), masthead }, service);
    } catch (error) {
      const reason = inMessage(error instanceof Error ? error.message : String(error), 200);
      void vscode.window.showErrorMessage(`Not exported. ${reason}`);
    } finally {
      service.close();
    }
  });

async function exportTo(
  target: vscode.Uri,
  text: string,
  to: ExportFormat,
  options: WriteOptions,
  service: DocumentService,
): Promise<void> {
  const answer = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Exporting …' },
    () => service.answer({ kind: 'export', text, to, options }),
  );
  if (answer.kind !== 'file') throw new Error(answer.kind === 'unreadable' ? answer.message : 'No file was made.');
  await vscode.workspace.fs.writeFile(target, answer.bytes);
  void offerToOpen(target);
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = 'Open';
  const done = `Exported as ${nameInMessage(target.path)}.`;
  if ((await vscode.window.showInformationMessage(done, open)) === open) await vscode.env.openExternal(target);
}

/** Of a draft, and asked for once: where the answers are kept, by the draft's address. */
const mastheadsKey = 'resolute.mastheads';

/** What the draft does not say of what stands above it; null where the user has cancelled. */
async function mastheadOf(
  draft: vscode.TextDocument,
  to: ExportFormat,
  service: DocumentService,
  kept: vscode.Memento,
): Promise<MastheadFacts | null> {
  if (to !== 'docx' && to !== 'html') return {};
  const all = kept.get<Readonly<Record<string, MastheadFacts>>>(mastheadsKey, {});
  const key = draft.uri.toString();
  const known = all[key];
  if (known) return known;
  const answer = await service.answer({ kind: 'facts', text: draft.getText() });
  if (answer.kind !== 'facts') return {};
  const facts = await askForMasthead(answer.masthead, answer.organ !== null, {});
  // an untitled draft's address comes back with another draft
  if (facts && !draft.isUntitled) await kept.update(mastheadsKey, { ...all, [key]: facts });
  return facts;
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
