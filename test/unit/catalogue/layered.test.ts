import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { bareEntry } from '../../../server/src/catalogue/entries/bare-entry';
import { catalogueOf } from '../../../server/src/catalogue/entries-catalogue';
import type { CatalogueEntry } from '../../../server/src/catalogue/entry';
import { factsOf } from '../../../server/src/catalogue/entry';
import { existence } from '../../../server/src/catalogue/existence';
import { layered } from '../../../server/src/catalogue/layered';
import { councilCandidates, sessionCandidates } from '../../../server/src/features/completion/citation-candidates';
import { loadBuiltIn } from './built-in';

const lower = catalogueOf(
  [
    bareEntry('S/RES/7(1950)', {
      date: '1950-03-04',
      meeting: 12,
      subjects: { en: 'on gardens' },
      mode: 'unanimous',
      vote: { inFavour: 11, against: 0, abstaining: 0, absent: null },
      chapterVII: false,
    }),
    bareEntry('A/RES/75/10A-B', { titles: { en: 'Public gardens', fr: 'Jardins publics' }, date: '2020-12-01' }),
    bareEntry('A/RES/75/12', {
      titles: { en: 'Gardens of the world' },
      date: '2020-12-02',
      meetingRecord: 'A/75/PV.3',
    }),
  ],
  'below',
  new Map([
    ['A/RES/75/12', ['S/RES/7(1950)', 'A/RES/75/10A-B']],
    ['A/RES/75/10A-B', ['S/RES/7(1950)']],
  ]),
);
const over = (...entries: CatalogueEntry[]) => layered(catalogueOf(entries, 'above'), lower);
const symbolsOf = (entries: Iterable<CatalogueEntry>) => [...entries].map(({ symbol }) => symbol);

describe('catalogues one over the other', () => {
  const facts: readonly (readonly [what: string, CatalogueEntry, expected: Partial<CatalogueEntry>])[] = [
    [
      'facts left out are the lower one’s',
      bareEntry('S/RES/7(1950)'),
      { date: '1950-03-04', meeting: 12, chapterVII: false },
    ],
    [
      'each fact wins by itself',
      bareEntry('S/RES/7(1950)', { date: '1950-03-05' }),
      { date: '1950-03-05', meeting: 12 },
    ],
    ['"no" is a fact', bareEntry('S/RES/7(1950)', { chapterVII: true }), { chapterVII: true }],
    [
      'texts language by language',
      bareEntry('A/RES/75/10A-B', { titles: { fr: 'Les jardins', zh: '花园' } }),
      { titles: { en: 'Public gardens', fr: 'Les jardins', zh: '花园' } },
    ],
    [
      'other counts are not unanimous',
      bareEntry('S/RES/7(1950)', { vote: { inFavour: 10, against: 0, abstaining: 1, absent: null } }),
      { mode: null, vote: { inFavour: 10, against: 0, abstaining: 1, absent: null } },
    ],
    [
      'names beside the counts that are known',
      bareEntry('S/RES/7(1950)', { voteNames: { against: [], abstaining: ['Laputa'] } }),
      { vote: { inFavour: 11, against: 0, abstaining: 0, absent: null }, mode: 'unanimous' },
    ],
    [
      'another meeting has another record',
      bareEntry('A/RES/75/12', { meeting: 4 }),
      { meeting: 4, meetingRecord: null },
    ],
    [
      'a Council resolution of another year is another',
      bareEntry('S/RES/7(1951)'),
      { year: 1951, date: null, meeting: null, subjects: {} },
    ],
  ];
  for (const [what, entry, expected] of facts) {
    it(what, () => {
      const found = factsOf(over(entry).find(entry.symbol)!);
      for (const [name, value] of Object.entries(expected)) deepStrictEqual(found[name as keyof CatalogueEntry], value);
    });
  }

  const gardens = over(
    bareEntry('A/RES/75/11', { titles: { en: 'Gardens' } }),
    bareEntry('A/RES/75/12', { titles: { en: 'Forests' } }),
    bareEntry('S/2016/952', { titles: { en: 'Report on gardens' } }),
    bareEntry('S/RES/9(1950)'),
  );
  it('stand in one order, each document once', () => {
    deepStrictEqual(symbolsOf(gardens.entries()), [
      'S/RES/7(1950)',
      'S/RES/9(1950)',
      'A/RES/75/10A-B',
      'A/RES/75/11',
      'A/RES/75/12',
      'S/2016/952',
    ]);
    deepStrictEqual(symbolsOf(gardens.entries('S/RES')), ['S/RES/7(1950)', 'S/RES/9(1950)']);
  });
  it('are found by number, whatever the year, and by parts', () => {
    strictEqual(gardens.find('S/RES/9(1999)')?.symbol, 'S/RES/9(1950)');
    strictEqual(gardens.councilByNumber(9)?.symbol, 'S/RES/9(1950)');
    strictEqual(gardens.councilByNumber(8), null);
    const parts = over(bareEntry('A/RES/75/10A-B', { committee: 'Third Committee' }), bareEntry('A/RES/75/13A-C'));
    for (const symbol of ['A/RES/75/10', 'A/RES/75/10A', 'A/RES/75/10B', 'A/RES/75/10A-B']) {
      strictEqual(parts.find(symbol)?.committee, 'Third Committee', symbol);
    }
    strictEqual(parts.find('A/RES/75/13B')?.symbol, 'A/RES/75/13A-C');
    strictEqual(parts.find('A/RES/75/13D'), null);
    const one = over(bareEntry('A/RES/75/10A', { committee: 'Third Committee' }));
    strictEqual(one.find('A/RES/75/10A')?.committee, 'Third Committee');
    strictEqual(one.find('A/RES/75/10B')?.committee, null);
    deepStrictEqual(symbolsOf(one.entries('A/RES')), ['A/RES/75/10A', 'A/RES/75/10A-B', 'A/RES/75/12']);
  });
  it('are searched as one, by the words that win', () => {
    deepStrictEqual(symbolsOf(gardens.search('gardens', 'en', 9)), [
      'A/RES/75/11',
      'A/RES/75/10A-B',
      'S/RES/7(1950)',
      'S/2016/952',
    ]);
    deepStrictEqual(symbolsOf(gardens.search('gardens', 'en', 1)), ['A/RES/75/11']);
    deepStrictEqual(symbolsOf(gardens.search('forest', 'en', 9)), ['A/RES/75/12']);
    deepStrictEqual(symbolsOf(gardens.search('world', 'en', 9)), []);
  });
  it('name whose facts an entry’s are', () => {
    const names = (catalogue: Catalogue, symbol: string) => catalogue.sourcesOf(symbol).map(({ name }) => name);
    deepStrictEqual(names(gardens, 'S/RES/7(1950)'), ['below']);
    deepStrictEqual(names(gardens, 'A/RES/75/12'), ['above', 'below']);
    deepStrictEqual(names(gardens, 'S/2016/952'), ['above']);
    deepStrictEqual(names(gardens, 'A/RES/1/1'), []);
  });
  it('who cites whom: a document’s whole list wins', () => {
    const upper = catalogueOf([bareEntry('A/RES/75/12')], 'above', new Map([['A/RES/75/12', ['S/RES/9(1950)']]]));
    const both = layered(upper, lower);
    const symbols = (list: readonly { symbol: string }[]) => list.map(({ symbol }) => symbol);
    deepStrictEqual(symbols(both.cites('A/RES/75/12')), ['S/RES/9(1950)']);
    deepStrictEqual(symbols(both.cites('A/RES/75/10A')), ['S/RES/7(1950)']);
    deepStrictEqual(symbols(both.citedBy('S/RES/7(1950)')), ['A/RES/75/10A-B']);
    deepStrictEqual(symbols(both.citedBy('S/RES/9')), ['A/RES/75/12']);
  });

  describe('over the built-in one', () => {
    let builtIn: Catalogue;
    let both: Catalogue;
    before(async () => {
      builtIn = await loadBuiltIn();
      both = layered(
        catalogueOf([bareEntry('S/RES/9185(2014)'), bareEntry('A/RES/75/9999', { date: '2021-01-01' })], 'above'),
        builtIn,
      );
    });
    it('what is told exists, and makes nothing else exist or whole', () => {
      strictEqual(existence(both, 'S/RES/9185(2014)'), 'exists');
      strictEqual(existence(both, 'A/RES/75/9999'), 'exists');
      strictEqual(existence(both, 'S/RES/9186(2014)'), 'none');
      strictEqual(existence(both, 'A/RES/75/9998'), 'none');
      strictEqual(both.date, builtIn.date);
    });
    it('is offered where a citation is typed', () => {
      strictEqual(councilCandidates(both, '91')[0]?.symbol, 'S/RES/9185(2014)');
      strictEqual(councilCandidates(both, '')[0]?.symbol, 'S/RES/9185(2014)');
      deepStrictEqual(symbolsOf(sessionCandidates(both, 'A/RES', '75/999')), ['A/RES/75/9999']);
    });
    it('all of it stays in its place', () => {
      const series = ['S/RES', 'A/RES', 'E/RES', 'A/HRC/RES'];
      for (const each of series) {
        const own = new Set(['S/RES/9185(2014)', 'A/RES/75/9999']);
        deepStrictEqual(
          symbolsOf(both.entries(each)).filter(symbol => !own.has(symbol)),
          symbolsOf(builtIn.entries(each)),
        );
      }
    });
    it('search finds the same', () => {
      deepStrictEqual(
        symbolsOf(both.search('women peace', 'en', 50)),
        symbolsOf(builtIn.search('women peace', 'en', 50)),
      );
    });
  });
});
