import type { Block, Furniture } from '../blocks/block';
import type { Resolution } from '../resolution/resolution';
import { isBlank } from '../text/characters';
import { jointBetween, toSourceSpans } from '../text/logical-text';
import type { Span } from '../text/position';
import { noteMarkLength } from './compared-text';
import type { Comparison, PassagePair, WordChange } from './comparison';
import { type Passage, streamOf } from './passages';

/**
 * The old text laid out as the new one is, for a comparison by lines that marks what has changed and nothing else: what the
 * texts have in common is taken from the new one as it stands there, with its numbers, its lines and what pages have beside it,
 * and what is new is left out. Changed words stand as the old text has them in the line that they have changed in; what is
 * gone or has moved stands where it stood. As work that says where it may rest.
 */
export function* baseAsDraft(comparison: Comparison, now: Resolution): Generator<void, string> {
  const layout = layoutOf(now);
  yield;
  const pairs = indexed(comparison);
  const pieces: Piece[] = [];
  let next = 0;
  const addGone = (before: number): void => {
    for (; next < pairs.gone.length && pairs.gone[next]!.behind < before; next++) {
      const { old } = pairs.gone[next]!;
      pieces.push({
        text: written(comparison.old[old]!) + layout.between,
        old,
        moved: false,
        block: null,
        goesOn: false,
      });
    }
  };
  for (const [index, block] of now.blocks.entries()) {
    addGone(pairs.passagesOf.get(index)?.[0] ?? -1);
    pieces.push(pieceOf(index, block, comparison, pairs, layout));
    yield;
  }
  addGone(Number.POSITIVE_INFINITY);
  return yield* joined(inOldOrder(pieces), now, layout);
}

/** How a text ends its lines and sets its paragraphs apart. */
interface Layout {
  readonly lineEnd: string;
  readonly between: string;
}

function layoutOf({ blocks }: Resolution): Layout {
  const lineEnd = blocks.map(({ source }) => /\r\n|\r|\n/.exec(source)?.[0]).find(end => end !== undefined) ?? '\n';
  const apart = blocks.filter(({ source, lineStarts }) => lineStarts.length > 1 && isBlankLine(source, lineStarts));
  return { lineEnd, between: lineEnd.repeat(apart.length * 2 >= blocks.length ? 2 : 1) };
}

function isBlankLine(source: string, lineStarts: readonly number[]): boolean {
  return source.slice(lineStarts.at(-1)).trim() === '';
}

interface IndexedPairs {
  readonly ofNew: ReadonlyMap<number, readonly PassagePair[]>;
  /** The first of several pairs of one old passage: it was split. */
  readonly firstOfSplit: ReadonlyMap<number, PassagePair>;
  /** What is gone, with the passage of the new text that it stood behind; -1 for none. */
  readonly gone: readonly { readonly old: number; readonly behind: number }[];
  /** The passages of each block, itself first. */
  readonly passagesOf: ReadonlyMap<number, readonly number[]>;
}

function indexed({ pairs, new: now }: Comparison): IndexedPairs {
  const ofNew = new Map<number, PassagePair[]>();
  const first = new Map<number, PassagePair>();
  const firstOfSplit = new Map<number, PassagePair>();
  const gone: { old: number; behind: number }[] = [];
  const passagesOf = new Map<number, number[]>();
  let last = -1;
  for (const pair of pairs) {
    if (pair.new === null) {
      gone.push({ old: pair.old!, behind: last });
      continue;
    }
    last = Math.max(last, pair.new);
    listed(ofNew, pair.new).push(pair);
    if (pair.old === null) continue;
    const before = first.get(pair.old);
    if (before) firstOfSplit.set(pair.old, before);
    else first.set(pair.old, pair);
  }
  for (const [place, { block }] of now.entries()) listed(passagesOf, block).push(place);
  return { ofNew, firstOfSplit, gone, passagesOf };
}

function listed<Value>(lists: Map<number, Value[]>, key: number): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** What a block of the new text was, or what is gone. */
interface Piece {
  readonly text: string;
  /** By the old text's places; null for what is new, and for what is no text. */
  readonly old: number | null;
  readonly moved: boolean;
  /** Null for what is gone. */
  readonly block: number | null;
  /** It was one paragraph with the part before. */
  readonly goesOn: boolean;
}

/** A stretch of a block's source, and what stands there instead. */
interface Replacement extends Span {
  readonly text: string;
}

function pieceOf(index: number, block: Block, comparison: Comparison, pairs: IndexedPairs, layout: Layout): Piece {
  const replacements: Replacement[] = [];
  let [old, moved, goesOn]: [number | null, boolean, boolean] = [null, false, false];
  for (const place of pairs.passagesOf.get(index) ?? []) {
    const passage = comparison.new[place]!;
    const own = pairs.ofNew.get(place) ?? [];
    if (streamOf(passage) === null) continue;
    if (passage.beside !== null) {
      replacements.push(...changesBeside(block.source, block.furniture[passage.beside]!, own));
      continue;
    }
    const [first] = own;
    if (!first || first.old === null) return { text: '', old, moved, block: index, goesOn };
    [old, moved] = [first.old, first.moved];
    const split = pairs.firstOfSplit.get(first.old);
    goesOn = split !== undefined && split !== first;
    if (goesOn && block.label) replacements.push({ ...block.label.span, text: '' });
    const words = own.flatMap(({ words: changed }, at): readonly WordChange[] =>
      at > 0 ? [{ kind: 'out', text: layout.between }, ...changed] : changed,
    );
    replacements.push(...changesOf(block, passage, words));
  }
  const text = replaced(block.source, replacements);
  return { text: moved ? text.trimEnd() + layout.between : text, old, moved, block: index, goesOn };
}

function changesOf(block: Block, passage: Passage, words: readonly WordChange[]): readonly Replacement[] {
  if (words.length === 0) return [];
  const start = block.label ? block.label.span.end : block.span.start;
  return wordChanges(block, passage, words) ?? [{ start, end: block.span.end, text: ` ${oldWords(words)}` }];
}

/** Null where words stand in another order than in the source, so that none can be put among them. */
function wordChanges({ logical }: Block, passage: Passage, words: readonly WordChange[]): Replacement[] | null {
  if (logical.displaced) return null;
  const sourceAt = (at: number): number =>
    (at > 0 ? toSourceSpans(logical, at - 1, at)[0]?.end : undefined) ??
    toSourceSpans(logical, at, at + 1)[0]?.start ??
    logical.pieces[0]?.source ??
    0;
  const found: Replacement[] = [];
  let at = passage.kind === 'footnote' ? noteMarkLength(logical.text) : 0;
  for (const { kind, text } of words) {
    if (kind === 'out') {
      found.push({ start: sourceAt(at), end: sourceAt(at), text });
      continue;
    }
    const end = endOf(text, logical.text, at);
    if (end === null) return null;
    if (kind === 'in') found.push(...toSourceSpans(logical, at, end).map(span => ({ ...span, text: '' })));
    at = end;
  }
  return found;
}

/** Where words end that stand in a text from `at` on, whatever blanks either has between them; null where others stand there. */
function endOf(words: string, text: string, at: number): number | null {
  if (text.startsWith(words, at)) return at + words.length;
  let end = at;
  for (let index = 0; index < words.length; index++) {
    const code = words.charCodeAt(index);
    if (isBlank(code)) {
      if (isBlank(text.charCodeAt(end))) end++;
      continue;
    }
    while (text.charCodeAt(end) !== code && isBlank(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) !== code) return null;
    end++;
  }
  return end;
}

/** Of a footnote that stands within a block; its mark stays the new text's. */
function changesBeside(
  source: string,
  { span, text }: Furniture,
  pairs: readonly PassagePair[],
): readonly Replacement[] {
  if (pairs.every(({ old }) => old === null)) return [{ ...span, text: '' }];
  const words = pairs.flatMap(pair => pair.words);
  if (words.length === 0) return [];
  const mark = text.slice(0, noteMarkLength(text)).trim();
  const marked = source.slice(span.start, span.end).indexOf(mark);
  let start = span.start + Math.max(0, marked) + mark.length;
  while (start < span.end && isBlank(source.charCodeAt(start))) start++;
  return [{ start, end: span.end, text: oldWords(words).trimStart() }];
}

function oldWords(words: readonly WordChange[]): string {
  return words.map(({ kind, text }) => (kind === 'in' ? '' : text)).join('');
}

function written({ label, text }: Passage): string {
  return label === null ? text : `${label} ${text}`;
}

function replaced(source: string, replacements: readonly Replacement[]): string {
  let text = '';
  let from = 0;
  for (const { start, end, text: instead } of [...replacements].sort((a, b) => a.start - b.start)) {
    text += source.slice(from, Math.max(from, start)) + instead;
    from = Math.max(from, end);
  }
  return text + source.slice(from);
}

/** What has moved is put before what stood behind it. */
function inOldOrder(pieces: readonly Piece[]): readonly Piece[] {
  const moved = pieces.filter(piece => piece.moved).sort((a, b) => a.old! - b.old!);
  if (moved.length === 0) return pieces;
  const ordered: Piece[] = [];
  let next = 0;
  for (const piece of pieces) {
    if (piece.moved) continue;
    for (; piece.old !== null && next < moved.length && moved[next]!.old! < piece.old; next++)
      ordered.push(moved[next]!);
    ordered.push(piece);
  }
  return [...ordered, ...moved.slice(next)];
}

function* joined(pieces: readonly Piece[], { blocks }: Resolution, { lineEnd }: Layout): Generator<void, string> {
  const parts: string[] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    yield;
    if (piece.text === '') continue;
    if (before && piece.goesOn && before.old === piece.old) {
      const [last, behind]: [string, string] = [parts.pop()!.trimEnd(), piece.text.trimStart()];
      parts.push(last, jointBetween(last, behind), behind);
    } else {
      // blocks that follow one another in the new text may share a line
      const follows = before?.block != null && piece.block === before.block + 1;
      if (before && !follows && !/[\r\n]$/.test(before.text)) parts.push(lineEnd);
      parts.push(piece.text);
    }
    before = piece;
  }
  if (before && before.block !== blocks.length - 1) {
    const { source } = blocks.at(-1)!;
    parts.push(parts.pop()!.trimEnd() + source.slice(source.trimEnd().length));
  }
  return parts.join('');
}
