import { isWide } from '../../../text/characters';
import type { Glyph } from './drawn-page';
import { isBlank, readsFromTheRight } from './letters-of-glyph';

/**
 * The words that were recognised in a scan, each in its own place. A recogniser paints each word with one stretched font,
 * and a blank behind it: words come to stand over the next one's beginning, "第2598(2021)" over "号", and a blank stands
 * between any two words that it tells apart, where Chinese has none. On an Arabic page it paints numbers to the left, too.
 */
export function recognisedWords(glyphs: readonly Glyph[]): Glyph[] {
  const words = wordsIn(glyphs).map(numberFromTheLeft);
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const isFollowed = next !== undefined && isOnLine(word.inked[0]!, next.inked[0]!);
    const { inked, blanks } = isFollowed ? squeezed(word, next) : word;
    return isWideAt(inked.at(-1)) || (isFollowed && isWideAt(next.inked[0])) ? inked : [...inked, ...blanks];
  });
}

interface Word {
  readonly inked: readonly Glyph[];
  readonly blanks: readonly Glyph[];
  readonly left: number;
  readonly right: number;
}

/** Each with the blanks behind it; those before the first belong to none, and are left out. */
function wordsIn(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < glyphs.length; ) {
    if (isBlank(glyphs[from]!.text)) {
      from++;
      continue;
    }
    let end = from;
    while (end < glyphs.length && !isBlank(glyphs[end]!.text) && isOnLine(glyphs[from]!, glyphs[end]!)) end++;
    let to = end;
    while (to < glyphs.length && isBlank(glyphs[to]!.text)) to++;
    const inked = glyphs.slice(from, end);
    words.push({
      inked,
      blanks: glyphs.slice(end, to),
      left: Math.min(...inked.map(({ x }) => x)),
      right: Math.max(...inked.map(({ x, width }) => x + width)),
    });
    from = to;
  }
  return words;
}

/** Painted from the right, 2593 would be seen as 3952. */
function numberFromTheLeft(word: Word): Word {
  const { inked, left, right } = word;
  const isToTheLeft = inked.length > 1 && inked.every(({ x }, index) => index === 0 || x < inked[index - 1]!.x);
  if (!isToTheLeft || inked.some(({ text }) => readsFromTheRight(text))) return word;
  return { ...word, inked: inked.map(glyph => ({ ...glyph, x: left + right - glyph.x - glyph.width })) };
}

function isOnLine(a: Glyph, b: Glyph): boolean {
  return Math.abs(a.y - b.y) < Math.max(a.size, b.size) * 0.5;
}

const isWideAt = (glyph: Glyph | undefined): boolean => glyph !== undefined && isWide(glyph.text.charCodeAt(0));

/** With its letters closer to each other where they would stand over the next word, and the blank between the two. */
function squeezed(word: Word, next: Word): Pick<Word, 'inked' | 'blanks'> {
  const { inked, blanks, left, right } = word;
  const isOnRight = next.inked[0]!.x > inked[0]!.x;
  const [from, to] = isOnRight ? [left, Math.min(right, next.left)] : [Math.max(left, next.right), right];
  const share = (to - from) / (right - left);
  if (!(share > 0 && share < 1)) return word;
  return {
    inked: inked.map(glyph => ({ ...glyph, x: from + (glyph.x - left) * share, width: glyph.width * share })),
    blanks: blanks.map(blank => ({ ...blank, x: isOnRight ? to : from - hair, width: 0 })),
  };
}

/** Points: before the letter that it follows on the right. */
const hair = 0.01;
