import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { openCatalogue } from '../../../server/src/catalogue/open-catalogue';
import { inEnglish } from '../../../server/src/messages/message';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { diskCatalogue } from '../../../server/src/workspace/disk/disk-catalogue';

/** The example drafts are what somebody tries first: all of it is recognised, and only the slips made on purpose show. */
interface Example {
  readonly language: string;
  readonly layout: string;
  readonly symbol: string;
  readonly paths: string;
  readonly headings: readonly string[];
  readonly findings: readonly string[];
  readonly statement: string;
  readonly assembly: string;
}

const examples: Readonly<Record<string, Example>> = {
  'english.unres': {
    language: 'en',
    layout: 'flowing',
    symbol: 'S/RES/9999(2031)',
    paths: `PP1 PP2 PP3 PP4 PP5 PP6 OP1 OP3 OP3(a) OP3(a)(i) OP3(a)(ii) OP3(b) OP3(b) OP3(d) OP4 OP5
      OP6 OP6(a) OP6(b) OP6(b)(i) OP6(b)(ii) OP7 OP8 OP9 OP10 OP11`,
    headings: ['Mandate of the Mission', 'Cooperation with coastal States', 'Reporting and review'],
    findings: [
      'numbering-sequence: Paragraph 3 follows paragraph 1; 2 is missing.',
      'lettering-sequence: Item (b) appears twice; (c) is expected here.',
    ],
    statement: 'S/PRST/2021/15',
    assembly: 'A/RES/74/19',
  },
  'chinese.unres': {
    language: 'zh',
    layout: 'flowing',
    symbol: 'S/RES/9999(2031)',
    paths: `PP1 PP2 PP3 PP4 PP5 PP6 PP7 PP8 OP1 OP2 OP2(a) OP2(a)(i) OP2(a)(ii) OP2(a)(iii) OP2(b) OP2(b) OP2(d)
      OP3 OP4 OP6 OP6(a) OP6(b) OP6(b)(i) OP6(b)(ii) OP7 OP8 OP9 OP10 OP11`,
    headings: ['特派团的任务', '与沿岸各国的合作', '报告和审查'],
    findings: [
      'lettering-sequence: Item (b) appears twice; (c) is expected here.',
      'numbering-sequence: Paragraph 6 follows paragraph 4; 5 is missing.',
    ],
    statement: 'S/PRST/2017/27',
    assembly: 'A/RES/70/1',
  },
  'arabic.unres': {
    language: 'ar',
    layout: 'flowing',
    symbol: 'S/RES/9997(2031)',
    paths: `PP1 PP2 PP3 PP4 PP5 OP1 OP2 OP2(a) OP2(a)(1) OP2(a)(2) OP2(b) OP2(d) OP4 OP5 OP6 OP7`,
    headings: [],
    findings: [
      'lettering-sequence: Item (د) follows item (ب); (ج) is missing.',
      'numbering-sequence: Paragraph 4 follows paragraph 2; 3 is missing.',
    ],
    statement: 'S/PRST/2021/15',
    assembly: 'A/RES/74/19',
  },
  'french.unres': {
    language: 'fr',
    layout: 'flowing',
    symbol: 'S/RES/9996(2031)',
    paths: `PP1 PP2 PP3 PP4 PP5 OP1 OP2 OP2(a) OP2(a)(i) OP2(a)(ii) OP2(b) OP2(c) OP3 OP4 OP5 OP6`,
    headings: ['Mandat de la Mission', 'Rapports'],
    findings: [],
    statement: 'S/PRST/2021/15',
    assembly: 'A/RES/74/19',
  },
  'spanish.unres': {
    language: 'es',
    layout: 'flowing',
    symbol: 'S/RES/9995(2031)',
    paths: `PP1 PP2 PP3 PP4 PP5 OP1 OP2 OP2(a) OP2(a)(i) OP2(a)(ii) OP2(b) OP2(c) OP3 OP4 OP5 OP6`,
    headings: ['Mandato de la Misión', 'Presentación de informes'],
    findings: [],
    statement: 'S/PRST/2021/15',
    assembly: 'A/RES/74/19',
  },
  'russian.unres': {
    language: 'ru',
    layout: 'flowing',
    symbol: 'S/RES/9994(2031)',
    paths: `PP1 PP2 PP3 PP4 PP5 OP1 OP2 OP2(a) OP2(a)(i) OP2(a)(ii) OP2(b) OP2(c) OP3 OP4 OP5 OP6`,
    headings: ['Мандат Миссии', 'Доклады'],
    findings: [],
    statement: 'S/PRST/2021/15',
    assembly: 'A/RES/74/19',
  },
  'extracted-chinese.unres': {
    language: 'zh',
    layout: 'extracted',
    symbol: 'S/RES/9998(2031)',
    paths: `PP1 PP2 PP3 PP4 PP5 PP6 PP7 OP1 OP2 OP2(a) OP2(b) OP2(b)(i) OP2(b)(ii) OP2(c) OP3 OP5 OP6 OP7 OP8`,
    headings: [],
    findings: ['numbering-sequence: Paragraph 5 follows paragraph 3; 4 is missing.'],
    statement: 'S/PRST/2021/15',
    assembly: 'A/RES/74/19',
  },
};

describe('example drafts', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue(diskCatalogue('server/data'));
  });
  for (const [name, example] of Object.entries(examples)) {
    const resolution = parse(readFileSync(join('examples', name), 'utf8'));
    const { blocks, structure } = resolution;
    const cited = resolution.mentions.flatMap(({ citations }) => citations.map(({ symbol }) => symbol));

    it(`${name} has the parts of a resolution`, () => {
      equal(resolution.language, example.language);
      equal(resolution.organ, 'SC');
      equal(resolution.layout, example.layout);
      equal(resolution.symbol, example.symbol);
      const kinds = blocks.map(({ kind }) => kind);
      deepEqual(kinds.slice(0, 3), ['title', 'adoption', 'enacting']);
      ok(!kinds.some(kind => kind === 'other' || kind === 'continuation'), kinds.join(' '));
      deepEqual(
        structure.paths.filter(path => path !== null),
        example.paths.split(/\s+/),
      );
      deepEqual(
        blocks.filter(({ kind }) => kind === 'heading').map(({ logical }) => logical.text),
        example.headings,
      );
    });

    it(`${name} opens every paragraph with a known phrase`, () => {
      for (const { kind, opener, logical } of blocks) {
        if (kind === 'preambular' || kind === 'operative') ok(opener, logical.text);
      }
    });

    it(`${name} has the slips made on purpose, and no others`, () => {
      deepEqual(
        check(resolution).map(({ rule, message }) => `${rule}: ${inEnglish(message)}`),
        example.findings,
      );
    });

    it(`${name} cites what exists`, () => {
      ok(cited.includes(example.statement), cited.join(' '));
      ok(cited.includes(example.assembly), cited.join(' '));
      const council = cited.filter(symbol => symbol.startsWith('S/RES/') && symbol !== example.symbol);
      ok(council.length >= 4, council.join(' '));
      for (const symbol of council) equal(catalogue.find(symbol)?.symbol, symbol);
    });
  }

  it('extracted-chinese.unres has a citation that a line end cuts, and sentences that pages cut', () => {
    const { blocks } = parse(readFileSync('examples/extracted-chinese.unres', 'utf8'));
    ok(blocks.some(({ source }) => /第 2250\s*\n\s*\(2015\)/.test(source)));
    const cut = blocks.filter(({ furniture, span }) => furniture.some(piece => piece.span.start < span.end));
    equal(cut.length, 1);
    equal(blocks.flatMap(({ furniture }) => furniture).length, 7);
  });
});
