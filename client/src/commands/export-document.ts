import * as vscode from 'vscode';
import type { DocumentService } from '../../../server/src/document-service';
import { type ExportFormat, exportEndings } from '../../../server/src/documents/formats';
import type { ExportRequest } from '../../../server/src/documents/requests';
import {
  defaultWriteOptions,
  type MastheadFacts,
  trackedNow,
  type WriteOptions,
} from '../../../server/src/documents/write-document';
import { message } from '../../../server/src/messages/message';
import { ToldError } from '../../../server/src/messages/told-error';
import type { Profile } from '../../../server/src/resolution/document/profile';
import { nameInMessage } from '../../../server/src/text/shown';
import { baseOfFile } from '../comparison/base';
import { askForChoice, type Choice, formatName, type ToldAsChanges } from '../export/choices';
import type { EarlierTextOf } from '../export/earlier-text';
import { freePlaceFor } from '../export/free-place';
import { KeptMastheads } from '../export/kept-mastheads';
import { askForMasthead, mastheadInShort } from '../export/masthead-form';
import type { ProfileOf } from '../export/profile-of';
import type { StartDocumentService } from '../import/import-file';
import type { RecentDraft } from '../recent-draft';
import { reasonOf, say } from '../say';

/** What a key or another extension may say already: what is not said is asked for. */
interface GivenExport {
  readonly format?: ExportFormat;
  /** What is told as a change from `base`, or from the text that the draft is compared with. */
  readonly changes?: ToldAsChanges;
  readonly base?: vscode.Uri;
  readonly target?: vscode.Uri;
  readonly masthead?: MastheadFacts;
}

/** "Export …": writes a draft as a file of another format. */
export const exportDocument = (
  start: StartDocumentService,
  recent: RecentDraft,
  earlier: EarlierTextOf,
  profileOf: ProfileOf,
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
      const profile = await profileOf(draft);
      const askAnew: AskAnew = known => askForFacts(draft, profile, service, known);
      const choice = choiceGiven(given) ?? (await askForKnown(draft, earlier.name(draft), askAnew, kept));
      if (!choice) return;
      const { format, changes } = choice;
      const base = changes && (await earlier.text(draft, given?.base && baseOfFile(given.base)));
      if (base === null) return;
      const target = given?.target ?? (await askForPlace(draft.uri, format));
      if (!target) return;
      const masthead = given?.masthead ?? (await mastheadOf(draft, format, askAnew, kept));
      if (masthead === null) return;
      const options = { ...optionsInSettings(base !== undefined), masthead };
      const marksNumbers = changes === 'numbers';
      const told = base === undefined ? {} : { base, marksNumbers };
      const text = draft.getText();
      await exportTo(target, { kind: 'export', text, to: format, profile, options, ...told }, service);
    } catch (error) {
      void vscode.window.showErrorMessage(say(message`Not exported. ${reasonOf(error)}`));
    } finally {
      service.close();
    }
  });
};

/** What as; what was once answered of what stands above the text is shown there, and can be changed. */
async function askForKnown(
  draft: vscode.TextDocument,
  base: string | null,
  askAnew: AskAnew,
  kept: KeptMastheads,
): Promise<Choice | null> {
  for (;;) {
    const known = kept.of(draft);
    const chosen = await askForChoice(base, known ? mastheadInShort(known) : null);
    if (chosen !== 'masthead') return chosen;
    const facts = await askAnew(known ?? {});
    if (facts) await kept.keep(draft, facts);
  }
}

function choiceGiven(given: GivenExport | undefined): Choice | null {
  const { format, changes } = given ?? {};
  if (format === undefined || !Object.hasOwn(exportEndings, format)) return null;
  return { format, ...(changes && { changes }) };
}

async function askForPlace(draft: vscode.Uri, format: ExportFormat): Promise<vscode.Uri | undefined> {
  const ending = exportEndings[format];
  const free = await freePlaceFor(draft, ending);
  return vscode.window.showSaveDialog({
    ...(free ? { defaultUri: free } : {}),
    filters: { [formatName(format)]: [ending] },
  });
}

async function exportTo(target: vscode.Uri, request: ExportRequest, service: DocumentService): Promise<void> {
  const answer = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: say(message`Exporting …`) },
    () => service.answer(request),
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
  askAnew: AskAnew,
  kept: KeptMastheads,
): Promise<MastheadFacts | null> {
  if (to !== 'docx' && to !== 'html' && to !== 'akn') return {};
  const known = kept.of(draft);
  if (known) return known;
  const facts = await askAnew({});
  if (facts) await kept.keep(draft, facts);
  return facts;
}

/** Asks for what a draft does not say; null where the user has cancelled. */
type AskAnew = (known: MastheadFacts) => Promise<MastheadFacts | null>;

async function askForFacts(
  draft: vscode.TextDocument,
  profile: Profile,
  service: DocumentService,
  known: MastheadFacts,
): Promise<MastheadFacts | null> {
  const answer = await service.answer({ kind: 'facts', text: draft.getText(), profile });
  return answer.kind === 'facts' ? askForMasthead(answer.masthead, answer.organ !== null, known) : {};
}

function optionsInSettings(isTracked: boolean): WriteOptions {
  const settings = vscode.workspace.getConfiguration('resolute.export');
  return {
    paper: settings.get<WriteOptions['paper']>('paper', defaultWriteOptions.paper),
    labels: settings.get<WriteOptions['labels']>('labels', defaultWriteOptions.labels),
    lineNumbers: settings.get<boolean>('lineNumbers', defaultWriteOptions.lineNumbers),
    ...(isTracked && { trackedBy: trackedNow(settings.get<string>('author', '')) }),
  };
}
