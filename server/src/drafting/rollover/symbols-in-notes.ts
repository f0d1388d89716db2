import type { Block } from '../../blocks/block';
import { madeOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';

/** The symbol of a document of the Assembly or one of its committees: A/79/85, A/C.3/79/L.5, A/HRC/55/27. */
const symbolInNote = madeOnce(() => /(?<![\p{L}\d/])A\/(?:HRC\/|C\.\d\/)?\d{2,3}\/(?:[A-Za-z]{1,5}\.)?\d{1,4}/gu);

/** The symbols in a block's footnotes, which are no citations of its words, each with its place in the block's source. */
export function symbolsInNotes({
  kind,
  furniture,
  source,
  span,
}: Block): readonly { readonly symbol: string; readonly span: Span }[] {
  const notes = furniture.filter(piece => piece.kind === 'footnote').map(piece => piece.span);
  if (kind === 'footnote') notes.push(span);
  return notes.flatMap(note =>
    [...source.slice(note.start, note.end).matchAll(symbolInNote())].map(({ 0: symbol, index }) => {
      const start = note.start + index;
      return { symbol, span: { start, end: start + symbol.length } };
    }),
  );
}
