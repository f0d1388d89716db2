import type * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { cataloguePagesVersion } from '../../server/src/protocol/catalogue-pages';
import {
  type DraftStatus,
  draftStatusMethod,
  draftStatusVersion,
  type InitializationOptions,
} from '../../server/src/protocol/client/draft-status';
import { ruleCommandsVersion } from '../../server/src/protocol/project/rule-commands';
import { graphCommand, graphCommandVersion } from '../../server/src/protocol/requests/graph-command';
import { answerWithCatalogue } from './catalogue-file';
import { showCataloguePages } from './catalogue-pages';
import { citationGraph } from './commands/citation-graph';
import { cleanCopy } from './commands/clean-copy';
import { exportDocument } from './commands/export-document';
import { importDocument } from './commands/import-document';
import { newResolution } from './commands/new-resolution';
import { openExample } from './commands/open-example';
import { restartServer } from './commands/restart-server';
import { rollOver } from './commands/roll-over';
import { ruleCommands } from './commands/rule-commands';
import { showOutput } from './commands/show-output';
import { showReferences } from './commands/show-references';
import { showWalkthrough } from './commands/show-walkthrough';
import { Bases } from './comparison/bases';
import { compareDrafts } from './comparison/commands';
import { completeFirstWords } from './complete-first-words';
import { compareLanguages } from './concordance/compare-languages';
import { languageId, servedDocumentsOnly } from './documents';
import { EncodingOffer } from './encoding-offer';
import { EarlierTextOf } from './export/earlier-text';
import { profileOf } from './export/profile-of';
import { dropIntoDraft } from './import/drop-into-draft';
import type { StartDocumentService } from './import/import-file';
import { ImportedFiles } from './import/imported-files';
import { offeringEditor } from './import/offering-editor';
import { PlainTextOffer } from './plain-text';
import { showPreviews } from './preview/previews';
import { RecentDraft } from './recent-draft';
import { RememberedAnswers } from './remembered-answers';
import { findingsLeadToRules, showRulePages } from './rule-pages';
import { chooseLanguage, sentences } from './say';
import { DraftStatusItem } from './status-item';
import { arrangeParagraphs } from './structure/commands';
import { pasteAsDraft } from './structure/paste';
import { changeStructureWhileTyping } from './structure/typing-keys';
import { answerAboutFiles, eventsOfCandidatesOnly, workspaceOptions } from './workspace-files';

/** Also the setting's section: `resolute.trace.server`. */
export const clientId = 'resolute';
export const clientName = 'Resolute';

export function clientOptions(context: vscode.ExtensionContext, host: 'node' | 'browser'): LanguageClientOptions {
  return {
    documentSelector: [{ language: languageId }],
    // asked for at each start
    initializationOptions: () =>
      ({
        draftStatus: draftStatusVersion,
        messages: sentences(),
        workspace: workspaceOptions(context, host),
        cataloguePages: cataloguePagesVersion,
        graphCommand: graphCommandVersion,
        ruleCommands: ruleCommandsVersion,
      }) satisfies InitializationOptions,
    middleware: { ...servedDocumentsOnly, ...findingsLeadToRules, workspace: eventsOfCandidatesOnly },
    // what the server shows may lead to this one command and no other
    markdown: { isTrusted: { enabledCommands: [graphCommand] } },
    diagnosticPullOptions: { onChange: true, onSave: false },
  };
}

/** What both hosts share; they differ in how the server and other threads are started alone. */
export async function start(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  startDocuments: StartDocumentService,
): Promise<void> {
  await chooseLanguage(context.extensionUri);
  const status = new DraftStatusItem(client);
  const plainText = new PlainTextOffer(new RememberedAnswers(context.workspaceState));
  const recent = new RecentDraft();
  const bases = new Bases(context.workspaceState);
  const imported = new ImportedFiles();
  context.subscriptions.push(
    status,
    client,
    plainText,
    recent,
    bases,
    imported,
    new EncodingOffer(document => plainText.consider(document)),
    client.onNotification(draftStatusMethod, (draft: DraftStatus) => status.update(draft)),
    answerAboutFiles(client, context.storageUri),
    answerWithCatalogue(client, context.extensionUri),
    showCataloguePages(client),
    showRulePages(context.extensionUri),
    showReferences(),
    arrangeParagraphs(client),
    changeStructureWhileTyping(client),
    pasteAsDraft(client),
    completeFirstWords(),
    citationGraph(),
    ruleCommands(),
    restartServer(client, context.extensionUri),
    showOutput(client),
    openExample(context.extensionUri),
    newResolution(client),
    showWalkthrough(context.extension),
    importDocument(startDocuments, imported),
    exportDocument(
      startDocuments,
      recent,
      new EarlierTextOf(client, bases, startDocuments),
      profileOf(client),
      context.workspaceState,
    ),
    cleanCopy(startDocuments),
    rollOver(client, bases, imported),
    compareDrafts(client, startDocuments, recent, bases),
    compareLanguages(client, startDocuments, context.workspaceState),
    offeringEditor(),
    dropIntoDraft(startDocuments),
    showPreviews(client, recent, context),
  );
  await client.start();
}
