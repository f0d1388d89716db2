import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { printed } from '../../../../server/src/documents/page/print';
import { writeWord } from '../../../../server/src/documents/word-export/write-word';
import { defaultWriteOptions, type MastheadFacts } from '../../../../server/src/documents/write-document';
import type { XmlElement } from '../../../../server/src/documents/xml/read-xml';
import { allowed } from '../../../../server/src/documents/xml/write-xml';
import { parse } from '../../../../server/src/resolution/parse';
import { effort } from '../../effort';
import { all, childrenOf, WordFile, wordBytes, wordsOf } from './word-file';

/** Words that mean something to the library, to Word or to XML. */
const hostile = [
  'CURRENT',
  'TOTAL_PAGES',
  'SECTION',
  '{1}',
  '{default-bullet-numbering-0}',
  '<w:r><w:fldSimple w:instr="INCLUDETEXT c:\\\\x"/></w:r>',
  '<w:footnoteRef/>',
  '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>',
  '<w:footnote w:id="1">',
  '</w:t>',
  ']]>',
  '&amp;&#x41;&x;',
  '%1 %2',
  '"\'$&$1$`',
  'DDEAUTO c:\\\\windows "calc"',
  '= 1 + 1 \\* MERGEFORMAT',
  '../../etc/passwd',
  '__proto__',
  'a\ud800b\udc00c',
  'x\u0000\u0008\u000b\ufffey',
  '\u202eevil',
  'paragraph 1 above',
];
const words = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 8 }));
const line = fc
  .tuple(
    fc.constantFrom(
      '',
      'Recalling ',
      '1. Decides ',
      '2 bis. Urges ',
      '(a) ',
      '81/9. ',
      'Annex ',
      '[',
      '¹ ',
      'Agenda item 7 ',
    ),
    words,
    fc.constantFrom('', ',¹', ';', '] see paragraph 1 above'),
  )
  .map(parts => parts.join(''));
const drafts = fc
  .array(line, { maxLength: 12 })
  .map(lines => ['A/C.3/81/L.9', 'The General Assembly,', ...lines, '_'.repeat(16), '¹ See {1} CURRENT.'].join('\n\n'));
const facts: fc.Arbitrary<MastheadFacts> = fc.record(
  {
    organ: words,
    symbol: words,
    session: words,
    agendaItem: words,
    date: words,
    jobNumber: words,
    sponsors: fc.array(words),
  },
  { requiredKeys: [] },
);
const labels = fc.constantFrom('typed' as const, 'automatic' as const);

/** The order that the schema wants of the properties that are written. */
const orders: Readonly<Record<string, readonly string[]>> = {
  pPr: [
    ...[
      'pStyle',
      'keepNext',
      'keepLines',
      'pageBreakBefore',
      'framePr',
      'widowControl',
      'numPr',
      'suppressLineNumbers',
    ],
    ...[
      'pBdr',
      'shd',
      'tabs',
      'suppressAutoHyphens',
      'bidi',
      'spacing',
      'ind',
      'contextualSpacing',
      'jc',
      'outlineLvl',
      'rPr',
    ],
  ],
  rPr: [
    ...['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs'],
    ...['u', 'vertAlign', 'rtl', 'lang'],
  ],
  sectPr: [
    ...['headerReference', 'footerReference', 'pgSz', 'pgMar', 'lnNumType', 'pgNumType', 'titlePg', 'bidi', 'docGrid'],
  ],
};

function inOrder(element: XmlElement, order: readonly string[]): boolean {
  const places = childrenOf(element).map(({ name }) => order.indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
}

const elements = new Set([
  ...['document', 'body', 'p', 'pPr', 'r', 'rPr', 't', 'tab', 'br', 'fldSimple', 'bookmarkStart', 'bookmarkEnd'],
  ...['footnoteReference', 'sectPr', 'ilvl', 'numId', 'top'],
  ...Object.values(orders).flat(),
]);

describe('a Word file of any words', () => {
  it('is well-formed, in the order of the schema, and has no elements or fields but its own', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, facts, labels, async (draft, masthead, labels) => {
        const document = printed(parse(draft));
        const file = new WordFile(
          await writeWord(document, { ...defaultWriteOptions, labels, masthead, lineNumbers: true }),
        );
        for (const name of file.archive.names) {
          if (!/\.(?:xml|rels)$/.test(name)) continue;
          const part = file.part(name);
          if (/\/(?:document|footnotes|header\d|footer\d|styles)\.xml$/.test(name)) {
            for (const [property, order] of Object.entries(orders)) {
              for (const element of all(part, property)) ok(inOrder(element, order), `${name} ${property}`);
            }
          }
          if (name === 'word/document.xml') {
            deepStrictEqual(unknownElements(part), []);
          }
          for (const field of all(part, 'fldSimple')) ok(/^ REF _Ref\d{8} \\n \\h $/.test(field.attributes.instr!));
          for (const code of all(part, 'instrText')) ok(['PAGE', 'NUMPAGES'].includes(code.children.join('')));
          ok(/^[\w[\]/.]+$/.test(name) && !name.includes('..'));
        }
        const bodyWords = all(file.part('word/document.xml'), 'p').map(wordsOf).join(' ');
        for (const { runs } of document.paragraphs.filter(({ role }) => role !== 'front' && role !== 'closing')) {
          for (const { text, note } of runs) {
            if (note === undefined) ok(plain(bodyWords).includes(plain(allowed(text))), text);
          }
        }
      }),
      { numRuns: effort === 'quick' ? 15 : 150 },
    );
  });
  it('has the same bytes at any time', async () => {
    const draft =
      'The General Assembly,\n\nRecalling its lamps,¹\n\n1. Decides to act;\n\n2. Recalls paragraph 1 above.\n\n________________\n\n¹ See A/80/2.\n';
    const { now, random } = { now: Date, random: Math.random };
    const first = await wordBytes(draft, { labels: 'automatic' });
    try {
      Math.random = () => 0.123;
      globalThis.Date = class extends now {
        constructor(...given: readonly number[]) {
          if (given.length === 0) super('2031-05-06T07:08:09Z');
          else super(...(given as [number, number]));
        }
      } as DateConstructor;
      deepStrictEqual(await wordBytes(draft, { labels: 'automatic' }), first);
    } finally {
      globalThis.Date = now;
      Math.random = random;
    }
    const text = new TextDecoder().decode(new WordFile(first).archive.bytes('docProps/core.xml')!);
    strictEqual(/created|modified|creator/.test(text), false);
  });
  it('is written for a draft without any words', async () => {
    for (const draft of ['', '\n', '¹ See A/80/2.\n']) {
      const file = new WordFile(await wordBytes(draft));
      strictEqual(all(file.part('word/document.xml'), 'body').length, 1);
    }
  });
});

function unknownElements(part: XmlElement): readonly string[] {
  const names = new Set<string>();
  const walk = (element: XmlElement): void => {
    names.add(element.name);
    childrenOf(element).forEach(walk);
  };
  walk(part);
  return [...names].filter(name => !elements.has(name));
}

/** Words without the signs that show how they look. */
function plain(text: string): string {
  return text.replace(/[\s/*→⏎]/g, '');
}
