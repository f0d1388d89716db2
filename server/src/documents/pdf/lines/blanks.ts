import { isBlank } from '../drawing/letters-of-glyph';
import { type Letter, tab } from './line';
import type { Row, RowGlyph } from './rows';

/** Shares of a letter's size. */
const narrowestTab = 2;
const narrowestTabOfBlanks = 3;
const narrowestBlank = 0.17;
/** Where blanks are painted, or beside Chinese, no narrower gap is one; between words of another style it may be. */
const surelyBlank = 0.45;
const betweenStyles = 0.22;
const besideChinese = 0.9;

/** A tab, too, parts an Arabic label from its paragraph: 1 - تطلب; from left to right the dash stands behind the word. */
const arabicDash = /^[\u0620-\u064a\u064b-\u0655]+[-–]$/;
/** A label fills its place, so that next to nothing is left of a tab or a cell: "(a)The", "75/103.Title". */
const labelsEnd = /^[.)]$/;
const longestLabel = 10;
const eastAsian = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u3000-\u30ff]/;

/** Are blanks between words painted as blanks? Else they are gaps. */
export function paintsBlanks(rows: readonly Row[]): boolean {
  let painted = 0;
  let gaps = 0;
  for (const { glyphs, size } of rows) {
    let blank = false;
    let last: RowGlyph | null = null;
    for (const glyph of glyphs) {
      if (isBlank(glyph.text)) {
        blank = true;
      } else {
        const gap = last ? glyph.x - last.x - last.width : 0;
        if (last && blank) painted++;
        else if (gap > size * narrowestBlank && !eastAsian.test(glyph.text) && !eastAsian.test(last!.text)) gaps++;
        blank = false;
        last = glyph;
      }
    }
  }
  return painted > gaps;
}

/** A row's letters from left to right, with one blank between words, and a tab for a wide gap. */
export function withBlanks({ glyphs, size }: Row, painted: boolean): Letter[] {
  const letters: Letter[] = [];
  const inked = glyphs.filter(({ text }) => !isBlank(text));
  const usual = usualGap(gapsIn(inked), 4);
  const stretched = Math.max(usual, usualGap(gapsIn(inked, isBetweenChinese), 2));
  const row = { size: Math.max(size, 1), painted, usual, stretched };
  let last: RowGlyph | null = null;
  let blank: string | null = null;
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) {
      blank ??= glyph.text === '\u00a0' ? glyph.text : ' ';
      continue;
    }
    if (last) {
      const from = last.x + last.width;
      const isLabel = letters.length < longestLabel && labelsEnd.test(last.text) && /^\p{L}/u.test(glyph.text);
      const between = gapBetween({ last, next: glyph, blank, isLabel }, row);
      if (between !== '') letters.push({ ...letterOf(glyph), text: between, start: from, end: glyph.x });
    }
    letters.push(letterOf(glyph));
    last = glyph;
    blank = null;
  }
  return letters;
}

function letterOf({ text, x, width, size, italic, bold, raised }: RowGlyph): Letter {
  return { text, start: x, end: x + width, size, italic, bold, raised };
}

/** What stands between two letters: nothing, a blank or a tab. */
function gapBetween({ last, next, blank, isLabel }: Neighbours, { size, painted, usual, stretched }: RowGaps): string {
  const gap = next.x - (last.x + last.width);
  const beside = eastAsian.test(last.text) || eastAsian.test(next.text);
  const own = gap - (beside ? stretched : usual);
  if ((beside ? own : gap) > size * (blank === null ? narrowestTab : narrowestTabOfBlanks)) return tab;
  if (blank !== null) return blank;
  const restyled = last.italic !== next.italic || last.bold !== next.bold;
  const isApart = (restyled && !/^\p{P}/u.test(next.text)) || arabicDash.test(last.text + next.text);
  const leastPainted = isLabel ? narrowestBlank : isApart ? betweenStyles : surelyBlank;
  const least = beside ? besideChinese : painted ? leastPainted : narrowestBlank;
  return own > size * least ? ' ' : '';
}

interface Neighbours {
  readonly last: RowGlyph;
  readonly next: RowGlyph;
  /** What is painted between them, if anything. */
  readonly blank: string | null;
  /** Does a label end with the first and a word begin with the second? */
  readonly isLabel: boolean;
}

interface RowGaps {
  readonly size: number;
  /** Are blanks painted as blanks? */
  readonly painted: boolean;
  /** Of letter-spaced print: what stands between any two letters. */
  readonly usual: number;
  /** Of a justified line: what stands between any two Chinese characters, as in 回 顾 第 2042(2012)、2043(2012)号. */
  readonly stretched: number;
}

function usualGap(gaps: number[], least: number): number {
  gaps.sort((a, b) => a - b);
  return gaps.length < least ? 0 : Math.max(0, gaps[(gaps.length - 1) >> 1]!);
}

function gapsIn(
  glyphs: readonly RowGlyph[],
  counts: (before: RowGlyph, behind: RowGlyph) => boolean = () => true,
): number[] {
  return glyphs.flatMap((glyph, index) => {
    const before = glyphs[index - 1];
    return before && counts(before, glyph) ? [glyph.x - before.x - before.width] : [];
  });
}

function isBetweenChinese(before: RowGlyph, behind: RowGlyph): boolean {
  return eastAsian.test(before.text) && eastAsian.test(behind.text);
}
