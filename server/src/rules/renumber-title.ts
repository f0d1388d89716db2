import type { PlacedEdit } from '../drafting/placed-edit';
import type { Resolution } from '../resolution/resolution';

/** "Renumber paragraphs 3–11 as 2–10, and 1 reference": what renumbering a part or a list will change. */
export function renumberTitle(
  resolution: Resolution,
  edits: readonly PlacedEdit[],
  noun: 'paragraph' | 'item',
): string {
  const labels = edits.filter(({ place: { block, span } }) => {
    const label = resolution.blocks[block]!.label;
    return label?.span.start === span.start && label.span.end === span.end;
  });
  const references = edits.length - labels.length;
  const behind = references === 0 ? '' : `, and ${counted(references, 'reference')}`;
  return `Renumber ${changeOf(resolution, labels, noun)}${behind}`;
}

function changeOf({ blocks }: Resolution, labels: readonly PlacedEdit[], noun: string): string {
  const [first] = labels;
  const last = labels.at(-1);
  if (!first || !last) return `the ${noun}s`;
  const before = ({ place: { block } }: PlacedEdit) => shown(blocks[block]!.label!.text);
  if (first === last) return `${noun} ${before(first)} as ${shown(first.newText)}`;
  const counts = labels.map(({ place: { block } }) => blocks[block]!.label!.ordinal);
  const isRun = counts.every((count, index) => index === 0 || count === counts[index - 1]! + 1);
  if (!isRun) return counted(labels.length, noun);
  return `${noun}s ${before(first)}–${before(last)} as ${shown(first.newText)}–${shown(last.newText)}`;
}

/** "4." and "4 -" are 4; (b) stays. */
function shown(label: string): string {
  return label.replace(/[.．\s‐–-]+$/u, '').trim();
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
