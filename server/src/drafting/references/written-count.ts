import { ordinalLike } from '../../languages/citing/paragraph-ordinals';
import { formatLabel, type LabelForm, type LabelStyle, ordinalOf } from '../../languages/labels';
import type { Language } from '../../languages/language';
import { insertionBehind, insertionLike, insertionSource } from '../../languages/marks/insertions';
import { madeOnce } from '../../text/made-when-asked';
import { inDigitsOf } from '../digits';
import type { Count } from '../label-order';

/** How a reference may write what a label counts in another style: ㈢ and (三). */
const otherStyles: readonly LabelStyle[] = ['decimal', 'latin', 'roman', 'enclosed-chinese', 'chinese', 'abjad'];

/**
 * What stands behind the number of "2 bis", "2A", "2-бис", "2 (مكررا)" and, in Chinese, "2之二" and "2段之二", where the
 * noun stands within.
 */
const inserted = madeOnce(
  () =>
    new RegExp(
      `(?<noun>段?)(?:[ \\u00a0]?[(（](?<enclosed>${insertionSource})[)）]|[ \\u00a0]?[-–]?(?<word>${insertionSource})|(?<letter>[A-Z]))$`,
      'u',
    ),
);

/** What a reference counts by: the style of the label that it names, and its place. */
export interface Counted {
  readonly style: LabelStyle;
  readonly ordinal: number;
}

/**
 * The number or letter of a reference with another count, in the style and the digits that it has, or the ordinal, "second".
 * `behind` is what stands behind it in the text.
 */
export function recounted(
  written: string,
  label: Counted,
  count: Count,
  language: Language,
  newStyle: LabelStyle = label.style,
  behind = '',
): string {
  const mayBeOrdinal = label.style === 'decimal' && count.suffix === '';
  const ordinal = mayBeOrdinal ? ordinalLike(written, behind, count.ordinal, language.code) : null;
  if (ordinal !== null) return ordinal;
  const insertion = inserted().exec(written);
  const body = insertion ? written.slice(0, insertion.index) : written;
  const found = [label.style, ...otherStyles].find(style => ordinalOf(body, style) === label.ordinal) ?? label.style;
  const style = found === label.style ? newStyle : found;
  const plain = formatLabel({ style, punctuation: 'none' }, count.ordinal);
  // beyond ten circled numbers are written (十一): a reference has its own brackets or none
  const newBody = inDigitsOf(body, found === 'chinese' ? plain.replace(/[()]/g, '') : plain);
  return (
    newBody +
    (insertion ? recountedInsertion(insertion, count, language) : insertionBehind(count.suffix, language.code))
  );
}

function recountedInsertion(insertion: RegExpExecArray, { suffix }: Count, language: Language): string {
  const { noun = '', enclosed, word, letter } = insertion.groups!;
  if (suffix === '') return noun;
  const before = (enclosed ?? word ?? letter)!;
  return insertion[0].replace(before, () => insertionLike(before, suffix, language.code));
}

/** A label as a reference names it behind a paragraph's number: "(a)", "a)", "㈠"; null for what can't be named. */
export function namedAs({ text, punctuation, style }: LabelForm & { readonly text: string }): string | null {
  switch (punctuation) {
    case 'brackets':
    case 'bracket':
    case 'quotes':
      return text;
    case 'none':
      return style === 'enclosed-chinese' ? text : null;
    case 'dot':
      return `(${text.replace(/\.$/, '')})`;
    default:
      return null;
  }
}
