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
  const usual = usualGap(inked);
  let last: RowGlyph | null = null;
  let blank: string | null = null;
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) {
      blank ??= glyph.text === '\u00a0' ? glyph.text : ' ';
      continue;
    }
    if (last) {
      const from = last.x + last.width;
      const between = gapBetween(glyph.x - from, blank, Math.max(size, 1), painted, usual, last, glyph);
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

function gapBetween(
  gap: number,
  blank: string | null,
  size: number,
  painted: boolean,
  usual: number,
  last: RowGlyph,
  next: RowGlyph,
): string {
  if (gap > size * (blank === null ? narrowestTab : narrowestTabOfBlanks)) return tab;
  if (blank !== null) return blank;
  const restyled = last.italic !== next.italic || last.bold !== next.bold;
  const leastPainted = restyled && !/^\p{P}/u.test(next.text) ? betweenStyles : surelyBlank;
  const beside = eastAsian.test(last.text) || eastAsian.test(next.text);
  const least = beside ? besideChinese : painted ? leastPainted : narrowestBlank;
  return gap - usual > size * least ? ' ' : '';
}

/** Of letter-spaced print: what stands between any two letters. */
function usualGap(glyphs: readonly RowGlyph[]): number {
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.x - glyphs[index]!.x - glyphs[index]!.width);
  gaps.sort((a, b) => a - b);
  return gaps.length < 4 ? 0 : Math.max(0, gaps[Math.floor(gaps.length / 2)]!);
}
