import type { Glyph } from './drawn-page';
import { isUnreadable } from './letters-of-glyph';

const arabicLetter = /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/;
const mark = /^\p{M}+$/u;
const unknownMark = /^[^\p{L}\p{M}\s]$/u;
/** Other than those which join words: شباط/فبراير. */
const sign = /^[^\p{L}\p{M}\s/\-‐‑–.,:;'’،؛]$/u;
const otherHalf: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };
const tatweel = /^\u0640+$/;
/** Shares of the size. */
const touching = 0.2;
const overlapping = 0.015;

/** Glyphs of one kind that stretch a word, one over the end of the other, between two of its letters. */
interface Stroke {
  readonly from: number;
  readonly to: number;
  /** The letter on its left, which is drawn out to the one on its right. */
  readonly left: number;
  readonly right: number;
  readonly kind: string;
  readonly isSure: boolean;
}

/**
 * The kinds of strokes that stretch an Arabic line to its end, between letters of a word. They are painted as glyphs of
 * their own, of which the file says that they are tatweels, nothing, or the character that bears their number in the
 * font: "ش9999ير". What is one for sure in one word is one in all words of the document.
 */
export function kashidasIn(glyphs: readonly Glyph[]): ReadonlySet<string> {
  const kinds = new Set<string>();
  const within = new Map<string, number>();
  for (const { kind, from, to, isSure } of strokesIn(glyphs)) {
    within.set(kind, (within.get(kind) ?? 0) + to - from);
    if (isSure) kinds.add(kind);
  }
  if (within.size === 0) return kinds;
  const all = new Map<string, number>();
  for (const glyph of glyphs) all.set(kindOf(glyph), (all.get(kindOf(glyph)) ?? 0) + 1);
  // a sign that stands within words alone, in several, and is no bracket with its other half
  for (const [kind, count] of within) {
    const text = kind.slice(0, kind.lastIndexOf(' '));
    const half = otherHalf[text];
    const isBracket = half !== undefined && all.has(half + kind.slice(text.length));
    if (count > 1 && all.get(kind) === count && sign.test(text) && !isBracket) kinds.add(kind);
  }
  return kinds;
}

/** Without vowel marks of which the file says that they are another character: what has no width is no letter. */
export function withoutUnknownMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const isUnknown = ({ text, width }: Glyph, at: number): boolean =>
    width === 0 &&
    unknownMark.test(text) &&
    [glyphs[at - 1], glyphs[at + 1]].some(beside => beside && beside.width > 0 && arabicLetter.test(beside.text));
  return glyphs.some(isUnknown) ? glyphs.filter((glyph, at) => !isUnknown(glyph, at)) : glyphs;
}

/** The letters, drawn out where such strokes stood behind them. */
export function withoutKashidas(glyphs: readonly Glyph[], kinds: ReadonlySet<string>): readonly Glyph[] {
  if (kinds.size === 0) return glyphs;
  const strokes = strokesIn(glyphs).filter(({ kind }) => kinds.has(kind));
  const kept: (Glyph | null)[] = glyphs.map((glyph, at) =>
    kinds.has(kindOf(glyph)) && isBesideLetter(glyphs, at) ? { ...glyph, text: '\u0640' } : glyph,
  );
  for (const { from, to, left, right } of strokes) {
    kept.fill(null, from, to);
    kept[left] = { ...glyphs[left]!, width: glyphs[right]!.x - glyphs[left]!.x };
  }
  return kept.filter(glyph => glyph !== null);
}

function strokesIn(glyphs: readonly Glyph[]): Stroke[] {
  if (!glyphs.some(({ text }) => arabicLetter.test(text))) return [];
  const strokes: Stroke[] = [];
  for (let from = 0, to = 0; from < glyphs.length; from = to) {
    to = from + 1;
    const { text } = glyphs[from]!;
    if (arabicLetter.test(text) || mark.test(text) || text === ' ') continue;
    while (to < glyphs.length && goesOn(glyphs[to - 1]!, glyphs[to]!)) to++;
    const between = wordAround(glyphs, from, to);
    if (between) {
      strokes.push({ from, to, ...between, kind: kindOf(glyphs[from]!), isSure: isSurely(glyphs, from, to) });
    }
  }
  return strokes;
}

function goesOn(before: Glyph, behind: Glyph): boolean {
  const step = Math.abs(behind.x - before.x);
  return behind.text === before.text && isBeside(before, behind) && step <= behind.width + before.size * touching;
}

/** A character of a width: digits and brackets that a font has for themselves are wider. */
function kindOf({ text, width, size }: Glyph): string {
  return `${text} ${Math.round((width / size) * 50)}`;
}

function isSurely(glyphs: readonly Glyph[], from: number, to: number): boolean {
  const { text, width, size, x } = glyphs[from]!;
  const overlaps = to - from > 1 && Math.abs(glyphs[from + 1]!.x - x) < width - size * overlapping;
  return overlaps || tatweel.test(text) || isUnreadable(text) || /^\d$/.test(text);
}

/** A stroke at a word's end is a tatweel that was written, as in the label (هـ). */
function isBesideLetter(glyphs: readonly Glyph[], at: number): boolean {
  const { x, width, size } = glyphs[at]!;
  return [glyphs[at - 1], glyphs[at + 1]].some(
    letter =>
      letter !== undefined &&
      arabicLetter.test(letter.text) &&
      isBeside(letter, glyphs[at]!) &&
      letter.x < x + width + size * touching &&
      letter.x + letter.width > x - size * touching,
  );
}

/** The letters on either side that the glyphs from `from` to `to` reach from one to the other, painted in either order. */
function wordAround(glyphs: readonly Glyph[], from: number, to: number): Pick<Stroke, 'left' | 'right'> | null {
  const before = letterFrom(glyphs, from - 1, -1);
  const behind = letterFrom(glyphs, to, 1);
  if (before === null || behind === null) return null;
  const [left, right] = glyphs[before]!.x < glyphs[behind]!.x ? [before, behind] : [behind, before];
  const own = glyphs.slice(from, to);
  const start = Math.min(...own.map(({ x }) => x));
  const end = Math.max(...own.map(({ x, width }) => x + width));
  const { size } = own[0]!;
  const reaches =
    start > glyphs[left]!.x &&
    start < glyphs[left]!.x + glyphs[left]!.width + size * touching &&
    end > glyphs[right]!.x - size * touching &&
    end < glyphs[right]!.x + glyphs[right]!.width;
  return reaches && isBeside(glyphs[left]!, own[0]!) && isBeside(glyphs[right]!, own[0]!) ? { left, right } : null;
}

function letterFrom(glyphs: readonly Glyph[], from: number, step: number): number | null {
  let at = from;
  while (at >= 0 && at < glyphs.length && mark.test(glyphs[at]!.text)) at += step;
  return at >= 0 && at < glyphs.length && arabicLetter.test(glyphs[at]!.text) ? at : null;
}

function isBeside(one: Glyph, other: Glyph): boolean {
  return Math.abs(one.y - other.y) < 0.3 && Math.abs(one.size - other.size) < 0.3;
}
