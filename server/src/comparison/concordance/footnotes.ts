import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { noteMarkLength } from '../compared-text';
import { passagesOf } from '../passages';
import { type Difference, severityOf } from './difference';

/** Versions of one text have as many footnotes: the first that is left over has no counterpart. */
export function footnotesApart(first: Resolution, other: Resolution, version: number): readonly Difference[] {
  const [one, two] = [notesOf(first), notesOf(other)];
  if (one.length === two.length) return [];
  const isFirst = one.length > two.length;
  const [more, fewer] = isFirst ? [one, two] : [two, one];
  return [
    {
      rule: 'footnote',
      severity: severityOf.footnote,
      message: message`Footnotes here: ${more.length}; in the other language: ${fewer.length}.`,
      place: { version: isFirst ? 0 : version, block: more[fewer.length]!, span: null },
      related: null,
    },
  ];
}

/** The blocks that footnotes stand in, one for each; a piece without a mark goes on with the one before it. */
function notesOf(resolution: Resolution): readonly number[] {
  return passagesOf(resolution).flatMap(({ kind, block, text }) =>
    kind === 'footnote' && noteMarkLength(text) > 0 ? [block] : [],
  );
}
