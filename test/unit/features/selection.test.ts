import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../../server/src/features/structure/selection';
import { wordAt } from '../../../server/src/features/structure/words';
import { parse } from '../../../server/src/resolution/parse';
import { comparePositions, type Position } from '../../../server/src/text/position';
import { textIn } from '../check-marks';
import { randomText, runs } from '../random-texts';

/** What is selected step by step from where the text has a `|`. */
function steps(marked: string): string[] {
  const text = marked.replace('|', '');
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  const [selection] = selectionRanges(parse(text), [position]);
  return chainOf(selection!).map(range => textIn(text, range));
}

function chainOf(selection: SelectionRange) {
  const ranges = [];
  for (let step: SelectionRange | undefined = selection; step; step = step.parent) ranges.push(step.range);
  return ranges;
}

describe('selection ranges', () => {
  it('word, sentence, text, item, item with items, paragraph, part, document', () =>
    assert.deepEqual(
      steps(
        'The Security Council,\n\nRecalling peace,\n\n1. Requests:\n\n(a) To li|ght; to trim:\n\n(i) Wicks;\n\n2. Urges calm.\n',
      ),
      [
        'light',
        'To light;',
        'To light; to trim:',
        '(a) To light; to trim:',
        '(a) To light; to trim:\n\n(i) Wicks;',
        '1. Requests:\n\n(a) To light; to trim:\n\n(i) Wicks;',
        '1. Requests:\n\n(a) To light; to trim:\n\n(i) Wicks;\n\n2. Urges calm.',
        'The Security Council,\n\nRecalling peace,\n\n1. Requests:\n\n(a) To light; to trim:\n\n(i) Wicks;\n\n2. Urges calm.\n',
      ],
    ));

  const firstWords: readonly (readonly [marked: string, word: string])[] = [
    ['The Security Council,\n\n|Recalling peace,\n\n1. Decides so.\n', 'Recalling'],
    ['The Security Council,\n\nRec|alling peace,\n\n1. Decides so.\n', 'Recalling'],
    ['The Security Council,\n\nRecalling peace,\n\n1. |Decides so.\n', 'Decides'],
    ['Le Conseil de sécurité,\n\n|Rappelant la paix,\n\n1. Décide ainsi.\n', 'Rappelant'],
    ['El Consejo de Seguridad,\n\n|Recordando la paz,\n\n1. Decide así.\n', 'Recordando'],
    ['Совет Безопасности,\n\nссы|лаясь на мир,\n\n1. постановляет так.\n', 'ссылаясь'],
    ['安全理事会，\n\n|回顾和平，\n\n1. 决定点灯。\n', '回顾'],
    ['إن مجلس الأمن،\n\n|يؤكد السلام،\n\n1 - يقرر ذلك.\n', 'يؤكد'],
  ];
  for (const [marked, word] of firstWords) {
    it(`the first word of a paragraph: ${JSON.stringify(marked)}`, () => assert.equal(steps(marked)[0], word));
  }

  it('Chinese words', () => {
    const [word, , paragraph] = steps('安全理事会，\n\n回顾各灯塔的和|平，\n\n1. 决定点灯；\n\n2. 决定继续处理此案。');
    assert.equal(word, '和平');
    assert.notEqual(paragraph, undefined);
  });

  it('a number in a full stop’s company ends no sentence', () =>
    assert.ok(
      steps('The Security Council,\n\nRecalling comment No. 5 of the keep|er,\n\nDecides so.').includes(
        'Recalling comment No. 5 of the keeper,',
      ),
    ));

  it('a word that a line end cuts', () =>
    assert.equal(
      steps(
        [
          'The Security Council,',
          '',
          '    Recalling the long peace of the lighthouses along the northern shore and',
          'the many le|tters that the keepers wrote to one another in the winter months,',
          '',
          '    1.  Decides to light the lamps of the northern shore before the first of',
          'the autumn gales and to keep them lit until the last of the ships is home.',
        ].join('\n'),
      )[0],
      'letters',
    ));

  it('a surrogate pair is not cut', () => {
    const text = 'a \ud842\udfb7\ud842\udfb7 b';
    for (let offset = 2; offset <= 6; offset++) assert.deepEqual(wordAt(text, offset, 'en'), { start: 2, end: 6 });
  });

  it('without a dictionary a Chinese character is a word', () => {
    const { Segmenter } = Intl;
    try {
      Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true, writable: true });
      assert.deepEqual(wordAt('安全理事会', 2, 'zh'), { start: 2, end: 3 });
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
    }
  });

  it('an answer a position, even in an empty text or beyond its end', () => {
    const beyond: Position = { line: 99, character: 99 };
    assert.equal(selectionRanges(parse(''), [beyond, { line: 0, character: 0 }]).length, 2);
    assert.equal(selectionRanges(parse('1. Decides so.'), [beyond]).length, 1);
  });

  it('strictly growing and around the position, whatever the text', () =>
    fc.assert(
      fc.property(randomText, fc.nat(), fc.nat(60), (text, someLine, character) => {
        const lines = text.split(/\r\n|\r|\n/);
        const line = someLine % lines.length;
        const position = { line, character: Math.min(character, lines[line]!.length) };
        let inner = { start: position, end: position };
        for (const [index, range] of chainOf(selectionRanges(parse(text), [position])[0]!).entries()) {
          assert.ok(comparePositions(range.start, inner.start) <= 0 && comparePositions(inner.end, range.end) <= 0);
          if (index > 0) assert.notDeepEqual(range, inner);
          inner = range;
        }
      }),
      { numRuns: runs },
    ));
});
