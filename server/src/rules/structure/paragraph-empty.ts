import { message } from '../../messages/message';
import { blocksWhere } from '../outline';
import type { DocumentRule } from '../rule';

/** A number or letter stands before words. */
export const paragraphEmpty: DocumentRule = {
  scope: 'document',
  name: 'paragraph-empty',
  family: 'structure',
  severity: 'warning',
  summary: 'a number or letter without words',
  find(outline) {
    const { facts, layout } = outline;
    const last = facts.findLastIndex(({ isEmpty }) => !isEmpty);
    const empty = blocksWhere(outline, ({ kind, depth, isLabelled, isEmpty }, block) => {
      // what nothing follows is being written
      if (!isEmpty || !isLabelled || block > last || (kind !== 'operative' && kind !== 'item')) return false;
      // "2. (a) Decides": its items are what it says
      const next = facts[block + 1];
      return !(next?.kind === 'item' && next.depth > depth);
    });
    return empty.map(block => ({
      block,
      at: 'label',
      severity: layout === 'flowing' ? 'warning' : 'hint',
      message: message`No words stand behind this label.`,
    }));
  },
};
