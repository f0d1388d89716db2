import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentSymbolParams,
  FoldingRangeParams,
  HoverParams,
  SelectionRangeParams,
} from 'vscode-languageserver';
import { diagnosticSource, diagnostics } from '../features/diagnostics';
import { type HoverSources, hoverAt } from '../features/hover/hovers';
import { foldingRanges } from '../features/structure/folding';
import { outline } from '../features/structure/outline';
import { selectionRanges } from '../features/structure/selection';
import { message, type Say } from '../messages/message';
import { AfterChanges } from './after-changes';
import { answerer } from './answer';
import { answerArrange } from './answers/arrange';
import { answerCitationGraph } from './answers/citation-graph';
import { answerCodeActions } from './answers/code-actions';
import { answerCompletion } from './answers/completion';
import { DiagnosticReports } from './answers/diagnostic-reports';
import { answerFormatting } from './answers/formatting';
import { answerInlayHints } from './answers/inlay-hints';
import { answerNavigation, asked } from './answers/navigation';
import { answerPreview } from './answers/preview';
import { answerProfile } from './answers/profile';
import { answerReferenceLenses } from './answers/reference-lenses';
import { answerRename } from './answers/rename';
import { answerRollOver } from './answers/roll-over';
import { answerSemanticTokens } from './answers/semantic-tokens';
import { answerTyping } from './answers/typing';
import { capabilitiesFor } from './capabilities';
import { ClientForms } from './client/client-forms';
import {
  type DraftStatus,
  draftStatusMethod,
  draftStatusVersion,
  type InitializationOptions,
} from './client/draft-status';
import { userCatalogues } from './client/user-catalogues';
import { answerComparison } from './comparison/compare';
import { answerConcordance } from './concordance/answer-concordance';
import { carriedCatalogue, catalogueOfClient, lazyCatalogue } from './lazy-catalogue';
import { longestText } from './long-text';
import { Messages } from './messages';
import { OpenDocuments } from './open-documents';
import { isProjectFile, Project } from './project/project';
import { graphAddress, graphCommandVersion } from './requests/graph-command';
import { type Refusal, refusedMethod } from './wire/lifecycle';
import { DiagnosticSeverity, DocumentDiagnosticReportKind, ResponseError } from './wire/protocol-values';
import { type Disk, Workspace } from './workspace';

/** Long enough to let a word be typed, short enough to feel immediate. */
const quietTime = 200;

/** Answers on a connection, of whatever kind, until it is closed. */
export function startServer(connection: Connection, disk: Disk | null): void {
  const documents = new OpenDocuments();
  const messages = new Messages(disk?.sentences ?? null);
  const { say } = messages;
  const workspace = new Workspace(connection, disk, say);
  const answer = answerer(connection, documents);
  const carried = carriedCatalogue(connection, disk?.catalogue ?? catalogueOfClient(connection));
  const catalogue = lazyCatalogue([carried, userCatalogues(connection, workspace, say)]);
  const project = new Project(connection, workspace, documents, catalogue, say);
  const hoverSources: HoverSources = {
    catalogue: () => catalogue.get(),
    known: workspace.index,
    treeOf: uri => workspace.tree(uri),
    graphAt: (uri, position) => side => (showsGraph ? graphAddress(uri, position, side) : null),
  };
  const afterChanges = new AfterChanges();
  const reports = new DiagnosticReports(say);
  let pullsDiagnostics = false;
  let wantsStatus = false;
  let showsGraph = false;
  let refreshesDiagnostics = false;
  let showsLabelDetails = false;
  let forms = new ClientForms({});

  connection.onInitialize(params => {
    const { capabilities: client, initializationOptions } = params;
    workspace.initialize(params);
    messages.initialize(params);
    forms = new ClientForms(client);
    pullsDiagnostics = client.textDocument?.diagnostic !== undefined;
    refreshesDiagnostics = client.workspace?.diagnostics?.refreshSupport === true;
    showsLabelDetails = client.textDocument?.completion?.completionItem?.labelDetailsSupport === true;
    const options = initializationOptions as InitializationOptions | null | undefined;
    wantsStatus = options?.draftStatus === draftStatusVersion;
    showsGraph = options?.graphCommand === graphCommandVersion;
    return {
      capabilities: capabilitiesFor({ pullsDiagnostics, isToldOfFiles: workspace.isToldOfFiles }),
      serverInfo: { name: 'resolute' },
    };
  });
  connection.onRequest(refusedMethod, ({ code, message }: Refusal) => new ResponseError(code, message));
  connection.onInitialized(() => {
    workspace.initialized();
    project.initialized();
  });
  connection.onShutdown(() => {
    afterChanges.cancelAll();
    return workspace.shutdown();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    if (isProjectFile(uri)) return project.show(uri, text);
    documents.open(uri, version, text);
    workspace.opened(uri, () => documents.get(uri)!.resolution);
    afterChanges.schedule(uri, 0, () => settled(uri));
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (isProjectFile(uri)) return project.show(uri, contentChanges.at(-1)?.text ?? '');
    documents.change(uri, version, contentChanges);
    workspace.changed();
    afterChanges.schedule(uri, quietTime, () => settled(uri));
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    workspace.saved(uri);
    project.files.saved();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (isProjectFile(uri)) return project.close(uri);
    afterChanges.cancel(uri);
    documents.close(uri);
    project.files.closeDraft(uri);
    previews.forget(uri);
    tokens.forget(uri);
    workspace.closed(uri);
    if (!pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  /** Nothing was typed for a while. */
  function settled(uri: string): void {
    documents.rested(uri);
    // nobody is shown what settings turn off
    void project.files.settings(uri).then(() => {
      tell(uri);
      project.tellProblems();
    });
    void catalogue.get();
  }

  /** The first findings come from the text alone; once the catalogue is there, whoever asked for it, those that need it follow. */
  catalogue.follow(tellAgain);
  project.files.follow(tellAgain);
  workspace.followIndex(tellAgain);

  function tellAgain(): void {
    if (refreshesDiagnostics) connection.languages.diagnostics.refresh();
    if (!pullsDiagnostics) for (const uri of documents.uris()) tell(uri);
  }

  /** What the client gets to know without asking. */
  function tell(uri: string): void {
    const document = documents.get(uri);
    if (!document) return;
    try {
      if (!pullsDiagnostics) {
        const found = document.isTooLong
          ? [tooLong(say)]
          : diagnostics(
              document.resolution,
              uri,
              catalogue.loaded,
              say,
              project.files.settingsNow(uri),
              workspace.index,
            );
        void connection.sendDiagnostics({ uri, version: document.version, diagnostics: found });
      }
      if (wantsStatus) {
        const { language, organ, symbol, layout } = document.resolution;
        const recognised = !document.isBlank;
        const status: DraftStatus = { uri, version: document.version, language, organ, symbol, layout, recognised };
        void connection.sendNotification(draftStatusMethod, status);
      }
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  connection.onDocumentSymbol(
    answer('outline', [], ({ resolution, typedAt, uri }, _: DocumentSymbolParams) =>
      forms.symbols(outline(resolution, typedAt), uri),
    ),
  );
  connection.onFoldingRanges(
    answer('folding', [], (document, _: FoldingRangeParams) => foldingRanges(document.resolution)),
  );
  connection.onSelectionRanges(
    answer('selection', [], (document, { positions }: SelectionRangeParams) =>
      selectionRanges(document.resolution, positions),
    ),
  );
  connection.onHover(
    answer('hover', null, async (document, { position }: HoverParams) =>
      forms.hover(await hoverAt(asked(document), position, hoverSources)),
    ),
  );
  answerNavigation(connection, answer, workspace, catalogue);
  answerRename(connection, answer, workspace, say);
  answerArrange(connection, answer, say);
  answerTyping(connection, answer, workspace.settings);
  answerFormatting(connection, answer, workspace);
  answerCitationGraph(connection, answer, workspace, catalogue);
  answerReferenceLenses(connection, answer, workspace, say);
  answerInlayHints(connection, answer, workspace, catalogue);
  const previews = answerPreview(connection, answer, project.files);
  const tokens = answerSemanticTokens(connection, answer);
  answerRollOver(connection, answer, catalogue);
  answerProfile(connection, answer, project.files);
  answerComparison(connection, answer, workspace, say);
  answerConcordance(connection, answer, { documents, workspace, project, say });
  answerCompletion(connection, answer, documents, catalogue, {
    showsLabelDetails: () => showsLabelDetails,
    inForm: item => forms.completion(item),
  });
  answerCodeActions(connection, answer, { project, documents, workspace, catalogue, say }, (actions, asked) =>
    forms.codeActions(actions, asked),
  );
  connection.languages.diagnostics.on(
    answer('diagnostics', noFindings, async (document, { previousResultId }: DocumentDiagnosticParams) => {
      const { uri } = document;
      const settings = await project.files.settings(uri);
      return document.isTooLong
        ? { kind: DocumentDiagnosticReportKind.Full, items: [tooLong(say)] }
        : reports.report(document, catalogue.loaded, previousResultId, settings, workspace.index);
    }),
  );

  connection.listen();
}

/** All that is said of a text that is not read, in place of findings. */
const tooLong = (say: Say): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: diagnosticSource,
  message: say(
    message`This text is shown as plain: it is longer than ${longestText / 1024 / 1024} million characters.`,
  ),
});

const noFindings: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
