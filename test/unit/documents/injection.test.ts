import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { akomaNtoso } from '../../../server/src/documents/akoma-ntoso/write';
import type {
  PrintedDocument,
  PrintedParagraph,
  PrintedRole,
  Run,
} from '../../../server/src/documents/page/printed-document';
import { markdown } from '../../../server/src/documents/plain-export/markdown';
import { paragraphHtml } from '../../../server/src/documents/web-export/paragraph-html';
import { webPage } from '../../../server/src/documents/web-export/write';
import { defaultWriteOptions } from '../../../server/src/documents/write-document';
import { readXml, type XmlElement } from '../../../server/src/documents/xml/read-xml';
import { effort } from '../effort';

const tries = { quick: 200, full: 400, endurance: 50_000 }[effort];

/** Words that are markup wherever they are not escaped. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(1)</script>',
    '</title><script>alert(1)</script>',
    '--><script>alert(1)</script><!--',
    ']]><evil/><![CDATA[',
    '&lt;b&gt; &amp; &#60;',
    '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
    '"; } body { background: url(https://evil.example) } @top-left { content: "',
    'javascript:alert(1)',
    '[link](https://evil.example) <https://evil.example> https://evil.example www.evil.example',
    '![i](x) `code` *em* __strong__ ~~gone~~ | a | b | $x$ # h\n- item\n1. one\n> quote\n[^1]: note',
    '\u0000\u000b\ufffe\ud800',
    '\u202e\u2066',
  ),
  fc.string({ unit: fc.constantFrom(...'<>&"\'\\/=-![]()*_`#:;{}@. a1\n'), maxLength: 30 }),
);
const roles: readonly PrintedRole[] = [
  ...(['front', 'adoption', 'title', 'enacting', 'preambular', 'operative', 'item'] as const),
  ...(['continuation', 'heading', 'annex', 'closing', 'other'] as const),
];
const maybe = fc.option(hostile, { nil: null });

const run = fc.record(
  {
    text: hostile,
    opening: fc.constant(true as const),
    bracketed: fc.constant(true as const),
    cites: hostile,
    note: fc.nat(2),
  },
  { requiredKeys: ['text'] },
) as fc.Arbitrary<Run>;

const document: fc.Arbitrary<PrintedDocument> = fc.record({
  language: fc.constantFrom('zh', 'en', 'fr', 'es', 'ru', 'ar'),
  rightToLeft: fc.boolean(),
  organ: fc.constantFrom('SC', 'GA', 'ECOSOC', 'HRC', null),
  masthead: fc.record({
    symbol: maybe,
    session: maybe,
    agendaItem: maybe,
    sponsors: fc.array(hostile, { maxLength: 2 }),
    distribution: fc.constantFrom('general', 'limited', null),
    adopted: fc.oneof(maybe, fc.constantFrom('2035-02-31', '2035-02-28')),
    meeting: fc.constantFrom(null, 46),
  }),
  paragraphs: fc
    .array(
      fc.record({
        role: fc.constantFrom(...roles),
        path: maybe,
        label: maybe,
        depth: fc.nat(4),
        runs: fc.array(run, { maxLength: 3 }),
      }),
      { maxLength: 12 },
    )
    .map(all => all.map((paragraph, block): PrintedParagraph => ({ block, ...paragraph }))),
  notes: fc.array(fc.record({ mark: hostile, runs: fc.array(run, { maxLength: 2 }) }), { maxLength: 3 }),
});

/** The elements and attributes that the page may have, and where its links lead. */
const elements = new Set(
  'html head meta title style body main header div section p h1 h2 span sup bdi a i b'.split(' '),
);
const attributes = new Set('lang dir charset http-equiv content name class role id href data-block'.split(' '));
const links = /^(?:#note-[\w-]+|https:\/\/(?:undocs\.org|www\.un\.org)\/(?:zh|en|fr|es|ru|ar)\/[\w%/.~-]*)$/;

function wrongIn(html: string): string[] {
  const wrong: string[] = [];
  let inStyle = false;
  const parser = new Parser({
    onopentag(name, given) {
      inStyle = name === 'style';
      if (!elements.has(name)) wrong.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(given)) {
        if (!attributes.has(attribute)) wrong.push(`${name} ${attribute}`);
        if (attribute === 'href' && !links.test(value)) wrong.push(`${name} leads to ${value}`);
      }
    },
    onclosetag: () => {
      inStyle = false;
    },
    ontext: text => {
      if (inStyle && /url\(|@import|expression|</i.test(text)) wrong.push('style');
    },
    oncomment: () => wrong.push('comment'),
    onprocessinginstruction: (name, data) => {
      if (data.toLowerCase() !== '!doctype html') wrong.push(name);
    },
  });
  parser.write(html);
  parser.end();
  return wrong;
}

const aknElements = /^(?:[a-z][A-Za-z0-9]*|FRBR[A-Za-z]+|TLC[A-Za-z]+)$/;

function wrongInXml(element: XmlElement): string[] {
  const { name, attributes: given, children } = element;
  const href = name === 'a' && !links.test(given.href ?? '') ? [`leads to ${given.href}`] : [];
  const known = aknElements.test(name) && !/^(?:script|img|evil|style|b|i)$/.test(name) ? [] : [name];
  return [...href, ...known, ...children.flatMap(child => (typeof child === 'string' ? [] : wrongInXml(child)))];
}

describe("words of a draft, whatever they are, in an export's every place", () => {
  it('are no markup of HTML', () => {
    fc.assert(
      fc.property(document, printed => deepStrictEqual(wrongIn(webPage(printed, defaultWriteOptions)), [])),
      { numRuns: tries },
    );
  });
  it('are no markup in a paragraph of the preview, which is one element', () => {
    fc.assert(
      fc.property(document, printed => {
        for (const paragraph of printed.paragraphs) {
          const html = paragraphHtml(paragraph, printed);
          deepStrictEqual(wrongIn(html), []);
          ok(new RegExp(`^<(p|h1|h2) class="resolution-${paragraph.role} [^<>]*>.*</\\1>$`, 's').test(html), html);
          ok(html.includes(`data-block="${paragraph.block}"`));
        }
      }),
      { numRuns: tries },
    );
  });
  it('are no markup of Akoma Ntoso, and leave it well-formed', () => {
    fc.assert(
      fc.property(document, printed => deepStrictEqual(wrongInXml(readXml(akomaNtoso(printed))), [])),
      { numRuns: tries },
    );
  });
  it('are no Markdown', () => {
    fc.assert(
      fc.property(document, printed => {
        const bare = printed.paragraphs.map(paragraph => ({
          ...paragraph,
          runs: paragraph.runs.map(({ text }) => ({ text })),
        }));
        const written = markdown({ ...printed, paragraphs: bare, notes: [] });
        const unescaped = written.replace(/\\[!-/:-@[-`{-~]/g, 'x');
        for (const line of unescaped.split('\n')) {
          // the heading's own mark
          const words = line.replace(/^#{1,2} /, '');
          ok(!/[*_`[<&|~$@\\]|^[#>+=-]|^\d{1,9}[.)]|https?:|www\./i.test(words), JSON.stringify(line));
        }
      }),
      { numRuns: tries },
    );
  });
});
