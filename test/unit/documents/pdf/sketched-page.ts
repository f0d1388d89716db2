import type { DrawnPage, Glyph, Rule } from '../../../../server/src/documents/pdf/drawing/drawn-page';

/**
 * A line to be drawn: [x, y, text, size]. In the text, `*…*` is italic, `~…~` bold, `^…^` raised and small. Each letter is
 * half as wide as it is high, a Chinese one as wide. The text stands as one sees it, from left to right.
 */
export type SketchedLine = readonly [x: number, y: number, text: string, size?: number];

export function sketchedPage(
  number: number,
  lines: readonly SketchedLine[],
  { rules = [], blanks = true }: { readonly rules?: readonly Rule[]; readonly blanks?: boolean } = {},
): DrawnPage {
  const glyphs = lines.flatMap(([x, y, text, size = 10]) => drawn(x, y, text, size, blanks));
  return { number, width: 600, height: 800, glyphs, rules, pictures: 0 };
}

function drawn(from: number, y: number, text: string, size: number, blanks: boolean): Glyph[] {
  const glyphs: Glyph[] = [];
  let x = from;
  let [italic, bold, raised] = [false, false, false];
  for (const letter of text) {
    if (letter === '*') italic = !italic;
    else if (letter === '~') bold = !bold;
    else if (letter === '^') raised = !raised;
    else {
      const own = raised ? size * 0.6 : size;
      const width = own * (/[\u3000-\u9fff\uff00-\uffef]/.test(letter) ? 1 : 0.5);
      if (letter !== ' ' || blanks) {
        glyphs.push({ text: letter, x, y: raised ? y - size * 0.35 : y, width, size: own, italic, bold });
      }
      x += width;
    }
  }
  return glyphs;
}

/** Lines one below the other, each [x, text]; a number alone is room between them. */
export function set(
  y: number,
  step: number,
  ...lines: readonly (readonly [x: number, text: string] | number)[]
): SketchedLine[] {
  let at = y;
  return lines.flatMap((line): SketchedLine[] => {
    if (typeof line === 'number') {
      at += line;
      return [];
    }
    const placed: SketchedLine = [line[0], at, line[1]];
    at += step;
    return [placed];
  });
}
