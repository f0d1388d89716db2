import { strictEqual } from 'node:assert/strict';
import type { OpenParagraph, PageLines } from '../../../server/src/blocks/grouping/open-paragraph';
import { fillingEvidence, hasRoom, isPieceOfLine } from '../../../server/src/blocks/grouping/room';
import type { Part } from '../../../server/src/blocks/kinds';
import { naturalWidthOf } from '../../../server/src/blocks/layout/line-widths';
import { flowing, type LayoutMeasure } from '../../../server/src/blocks/layout/measure';
import { Shape } from '../../../server/src/blocks/pages/shape';
import { languageOf } from '../../../server/src/languages/languages';
import { splitLines } from '../../../server/src/text/lines';

/** A page of lines, the blank ones among them, in a text whose lines were filled to a width. */
function pageOf(text: string): PageLines {
  const lines = splitLines(text);
  const shapes = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) shapes[line] = lines.first[line]! < 0 ? Shape.Blank : Shape.Content;
  return { lines, shapes, context: { language: languageOf('ru') } } as unknown as PageLines;
}

function measured(filled: number, width = 0): LayoutMeasure {
  return { ...flowing, layout: 'wrapped', width, filled, filledMost: filled, hiddenIndent: true };
}

describe('how full a line is, where first lines were set in', () => {
  /** The line, how much of the measure it fills, and what that says for a first line; then what stands below. */
  const cases: [string, number, number, string?][] = [
    ['Recalling the masons of the eastern valleys and all of their', 0.98, -6],
    ['Recalling the masons of the eastern valleys and all of their', 0.94, 0],
    ['ссылаясь на письма каменщиков восточных долин и перевозчиков', 0.98, -6],
    ['ссылаясь на письма каменщиков восточных долин и перевозчиков', 0.948, -6],
    ['ссылаясь на письма каменщиков восточных долин и перевозчиков', 0.935, -2],
    ['وإذ يشير إلى رسائل البنائين في الوديان الشرقية بشأن الجسور', 0.94, -3],
    ['وإذ يشير إلى رسائل البنائين في الوديان الشرقية بشأن الجسور', 0.92, 0],
    // the word below had room, had the line not been set in
    ['Recalling the masons of the eastern valleys and all of their', 0.85, 4, 'work'],
    ['Recalling the masons of the eastern valleys and all of their', 0.85, 0, 'extraordinarily'],
    ['Recalling the masons of the eastern valleys and all of them,', 0.85, 0, 'as'],
    // a label stands there, so that more of the line is taken
    ['1. Recalls the masons of the eastern valleys and all of their', 0.85, 0, 'work'],
    // its blanks are none
    ['回 顾 其 关 于 桥 梁 和 码 头 的', 0.5, 0, '决议'],
  ];
  for (const [line, share, evidence, below = 'interminabilities'] of cases) {
    it(`${share} of it: ${line}`, () => {
      const page = pageOf(`${line}\n${below}`);
      strictEqual(fillingEvidence(page, measured(Math.round(naturalWidthOf(page.lines, 0) / share)), 0, 1), evidence);
    });
  }

  it('in Chinese with digits the more surely, the better the measure is known', () => {
    const line = '回顾 2019 年 12 月 13 日第 74/113 号决议和关于桥梁以及码头的其他各项决议';
    const page = pageOf(`${line}\n和其他`);
    const width = Math.round(naturalWidthOf(page.lines, 0) / 50);
    strictEqual(fillingEvidence(page, measured(width * 50, width), 0, 1), -9);
    strictEqual(fillingEvidence(page, measured(0, width), 0, 1), -2);
    strictEqual(fillingEvidence(page, measured(0, width + 4), 0, 1), 3);
  });
});

describe('room on the line above', () => {
  it('is less on a first line that was set in, in Chinese whose widths nobody knows exactly', () => {
    const line = '回顾石匠在每个冬天都要把散落的石块从河里捞上来再砌回去的各项决议，';
    const page = pageOf(`${line}\n强调`);
    const measure = measured(0, 2 * (line.length + 3));
    const open = { head: 0, last: 0, label: null } as OpenParagraph;
    strictEqual(hasRoom(page, open, 1, measure), false);
    strictEqual(hasRoom(page, open, 1, { ...measure, hiddenIndent: false }), true);
  });
});

describe('pieces of one line', () => {
  const words = ['является', 'для этого', 'весьма важным', 'фактором и'];
  const isPiece = (text: string, head: number, last: number, line: number) => {
    const page = pageOf(text);
    const filled = Math.round(naturalWidthOf(pageOf(`${words.join(' ')} ожидания`).lines, 0));
    return isPieceOfLine(page, { head, last } as OpenParagraph, line, measured(filled));
  };
  const below = 'ожидания жителей восточных долин и всех гор';

  it('are those that fill it together', () => {
    strictEqual(isPiece([...words, below].join('\n\n'), 0, 0, 2), true);
    strictEqual(isPiece([...words, below].join('\n\n'), 0, 4, 6), true);
  });
  it('are none where the line below had room for more', () => {
    strictEqual(isPiece([...words.slice(0, 2), 'и гор', below].join('\n\n'), 0, 2, 4), false);
  });
  it('may end a page, if they are many', () => {
    strictEqual(isPiece(words.join('\n\n'), 0, 4, 6), true);
    strictEqual(isPiece([words[0], words.slice(1, 3).join(' '), words[3]].join('\n\n'), 0, 2, 4), false);
  });
  it('are none from the word on that opens a paragraph, where they all but fill a line', () => {
    const opening = ['приветствуя', ...words.slice(1)];
    const page = pageOf(['перил,', ...opening, below].join('\n'));
    const filled = Math.round(naturalWidthOf(pageOf(`${opening.join(' ')} ожидания`).lines, 0) / 0.92);
    const isPieceIn = (part: Part) =>
      isPieceOfLine(page, { head: 0, last: 0, part } as OpenParagraph, 1, measured(filled));
    strictEqual(isPieceIn('preamble'), false);
    strictEqual(isPieceIn('operative'), true);
  });
  it('are not whole sentences, nor Arabic', () => {
    strictEqual(isPiece(['и', 'из тех мест и далее на юг'].join('\n\n'), 0, 0, 2), false);
    strictEqual(isPiece(['يشير', 'إلى', 'رسائل', 'البنائين', 'في الوديان الشرقية'].join('\n\n'), 0, 0, 2), false);
  });
});
