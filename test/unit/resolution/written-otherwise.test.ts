import { strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/src/resolution/parse';
import { texts } from './layouts';

/** What a reader sees of a text: what its paragraphs are, and what they cite. */
function seen(text: string): string {
  const { language, organ, symbol, blocks, structure, mentions } = parse(text);
  const lines = [`${language} ${organ} ${symbol}`];
  for (const [index, { kind, opener }] of blocks.entries()) {
    if (kind === 'furniture' || kind === 'footnote') continue;
    const { citations, crossReferences } = mentions[index]!;
    const cited =
      kind === 'title' ? [] : [...citations.map(each => each.symbol), ...crossReferences.map(each => each.target)];
    lines.push(`${kind} ${structure.paths[index]} ${opener !== null} ${cited.join(' ')}`);
  }
  return lines.join('\n');
}

const wide = (text: string) => String.fromCharCode(text.charCodeAt(0) + 0xfee0);
/** A page's foot or head behind every third paragraph. */
const furnished =
  (line: (page: number) => string) =>
  (text: string): string => {
    const paragraphs = text.split('\n\n');
    return paragraphs
      .map((paragraph, at) =>
        at % 3 === 2 && at + 1 < paragraphs.length ? `${paragraph}\n\n${line((at + 1) / 3)}` : paragraph,
      )
      .join('\n\n');
  };

type Change = (text: string) => string;

/** What people's programs and keyboards make of a text, by what it is; in pairs, one of each kind. */
const characters: Readonly<Record<string, Change>> = {
  'no-break blanks': text => text.replaceAll(' ', '\u00a0'),
  'thin blanks': text => text.replaceAll(' ', '\u2009'),
  'figure blanks': text => text.replaceAll(' ', '\u2007'),
  'letters without joint': text => text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u200c'),
  'soft hyphens': text => text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00ad'),
  'letters and accents apart': text => text.normalize('NFD'),
  'joined letters': text => text.replaceAll('fi', 'ﬁ').replaceAll('لا', 'ﻻ'),
  'wide digits': text => text.replace(/\d/g, wide),
  'Arabic digits': text => text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0x630)),
  'Persian letters': text => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک'),
  'alefs without their hamza': text => text.replace(/[أإآ]/g, 'ا'),
  'lengthened letters': text => text.replaceAll('جلس', 'جـلـس'),
  'wide brackets in titles': text => text.replace(/^(.*)\((\d+)\)/, '$1（$2）'),
  'accents lost': text => text.replace(/[À-ÿ]/g, letter => letter.normalize('NFD')[0]!),
  'entities of HTML': text =>
    text.replace(/[’À-ÿ]/g, letter => `&#${letter.charCodeAt(0)};`).replace(/^(\d+\.) /gm, '$1&nbsp;&nbsp;'),
  'accents for apostrophes': text => text.replaceAll('’', '´'),
  'isolated numbers': text => text.replace(/\d+/g, '\u2066$&\u2069'),
};
const lines: Readonly<Record<string, Change>> = {
  'lines of Windows': text => text.replaceAll('\n', '\r\n'),
  'lines of the web': text => text.replaceAll('\n', '\u2028'),
  'blank lines lost': text => text.replace(/\n+/g, '\n'),
  'blank lines doubled': text => text.replaceAll('\n\n', '\n\n\n'),
  'blanks at the ends of lines': text => text.replace(/(?=\n)/g, ' \u00a0'),
  'a letter’s answer': text => text.replace(/^/gm, '> '),
  'pages of Word': furnished(page => `Page ${page} of 4`),
  'pages with dashes': furnished(page => `– ${page} –`),
  'pages of a browser': furnished(page => `12/15/31, 3:45 PM lamps\n\nhttps://lamps.example/draft ${page}/4`),
  'a watermark': furnished(() => 'DRAFT'),
  'a dated watermark': furnished(() => 'Zero draft – 15 October 2031'),
  'the symbol beside the page': furnished(page => `S/2031/15 ${page}/4`),
};
/** Cut at words, as a draft paper is that numbers its lines, blank ones among them. */
const numbered: Change = text =>
  text
    .replace(/(?=.{40}).{1,72}(?: |$)/gm, '$&\n')
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
    .map((line, index) => `${index + 1} ${line.trimEnd()}`.trimEnd())
    .join('\n');
const changes: Readonly<Record<string, Change>> = { ...characters, ...lines, 'numbered lines': numbered };

describe('a text that is written otherwise', () => {
  for (const [language, paragraphs] of Object.entries(texts)) {
    const text = paragraphs.join('\n\n');
    const expected = seen(text);
    for (const [name, change] of Object.entries(changes)) {
      it(`${language}: ${name}`, () => strictEqual(seen(change(text)), expected));
    }
    it(`${language}: two changes at once`, () => {
      const any = (of: Readonly<Record<string, Change>>) => fc.constantFrom(...Object.keys(of));
      fc.assert(
        fc.property(any(characters), any(lines), (first, second) =>
          strictEqual(seen(changes[second]!(changes[first]!(text))), expected),
        ),
        { numRuns: 40 },
      );
    });
  }
});
