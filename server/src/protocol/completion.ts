import {
  type CompletionItem,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
} from 'vscode-languageserver';
import { completion, isOfCatalogue, needsCatalogue, withDocumentation } from '../features/completion/completion';
import { completionContexts } from '../features/completion/context';
import type { Answerer } from './answer';
import type { LazyCatalogue } from './lazy-catalogue';
import type { OpenDocuments } from './open-documents';

/** What a client reads. */
export interface CompletionForm {
  readonly showsLabelDetails: () => boolean;
  readonly inForm: (item: CompletionItem) => CompletionItem;
}

/** What may be typed at a cursor; of an item that is looked at, its documentation. */
export function answerCompletion(
  connection: Connection,
  answer: Answerer,
  documents: OpenDocuments,
  catalogue: LazyCatalogue,
  { showsLabelDetails, inForm }: CompletionForm,
): void {
  connection.onCompletion(
    answer('completion', null, async ({ resolution, uri }, { position, context }: CompletionParams) => {
      const contexts = completionContexts(resolution, position);
      if (contexts.length === 0) return null;
      const known = needsCatalogue(contexts) ? await catalogue.get() : null;
      const unasked = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const list = completion(resolution, contexts, uri, known, unasked);
      return list && !showsLabelDetails() ? { ...list, items: list.items.map(withDetail) } : list;
    }),
  );
  connection.onCompletionResolve(async (item: CompletionItem) => {
    try {
      const known = isOfCatalogue(item) ? await catalogue.get() : null;
      return inForm(withDocumentation(item, known, uri => documents.get(uri)?.resolution));
    } catch (error) {
      connection.console.error(`completion: ${String(error)}`);
      return item;
    }
  });
}

/** For an editor that shows nothing beside a label. One that does would show this twice. */
function withDetail(item: CompletionItem): CompletionItem {
  const { labelDetails, ...rest } = item;
  return labelDetails?.description === undefined ? item : { ...rest, detail: labelDetails.description };
}
