import type { Label } from '../blocks/block';
import { formatLabel, type LabelForm, type LabelStyle } from '../languages/labels';
import type { Resolution } from '../resolution/resolution';
import { inDigitsOf } from './digits';
import type { Count } from './label-order';
import type { PlacedEdit } from './placed-edit';
import { countingOf, labelOf } from './sequences';

/** What counts within a label, its brackets, dots and spaces aside. */
const bodies: Readonly<Record<Exclude<LabelStyle, 'bullet' | 'enclosed-chinese'>, RegExp>> = {
  decimal: /[0-9\u0660-\u0669\uff10-\uff19]+/,
  latin: /[a-z\u0430-\u045f]+/,
  roman: /[a-z\u0430-\u045f]+/,
  'upper-latin': /[A-Z]+/,
  'upper-roman': /[A-Z]+/,
  chinese: /[一二三四五六七八九十]+/,
  abjad: /[\u0620-\u065f](?:[\s\u0620-\u065f]*[\u0620-\u065f])?/,
  cyrillic: /[\u0430-\u045f]+/,
};

/** "1.2", "OP 1.a": the paragraph's number stands before, and stays. */
const outlineBody = /[\p{L}\d]{1,6}(?=[^\p{L}\d]{0,4}$)/u;

/** The label with another count, in its own form: style, punctuation, spacing and digits stay as they are written. */
export function relabelled(label: Label, count: Count): string {
  if (label.style === 'bullet') return label.text;
  // beyond ten the circled numbers of one list are written (十一), so that the form may change with the count
  if (label.style === 'enclosed-chinese') return formatLabel(label, count.ordinal);
  const found = (label.punctuation === 'outline' ? outlineBody : bodies[label.style]).exec(label.text);
  if (!found) return formatLabel(label, count.ordinal);
  const body = inDigitsOf(found[0], formatLabel({ style: label.style, punctuation: 'none' }, count.ordinal));
  const before = label.text.slice(0, found.index);
  const behind = label.text.slice(found.index + found[0].length);
  if (label.suffix === count.suffix) return before + body + behind;
  if (label.suffix === '') return `${before}${body} ${count.suffix}${behind}`;
  // "4 BIS."
  const at = behind.toLowerCase().indexOf(label.suffix.toLowerCase());
  if (at < 0) return before + body + behind;
  // "4 bis." as 5.
  if (count.suffix === '')
    return before + body + behind.slice(0, at).trimEnd() + behind.slice(at + label.suffix.length);
  return before + body + behind.slice(0, at) + count.suffix + behind.slice(at + label.suffix.length);
}

/** Does the label stand in another block, with those of other paragraphs? Then no edit changes it. */
export function standsApart({ span }: Label): boolean {
  return span.start === span.end;
}

/** The edit that gives the block's label another count; none if the label has it already. */
export function recount(
  resolution: Resolution,
  block: number,
  count: Count,
  listForm?: LabelForm,
): readonly PlacedEdit[] {
  const label = labelOf(resolution, block);
  const newText =
    listForm?.style === 'enclosed-chinese' && countingOf(label.style) === 'chinese'
      ? formatLabel(listForm, count.ordinal)
      : relabelled(label, count);
  return newText === label.text || standsApart(label) ? [] : [{ place: { block, span: label.span }, newText }];
}
