import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FormatOptions } from '../../../server/src/drafting/format/format-options';
import { wrapped } from '../../../server/src/drafting/format/wrap';
import { formatDocument, formatRange } from '../../../server/src/features/formatting';
import { parse } from '../../../server/src/resolution/parse';
import { apply } from '../../../server/src/text/edit';
import { effort } from '../effort';
import { anyText } from '../resolution/random-texts';

const flowing: FormatOptions = { width: null, indent: 0 };

function formatted(text: string, options: FormatOptions = flowing): string {
  return apply(text, formatDocument(parse(text), options));
}

interface Case {
  readonly text: string;
  readonly out: string;
  readonly options?: FormatOptions;
}

const cases: Readonly<Record<string, Case>> = {
  'lines of a paragraph are joined, and a blank line stands between paragraphs': {
    text: 'The Security Council,\nRecalling  its resolution 2185\n(2014),\n\n\n1.  Decides to act;\n2. Decides\tto wait.\n\n\n',
    out: 'The Security Council,\n\nRecalling its resolution 2185 (2014),\n\n1. Decides to act;\n\n2. Decides to wait.\n',
  },
  'a draft that is laid out so stays': {
    text: 'The Security Council,\n\n1. Decides to act;\n\n2. Decides to wait.\n',
    out: 'The Security Council,\n\n1. Decides to act;\n\n2. Decides to wait.\n',
  },
  'its own line ends stay': {
    text: 'The Security Council,\r\n1. Decides\r\nto act;\r\n2. Decides to wait.',
    out: 'The Security Council,\r\n\r\n1. Decides to act;\r\n\r\n2. Decides to wait.\r\n',
  },
  'items are set in by their level': {
    text: 'The Security Council,\n\n1. Decides:\n\n(a) To act:\n\n(i) By day;\n\n2. Decides to wait.\n',
    out: 'The Security Council,\n\n1. Decides:\n\n  (a) To act:\n\n    (i) By day;\n\n2. Decides to wait.\n',
    options: { width: null, indent: 2 },
  },
  'Chinese is joined without blanks': {
    text: '安全理事会，\n\n 回顾其关于各港口灯火的第 2185(2014)号决议、第\n1265(1999)号决议和灯塔\n公约，\n\n 1. 决定点灯；\n',
    out: '安全理事会，\n\n回顾其关于各港口灯火的第 2185(2014)号决议、第1265(1999)号决议和灯塔公约，\n\n1. 决定点灯；\n',
  },
  'no-break blanks stay: French': {
    text: 'Le Conseil de sécurité,\n\n1. Décide\u00a0:\na) D’agir\u202f;\nb) D’attendre.\n',
    out: 'Le Conseil de sécurité,\n\n1. Décide\u00a0:\n\na) D’agir\u202f;\n\nb) D’attendre.\n',
  },
  'Spanish and its level': {
    text: 'El Consejo de Seguridad,\n\n1. Decide:\na) Actuar\nsin demora;\nb) Esperar.\n',
    out: 'El Consejo de Seguridad,\n\n1. Decide:\n\n   a) Actuar sin demora;\n\n   b) Esperar.\n',
    options: { width: null, indent: 3 },
  },
  'Russian, wrapped': {
    text: 'Совет Безопасности,\n\nссылаясь на все свои резолюции о лампах и на доклад Хранителя,\n\n1. постановляет действовать.\n',
    out: 'Совет Безопасности,\n\nссылаясь на все свои резолюции о лампах\nи на доклад Хранителя,\n\n1. постановляет действовать.\n',
    options: { width: 40, indent: 0 },
  },
  'Arabic, with its marks of direction': {
    text: 'إن مجلس الأمن،\n\nإذ يشير إلى قراره 2185 (2014) \u200fبشأن\nالمصابيح،\n\n1 - يقرر العمل:\n(أ) نهارا؛\n(ب) ليلا.\n',
    out: 'إن مجلس الأمن،\n\nإذ يشير إلى قراره 2185 (2014) \u200fبشأن المصابيح،\n\n1 - يقرر العمل:\n\n(أ) نهارا؛\n\n(ب) ليلا.\n',
  },
  'mastheads, tables and footnotes stay': {
    text: 'Ninetieth session\nItem 3\n\nThe General Assembly,\n1. Decides to list:\n\nHarbour\tLamps\tOil\nEast\t12\t40\n\n2. Decides to wait.¹\n\n________________\n\n¹ See\nA/61/2.\n',
    out: 'Ninetieth session\nItem 3\n\nThe General Assembly,\n\n1. Decides to list:\n\nHarbour\tLamps\tOil\nEast\t12\t40\n\n2. Decides to wait.¹\n\n________________\n\n¹ See\nA/61/2.\n',
  },
  'what a page has beside its text stays, and the words around it are joined': {
    text: 'The Security Council,\n\nRecalling its resolutions on the lamps of all harbours\nand on the oil of\n26-04711 1/2\n\n1. Decides to act;\n2. Decides\nto wait.\n26-04711 2/2\n',
    out: 'The Security Council,\n\nRecalling its resolutions on the lamps of all harbours and on the oil of\n26-04711 1/2\n\n1. Decides to act;\n\n2. Decides to wait.\n26-04711 2/2\n',
  },
};

describe('a draft that is formatted', () => {
  for (const [name, { text, out, options }] of Object.entries(cases)) {
    it(name, () => {
      strictEqual(formatted(text, options), out);
      strictEqual(formatted(out, options), out, 'twice');
    });
  }
  it('is changed by small edits', () => {
    const edits = formatDocument(parse('The Security Council,\n\n1.  Decides to act;\n2. Decides to wait.\n'));
    deepStrictEqual(edits, [
      { range: { start: { line: 2, character: 2 }, end: { line: 2, character: 4 } }, newText: ' ' },
      { range: { start: { line: 2, character: 19 }, end: { line: 3, character: 0 } }, newText: '\n\n' },
    ]);
  });
  it('is changed where it is asked for alone', () => {
    const text = 'The Security Council,\n\n1.  Decides  to act;\n\n2.  Decides  to wait;\n\n3.  Decides  to go.\n';
    const range = { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } };
    strictEqual(
      apply(text, formatRange(parse(text), range, flowing)),
      'The Security Council,\n\n1.  Decides  to act;\n\n2. Decides to wait;\n\n3.  Decides  to go.\n',
    );
  });
});

describe('a line that is wrapped', () => {
  for (const [line, width, indent, lines] of [
    ['one two three', 8, 0, ['one two', 'three']],
    ['one two three', 8, 2, ['  one', '  two', '  three']],
    ['unbreakable words', 5, 0, ['unbreakable', 'words']],
    // joined again, these would stand without a blank
    ['the and/ or of it', 8, 0, ['the', 'and/ or', 'of it']],
    // these would look like labels
    ['resolution 2185 (2014) of it', 12, 0, ['resolution 2185 (2014)', 'of it']],
    ['决定点灯，并提交报告', 10, 0, ['决定点灯，', '并提交报告']],
    ['决定点灯火，并提交', 10, 0, ['决定点灯', '火，并提交']],
    ['', 10, 0, []],
  ] as const) {
    it(`${line} at ${width}`, () => deepStrictEqual(wrapped(line, width, indent), [...lines]));
  }
});

function wordsOf(text: string): string {
  return text.replace(/[\s\u0085]+/g, '');
}

function readingOf(text: string): readonly string[] {
  return parse(text)
    .blocks.filter(({ logical, kind }) => logical.text !== '' || kind === 'furniture')
    .map(({ kind, depth, label, logical, opener }) =>
      [
        kind,
        depth,
        label?.text,
        opener && wordsOf(logical.text.slice(opener.start, opener.end)),
        wordsOf(logical.text),
      ].join('|'),
    );
}

const layouts: readonly FormatOptions[] = [flowing, { width: 60, indent: 4 }];

describe('any text that is formatted', function () {
  this.timeout(120_000);
  it('keeps its words and is read alike', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...layouts), (text, options) => {
        const out = formatted(text, options);
        strictEqual(wordsOf(out), wordsOf(text));
        deepStrictEqual(readingOf(out), readingOf(text));
      }),
      { numRuns: { quick: 150, full: 300, endurance: 20_000 }[effort] },
    );
  });
});

describe('adopted texts that are formatted', function () {
  this.timeout(120_000);
  const corpus = '../shared/corpus';
  const every = { quick: 150, full: 60, endurance: 1 }[effort];
  for (const layout of ['clean', 'pdf', 'pages']) {
    it(`keep their words, are read alike, and stay when formatted again: ${layout}`, function () {
      const folder = join(corpus, layout);
      if (!existsSync(folder)) return this.skip();
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'));
      let changed = 0;
      for (const name of names.sort().filter((_, index) => index % every === 0)) {
        const text = readFileSync(join(folder, name), 'utf8');
        for (const options of layouts) {
          const out = formatted(text, options);
          if (out !== text) changed++;
          strictEqual(wordsOf(out), wordsOf(text), name);
          deepStrictEqual(readingOf(out), readingOf(text), name);
          strictEqual(formatted(out, options), out, name);
        }
      }
      ok(changed > 0);
    });
  }
});
