import { message } from '../../messages/message';
import type { DocumentFinding, DocumentRule } from '../rule';

/** A number or letter stands before words. */
export const paragraphEmpty: DocumentRule = {
  scope: 'document',
  name: 'paragraph-empty',
  family: 'structure',
  severity: 'warning',
  summary: 'a number or letter without words',
  find({ facts, layout }) {
    const last = facts.findLastIndex(({ isEmpty }) => !isEmpty);
    return facts.flatMap(({ kind, depth, isLabelled, isEmpty }, block): DocumentFinding[] => {
      // what nothing follows is being written
      if (!isEmpty || !isLabelled || block > last || (kind !== 'operative' && kind !== 'item')) return [];
      // "2. (a) Decides": its items are what it says
      const next = facts[block + 1];
      if (next?.kind === 'item' && next.depth > depth) return [];
      return [
        {
          block,
          at: 'label',
          severity: layout === 'flowing' ? 'warning' : 'hint',
          message: message`No words stand behind this label.`,
        },
      ];
    });
  },
};
