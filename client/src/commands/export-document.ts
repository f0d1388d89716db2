import * as vscode from 'vscode';
import type { DocumentService } from '../../../server/src/document-service';
import { type ExportFormat, exportEndings } from '../../../server/src/documents/formats';
import {
  defaultWriteOptions,
  type MastheadFacts,
  type WriteOptions,
} from '../../../server/src/documents/write-document';
import { type Message, message } from '../../../server/src/messages/message';
import { ToldError } from '../../../server/src/messages/told-error';
import { inMessage, nameInMessage } from '../../../server/src/text/shown';
import { freePlaceFor } from '../export/free-place';
import { KeptMastheads } from '../export/kept-mastheads';
import { askForMasthead, mastheadInShort } from '../export/masthead-form';
import type { StartDocumentService } from '../import/import-file';
import type { RecentDraft } from '../recent-draft';
import { reasonOf, say } from '../say';

interface Choice {
  readonly format: ExportFormat;
  readonly name: Message;
  readonly about: Message;
}

interface FormatItem extends vscode.QuickPickItem {
  readonly format: ExportFormat;
}

const choices: readonly Choice[] = [
  { format: 'docx', name: message`Word`, about: message`${'.docx'}, in the layout of the UN’s templates` },
  { format: 'html', name: message`Web page`, about: message`${'.html'}, one file, to print or to save as PDF` },
  {
    format: 'akn',
    name: message`Akoma Ntoso`,
    about: message`${'.xml'}, as the UN publishes its documents for machines`,
  },
  { format: 'md', name: message`Markdown`, about: message`.md` },
  { format: 'txt', name: message`Plain text`, about: message`${'.txt'}, a paragraph a line` },
];

/** What a key or another extension may say already: what is not said is asked for. */
interface GivenExport {
  readonly format?: ExportFormat;
  readonly target?: vscode.Uri;
  readonly masthead?: MastheadFacts;
}

/** "Export …": writes a draft as a file of another format. */
export const exportDocument = (
  start: StartDocumentService,
  recent: RecentDraft,
  memento: vscode.Memento,
): vscode.Disposable => {
  const kept = new KeptMastheads(memento);
  return vscode.commands.registerCommand('resolute.exportDocument', async (_clicked?: unknown, given?: GivenExport) => {
    const draft = recent.document;
    if (!draft) {
      void vscode.window.showInformationMessage(
        say(message`Open a resolution first: what is exported is the draft in the active editor.`),
      );
      return;
    }
    const service = start();
    try {
      const format =
        choices.find(choice => choice.format === given?.format)?.format ?? (await askForFormat(draft, service, kept));
      if (!format) return;
      const target = given?.target ?? (await askForPlace(draft.uri, format));
      if (!target) return;
      const masthead = given?.masthead ?? (await mastheadOf(draft, format, service, kept));
      if (masthead === null) return;
      await exportTo(target, draft.getText(), format, { ...optionsInSettings(), masthead }, service);
    } catch (error) {
      void vscode.window.showErrorMessage(say(message`Not exported. ${reasonOf(error)}`));
    } finally {
      service.close();
    }
  });
};

/** Which format; what was once answered of what stands above the text is shown there, and can be changed. */
async function askForFormat(
  draft: vscode.TextDocument,
  service: DocumentService,
  kept: KeptMastheads,
): Promise<ExportFormat | undefined> {
  const formats = choices.map(({ format, name, about }) => ({ format, label: say(name), description: say(about) }));
  for (;;) {
    const known = kept.of(draft);
    const change = {
      label: say(message`Change what stands above the text …`),
      description: inMessage(mastheadInShort(known ?? {}), 100),
    };
    const chosen = await vscode.window.showQuickPick<FormatItem | vscode.QuickPickItem>(
      known ? [...formats, change] : formats,
      { placeHolder: say(message`Export the draft as`) },
    );
    if (!chosen) return undefined;
    if ('format' in chosen) return chosen.format;
    const facts = await askAnew(draft, service, known ?? {});
    if (facts) await kept.keep(draft, facts);
  }
}

async function askForPlace(draft: vscode.Uri, format: ExportFormat): Promise<vscode.Uri | undefined> {
  const ending = exportEndings[format];
  const free = await freePlaceFor(draft, ending);
  return vscode.window.showSaveDialog({
    ...(free ? { defaultUri: free } : {}),
    filters: { [say(choices.find(choice => choice.format === format)!.name)]: [ending] },
  });
}

async function exportTo(
  target: vscode.Uri,
  text: string,
  to: ExportFormat,
  options: WriteOptions,
  service: DocumentService,
): Promise<void> {
  const answer = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: say(message`Exporting …`) },
    () => service.answer({ kind: 'export', text, to, options }),
  );
  if (answer.kind !== 'file')
    throw new ToldError(answer.kind === 'unreadable' ? answer.told : message`No file was made.`);
  await vscode.workspace.fs.writeFile(target, answer.bytes);
  void offerToOpen(target);
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = say(message`Open`);
  const done = say(message`Exported as ${nameInMessage(target.path)}.`);
  if ((await vscode.window.showInformationMessage(done, open)) === open) await vscode.env.openExternal(target);
}

/** What the draft does not say of what stands above it, asked for once; null where the user has cancelled. */
async function mastheadOf(
  draft: vscode.TextDocument,
  to: ExportFormat,
  service: DocumentService,
  kept: KeptMastheads,
): Promise<MastheadFacts | null> {
  if (to !== 'docx' && to !== 'html' && to !== 'akn') return {};
  const known = kept.of(draft);
  if (known) return known;
  const facts = await askAnew(draft, service, {});
  if (facts) await kept.keep(draft, facts);
  return facts;
}

async function askAnew(
  draft: vscode.TextDocument,
  service: DocumentService,
  known: MastheadFacts,
): Promise<MastheadFacts | null> {
  const answer = await service.answer({ kind: 'facts', text: draft.getText() });
  return answer.kind === 'facts' ? askForMasthead(answer.masthead, answer.organ !== null, known) : {};
}

function optionsInSettings(): WriteOptions {
  const settings = vscode.workspace.getConfiguration('resolute.export');
  return {
    paper: settings.get<WriteOptions['paper']>('paper', defaultWriteOptions.paper),
    labels: settings.get<WriteOptions['labels']>('labels', defaultWriteOptions.labels),
    lineNumbers: settings.get<boolean>('lineNumbers', defaultWriteOptions.lineNumbers),
  };
}
