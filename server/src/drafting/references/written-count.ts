import { formatLabel, insertionSuffixes, type LabelForm, type LabelStyle, ordinalOf } from '../../languages/labels';
import { inDigitsOf } from '../digits';
import type { Count } from '../label-order';

/** How a reference may write what a label counts in another style: ㈢ and (三). */
const otherStyles: readonly LabelStyle[] = ['decimal', 'latin', 'roman', 'enclosed-chinese', 'chinese', 'abjad'];

const suffix = new RegExp(`[ \\u00a0]?(?:${insertionSuffixes.join('|')})$`);

/** What a reference counts by: the style of the label that it names, and its place. */
export interface Counted {
  readonly style: LabelStyle;
  readonly ordinal: number;
}

/** The number or letter of a reference with another count, in the style and the digits that it has. */
export function recounted(written: string, label: Counted, count: Count, newStyle: LabelStyle = label.style): string {
  const body = written.replace(suffix, '');
  const found = [label.style, ...otherStyles].find(style => ordinalOf(body, style) === label.ordinal) ?? label.style;
  const style = found === label.style ? newStyle : found;
  const plain = formatLabel({ style, punctuation: 'none' }, count.ordinal);
  // beyond ten circled numbers are written (十一): a reference has its own brackets or none
  const newBody = inDigitsOf(body, found === 'chinese' ? plain.replace(/[()]/g, '') : plain);
  return count.suffix === '' ? newBody : `${newBody} ${count.suffix}`;
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
