import type { DrawnPage, Glyph } from '../drawing/drawn-page';
import { isBlank, readsFromTheRight } from '../drawing/letters-of-glyph';

/** Glyphs on one baseline, blanks too, from left to right; those raised above it with them. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly glyphs: readonly RowGlyph[];
}

export interface RowGlyph extends Glyph {
  readonly raised: boolean;
  /** In the order of painting. */
  readonly order: number;
}

/** Glyphs painted one behind the other on one baseline in one size. */
interface Run {
  readonly glyphs: RowGlyph[];
  readonly size: number;
  y: number;
  left: number;
  right: number;
  raised: boolean;
}

/** Shares of the larger letters' size. */
const sameBaseline = 0.18;
const raisedLeast = 0.12;
const raisedMost = 0.75;
const smaller = 0.82;
const beside = 1.1;
/** A mark has few neighbours; more are not looked at. */
const mostNeighbours = 400;

export function rowsOf({ glyphs }: Pick<DrawnPage, 'glyphs'>): Row[] {
  const runs = runsOf(withAccents(glyphs));
  attachRaised(runs);
  const rows: Run[][] = [];
  let tops: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const last = tops.at(-1);
    const size = Math.min(run.size, tops.reduce((most, { size: other }) => Math.max(most, other), 0) || run.size);
    if (last && run.y - tops[0]!.y <= Math.max(sameBaseline * size, 0.6)) {
      tops.push(run);
    } else {
      tops = [run];
      rows.push(tops);
    }
  }
  return rows.map(row).filter(({ glyphs: found }) => found.some(({ text }) => !isBlank(text)));
}

function row(runs: readonly Run[]): Row {
  const glyphs = runs.flatMap(run => ligaturesTogether(run.glyphs).map(glyph => ({ ...glyph, raised: run.raised })));
  glyphs.sort((a, b) => seenFrom(a) - seenFrom(b) || a.order - b.order);
  const main = runs.filter(({ raised }) => !raised);
  const widest = (main.length > 0 ? main : runs).reduce((a, b) => (inked(b) > inked(a) ? b : a));
  return { y: widest.y, size: widest.size, glyphs };
}

/** Where a glyph's ink begins: a Chinese bracket that opens is drawn in the right half of its place, over whose left half others may stand. */
function seenFrom({ text, x, width }: Glyph): number {
  return openingBracket.test(text) ? x + width / 2 : x;
}

/** A ligature's first letter has no width, as some programs paint it: it stands where the one painted behind it does. */
function ligaturesTogether(glyphs: readonly RowGlyph[]): readonly RowGlyph[] {
  return glyphs.map((glyph, index) => {
    const next = glyphs[index + 1];
    const without = glyph.width < glyph.size * 0.01 && next !== undefined;
    return without && Math.abs(next.x - glyph.x) < glyph.size * 0.1 ? { ...glyph, x: next.x } : glyph;
  });
}

function inked({ glyphs }: Run): number {
  return glyphs.reduce((sum, { text }) => sum + (isBlank(text) ? 0 : 1), 0);
}

function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const [order, glyph] of glyphs.entries()) {
    const { x, y, width, size, text } = glyph;
    const goesOn =
      run !== null &&
      Math.abs(run.y - y) < 0.3 &&
      Math.abs(run.size - size) < 0.3 &&
      x > run.left - size * 3 &&
      x < run.right + size * 3;
    if (run === null || !goesOn) {
      run = { glyphs: [], size, y, left: x, right: x, raised: false };
      runs.push(run);
    }
    run.glyphs.push({ ...glyph, raised: false, order });
    if (!isBlank(text)) {
      run.left = Math.min(run.left, x);
      run.right = Math.max(run.right, x + width);
    }
  }
  return runs;
}

/** Small runs come to the line of the larger letters beside them, from above or from below it. */
function attachRaised(runs: readonly Run[]): void {
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  for (const [index, run] of sorted.entries()) {
    if (inked(run) > 24) continue;
    let best: Run | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (const step of [1, -1]) {
      for (let other = index + step, seen = 0; seen < mostNeighbours; other += step, seen++) {
        const candidate = sorted[other];
        if (!candidate) break;
        const above = candidate.y - run.y;
        if (Math.abs(above) > 30) break;
        const { size } = candidate;
        if (run.size > size * smaller || candidate.raised || inked(candidate) === 0) continue;
        if (above > size * raisedMost || above < -0.4 * size || Math.abs(above) < size * raisedLeast) continue;
        const distance = Math.max(candidate.left - run.right, run.left - candidate.right, 0);
        if (distance < size * beside && distance + Math.abs(above) < nearest) {
          nearest = distance + Math.abs(above);
          best = candidate;
        }
      }
    }
    if (best) {
      run.raised = best.y > run.y;
      run.y = best.y;
    }
  }
}

const openingBracket = /^[（《〈「『【〔［]$/;
const accent = /^\p{M}+$/u;
const arabicMark = /^[\u064b-\u0655\u0670]+$/;

/** An accent or a vowel's mark that is painted by itself comes behind the letter that it stands over. */
function withAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => accent.test(text))) return glyphs;
  const made: Glyph[] = [];
  const first: Glyph[] = [];
  const waiting: Glyph[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    if (!accent.test(glyph.text)) {
      const marks = first.splice(0).map(({ text }) => text);
      made.push(marks.length > 0 ? { ...glyph, text: glyph.text + marks.join('') } : glyph);
      for (const mark of waiting.splice(0)) over(made, mark, 1);
    } else if (comesFirst(glyphs, index)) {
      first.push(glyph);
    } else if (!over(made, glyph, 6)) {
      waiting.push(glyph);
    }
  }
  return made;
}

/**
 * Does the letter come behind its mark? Arabic words that are painted from the left have each mark before the letter that bears
 * it: ت, ُ, ع is painted ع, ُ, ت, the mark without a width of its own, at the edge of both.
 */
function comesFirst(glyphs: readonly Glyph[], at: number): boolean {
  const mark = glyphs[at]!;
  if (mark.width > 0 || !arabicMark.test(mark.text)) return false;
  const before = glyphs.slice(Math.max(0, at - 3), at).findLast(({ text }) => !accent.test(text));
  const isNear = before && Math.abs(before.y - mark.y) < mark.size * 0.5 && Math.abs(before.x - mark.x) < mark.size * 2;
  const behind = glyphs.slice(at + 1, at + 4).find(({ text }) => !accent.test(text));
  if (behind === undefined || !readsFromTheRight(behind.text)) return false;
  if (Math.abs(behind.y - mark.y) >= mark.size * 0.5 || (isNear && before.x >= behind.x)) return false;
  const isAtEdge = behind.x >= mark.x - mark.size * 0.1 && behind.x < mark.x + mark.size * 0.5;
  return isAtEdge || (standsOver(mark, behind) && !(isNear && standsOver(mark, before)));
}

function standsOver({ x }: Glyph, letter: Glyph): boolean {
  return x >= letter.x && x <= letter.x + letter.width;
}

/** Puts a mark on one of the last letters, if it stands over it. */
function over(letters: Glyph[], mark: Glyph, howMany: number): boolean {
  const middle = mark.x + mark.width / 2;
  let best = -1;
  let nearest = mark.size * 0.5;
  for (let index = letters.length - 1; index >= Math.max(0, letters.length - howMany); index--) {
    const { x, y, width, text } = letters[index]!;
    const distance = Math.abs(x + width / 2 - middle);
    if (isBlank(text) || Math.abs(y - mark.y) > mark.size || distance >= nearest) continue;
    nearest = distance;
    best = index;
  }
  if (best < 0) return false;
  letters[best] = { ...letters[best]!, text: letters[best]!.text + mark.text };
  return true;
}
