import { isBlank } from '../../text/characters';
import { comparedText, joinsWithoutBlank } from '../compared-text';
import type { WordChange } from '../comparison';
import { changedTokens, type Run } from './changed-tokens';
import { hasBlankBefore, type Token } from './tokens';

/**
 * What has changed from one paragraph's words to another's. The pieces that are the same or out are the old words, those that are
 * the same or in the new ones, as far as a reader sees.
 */
export function changedWords(old: readonly Token[], now: readonly Token[]): readonly WordChange[] {
  return changedPieces(old, now, []).flat();
}

/** The same, the pieces cut apart where the new tokens, counted from the first, are cut. */
export function changedPieces(
  old: readonly Token[],
  now: readonly Token[],
  cuts: readonly number[],
): readonly (readonly WordChange[])[] {
  const keysOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ key }) => key);
  const pieces = new Pieces(old, now, cuts);
  for (const run of tidied(changedTokens(keysOf(old), keysOf(now)), old, now)) pieces.add(run);
  return pieces.done();
}

/** Runs in which what goes out stands before what comes in, and what reads the same is neither. */
function tidied(runs: readonly Run[], old: readonly Token[], now: readonly Token[]): readonly Run[] {
  const tidy: Run[] = [];
  for (let at = 0; at < runs.length; ) {
    let end = at;
    while (end < runs.length && runs[end]!.kind !== 'same') end++;
    if (end === at) tidy.push(runs[at++]!);
    else tidy.push(...tidiedChange(runs.slice(at, end), old, now));
    at = Math.max(at, end);
  }
  return tidy;
}

function tidiedChange(runs: readonly Run[], old: readonly Token[], now: readonly Token[]): readonly Run[] {
  const { old: oldAt, new: newAt } = runs[0]!;
  const lengthOf = (kind: Run['kind']): number =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? run.length : 0), 0);
  const [out, into] = [lengthOf('out'), lengthOf('in')];
  const wordsOf = (tokens: readonly Token[], from: number, length: number): string =>
    tokens
      .slice(from, from + length)
      .map(({ text }) => comparedText(text))
      .join(' ');
  // a reference that is written as before, though it means another paragraph now
  if (out === into && wordsOf(old, oldAt, out) === wordsOf(now, newAt, into))
    return [{ kind: 'same', old: oldAt, new: newAt, length: out }];
  const changes: Run[] = [
    { kind: 'out', old: oldAt, new: newAt, length: out },
    { kind: 'in', old: oldAt + out, new: newAt, length: into },
  ];
  return changes.filter(({ length }) => length > 0);
}

/** Pieces of text that grow run by run. */
class Pieces {
  private readonly parts: { kind: WordChange['kind']; text: string }[][] = [[]];

  constructor(
    private readonly old: readonly Token[],
    private readonly now: readonly Token[],
    private readonly cuts: readonly number[],
  ) {}

  add({ kind, old, new: now, length }: Run): void {
    for (let index = 0; index < length; index++) {
      if (kind === 'out') {
        const token = this.old[old + index]!;
        this.put('out', this.blankOf(this.old, old + index) + token.text);
        continue;
      }
      this.cutBefore(now + index);
      const token = this.now[now + index]!;
      let blank = this.blankOf(this.now, now + index);
      if (kind === 'same') blank = this.settleBlank(old + index, now + index, blank);
      this.put(kind, blank + token.text);
    }
  }

  done(): readonly (readonly WordChange[])[] {
    this.cutBefore(Number.POSITIVE_INFINITY);
    return this.parts.map(withBlanksOutside);
  }

  private cutBefore(place: number): void {
    while (this.cuts[this.parts.length - 1] !== undefined && place >= this.cuts[this.parts.length - 1]!)
      this.parts.push([]);
  }

  /** A blank that one side alone has before words of both belongs to the change before them, or is one of its own: "2021{+ +}que". */
  private settleBlank(old: number, now: number, blank: string): string {
    const oldBlank = this.blankOf(this.old, old);
    if ((oldBlank === '') === (blank === '')) return blank;
    const token = this.now[now]!;
    const before = this.now[now - 1]?.text ?? this.old[old - 1]?.text ?? '';
    if (joinsWithoutBlank(before.charCodeAt(before.length - 1), token.text.charCodeAt(0))) return blank;
    const [own, other]: readonly WordChange['kind'][] = blank === '' ? ['out', 'in'] : ['in', 'out'];
    const pieces = this.parts.at(-1)!;
    // where paragraphs are split or joined, no blank stands at their edges
    if (pieces.length === 0) return blank;
    const change = trailingChange(pieces);
    const changed = change.find(({ kind }) => kind === own);
    const opposite = change.find(({ kind }) => kind === other);
    const same = pieces.at(-1 - change.length);
    if (changed) changed.text += blank || oldBlank;
    else if (opposite && same && startsWithBlank(opposite.text)) {
      // "the[ coronavirus disease (]COVID-19": the blank before what came in is the one that stood there
      same.text += opposite.text[0]!;
      opposite.text = opposite.text.slice(1);
    } else this.put(own!, blank || oldBlank);
    return '';
  }

  /** The blank before a token; before the first of a paragraph there is none. */
  private blankOf(tokens: readonly Token[], place: number): string {
    const token = tokens[place]!;
    return place > 0 && hasBlankBefore(token) ? token.blank : '';
  }

  private put(kind: WordChange['kind'], text: string): void {
    const pieces = this.parts.at(-1)!;
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  }
}

/** The pieces behind the last that is the same. */
function trailingChange<Piece extends WordChange>(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.slice(pieces.findLastIndex(({ kind }) => kind === 'same') + 1);
}

/** "on[- 3 May-]{+ 4 May+}" is "on [-3 May-]{+4 May+}": a blank that both sides have is the same. */
function withBlanksOutside(pieces: readonly WordChange[]): readonly WordChange[] {
  const moved = pieces.map(piece => ({ ...piece }));
  for (const [index, { kind, text }] of pieces.entries()) {
    const [before, into] = [moved[index - 1], moved[index + 1]];
    if (kind !== 'out' || before?.kind !== 'same' || into?.kind !== 'in') continue;
    if (!startsWithBlank(text) || !startsWithBlank(into.text)) continue;
    before.text += into.text[0]!;
    moved[index]!.text = text.slice(1);
    into.text = into.text.slice(1);
  }
  return moved.filter(({ text }) => text !== '');
}

function startsWithBlank(text: string): boolean {
  return isBlank(text.charCodeAt(0));
}
