import type {
  Connection,
  PrepareRenameParams,
  PrepareRenameResult,
  RenameParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { type RenameEdits, rename, renamedAt } from '../../features/rename/rename';
import { message, type Say } from '../../messages/message';
import type { Answerer } from '../answer';
import { shownValues } from '../shown-values';
import { LSPErrorCodes, ResponseError } from '../wire/protocol-values';
import type { Workspace } from '../workspace';
import { asked } from './navigation';

/** Elsewhere than on one, where an editor would say that "the element can't be renamed". */
const whereToRename = message`Put the cursor on the number or letter of a paragraph, or on a reference to one.`;

/** Where the client can, edits of other files wait for the user's word. */
const elsewhere = 'elsewhere';
const annotations = (say: Say) => ({
  [elsewhere]: {
    label: say(message`References in other resolutions`),
    description: say(message`They cite the paragraph by its old label.`),
    needsConfirmation: true,
  },
});

export function answerRename(connection: Connection, answer: Answerer, workspace: Workspace, say: Say): void {
  connection.onPrepareRename(
    answer<PrepareRenameParams, PrepareRenameResult | null>('rename', null, ({ resolution }, { position }) => {
      const found = renamedAt(resolution, position);
      if (!found) throw new ResponseError(LSPErrorCodes.RequestFailed, say(whereToRename));
      return { range: found.range, placeholder: found.placeholder };
    }),
  );
  connection.onRenameRequest(
    answer<RenameParams, WorkspaceEdit | null>('rename', null, async (document, { position, newName }) => {
      if (!(await workspace.settled())) {
        throw new ResponseError(
          LSPErrorCodes.RequestFailed,
          say(message`The workspace is still being read. Try again in a while.`),
        );
      }
      const { uri, version } = document;
      const answered = await rename(asked(document), position, newName, workspace.index, each => workspace.tree(each));
      // other files were read meanwhile, and edits of an older text would spoil the newer one
      if (document.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'changed meanwhile');
      if (answered === null) return null;
      if ('refusal' in answered) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, say(shownValues(answered.refusal)));
      }
      // the client's own spelling
      return inForm(
        version,
        answered.map((each, index) => (index === 0 ? { ...each, uri } : each)),
      );
    }),
  );

  function inForm(version: number, documents: readonly RenameEdits[]): WorkspaceEdit {
    const can = workspace.client?.workspace?.workspaceEdit;
    if (!can?.documentChanges || !can.changeAnnotationSupport) {
      return { changes: Object.fromEntries(documents.map(({ uri, edits }) => [uri, [...edits]])) };
    }
    return {
      changeAnnotations: annotations(say),
      documentChanges: documents.map(({ uri, edits }, index) => ({
        textDocument: { uri, version: index === 0 ? version : null },
        edits: edits.map(edit => (index === 0 ? edit : { ...edit, annotationId: elsewhere })),
      })),
    };
  }
}
