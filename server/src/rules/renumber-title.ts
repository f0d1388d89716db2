import type { PlacedEdit } from '../drafting/placed-edit';
import { type Message, message } from '../messages/message';
import type { Resolution } from '../resolution/resolution';

/** "Renumber paragraphs 3–11 as 2–10, and 1 reference": what renumbering a part or a list will change. */
export function renumberTitle(
  resolution: Resolution,
  edits: readonly PlacedEdit[],
  noun: 'paragraph' | 'item',
): Message {
  const labels = edits.filter(({ place: { block, span } }) => {
    const label = resolution.blocks[block]!.label;
    return label?.span.start === span.start && label.span.end === span.end;
  });
  const change = changeOf(resolution, labels, noun);
  const references = edits.length - labels.length;
  if (references === 0) return change;
  return references === 1 ? message`${change}, and 1 reference` : message`${change}, and ${references} references`;
}

function changeOf({ blocks }: Resolution, labels: readonly PlacedEdit[], noun: 'paragraph' | 'item'): Message {
  const isItem = noun === 'item';
  const [first] = labels;
  const last = labels.at(-1);
  if (!first || !last) return isItem ? message`Renumber the items` : message`Renumber the paragraphs`;
  const before = ({ place: { block } }: PlacedEdit) => shown(blocks[block]!.label!.text);
  const from = before(first);
  const to = shown(first.newText);
  if (first === last)
    return isItem ? message`Renumber item ${from} as ${to}` : message`Renumber paragraph ${from} as ${to}`;
  const counts = labels.map(({ place: { block } }) => blocks[block]!.label!.ordinal);
  const isRun = counts.every((count, index) => index === 0 || count === counts[index - 1]! + 1);
  if (!isRun) return isItem ? message`Renumber ${labels.length} items` : message`Renumber ${labels.length} paragraphs`;
  const run = `${from}–${before(last)}`;
  const runAfter = `${to}–${shown(last.newText)}`;
  return isItem ? message`Renumber items ${run} as ${runAfter}` : message`Renumber paragraphs ${run} as ${runAfter}`;
}

/** "4." and "4 -" are 4; (b) stays. */
function shown(label: string): string {
  return label.replace(/[.．\s‐–-]+$/u, '').trim();
}
