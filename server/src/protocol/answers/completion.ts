import type { CompletionItem, CompletionParams, Connection } from 'vscode-languageserver';
import { completion, isOfCatalogue, needsCatalogue, withDocumentation } from '../../features/completion/completion';
import { completionContexts } from '../../features/completion/context';
import { wordItems } from '../../features/completion/words/words';
import { withinText } from '../../resolution/placement';
import type { Answerer } from '../answer';
import type { LazyCatalogue } from '../lazy-catalogue';
import type { OpenDocuments } from '../open-documents';
import { CompletionTriggerKind } from '../wire/protocol-values';

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
    answer('completion', null, async ({ resolution, uri }, { position: asked, context }: CompletionParams) => {
      const position = withinText(resolution, asked);
      const contexts = completionContexts(resolution, position);
      const unasked = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const justAsked = (context?.triggerKind ?? CompletionTriggerKind.Invoked) === CompletionTriggerKind.Invoked;
      const words = wordItems(resolution, position, today(), { unasked, justAsked });
      if (contexts.length === 0 && words.length === 0) return null;
      const known = needsCatalogue(contexts) ? await catalogue.get() : null;
      const list = completion(resolution, contexts, uri, known, unasked, words.map(inForm));
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

/** 2026-11-26, where the editor is. */
function today(): string {
  const now = new Date();
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** For an editor that shows nothing beside a label. One that does would show this twice. */
function withDetail(item: CompletionItem): CompletionItem {
  const { labelDetails, ...rest } = item;
  return labelDetails?.description === undefined ? item : { ...rest, detail: labelDetails.description };
}
