import type { Label } from '../../blocks/block';
import type { Count } from '../../drafting/label-order';
import { type LabelStyle, ordinalOf } from '../../languages/labels';
import { insertionSource, suffixOf } from '../../languages/marks/insertions';
import { madeOnce } from '../../text/made-when-asked';

/** What counts within a label as written: the 4 of "4.", the a of "(a)", the 4 bis of "4 bis.". */
export function countWritten({ text }: Label): string {
  return text.replace(/^[\s(（’‘'[]+|[\s)）’‘'\].、:\-–—]+$/g, '');
}

const inserted = madeOnce(() => new RegExp(`^(.+?)[ \\u00a0]?[-–(（]?(${insertionSource})$`, 'iu'));

/**
 * The count that a new name for a label gives, in whatever brackets it is typed: "5", "5.", "(c)", "5 bis". A number is
 * taken for a letter's place, too: 3 makes "(a)" a "(c)". Null for what is no count in the label's style.
 */
export function countFrom(typed: string, { style }: Label): Count | null {
  const body = countWritten({ text: typed.trim() } as Label);
  const [, counted = body, behind = ''] = inserted().exec(body) ?? [];
  if (counted === '') return null;
  for (const each of stylesFor(style)) {
    const ordinal = ordinalOf(/latin|roman/.test(each) ? inCase(counted, each) : counted, each);
    if (ordinal !== null && ordinal > 0) return { ordinal, suffix: suffixOf(behind) };
  }
  return null;
}

/** Its own style first. */
function stylesFor(style: LabelStyle): readonly LabelStyle[] {
  if (style === 'chinese' || style === 'enclosed-chinese') return ['chinese', 'enclosed-chinese', 'decimal'];
  return style === 'decimal' ? ['decimal'] : [style, 'decimal'];
}

function inCase(counted: string, style: LabelStyle): string {
  return style.startsWith('upper') ? counted.toUpperCase() : counted.toLowerCase();
}
