import type { Connection } from 'vscode-languageserver';
import { rolledDraft } from '../../features/rolling-over';
import type { Answerer } from '../answer';
import type { LazyCatalogue } from '../lazy-catalogue';
import { type RollOverAnswer, type RollOverParams, rollOverMethod } from '../requests/roll-over-request';

/** This year's draft of an open text. */
export function answerRollOver(connection: Connection, answer: Answerer, catalogue: LazyCatalogue): void {
  connection.onRequest(
    rollOverMethod,
    answer<RollOverParams, RollOverAnswer | null>('rolling over', null, async document => {
      if (document.isTooLong || document.isBlank) return null;
      const loaded = await catalogue.get();
      const old = document.resolution.blocks.map(({ source }) => source).join('');
      const { text, changes } = rolledDraft(old, loaded, null);
      return {
        text,
        made: changes.filter(({ certainty }) => certainty === 'sure').length,
        doubtful: changes
          .filter(({ certainty }) => certainty === 'doubtful')
          .map(change => ({
            range: change.draftRange,
            path: change.path ?? '',
            old: change.old,
            proposed: change.new,
          })),
      };
    }),
  );
}
