import type { CancellationToken, Connection, TextDocumentEdit } from 'vscode-languageserver';
import type { Catalogue } from '../../catalogue/catalogue';
import { decodeFile } from '../../encoding/decode-file';
import { allFixes } from '../../features/preferred-fixes';
import { message, type Say } from '../../messages/message';
import { parse } from '../../resolution/parse';
import { allRules } from '../../rules/all-rules';
import { canonicalUri } from '../../workspace/canonical-uri';
import { nextTurn } from '../../workspace/pace/next-turn';
import type { OpenDocuments } from '../open-documents';
import { MessageType, ResponseError, ShowMessageNotification } from '../wire/protocol-values';
import type { Workspace } from '../workspace';
import type { ProjectFiles } from './project-files';

/** `workspace/executeCommand`: makes every preferred fix of a rule in all drafts of the workspace, or of all rules. */
export const fixWorkspaceCommand = 'resolute.fixAllInWorkspace';

/** What is asked while the drafts are gone through. */
export interface FixWorkspace {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly projectFiles: ProjectFiles;
  readonly catalogue: () => Promise<Catalogue | null>;
  readonly say: Say;
}

/** Shows how far it is, stops at the user's word, and changes all drafts in one step, or none. */
export async function fixWorkspace(at: FixWorkspace, given: readonly unknown[] | undefined): Promise<void> {
  const rule = given?.[0];
  if (rule !== undefined && !allRules.some(({ name }) => name === rule)) {
    throw new ResponseError(-32602, 'no such rule');
  }
  const isWanted = (each: string): boolean => rule === undefined || each === rule;
  const { connection, workspace, say } = at;
  const progress = workspace.client?.window?.workDoneProgress
    ? await connection.window.createWorkDoneProgress()
    : undefined;
  progress?.begin(say(message`Resolute: mending drafts`), 0, undefined, true);
  try {
    const mended = await mendedDrafts(at, isWanted, progress?.token, (done, total) =>
      progress?.report(Math.floor((100 * done) / total), say(message`${done} of ${total} files`)),
    );
    if (!mended || progress?.token.isCancellationRequested) return;
    const told = await applied(at, mended);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: say(told) });
  } finally {
    progress?.done();
  }
}

interface Mended {
  readonly changes: readonly TextDocumentEdit[];
  readonly count: number;
  /** Files that are not in UTF-8: what is written in an editor's own reading of them may not fit. */
  readonly left: number;
}

async function applied({ connection }: FixWorkspace, { changes, count, left }: Mended) {
  if (changes.length === 0) {
    return left === 0
      ? message`There is nothing to mend.`
      : message`There is nothing to mend; ${left} files are not in UTF-8 and were left alone.`;
  }
  const { applied } = await connection.sendRequest<{ applied: boolean }>('workspace/applyEdit', {
    edit: { documentChanges: changes },
    metadata: { isRefactoring: true },
  });
  if (!applied) return message`Nothing was mended: the drafts have changed meanwhile.`;
  return left === 0
    ? message`${count} findings are mended, in ${changes.length} drafts.`
    : message`${count} findings are mended, in ${changes.length} drafts; ${left} files are not in UTF-8 and were left alone.`;
}

/** null where the user has stopped it. */
async function mendedDrafts(
  { documents, workspace, projectFiles, catalogue: load }: FixWorkspace,
  isWanted: (rule: string) => boolean,
  token: CancellationToken | undefined,
  report: (done: number, total: number) => void,
): Promise<Mended | null> {
  await workspace.settled();
  const catalogue = await load();
  const open = new Map(documents.uris().map(uri => [canonicalUri(uri), uri]));
  const uris = [...new Set([...workspace.index.uris(), ...open.keys()])];
  const changes: TextDocumentEdit[] = [];
  let count = 0;
  let left = 0;
  for (const [index, uri] of uris.entries()) {
    if (token?.isCancellationRequested) return null;
    report(index, uris.length);
    const shown = open.get(uri);
    const document = shown === undefined ? undefined : documents.get(shown);
    let tree = document?.resolution;
    if (!tree) {
      const bytes = await workspace.read(uri);
      if (!bytes) continue;
      const decoded = decodeFile(bytes);
      if ('reason' in decoded || decoded.encoding !== 'utf-8' || decoded.certainty !== 'certain') {
        left++;
        continue;
      }
      tree = parse(decoded.text);
    }
    const settings = await projectFiles.settings(shown ?? uri);
    if (!document) projectFiles.closeDraft(uri);
    const mended = allFixes(tree, { catalogue, settings, isWanted });
    if (mended.edits.length > 0) {
      count += mended.count;
      const textDocument = { uri: shown ?? uri, version: document?.version ?? null };
      changes.push({ textDocument, edits: [...mended.edits] });
    }
    // others ask meanwhile
    await nextTurn();
  }
  return { changes, count, left };
}
