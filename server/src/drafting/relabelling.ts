import type { Label } from '../blocks/block';
import { insertedLetterAt, insertionAt } from '../blocks/labels/insertions';
import { formatLabel, type LabelForm, type LabelStyle } from '../languages/labels';
import type { LanguageCode } from '../languages/language';
import { insertionBehind, insertionLike } from '../languages/marks/insertions';
import type { Resolution } from '../resolution/resolution';
import { madeOnce } from '../text/made-when-asked';
import type { Span } from '../text/position';
import { inDigitsOf } from './digits';
import type { Count } from './label-order';
import { isMisread } from './misread-label';
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
const outlineBody = madeOnce(() => /[\p{L}\d]{1,6}(?=[^\p{L}\d]{0,4}$)/u);

/**
 * The label with another count, in its own form: style, punctuation, spacing and digits stay as they are written. What
 * marks an inserted paragraph is written as the language does, where the label has none yet.
 */
export function relabelled(label: Label, count: Count, language: LanguageCode): string {
  if (label.style === 'bullet') return label.text;
  // beyond ten the circled numbers of one list are written (十一), so that the form may change with the count
  if (label.style === 'enclosed-chinese' || isMisread(label)) return formatLabel(label, count.ordinal);
  const found = (label.punctuation === 'outline' ? outlineBody() : bodies[label.style]).exec(label.text);
  if (!found) return formatLabel(label, count.ordinal);
  const counted = inDigitsOf(found[0], formatLabel({ style: label.style, punctuation: 'none' }, count.ordinal));
  // a letter may be written with its mark apart: أ as two characters
  const body = counted === found[0].normalize() ? found[0] : counted;
  const before = label.text.slice(0, found.index);
  const behind = label.text.slice(found.index + found[0].length);
  return before + body + withInsertion(behind, label.suffix, count.suffix, language);
}

/** What stands behind a label's number with another suffix: "." as " bis.", " BIS." as " TER.", "-бис." as ".". */
function withInsertion(behind: string, from: string, to: string, language: LanguageCode): string {
  if (from === to) return behind;
  if (from === '') return insertionBehind(to, language) + behind;
  const found = insertionIn(behind);
  if (!found) return behind;
  const own = behind.slice(found.start, found.end);
  const word = own.replace(/[\s()（）–-]/g, ' ').trim();
  const before = behind.slice(0, found.start);
  const rest = behind.slice(found.end);
  // "4. bis." as "4."
  if (to === '') return (before.trimEnd() + rest).replace(/^\.\./, '.');
  return before + own.replace(word, () => insertionLike(word, to, language)) + rest;
}

/** " bis" · "bis" · "-бис" · " (مكررا)" · "之二" · the A of "4A." */
function insertionIn(behind: string): Span | null {
  for (let start = 0; start < Math.min(behind.length, 3); start++) {
    const found = insertionAt(behind, start) ?? insertedLetterAt(behind, start);
    if (found) return { start, end: found.end };
  }
  return null;
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
      : relabelled(label, count, resolution.language);
  return newText === label.text || standsApart(label) ? [] : [{ place: { block, span: label.span }, newText }];
}
