import { deepStrictEqual, ok, rejects, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readAkomaNtoso } from '../../../server/src/documents/akoma-ntoso/read';
import { writeAkomaNtoso } from '../../../server/src/documents/akoma-ntoso/write';
import { limits } from '../../../server/src/documents/limits';
import { readOpenDocument } from '../../../server/src/documents/open-document/read-open-document';
import { printed } from '../../../server/src/documents/page/print';
import type { Reader } from '../../../server/src/documents/read-document';
import { addText, newReading } from '../../../server/src/documents/rich-text/reading';
import { UnreadableDocument } from '../../../server/src/documents/unreadable-document';
import { readHtml } from '../../../server/src/documents/web/html-tree';
import { readWebPage } from '../../../server/src/documents/web/read';
import { writeWebPage } from '../../../server/src/documents/web-export/write';
import { readWord } from '../../../server/src/documents/word/read-word';
import { defaultWriteOptions } from '../../../server/src/documents/write-document';
import { readXml } from '../../../server/src/documents/xml/read-xml';
import { parse } from '../../../server/src/resolution/parse';
import { effort } from '../effort';
import { wordFile } from './word-files';

const tries = { quick: 150, full: 200, endurance: 20_000 }[effort];
const draft = printed(
  parse(
    'The Council,\n\nRecalling its resolution 61/124,¹\n\n1. Requests:\n\n(a) Oil;\n\n________________\n\n¹ See A/61/2.\n',
  ),
);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads, or refuses as a reader may. */
async function survives(read: Reader, bytes: Uint8Array): Promise<void> {
  try {
    await read(bytes, { changes: 'accept' });
  } catch (error) {
    ok(error instanceof UnreadableDocument, String(error));
  }
}

/** Pages of a size that would hang a reader whose time grows faster than they do. */
const large: Readonly<Record<string, string>> = {
  'elements one in the other': '<div>'.repeat(200_000),
  'lists one in the other': '<ol><li>a'.repeat(50_000),
  'tables one in the other': '<table><tr><td>a'.repeat(50_000),
  'tables with much in them': `<table><tr><td>${'a '.repeat(500)}`.repeat(2_000),
  'slanted words that never end': '<i>a'.repeat(100_000),
  'a thousand marks of one footnote': `${'<sup><a href="#n">1</a></sup>'.repeat(1_000)}<p id=n>See</p>`,
  'footnotes without end': '<sup><a href="#n1">1</a></sup><p id=n1>'.repeat(20_000),
  'lines without end': '<p>a,<br>'.repeat(1) + 'Recalling a,<br>'.repeat(5_000),
  'lists beside each other': '<ol><li>a</ol>'.repeat(20_000),
  'a style without end': `<style>${'a{b:c;'.repeat(50_000)}</style><p>a`,
  'a style of openings': `<style>${'{'.repeat(200_000)}</style><p>a`,
  'comments without end': '<!--'.repeat(100_000),
  'attributes without end': `<p ${'a="b" '.repeat(100_000)}>a`,
  'a style attribute without end': `<p style="${'a:b;'.repeat(50_000)}">a`,
  'brackets without end': '<'.repeat(500_000),
  'cells without end': `<table><tr>${'<td>1.'.repeat(30_000)}`,
  'a number without end': `<ol start="${'9'.repeat(100_000)}"><li>a</ol>`,
};

/** As many as fit, or one more. */
const elements = (count: number): string => '<b/>'.repeat(count);
const beyond: Readonly<Record<string, readonly [Reader, () => Uint8Array]>> = {
  'a Word file': [readWord, () => wordFile(elements(limits.elements))],
  'a Word file, in two parts': [readWord, () => wordFile('<w:p/>', { styles: elements(limits.elements - 1) })],
  'an OpenDocument text': [
    readOpenDocument,
    () => zipSync({ 'content.xml': bytesOf(`<a>${elements(limits.elements)}</a>`) }),
  ],
  'Akoma Ntoso': [readAkomaNtoso, () => bytesOf(`<akomaNtoso>${elements(limits.elements)}</akomaNtoso>`)],
  HTML: [readWebPage, () => bytesOf(`<p>a${elements(limits.elements)}`)],
  'HTML, by closing tags': [readWebPage, () => bytesOf('</p>'.repeat(limits.elements + 1))],
  'HTML, by attributes': [readWebPage, () => bytesOf(`<p ${'a '.repeat(limits.attributes + 1)}>a`)],
};

describe('markup of more than is read', () => {
  for (const [name, [read, bytes]] of Object.entries(beyond)) {
    it(`is refused: ${name}`, async function () {
      this.timeout(20_000);
      await rejects(
        read(bytes(), { changes: 'accept' }),
        (error: unknown) =>
          error instanceof UnreadableDocument &&
          error.message === 'It has too many elements.' &&
          error.reason === 'too large',
      );
    });
  }
  it('is counted before it is made, through all parts', () => {
    const count = { elements: 0, attributes: 0 };
    readXml('<a b="c"><!-- d --><e f="g" h="i"/></a>', count);
    deepStrictEqual(count, { elements: 3, attributes: 3 });
    throws(() => readXml('<a b="c"/>', { elements: 0, attributes: limits.attributes }), { reason: 'too large' });
  });
  it('is counted in RTF by what is set alike', () => {
    const reading = { ...newReading('accept'), runs: limits.runs - 1 };
    addText(reading, 'a');
    throws(() => addText(reading, 'b'), { reason: 'too large' });
  });
  it('has its words in one piece, whatever parts them', () => {
    deepStrictEqual(readXml('<a>b<!-- c -->&amp;<![CDATA[d]]>e<f/>g</a>').children.filter(isText), ['b&de', 'g']);
    deepStrictEqual(readHtml('b<!-- c -->&amp;d<f></f>g').root.children.filter(isText), ['b&d', 'g']);
  });
});

const isText = (child: unknown): boolean => typeof child === 'string';

describe('markup that was made to harm', () => {
  for (const [name, html] of Object.entries(large)) {
    it(`is read in little time: ${name}`, async function () {
      this.timeout(20_000);
      await survives(readWebPage, bytesOf(html));
      await survives(readAkomaNtoso, bytesOf(`<akomaNtoso>${html}`));
    });
  }
  for (const [format, read, write] of [
    ['Akoma Ntoso', readAkomaNtoso, writeAkomaNtoso],
    ['HTML', readWebPage, writeWebPage],
  ] as const) {
    it(`is read or refused, cut anywhere: ${format}`, async function () {
      this.timeout(60_000);
      const bytes = await write(draft, defaultWriteOptions);
      for (let length = 0; length < bytes.length; length += effort === 'quick' ? 37 : 23) {
        await survives(read, bytes.subarray(0, length));
      }
    });
    it(`is read or refused, whatever bytes are turned: ${format}`, async function () {
      this.timeout(120_000);
      const bytes = await write(draft, defaultWriteOptions);
      const turned = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(turned, async changes => {
          const broken = Uint8Array.from(bytes);
          for (const [at, value] of changes) broken[at] = value;
          await survives(read, broken);
        }),
        { numRuns: tries },
      );
    });
    it(`is read or refused, whatever it is: ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), bytes => survives(read, bytes)),
        { numRuns: tries },
      );
    });
  }
});
