import type { Block, Furniture } from '../../blocks/block';
import { isWide } from '../../text/characters';

/** A paragraph's own words as one line, and between them what a page has beside its text, as it stands there. */
export type Stretch =
  | { readonly kind: 'words'; readonly line: string }
  | { readonly kind: 'furniture'; readonly source: string };

/**
 * A paragraph with its label and footnote marks, its lines joined as the parser joins them, and blanks beside one another made
 * one. No-break blanks and all else stay. Null where that would not keep the words in their order.
 */
export function paragraphLines(block: Block): readonly Stretch[] | null {
  const { span, logical, furniture } = block;
  if (logical.displaced) return null;
  const joints = jointsOf(block);
  const stretches: Stretch[] = [];
  let from = span.start;
  for (const { start, end } of runsOfFurniture(block, furniture)) {
    if (start <= from || end >= span.end) return null;
    // blanks before the words on their own line are theirs
    const source = block.source.slice(start, end).replace(/[ \t]+$/, '');
    stretches.push(wordsOf(block, from, start, joints), { kind: 'furniture', source });
    from = end;
  }
  return [...stretches, wordsOf(block, from, span.end, joints)];
}

/** Where one piece ends and the next begins, with what the parser puts between them. */
function jointsOf({ logical: { pieces, text } }: Block): ReadonlyMap<number, string> {
  const joints = new Map<number, string>();
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (next) joints.set(piece.source + piece.length, text.slice(piece.logical + piece.length, next.logical));
  }
  return joints;
}

/** Whole lines of furniture within a paragraph, with the blank lines around them. */
function runsOfFurniture({ source, span }: Block, furniture: readonly Furniture[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const piece of furniture) {
    if (piece.span.start >= span.end) break;
    let start = piece.span.start;
    while (start > 0 && isBlankUnit(source.charCodeAt(start - 1))) start--;
    let end = piece.span.end;
    while (end < source.length && isBlankUnit(source.charCodeAt(end))) end++;
    const last = runs.at(-1);
    if (last && start <= last.end) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

function isBlankUnit(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function wordsOf({ source }: Block, start: number, end: number, joints: ReadonlyMap<number, string>): Stretch {
  const line = source
    .slice(start, end)
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, (run, at: number, whole: string) => {
      if (!/[\n\v\f\r\u0085\u2028\u2029]/.test(run)) return isBehindBullet(whole, at) ? run : ' ';
      const joint = joints.get(start + at);
      if (joint !== undefined) return joint;
      // beside a footnote's mark, where pieces do not meet
      return isWide(whole.charCodeAt(at - 1)) && isWide(whole.charCodeAt(at + run.length)) ? '' : ' ';
    });
  return { kind: 'words', line };
}

/** A tab alone tells that Word's "o" is no word. */
function isBehindBullet(words: string, at: number): boolean {
  return at === 1 && words[0] === 'o' && words[1] === '\t';
}
