import { isAlternative } from '../../languages/marks/insertion-suffixes';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { type Change, changeOfEdits, type Refusal, recountBlocks } from '../arrange';
import { countBefore, firstBreak } from '../breaks';
import { type Count, countAfter, countOf } from '../label-order';
import { renumberedCounts } from '../renumber';
import { itemLists, operativeSequences, type Sequence, uniform } from '../sequences';

/** Counts every part and every list that breaks anew, and takes the references along. */
export function renumberDraft(resolution: Resolution, selection: Span): Change | Refusal {
  const broken = allSequences(resolution).filter(sequence => firstBreak(resolution, sequence));
  if (broken.length === 0) return { refusal: message`All numbers and letters are in order.` };
  const { edits, notes } = recountBlocks(resolution, renumberedCounts(resolution, broken));
  return changeOfEdits(resolution, edits, selection, notes);
}

/** The same, with "4 bis" and "4 ter" as 5 and 6: a text that is agreed has none. Alternatives stay what they are. */
export function resolveInsertions(resolution: Resolution, selection: Span): Change | Refusal {
  const counts = new Map<number, Count>();
  for (const sequence of allSequences(resolution)) {
    const inserted = sequence.members.some(member => isInsertion(countOf(resolution, member)));
    if (!inserted) continue;
    let before = countBefore(sequence);
    for (const member of sequence.members) {
      const own = countOf(resolution, member);
      before = countAfter(before, isInsertion(own) ? { ordinal: own.ordinal, suffix: '' } : own);
      counts.set(member, before);
    }
  }
  if (counts.size === 0) return { refusal: message`The draft has no paragraph “bis” or “ter”.` };
  const { edits, notes } = recountBlocks(resolution, counts);
  return changeOfEdits(resolution, edits, selection, notes);
}

function isInsertion({ suffix }: Count): boolean {
  return suffix !== '' && !isAlternative(suffix);
}

function allSequences(resolution: Resolution): readonly Sequence[] {
  return [...operativeSequences(resolution), ...itemLists(resolution).map(list => uniform(resolution, list))];
}
