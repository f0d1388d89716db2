import { strictEqual } from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { sketch } from '../sketch';
import { extracted, layouts, texts } from './layouts';

/** What must not depend on the layout. */
function treeOf(text: string): string {
  const resolution = parse(text);
  const citations = resolution.mentions.flatMap(({ citations: all }) => all.map(({ symbol }) => symbol));
  const { language, organ, symbol } = resolution;
  const blocks = sketch(resolution)
    .split('\n')
    .filter(line => !line.startsWith('furniture'));
  return [language, organ, symbol, citations.join(' '), ...blocks]
    .join('\n')
    .normalize('NFC')
    .replace(/[\u00a0\t]/g, ' ');
}

describe('one resolution in every layout', () => {
  for (const [language, paragraphs] of Object.entries(texts)) {
    const expected = treeOf(paragraphs.join('\n\n'));
    it(`${language}: as a fresh draft`, () => {
      const kinds = expected
        .split('\n')
        .slice(4)
        .map(line => line.split(' ')[0]);
      strictEqual(kinds.join(' '), 'title enacting preambular preambular operative operative item item operative');
      strictEqual(
        expected.split('\n').slice(0, 4).join('|'),
        `${language}|SC|S/RES/9101(2031)|S/RES/1325(2000) S/RES/2185(2014) S/RES/2242(2015) S/PRST/2014/5`,
      );
    });
    for (const [name, layout] of Object.entries(layouts)) {
      it(`${language}: ${name}`, () => strictEqual(treeOf(layout(paragraphs)), expected));
    }
    it(`${language}: an extracted passage in a fresh draft, and the reverse`, () => {
      const long = paragraphs.map(text =>
        text.length > 80
          ? `${text.slice(0, -1)}${text.slice(text.indexOf(' ') + 1, -1).repeat(2)}${text.slice(-1)}`
          : text,
      );
      const middle = [...long.slice(0, 3), ...paragraphs.slice(3, 8), ...long.slice(8)];
      const fresh = middle.join('\n\n');
      const mixed = [...long.slice(0, 3), extracted(paragraphs.slice(3, 8)), ...long.slice(8)].join('\n\n');
      strictEqual(treeOf(mixed), treeOf(fresh));
    });
  }
});
