import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { toJson } from '../../../server/src/json';
import { parse } from '../../../server/src/resolution/parse';
import { blockIndexAt, offsetInBlock, positionOf, rangesOfLogical } from '../../../server/src/resolution/placement';
import type { Resolution } from '../../../server/src/resolution/resolution';
import { check } from '../../../server/src/rules/check';
import { toLogicalOffset } from '../../../server/src/text/logical-text';
import type { Position } from '../../../server/src/text/position';
import { anyText } from './random-texts';

const runs = { numRuns: 600 };

/** The characters of a label, in any order, without blanks and marks of direction. */
function sorted(label: string): string {
  return [...label.replace(/[\s\u00a0\u200e\u200f\u202a-\u202e\u2066-\u2069ـ]/g, '')].sort().join('');
}

describe('the tree of any text', () => {
  it('loses nothing: the blocks’ sources are the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { blocks } = parse(text);
        strictEqual(blocks.map(({ source }) => source).join(''), text);
        for (const { source, length } of blocks) strictEqual(length, source.length);
      }),
      runs,
    );
  });
  it('may have the names of what every object has', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype))
      for (const label of [`(${name})`, `${name})`, `${name}.`, `‘${name}’`, `[${name}]`, name]) {
        const text = `The Security Council,\n\nRecalling resolution ${name} (${name}),\n\n1. Decides:\n\n${label} to wait;`;
        const resolution = parse(text);
        check(resolution);
        strictEqual(resolution.blocks.map(({ source }) => source).join(''), text);
      }
  });
  it('knows where its blocks and lines begin', () => {
    fc.assert(
      fc.property(anyText, text => {
        const resolution = parse(text);
        const { blocks, starts } = resolution;
        const lineStarts = [0];
        for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) lineStarts.push(index + end.length);
        const read = new Set<number>();
        let offset = 0;
        for (const [index, block] of blocks.entries()) {
          const line = lineStarts.findLastIndex(start => start <= offset);
          const character = offset - lineStarts[line]!;
          deepStrictEqual(positionOf(resolution, index, 0), { line, character });
          strictEqual(starts.lines[index], line);
          strictEqual(starts.characters[index] ?? 0, character);
          for (const lineStart of block.lineStarts) read.add(offset + lineStart);
          offset += block.source.length;
        }
        strictEqual(offset, text.length);
        strictEqual(starts.lines.at(-1), lineStarts.length);
        // what ends a line for the protocol ends one for those who read
        ok(lineStarts.every(start => read.has(start)));
      }),
      runs,
    );
  });
  it('maps each piece of logical text to the same characters of the source', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { logical, source, span, label } of parse(text).blocks) {
          let at = 0;
          let from = 0;
          for (const piece of logical.pieces) {
            ok(piece.logical - at <= 1 && piece.logical >= at && piece.source >= from && piece.length > 0);
            strictEqual(
              logical.text.slice(piece.logical, piece.logical + piece.length),
              source.slice(piece.source, piece.source + piece.length),
            );
            strictEqual(toLogicalOffset(logical, piece.source), piece.logical);
            at = piece.logical + piece.length;
            from = piece.source + piece.length;
          }
          strictEqual(at, logical.text.length);
          ok(span.start <= span.end && span.end <= source.length);
          // one may stand above, with others, and an extractor may have turned its characters round: "-3" is "3-"
          if (label && label.span.end > label.span.start)
            strictEqual(sorted(source.slice(label.span.start, label.span.end)), sorted(label.text));
        }
      }),
      runs,
    );
  });
  it('finds its way from positions to blocks and back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const resolution = parse(text);
        const index = a % resolution.blocks.length;
        const block = resolution.blocks[index]!;
        const offset = b % Math.max(1, block.source.length);
        const position = positionOf(resolution, index, offset);
        const before = blocksBefore(resolution, index) + offset;
        deepStrictEqual(position, protocolPosition(text, before));
        if (block.source.length > 0) strictEqual(blockIndexAt(resolution, position), index);
        strictEqual(offsetInBlock(resolution, index, position), offset);
      }),
      runs,
    );
  });
  it('has every mention in order, inside its block, and on the page', () => {
    fc.assert(
      fc.property(anyText, text => {
        const resolution = parse(text);
        for (const [index, { citations }] of resolution.mentions.entries()) {
          let last = 0;
          for (const { start, end } of citations) {
            ok(start >= last && end > start && end <= resolution.blocks[index]!.logical.text.length);
            ok(rangesOfLogical(resolution, index, start, end).length > 0);
            last = end;
          }
        }
      }),
      runs,
    );
  });
  it('can be printed', () => {
    fc.assert(
      fc.property(anyText, text => {
        JSON.stringify(toJson(parse(text)));
      }),
      { numRuns: 200 },
    );
  });
});

function blocksBefore({ blocks }: Resolution, index: number): number {
  return blocks.slice(0, index).reduce((length, { source }) => length + source.length, 0);
}

/** A position as the protocol counts it, found without the tree. */
function protocolPosition(text: string, offset: number): Position {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length);
  const line = ends.filter(end => end <= offset).length;
  return { line, character: offset - (ends[line - 1] ?? 0) };
}
