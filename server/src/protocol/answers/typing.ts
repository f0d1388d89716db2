import type { Connection, DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver';
import { editsOfTypedLabel, typedLabelEnds } from '../../features/typed-label';
import type { Answerer } from '../answer';
import type { Settings } from '../client/settings';

const typingSetting = 'resolute.keyboard.typing';

const [firstTriggerCharacter, ...moreTriggerCharacter] = typedLabelEnds;

/** Announced: what is asked for while somebody types. */
export const onTypeFormatting = { firstTriggerCharacter, moreTriggerCharacter: [...moreTriggerCharacter] };

export function answerTyping(connection: Connection, answer: Answerer, settings: Settings): void {
  connection.onDocumentOnTypeFormatting(
    answer<DocumentOnTypeFormattingParams, TextEdit[]>('typing', [], async (document, { position, textDocument }) => {
      const edits = document.isTooLong ? [] : editsOfTypedLabel(document.resolution, position);
      // asked for only where it matters, for most keys change nothing
      if (edits.length === 0) return edits;
      const { version } = document;
      const [isWanted] = await settings.get(typingSetting, [textDocument.uri]);
      return isWanted === false || document.version !== version ? [] : edits;
    }),
  );
}
