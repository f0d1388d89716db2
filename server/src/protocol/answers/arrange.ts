import type { Connection } from 'vscode-languageserver';
import { noParagraph } from '../../drafting/operations/move';
import { arrangementEdits, isChangeName, pastedEdits } from '../../features/arranging/arrangements';
import { arrangementBeforeTyped } from '../../features/arranging/before-typed';
import type { Say } from '../../messages/message';
import type { Answerer } from '../answer';
import {
  type ArrangeAnswer,
  type ArrangeParams,
  arrangeMethod,
  type PasteAnswer,
  type PasteParams,
  pasteMethod,
} from '../requests/arrangement-request';
import { shownValues } from '../shown-values';

/** What is longer than a resolution is pasted as it is. */
const longestPaste = 200_000;

export function answerArrange(connection: Connection, answer: Answerer, say: Say): void {
  connection.onRequest(
    arrangeMethod,
    answer<ArrangeParams, ArrangeAnswer | null>(
      'structure',
      null,
      (document, { textDocument, range, operation, typed }) => {
        if (document.version !== textDocument.version) return { kind: 'stale' };
        if (document.isTooLong || !isChangeName(operation)) return null;
        const found = typed
          ? arrangementBeforeTyped(document.resolution, operation, range.start, typed)
          : arrangementEdits(document.resolution, operation, range);
        if ('refusal' in found)
          return { kind: 'refusal', message: say(found.refusal), elsewhere: found.refusal === noParagraph.refusal };
        const notes = found.notes.map(({ message, range: place }) => ({
          message: say(shownValues(message)),
          range: place,
        }));
        return { kind: 'change', edits: found.edits, selection: found.selection, notes };
      },
    ),
  );
  connection.onRequest(
    pasteMethod,
    answer<PasteParams, PasteAnswer | null>('paste', null, (document, { textDocument, range, text }) =>
      document.version !== textDocument.version || document.isTooLong || text.length > longestPaste
        ? null
        : pastedEdits(document.resolution, range, text),
    ),
  );
}
