import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { fontStyle } from '../../../../server/src/documents/pdf/drawing/font-style';
import { isUnreadable, lettersOf } from '../../../../server/src/documents/pdf/drawing/letters-of-glyph';
import { type Operator, paint } from '../../../../server/src/documents/pdf/drawing/operators';
import type { PaintedGlyph } from '../../../../server/src/documents/pdf/drawing/painted-glyph';
import { seenGlyphs } from '../../../../server/src/documents/pdf/drawing/seen-glyphs';

describe("a glyph's letters", () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ﬁ', 'fi'],
    ['ﬃ', 'ffi'],
    ['ﻻ', 'لا'],
    ['ﺍ', 'ا'],
    ['⻓', '长'],
    ['⼾', '户'],
    ['⼀', '一'],
    ['\u2003', ' '],
    ['\u00a0', '\u00a0'],
    ['\u200fא', 'א'],
    ['½', '½'],
    ['（', '（'],
    ['é', 'é'],
    // a byte off, as Ghostscript 10.00 writes ligatures
    ['\u6600\u6900', 'fi'],
    ['\u6600\ucf00', 'ffi'],
    ['\u6600\ud200', 'ffl'],
    ['\u0644\u4427', 'لا'],
    ['\u0651\u514e', '\u0651\u064e'],
    ['椀人', '椀人'],
  ];
  for (const [unicode, expected] of cases) it(JSON.stringify(unicode), () => strictEqual(lettersOf(unicode), expected));
  it('are unreadable in private use', () => {
    deepStrictEqual(['\uf041', '\u0003', '\ufffd', 'A'].map(isUnreadable), [true, true, true, false]);
  });
});

describe("a font's name tells its style", () => {
  const cases: readonly (readonly [name: string, italic: boolean, bold: boolean])[] = [
    ['ABCDEF+TimesNewRomanPS-ItalicMT', true, false],
    ['TimesNewRomanPS-BoldItalicMT', true, true],
    ['CMTI10', true, false],
    ['CMBX12', false, true],
    ['LiberationSerif', false, false],
    ['SimHei', false, true],
    ['DejaVuSans-Oblique', true, false],
  ];
  for (const [name, italic, bold] of cases) {
    it(name, () => deepStrictEqual(fontStyle({ name }), { italic, bold }));
  }
  it('and its flags do', () => deepStrictEqual(fontStyle({ bold: true, italic: true }), { bold: true, italic: true }));
});

const letter = (unicode: string, width = 500): object => ({ unicode, width, isSpace: unicode === ' ' });
const op = (name: string, ...operands: unknown[]): Operator => ({ name, operands });
const upside = [1, 0, 0, -1, 0, 800] as const;
const plain = { italic: false, bold: false, unit: 0.001, vertical: false, unread: false };

function painted(...operators: Operator[]): ReturnType<typeof paint> {
  return paint(operators, upside, () => plain);
}

describe('what paints a page', () => {
  const at = ({ text, x, y }: PaintedGlyph): readonly [string, number, number] => [text, Math.round(x), Math.round(y)];
  it('moves along words, by widths, spacing and scale', () => {
    const { glyphs } = painted(
      op('beginText'),
      op('setFont', 'f', 10),
      op('moveText', 100, 700),
      op('showText', [letter('a'), -1000, letter('b')]),
      op('setCharSpacing', 2),
      op('showText', [letter('c'), letter('d')]),
      op('setHScale', 50),
      op('showText', [letter('e'), letter('f')]),
    );
    deepStrictEqual(glyphs.map(at), [
      ['a', 100, 100],
      ['b', 115, 100],
      ['c', 120, 100],
      ['d', 127, 100],
      ['e', 134, 100],
      ['f', 138, 100],
    ]);
  });
  it('goes down by its leading, and back with restore', () => {
    const { glyphs } = painted(
      op('save'),
      op('transform', 1, 0, 0, 1, 50, 0),
      op('beginText'),
      op('setFont', 'f', 10),
      op('setLeading', 12),
      op('moveText', 0, 700),
      op('showText', [letter('a')]),
      op('nextLine'),
      op('showText', [letter('b')]),
      op('restore'),
      op('setFont', 'f', 10),
      op('beginText'),
      op('setTextMatrix', [1, 0, 0, 1, 10, 600]),
      op('setTextRise', 4),
      op('showText', [letter('c')]),
    );
    deepStrictEqual(glyphs.map(at), [
      ['a', 50, 100],
      ['b', 50, 112],
      ['c', 10, 196],
    ]);
  });
  it('sees what is painted to the left by a mirror where it stands', () => {
    const { glyphs } = painted(
      op('setFont', 'f', 10),
      op('beginText'),
      op('setTextMatrix', [-1, 0, 0, 1, 100, 700]),
      op('showText', [letter('ا'), letter('ب', 1000)]),
    );
    deepStrictEqual(
      glyphs.map(glyph => [...at(glyph), glyph.turn]),
      [
        ['ا', 95, 100, 0],
        ['ب', 85, 100, 0],
      ],
    );
  });
  it('tells slanted letters, doubled strokes, turns and what is not seen', () => {
    const show = op('showText', [letter('a')]);
    const { glyphs } = painted(
      op('setFont', 'f', 10),
      op('beginText'),
      ...[op('setTextMatrix', [1, 0, 0.3, 1, 0, 0]), show],
      ...[op('setTextMatrix', [0, 1, -1, 0, 0, 0]), show],
      ...[op('setTextMatrix', [1, 0.5, -0.5, 1, 0, 0]), show],
      ...[op('setTextMatrix', [1, 0, 0, 1, 0, 0]), op('setTextRenderingMode', 2), show],
      ...[op('setTextRenderingMode', 3), show],
      ...[op('setTextRenderingMode', 0), op('setFillRGBColor', '#ffffff'), show],
    );
    deepStrictEqual(
      glyphs.map(({ italic, bold, turn, unseen }) => [italic, bold, turn, unseen]),
      [
        [true, false, 0, false],
        [false, false, 3, false],
        [false, false, null, false],
        [false, true, 0, false],
        [false, false, 0, true],
        [false, false, 0, true],
      ],
    );
  });
  it('cuts off what is painted outside of a clipping path, until it is restored', () => {
    const { glyphs } = painted(
      op('setFont', 'f', 10),
      op('save'),
      op('eoClip'),
      op('constructPath', 28, [], [0, 690, 200, 800]),
      op('clip'),
      op('constructPath', 28, [], [100, 0, 300, 800]),
      op('constructPath', 28, [], [0, 0, 1, 1]),
      op('beginText'),
      op('setTextMatrix', [1, 0, 0, 1, 120, 700]),
      op('showText', [letter('a')]),
      op('setTextMatrix', [1, 0, 0, 1, 120, 680]),
      op('showText', [letter('b')]),
      op('setTextMatrix', [1, 0, 0, 1, 80, 700]),
      op('showText', [letter('c')]),
      op('restore'),
      op('showText', [letter('d')]),
    );
    deepStrictEqual(
      glyphs.map(({ text, cutOff }) => [text, cutOff]),
      [
        ['a', false],
        ['b', true],
        ['c', true],
        ['d', false],
      ],
    );
  });
  it('keeps flat paths as rules, but not those that only clip', () => {
    const { rules } = painted(
      op('constructPath', 22, [], [50, 300, 250, 300.5]),
      op('constructPath', 28, [], [50, 300, 250, 300]),
      op('constructPath', 22, [], [50, 300, 250, 400]),
    );
    deepStrictEqual(rules, [{ left: 50, right: 250, y: 499.75 }]);
  });
  it('counts large pictures by the room that is left for them', () => {
    const picture = (size: number): Operator[] => [
      op('save'),
      op('transform', size, 0, 0, size, 0, 0),
      op('dependency', 'i'),
      op('restore'),
    ];
    strictEqual(painted(...picture(300), ...picture(40)).pictures, 1);
  });
  it('takes anything for an operand', () => {
    const strange: unknown[] = [null, undefined, Number.NaN, Number.POSITIVE_INFINITY, 'x', {}, [], [[null]], -1];
    const names = [
      'transform',
      'setFont',
      'setTextMatrix',
      'showText',
      'moveText',
      'nextLine',
      'setHScale',
      'clip',
      'constructPath',
      'beginGroup',
      'paintFormXObjectBegin',
      'setGState',
      'restore',
    ];
    const operators = names.flatMap(name => strange.map(operand => op(name, operand, operand)));
    deepStrictEqual(painted(op('setFont', 'f', 10), ...operators).glyphs, []);
  });
});

describe('the glyphs that are read', () => {
  const glyph = (text: string, x: number, more: Partial<PaintedGlyph> = {}): PaintedGlyph => ({
    ...{ text, x, y: 50, width: 5, size: 10, italic: false, bold: false, turn: 0, cutOff: false, unseen: false },
    ...more,
  });
  const texts = (...glyphs: PaintedGlyph[]): string =>
    seenGlyphs(glyphs, 600, 800)
      .glyphs.map(({ text }) => text)
      .join('');
  it('are those that are seen', () =>
    strictEqual(texts(glyph('a', 10), glyph('b', 20), glyph('c', 30, { unseen: true })), 'ab'));
  it('are not those that are cut off, but where most would be', () => {
    strictEqual(texts(glyph('a', 10), glyph('b', 20), glyph('c', 30, { cutOff: true })), 'ab');
    strictEqual(texts(glyph('a', 10), glyph('b', 20, { cutOff: true }), glyph('c', 30, { cutOff: true })), 'abc');
  });
  it('are those below a scan where there are more', () =>
    strictEqual(
      texts(glyph('a', 10), ...'bcd'.split('').map((each, index) => glyph(each, index * 10, { unseen: true }))),
      'bcd',
    ));
  it('stand upright', () => strictEqual(texts(glyph('a', 10), glyph('b', 20), glyph('c', 30, { turn: 1 })), 'ab'));
  it('are each one, though painted twice', () =>
    strictEqual(texts(glyph('a', 10), glyph('a', 10.3), glyph('a', 15)), 'aa'));
  it('stand on the page', () => strictEqual(texts(glyph('a', 10), glyph('b', 700), glyph('c', -50)), 'a'));
  it('turn the page where it stands on its side', () => {
    const { glyphs, width } = seenGlyphs(
      [glyph('a', 100, { turn: 1, y: 200 }), glyph('b', 100, { turn: 1, y: 210 })],
      600,
      800,
    );
    deepStrictEqual(
      [width, glyphs.map(({ text, x, y }) => [text, x, y])],
      [
        800,
        [
          ['a', 200, 500],
          ['b', 210, 500],
        ],
      ],
    );
  });
});
