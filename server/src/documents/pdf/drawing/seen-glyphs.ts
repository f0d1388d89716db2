import type { Glyph } from './drawn-page';
import { isBlank } from './letters-of-glyph';
import type { PaintedGlyph } from './painted-glyph';
import { recognisedWords } from './recognised-words';

export interface Upright {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
}

/**
 * The glyphs that are read: those that are seen, or on a scan the words recognised below its picture; those that stand
 * as most of the page does, which is turned upright; each once, though it be painted twice to look bold.
 */
export function seenGlyphs(all: readonly PaintedGlyph[], width: number, height: number): Upright {
  const shown = all.filter(({ cutOff }) => !cutOff);
  // what would cut off most of a page is not understood
  const painted = shown.length > all.length / 2 ? shown : all;
  const inked = painted.filter(({ text }) => !isBlank(text));
  const unseen = inked.filter(glyph => glyph.unseen).length;
  const readUnseen = unseen > inked.length - unseen;
  const turn = commonTurn(inked);
  const read = painted.filter(glyph => glyph.unseen === readUnseen && glyph.turn === turn);
  const size = turn % 2 === 0 ? { width, height } : { width: height, height: width };
  const glyphs = once(read.map(glyph => upright(glyph, turn, width, height))).filter(
    ({ x, y }) => x > -1 && y > -1 && x < size.width + 1 && y < size.height + 1,
  );
  return { ...size, glyphs: readUnseen ? recognisedWords(glyphs) : glyphs };
}

function commonTurn(glyphs: readonly PaintedGlyph[]): 0 | 1 | 2 | 3 {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) if (turn !== null) counts[turn]!++;
  const most = Math.max(...counts);
  return counts[0] === most ? 0 : (counts.indexOf(most) as 1 | 2 | 3);
}

function upright(glyph: PaintedGlyph, turn: 0 | 1 | 2 | 3, pageWidth: number, pageHeight: number): Glyph {
  const { text, width, size, italic, bold, x, y } = glyph;
  const places = [
    { x, y },
    { x: y, y: pageWidth - x },
    { x: pageWidth - x, y: pageHeight - y },
    { x: pageHeight - y, y: x },
  ];
  return { text, ...places[turn]!, width, size, italic, bold };
}

function once(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const { text, x, y, size } = glyph;
    const near = (across: number): string => `${text} ${Math.round(x / 2) + across} ${Math.round(y / 2)}`;
    const twin = isBlank(text) ? undefined : [near(0), near(1), near(-1)].map(key => seen.get(key)).find(Boolean);
    const again =
      twin && Math.abs(twin.x - x) < size * 0.08 && Math.abs(twin.y - y) < size * 0.08 && twin.size === size;
    if (again) continue;
    seen.set(near(0), glyph);
    kept.push(glyph);
  }
  return kept;
}
