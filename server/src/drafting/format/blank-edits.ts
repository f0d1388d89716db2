import type { Span } from '../../text/position';

export interface BlankEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * What turns `from` into `to` where these differ by blanks and line ends alone, a stretch of blanks at a time; null where they
 * differ by anything else, which nobody may change who lays out.
 */
export function blankEdits(from: string, to: string): readonly BlankEdit[] | null {
  const edits: BlankEdit[] = [];
  let [a, b] = [0, 0];
  while (a < from.length || b < to.length) {
    const [endA, endB] = [blanksEnd(from, a), blanksEnd(to, b)];
    const [was, is] = [from.slice(a, endA), to.slice(b, endB)];
    if (was !== is) edits.push({ span: { start: a, end: endA }, newText: is });
    [a, b] = [endA, endB];
    if (a === from.length && b === to.length) break;
    if (from[a] !== to[b]) return null;
    a++;
    b++;
  }
  return edits;
}

function blanksEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLayout(text.charCodeAt(end))) end++;
  return end;
}

/** Blank, tab and line ends: what may be changed. No-break blanks and others are somebody's choice. */
function isLayout(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
