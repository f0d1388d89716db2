import { habitsOf } from '../../drafting/arrangement/end-marks';
import { markEdit } from '../../drafting/arrangement/mark-edits';
import type { Organ } from '../../languages/language';
import { message } from '../../messages/message';
import { blocksWhere } from '../outline';
import type { DocumentRule } from '../rule';

/** Of some 560 lists of the Assembly none has one; the Council is free. */
const organs: ReadonlySet<Organ | null> = new Set<Organ | null>(['GA', 'ECOSOC', 'HRC']);

/** No "and" stands before the last item of a list. */
export const itemConjunction: DocumentRule = {
  scope: 'document',
  name: 'item-conjunction',
  family: 'punctuation',
  severity: 'information',
  summary: '“and” before the last item of a list',
  find(outline) {
    if (!organs.has(outline.organ)) return [];
    const joined = blocksWhere(outline, ({ joins }, block) => joins && outline.endings[block]!.beforeLast);
    return joined.map(block => ({
      block,
      severity: 'information',
      message: message`No conjunction stands before the last item of a list.`,
    }));
  },
  fixes(resolution, { place: { block } }) {
    const own = habitsOf(resolution).marks[block] ?? null;
    const edit = own && markEdit(resolution, block, own, own.mark);
    return edit ? [{ title: message`Remove “${own.conjunction.trim()}”`, edits: [edit], preferred: true }] : [];
  },
};
