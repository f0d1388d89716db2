import type { CodeAction, CodeActionParams, Connection } from 'vscode-languageserver';
import { codeActions, editsOfAll, type FixAllData } from '../../features/code-actions';
import { concordanceActions } from '../../features/concordance';
import type { Say } from '../../messages/message';
import type { Answerer } from '../answer';
import type { LazyCatalogue } from '../lazy-catalogue';
import type { OpenDocuments } from '../open-documents';
import { fixWorkspace, fixWorkspaceCommand } from '../project/fix-workspace';
import { isProjectFile, type Project } from '../project/project';
import { CodeActionKind, CodeActionTriggerKind, ErrorCodes, ResponseError } from '../wire/protocol-values';
import type { Workspace } from '../workspace';

interface Known {
  readonly project: Project;
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly catalogue: LazyCatalogue;
  readonly say: Say;
}

/** Fixes and changes, of drafts and of project files; and the one command that mends all drafts. */
export function answerCodeActions(
  connection: Connection,
  answer: Answerer,
  { project, documents, workspace, catalogue, say }: Known,
  inForm: (actions: CodeAction[], asked: CodeActionParams) => CodeAction[],
): void {
  const ofDraft = answer('code actions', [], async (document, params: CodeActionParams) => {
    const { textDocument, range, context } = params;
    const { uri } = textDocument;
    await project.files.settings(uri);
    const invoked = context.triggerKind === CodeActionTriggerKind.Invoked;
    const known = { ...project.actionsFor(uri), texts: workspace.index, catalogue: catalogue.loaded, say };
    const actions = codeActions(document.resolution, { uri, range, only: context.only, invoked }, known);
    const isFixWanted = context.only?.some(kind => kind === '' || kind === CodeActionKind.QuickFix) ?? true;
    // in what a text differs from another the client alone knows: it shows both
    const others = isFixWanted ? concordanceActions(context.diagnostics, known, say) : [];
    return inForm([...actions, ...others], params);
  });
  connection.onCodeAction((params, token) => {
    const { uri } = params.textDocument;
    return isProjectFile(uri) ? inForm(project.codeActions(uri, params), params) : ofDraft(params, token);
  });
  connection.onCodeActionResolve(action => {
    const { uri, rule } = (action.data ?? {}) as Partial<FixAllData>;
    const document = typeof uri === 'string' ? documents.get(uri) : undefined;
    if (!document || typeof uri !== 'string' || typeof rule !== 'string') return action;
    const settings = project.files.settingsNow(uri);
    return { ...action, edit: editsOfAll(document.resolution, { uri, rule }, catalogue.loaded, settings) };
  });
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    if (command !== fixWorkspaceCommand) throw new ResponseError(ErrorCodes.InvalidParams, 'no such command');
    const at = { connection, documents, workspace, projectFiles: project.files, catalogue: () => catalogue.get(), say };
    await fixWorkspace(at, given);
    return null;
  });
}
