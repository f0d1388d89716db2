import type { Block } from '../../blocks/block';
import { isWide } from '../../text/characters';

/**
 * A paragraph as one line with its label and footnote marks: its lines joined as the parser joins them, and blanks beside
 * one another made one. No-break blanks and all else stay. Null where that would not keep the words in their order.
 */
export function paragraphLine({ source, span, logical, furniture }: Block): string | null {
  if (logical.displaced || furniture.some(piece => piece.span.start < span.end)) return null;
  /** Where one piece ends and the next begins, with what the parser puts between them. */
  const joints = new Map<number, string>();
  const { pieces, text } = logical;
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const end = piece.source + piece.length;
    if (next) joints.set(end, text.slice(piece.logical + piece.length, next.logical));
  }
  return source
    .slice(span.start, span.end)
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, (run, at: number, whole: string) => {
      if (!/[\n\v\f\r\u0085\u2028\u2029]/.test(run)) return ' ';
      const joint = joints.get(span.start + at);
      if (joint !== undefined) return joint;
      // beside a footnote's mark, where pieces do not meet
      return isWide(whole.charCodeAt(at - 1)) && isWide(whole.charCodeAt(at + run.length)) ? '' : ' ';
    });
}
