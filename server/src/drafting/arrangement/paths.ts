import { citedLabel } from '../../languages/labels';
import type { ArrangedLabel } from './arranged-label';
import type { Arrangement } from './arrangement';

/** What the standings are cited by, as `structureOf` will tell it. */
export function pathsOf(
  arrangement: Arrangement,
  labels: readonly (ArrangedLabel | null)[],
): readonly (string | null)[] {
  let preambular = 0;
  let unnumbered = 0;
  let paragraph: string | null = null;
  let items: (string | null)[] = [];
  return arrangement.map(({ kind, depth }, index) => {
    const label = labels[index] ?? null;
    const counted = (ordinal: number) => `${ordinal}${label?.suffix ? ` ${label.suffix}` : ''}`;
    switch (kind) {
      case 'title':
      case 'adoption':
      case 'enacting':
        preambular = unnumbered = 0;
        paragraph = null;
        items = [];
        return null;
      case 'annex':
      case 'closing':
        paragraph = null;
        items = [];
        return null;
      case 'preambular':
        preambular = label?.ordinal || preambular + 1;
        items = [];
        paragraph = `PP${counted(preambular)}`;
        return paragraph;
      case 'operative':
        if (!label) unnumbered++;
        items = [];
        paragraph = `OP${counted(label ? label.ordinal : unnumbered)}`;
        return paragraph;
      case 'item': {
        items = items.slice(0, Math.max(0, depth - 1));
        const above = items.length > 0 ? items.at(-1)! : paragraph;
        const path = above === null || !label ? null : above + citedLabel(label.style, label.ordinal);
        while (items.length < depth - 1) items.push(items.at(-1) ?? paragraph);
        items.push(path);
        return path;
      }
      default:
        return null;
    }
  });
}
