import { type Box, boxOf, everywhere, isOutside, shared } from './box';
import type { Rule } from './drawn-page';
import type { FontStyle } from './font-style';
import { isBlank, lettersOf } from './letters-of-glyph';
import { identity, type Matrix, matrixOf, within } from './matrix';
import type { PaintedGlyph } from './painted-glyph';

/** What paints a page, in the order of painting: an operator's name with its operands, as pdf.js gives them. */
export interface Operator {
  readonly name: string;
  readonly operands: readonly unknown[];
}

export interface Painting {
  readonly glyphs: readonly PaintedGlyph[];
  readonly rules: readonly Rule[];
  readonly pictures: number;
  /** How often something was shown in a font that nothing can be told of, or downwards. */
  readonly lost: number;
  /** There was more than `mostGlyphs`. */
  readonly cut: boolean;
}

export interface PaintingFont extends FontStyle {
  /** A glyph's width is in thousandths of the size, but for fonts that are drawings. */
  readonly unit: number;
  readonly vertical: boolean;
  /** Nothing can be told of what it shows. */
  readonly unread: boolean;
}

/** More than a page of the smallest print. */
const mostGlyphs = 120_000;
const mostRules = 20_000;
const deepest = 1_000;
/** Points: an emblem or a bar code is smaller. */
const smallPicture = 110;

interface State {
  readonly placed: Matrix;
  readonly font: PaintingFont | null;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  readonly white: boolean;
  /** What is painted outside of it is cut off. */
  readonly clip: Box;
}

/** Goes through a page's operators and keeps where each glyph, rule and picture comes to stand. */
export function paint(
  operators: Iterable<Operator>,
  page: Matrix,
  fontNamed: (name: string) => PaintingFont,
): Painting {
  const glyphs: PaintedGlyph[] = [];
  const rules: Rule[] = [];
  let pictures = 0;
  let lost = 0;
  let state: State = {
    ...{ placed: page, font: null, size: 0, characterSpacing: 0, wordSpacing: 0, scale: 1 },
    ...{ leading: 0, rise: 0, mode: 0, white: false, clip: everywhere },
  };
  const saved: State[] = [];
  let text: Matrix = identity;
  let line: Matrix = identity;
  let before = '';
  /** How large a picture painted here would be: pdf.js leaves out pictures, and a place made for one stays empty. */
  let room = false;
  let clips = false;

  const set = (changes: Partial<State>): void => {
    state = { ...state, ...changes };
  };
  const move = (x: number, y: number): void => {
    line = within(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const save = (): void => {
    // what is deeper than a page can be is not given back: places stay, and nothing grows
    if (saved.length < deepest) saved.push(state);
  };
  const show = (shown: unknown): void => {
    if (!Array.isArray(shown) || !state.font) return;
    if (state.font.unread || state.font.vertical) lost++;
    const { font, size, scale, characterSpacing, wordSpacing, rise } = state;
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        text = within(text, [1, 0, 0, 1, (-glyph * size * scale) / 1000, 0]);
      } else if (glyph && typeof glyph === 'object') {
        const { unicode, width, isSpace } = glyph as { unicode?: unknown; width?: unknown; isSpace?: unknown };
        const wide = (typeof width === 'number' ? width : 0) * font.unit * size;
        const spacing = characterSpacing + (isSpace === true ? wordSpacing : 0);
        const at = within(state.placed, within(text, [size * scale, 0, 0, size, 0, rise]));
        if (typeof unicode === 'string' && unicode !== '' && glyphs.length < mostGlyphs && !font.vertical) {
          const painted = paintedGlyph(unicode, at, size === 0 ? 0 : wide / size, state, font);
          if (painted) glyphs.push(painted);
        }
        text = within(text, [1, 0, 0, 1, (wide + spacing) * scale, 0]);
      }
    }
  };

  for (const { name, operands } of operators) {
    const [first, second] = operands;
    const number = typeof first === 'number' && Number.isFinite(first) ? first : 0;
    switch (name) {
      case 'save':
        save();
        break;
      case 'restore':
        if (before === 'transform' && room) pictures++;
        restore();
        break;
      case 'transform': {
        const matrix = matrixOf(operands);
        if (matrix) set({ placed: within(state.placed, matrix) });
        const [a, b, c, d] = state.placed;
        room = Math.hypot(a, b) > smallPicture && Math.hypot(c, d) > smallPicture;
        break;
      }
      case 'paintFormXObjectBegin': {
        save();
        const matrix = matrixOf(first);
        if (matrix) set({ placed: within(state.placed, matrix) });
        break;
      }
      case 'beginGroup': {
        save();
        const matrix = matrixOf((first as { matrix?: unknown } | null)?.matrix);
        if (matrix) set({ placed: within(state.placed, matrix) });
        break;
      }
      case 'paintFormXObjectEnd':
      case 'endGroup':
        restore();
        break;
      case 'beginText':
        text = identity;
        line = identity;
        break;
      case 'setCharSpacing':
        set({ characterSpacing: number });
        break;
      case 'setWordSpacing':
        set({ wordSpacing: number });
        break;
      case 'setHScale':
        set({ scale: number / 100 });
        break;
      case 'setLeading':
        set({ leading: -number });
        break;
      case 'setFont':
        if (typeof first === 'string') set({ font: fontNamed(first), size: typeof second === 'number' ? second : 0 });
        break;
      case 'setGState':
        for (const entry of Array.isArray(first) ? first : []) {
          const [key, value] = Array.isArray(entry) ? entry : [];
          if (key === 'Font' && Array.isArray(value) && typeof value[0] === 'string') {
            set({ font: fontNamed(value[0]), size: typeof value[1] === 'number' ? value[1] : 0 });
          }
        }
        break;
      case 'setTextRenderingMode':
        set({ mode: number });
        break;
      case 'setTextRise':
        set({ rise: number });
        break;
      case 'moveText':
        move(number, typeof second === 'number' ? second : 0);
        break;
      case 'setLeadingMoveText':
        set({ leading: typeof second === 'number' ? second : 0 });
        move(number, typeof second === 'number' ? second : 0);
        break;
      case 'setTextMatrix': {
        const matrix = matrixOf(first) ?? matrixOf(operands);
        if (matrix) {
          text = matrix;
          line = matrix;
        }
        break;
      }
      case 'nextLine':
        move(0, state.leading);
        break;
      case 'showText':
        show(first);
        break;
      case 'setFillRGBColor':
        set({ white: typeof first === 'string' && /^#f{3}(?:f{3})?$/i.test(first) });
        break;
      case 'setFillColor':
      case 'setFillColorN':
      case 'setFillGray':
      case 'setFillCMYKColor':
        set({ white: false });
        break;
      case 'clip':
      case 'eoClip':
        clips = true;
        break;
      case 'constructPath': {
        const box = clips ? boxOf(operands, state.placed) : null;
        if (box) set({ clip: shared(state.clip, box) });
        clips = false;
        const rule = ruleOf(operands, state.placed);
        if (rule && rules.length < mostRules) rules.push(rule);
        break;
      }
    }
    if (name !== 'dependency') before = name;
  }
  return { glyphs, rules, pictures, lost, cut: glyphs.length >= mostGlyphs };
}

function paintedGlyph(
  unicode: string,
  at: Matrix,
  width: number,
  state: State,
  font: PaintingFont,
): PaintedGlyph | null {
  if (!at.every(Number.isFinite)) return null;
  const [a, b, c, d, x, y] = fromTheLeft(at, width);
  const size = Math.hypot(c, d) * Math.abs(Math.cos(Math.atan2(c, d) - Math.atan2(-b, a)));
  const text = lettersOf(unicode);
  if (text === '' || !(size > 0.5)) return null;
  return {
    text,
    x,
    y,
    width: Math.hypot(a, b) * width,
    size,
    italic: font.italic || (b === 0 && Math.abs(c) > Math.abs(d) * 0.15 && Math.abs(c) < Math.abs(d)),
    bold: font.bold || state.mode === 2,
    turn: turnOf(a, b),
    cutOff: isOutside(state.clip, x + (Math.hypot(a, b) * width) / 2, y - size * 0.25),
    unseen: state.mode === 3 || state.mode === 7 || (state.white && !isBlank(text)),
  };
}

/** Recognisers of scans paint Arabic words letter by letter to the left, by a mirror: such a glyph stands before its place. */
function fromTheLeft(at: Matrix, width: number): Matrix {
  const [a, b, c, d, x, y] = at;
  return a * d - b * c > 0 ? [-a, -b, c, d, x + a * width, y + b * width] : at;
}

function turnOf(a: number, b: number): 0 | 1 | 2 | 3 | null {
  if (Math.abs(b) < Math.abs(a) * 0.02) return a > 0 ? 0 : 2;
  return Math.abs(a) < Math.abs(b) * 0.02 ? (b > 0 ? 1 : 3) : null;
}

/** A path painted that is flat; one that only clips is not painted. */
function ruleOf(operands: readonly unknown[], placed: Matrix): Rule | null {
  const box = operands[0] === 28 ? null : boxOf(operands, placed);
  if (!box || box.bottom - box.top >= 2.5 || box.right - box.left <= 20) return null;
  return { left: box.left, right: box.right, y: (box.top + box.bottom) / 2 };
}
