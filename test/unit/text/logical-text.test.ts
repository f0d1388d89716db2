import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { joinStretches } from '../../../server/src/blocks/paragraphs/logical-lines';
import { splitLines, visiblePart } from '../../../server/src/text/lines';
import { toLogicalOffset, toSourceSpans } from '../../../server/src/text/logical-text';

/** The visible parts of a source's lines, joined. */
function join(source: string) {
  const lines = splitLines(source);
  const stretches = [];
  for (let line = 0; line < lines.count; line++) {
    if (lines.first[line]! >= 0) stretches.push({ start: lines.first[line]!, end: lines.last[line]!, glued: false });
  }
  return joinStretches(source, stretches);
}

const joined: readonly (readonly [string, string, string])[] = [
  ['words take a space', 'its resolution\n2185 (2014)', 'its resolution 2185 (2014)'],
  ['Chinese takes none', '关于保护\n\n平民的', '关于保护平民的'],
  ['nor between a digit and Chinese', '到 2020\n年', '到 2020年'],
  ['nor behind a hyphen', 'long-\nterm and non‑\nintervention', 'long-term and non‑intervention'],
  ['but behind a dash', 'peace –\nand war', 'peace – and war'],
  ['a dash written as a hyphen', 'peace -\nand war', 'peace - and war'],
  ['nor behind a slash', 'S/\n2016/952', 'S/2016/952'],
  ['nor behind an opening bracket', 'resolution 1928 (\n2010) [\nand', 'resolution 1928 (2010) [and'],
  [
    'nor within a range of years or numbers',
    'за 2018–\n2028 годы и 5–\n8 процентов',
    'за 2018–2028 годы и 5–8 процентов',
  ],
  ['but behind a dash that parts words', 'in 2018 –\n5 lamps –\nand', 'in 2018 – 5 lamps – and'],
  ['a soft hyphen at the end falls away', 'light\u00ad\nhouse', 'lighthouse'],
  ['Cyrillic and Arabic take one', 'мир\nи', 'мир и'],
];

describe('logical text', () => {
  for (const [name, source, expected] of joined) it(name, () => strictEqual(join(source).text, expected));

  it('leads back to the source, one span a line', () => {
    const source = 'resolution 2185\n  (2014), and';
    const logical = join(source);
    const start = logical.text.indexOf('2185');
    const spans = toSourceSpans(logical, start, start + '2185 (2014)'.length);
    deepStrictEqual(
      spans.map(span => source.slice(span.start, span.end)),
      ['2185', '(2014)'],
    );
    strictEqual(toLogicalOffset(logical, source.indexOf('(2014)')), logical.text.indexOf('(2014)'));
  });
});

describe('lines', () => {
  const cases: readonly (readonly [string, string[]])[] = [
    ['', ['']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\rc\n', ['a', 'b', 'c', '']],
    ['\u00a0\u3000a\u200f \n\f\nb', ['a', '', 'b']],
    ['\ufeffa', ['a']],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const lines = splitLines(text);
      deepStrictEqual(
        Array.from({ length: lines.count }, (_, line) => visiblePart(lines, line)),
        expected,
      );
    });
  }
});
