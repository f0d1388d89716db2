import type { CodeAction, CodeActionParams, Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { FindingActions } from '../../features/code-actions';
import { forgetAction } from '../../features/rule-actions';
import type { Say } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { projectFileName } from '../../rules/settings/project-file';
import { comparePositions } from '../../text/position';
import { rangesIn } from '../../text/ranges';
import { canonicalUri } from '../../workspace/canonical-uri';
import { folderOf } from '../../workspace/project-addresses';
import type { LazyCatalogue } from '../lazy-catalogue';
import type { OpenDocuments } from '../open-documents';
import {
  CodeActionKind,
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from '../wire/protocol-values';
import type { Workspace } from '../workspace';
import { fixWorkspaceCommand } from './fix-workspace';
import { type KnownFile, ProjectFiles } from './project-files';
import { goneIn, type JudgedDraft, ProjectProblems } from './project-problems';
import { ruleCommandsVersion, saveCommand, turnOffCommand } from './rule-commands';

/** A project file that a client shows is no draft, whatever it is told of it. */
export function isProjectFile(uri: string): boolean {
  return uri.endsWith(`/${projectFileName}`);
}

/** Project files on a connection: what they say of drafts, and what is said of them. */
export class Project {
  readonly files: ProjectFiles;
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #documents: OpenDocuments;
  readonly #catalogue: LazyCatalogue;
  readonly #problems: ProjectProblems;
  readonly #say: Say;
  /** Drafts that open project files name, and that are not open themselves; null for one that cannot be read. */
  readonly #trees = new Map<string, Resolution | null>();

  constructor(
    connection: Connection,
    workspace: Workspace,
    documents: OpenDocuments,
    catalogue: LazyCatalogue,
    say: Say,
  ) {
    this.files = new ProjectFiles(connection, workspace);
    this.#connection = connection;
    this.#workspace = workspace;
    this.#documents = documents;
    this.#catalogue = catalogue;
    this.#problems = new ProjectProblems(connection, say);
    this.#say = say;
    this.files.follow(() => this.tellProblems());
  }

  /** Asks a client for project files, which are none of its drafts. */
  initialized(): void {
    const can = this.#workspace.client?.textDocument;
    if (!can?.synchronization?.dynamicRegistration || !can.codeAction?.dynamicRegistration) return;
    const documentSelector = [{ pattern: `**/${projectFileName}` }];
    const { client } = this.#connection;
    for (const registered of [
      client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
      client.register(DidChangeTextDocumentNotification.type, {
        documentSelector,
        syncKind: TextDocumentSyncKind.Full,
      }),
      client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
      client.register(CodeActionRequest.type, { documentSelector, codeActionKinds: [CodeActionKind.QuickFix] }),
    ]) {
      registered.catch((error: unknown) => this.#connection.console.error(String(error)));
    }
  }

  /** A text that the client has open, or has changed. */
  show(uri: string, text: string): void {
    this.files.show(uri, text);
    this.tellProblems();
    void this.#readNamedDrafts(uri);
  }

  close(uri: string): void {
    this.files.close(uri);
    if (![...this.files.known].some(file => this.files.isOpen(file.uri))) this.#trees.clear();
  }

  /** What may be done about a draft's findings. */
  actionsFor(uri: string): FindingActions {
    const can = this.#workspace.client;
    const options = can && this.#workspace.initialization;
    const hasCommands = options?.ruleCommands === ruleCommandsVersion;
    const appliesEdits = can?.workspace?.applyEdit === true && can.workspace.workspaceEdit?.documentChanges === true;
    return {
      settings: this.files.settingsNow(uri),
      target: this.#targetFor(uri),
      settingsCommand: hasCommands ? turnOffCommand : null,
      saveCommand: hasCommands ? saveCommand : null,
      workspaceCommand: appliesEdits && this.#workspace.folders.length > 0 ? fixWorkspaceCommand : null,
      resolvesEdits: can?.textDocument?.codeAction?.resolveSupport?.properties?.includes('edit') === true,
    };
  }

  /** The nearest project file in the workspace's folder, or the one to be made there. */
  #targetFor(draft: string): FindingActions['target'] {
    const edits = this.#workspace.client?.workspace?.workspaceEdit;
    if (edits?.documentChanges !== true) return null;
    const uri = canonicalUri(draft);
    const isFile = !uri.startsWith('untitled:');
    const folder = isFile ? folderOf(uri, this.#workspace.folders) : (this.#workspace.folders[0] ?? null);
    if (folder === null) return null;
    const within = `${canonicalUri(folder).replace(/\/$/, '')}/`;
    const near = this.files.holding(draft).find(file => file.uri.startsWith(within));
    if (near) return near;
    if (edits.resourceOperations?.includes('create') !== true) return null;
    const made = Utils.joinPath(URI.parse(folder), projectFileName);
    const path = URI.parse(uri).path.slice(URI.parse(within).path.length);
    return { uri: made.toString(), text: null, draft: isFile ? path : null };
  }

  /** In a project file: what is accepted there and found no more can go. */
  codeActions(uri: string, { range, context }: CodeActionParams): CodeAction[] {
    const file = this.files.known.find(each => each.uri === canonicalUri(uri));
    const isWanted = context.only?.some(kind => kind === '' || kind === CodeActionKind.QuickFix) ?? true;
    if (!file || !isWanted) return [];
    const gone = goneIn(file, path => this.#draftAt(file, path), this.#catalogue.loaded);
    const place = rangesIn(file.text);
    const here = gone.filter(({ span }) => {
      const { start, end } = place(span);
      return comparePositions(start, range.end) <= 0 && comparePositions(range.start, end) <= 0;
    });
    if (here.length === 0) return [];
    const target = { uri, text: file.text, draft: null };
    const { saveCommand } = this.actionsFor(uri);
    const starts = (entries: typeof gone) => new Set(entries.map(({ span }) => span.start));
    return [
      ...forgetAction(target, starts(here.slice(0, 1)), saveCommand, this.#say),
      ...(gone.length > 1 ? forgetAction(target, starts(gone), saveCommand, this.#say) : []),
    ];
  }

  tellProblems(): void {
    this.#problems.tell(this.files.known, (file, path) => this.#draftAt(file, path), this.#catalogue.loaded);
  }

  #draftAt(file: KnownFile, path: string): JudgedDraft | null {
    const uri = this.#uriOf(file, path);
    if (uri === null) return null;
    const shown = this.#documents.uris().find(each => canonicalUri(each) === uri);
    const resolution = shown === undefined ? this.#trees.get(uri) : this.#documents.get(shown)?.resolution;
    return resolution ? { resolution, settings: this.files.settingsNow(shown ?? uri) } : null;
  }

  #uriOf(file: KnownFile, path: string): string | null {
    try {
      return canonicalUri(Utils.joinPath(Utils.dirname(URI.parse(file.uri)), path).toString());
    } catch {
      return null;
    }
  }

  /** While a project file is looked at, all that it names is: else only drafts that are open are held against it. */
  async #readNamedDrafts(uri: string): Promise<void> {
    const file = this.files.known.find(each => each.uri === canonicalUri(uri));
    const paths = new Set(file?.file.accepted.flatMap(({ draft }) => draft ?? []));
    for (const path of [...paths].slice(0, mostDrafts)) {
      const draft = this.#uriOf(file!, path);
      // no file that others wrote leads out of its own folder
      if (draft === null || this.#trees.has(draft) || !draft.startsWith(uri.slice(0, -projectFileName.length)))
        continue;
      this.#trees.set(draft, await this.#workspace.tree(draft).catch(() => null));
      await this.files.settings(draft);
    }
    if (paths.size > 0) this.tellProblems();
  }
}

/** More are not read for one file. */
const mostDrafts = 1000;
