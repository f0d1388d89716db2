import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { factsOf } from '../../../server/src/catalogue/entry';
import { existence } from '../../../server/src/catalogue/existence';
import { openCatalogue } from '../../../server/src/catalogue/open-catalogue';
import { loadBuiltIn } from './built-in';
import { entryOf } from './entries';

describe('the catalogue', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadBuiltIn();
  });

  it('names its source and date', () => {
    ok(/^\d{4}-\d\d-\d\d$/.test(catalogue.date));
    const source = { name: 'United Nations', date: catalogue.date };
    deepStrictEqual(catalogue.sourcesOf('S/RES/2185(2014)'), [source]);
    deepStrictEqual(catalogue.sourcesOf('A/RES/79/9999'), []);
  });

  it('knows the facts of a Council resolution', () => {
    deepStrictEqual(
      factsOf(catalogue.find('S/RES/2185(2014)')!),
      entryOf('S/RES/2185(2014)', {
        date: '2014-11-20',
        dateIsOfVote: false,
        meeting: 7317,
        agendaItems: { en: 'United Nations peacekeeping operations' },
        subjects: { en: 'on the role of policing in peacekeeping and post-conflict peacebuilding' },
        mode: 'unanimous',
        vote: { inFavour: 15, against: 0, abstaining: 0, absent: null },
        draft: 'S/2014/828',
        chapterVII: false,
      }),
    );
    deepStrictEqual(factsOf(catalogue.find('S/RES/2762(2024)')!), entryOf('S/RES/2762(2024)'));
  });

  it('knows the facts of an Assembly resolution, in six languages', () => {
    const entry = catalogue.find('A/RES/76/23')!;
    deepStrictEqual(entry.titles, {
      en: 'No first placement of weapons in outer space',
      fr: 'Non-déploiement d’armes dans l’espace en premier',
      es: 'Compromiso de no ser el primero en emplazar armas en el espacio ultraterrestre',
      ru: 'Неразмещение первыми оружия в космосе',
      zh: '不首先在外层空间放置武器',
      ar: 'عدم البدء بوضع أسلحة في الفضاء الخارجي',
    });
    strictEqual(entry.organ, 'GA');
    strictEqual(entry.session, '76');
    strictEqual(entry.meetingRecord, 'A/76/PV.45');
    strictEqual(entry.meeting, 45);
    strictEqual(entry.committee, 'First Committee');
    strictEqual(entry.mode, 'recorded vote');
    deepStrictEqual(entry.vote, { inFavour: 130, against: 35, abstaining: 20, absent: null });
    strictEqual(entry.chapterVII, null);
  });

  it('finds a Council resolution by its number, whatever the year cited', () => {
    strictEqual(catalogue.find('S/RES/1325(2001)')?.symbol, 'S/RES/1325(2000)');
    strictEqual(catalogue.find('S/RES/1325')?.symbol, 'S/RES/1325(2000)');
    deepStrictEqual(catalogue.cites('S/RES/2185(2015)'), catalogue.cites('S/RES/2185(2014)'));
    strictEqual(catalogue.councilByNumber(1325)?.symbol, 'S/RES/1325(2000)');
    for (const number of [0, -1, 1.5, 99_999, Number.NaN]) strictEqual(catalogue.councilByNumber(number), null);
  });

  it('finds parts that were adopted together by each of them', () => {
    for (const symbol of ['A/RES/75/101', 'A/RES/75/101A', 'A/RES/75/101B', 'A/RES/75/101A-B']) {
      strictEqual(catalogue.find(symbol)?.symbol, 'A/RES/75/101A-B', symbol);
    }
    strictEqual(catalogue.find('A/RES/75/101C'), null);
  });

  it('finds nothing that is not there', () => {
    for (const symbol of [
      'S/RES/0(2000)',
      'S/RES/99999(2000)',
      'A/RES/79/9999',
      'A/66/615',
      'TREATY/CRC',
      '',
      'S/RES/',
    ]) {
      strictEqual(catalogue.find(symbol), null, symbol);
      deepStrictEqual(catalogue.cites(symbol), []);
    }
  });

  it('gives series one by one, in the order of symbols', () => {
    const symbols = (series?: string) => [...catalogue.entries(series)].map(({ symbol }) => symbol);
    const all = ['S/RES', 'S/PRST', 'A/RES', 'E/RES', 'A/HRC/RES'].flatMap(symbols);
    deepStrictEqual(symbols(), all);
    strictEqual(new Set(all).size, all.length);
    deepStrictEqual(symbols('S/RES').slice(0, 2), ['S/RES/1(1946)', 'S/RES/2(1946)']);
    const assembly = symbols('A/RES');
    ok(assembly.indexOf('A/RES/74/2') < assembly.indexOf('A/RES/74/10'));
    ok(assembly.indexOf('A/RES/80/1') < assembly.indexOf('A/RES/ES-11/1'));
    deepStrictEqual(symbols('A/DEC'), []);
  });

  it('no meeting in 2020 is a written procedure', () => {
    const entry = catalogue.councilByNumber(2541)!;
    strictEqual(entry.meeting, null);
    strictEqual(entry.writtenProcedure, true);
  });

  it('Chapter VII not known is neither yes nor no', () => {
    strictEqual(catalogue.councilByNumber(900)?.chapterVII, null);
  });

  it('shows no description that was cut off as a title', () => {
    for (const symbol of ['A/RES/31/4', 'A/RES/34/180', 'A/RES/73/266']) {
      deepStrictEqual(catalogue.find(symbol)?.titles, {}, symbol);
    }
    strictEqual(catalogue.find('A/RES/31/192')?.titles.en, 'Statute of the Joint Inspection Unit');
  });

  it('tells what exists, what does not, and what it cannot know', () => {
    const cases: readonly (readonly [string, ReturnType<typeof existence>])[] = [
      ['S/RES/1325(2000)', 'exists'],
      ['S/RES/1325(1999)', 'exists'],
      ['S/RES/99999(2014)', 'none'],
      ['S/RES/99999(2040)', 'unknown'],
      ['S/RES/2826(2026)', 'unknown'],
      ['A/RES/75/1', 'exists'],
      ['A/RES/75/9999', 'none'],
      ['A/RES/80/9999', 'unknown'],
      ['A/RES/80/251', 'unknown'],
      ['A/RES/60/900', 'unknown'],
      ['E/RES/2013/33', 'unknown'],
      ['A/HRC/RES/16/21', 'unknown'],
      ['S/PRST/2014/99', 'unknown'],
      ['A/66/615', 'unknown'],
    ];
    for (const [symbol, expected] of cases) strictEqual(existence(catalogue, symbol), expected, symbol);
  });

  it('knows who cites whom', () => {
    ok(catalogue.cites('S/RES/2185(2014)').some(({ symbol }) => symbol === 'S/RES/1325(2000)'));
    const citing = catalogue.citedBy('S/RES/1325(2000)');
    ok(citing.length > 100);
    for (const { symbol, count } of citing) {
      ok(catalogue.cites(symbol).some(cited => cited.symbol === 'S/RES/1325(2000)' && cited.count === count));
    }
    ok(catalogue.citedBy('A/66/615').length > 0, 'a document without an entry');
  });

  it('rejects a file that is broken or of another format', async () => {
    const file = readFileSync('server/data/catalogue.bin');
    for (const bytes of [new Uint8Array(), file.subarray(0, 2000), Buffer.from('{"format":99,"parts":{}}\n')]) {
      await rejects(openCatalogue({ load: async () => bytes }));
    }
  });

  it('is the same read by the streams of a web worker', async () => {
    const streamed = await openCatalogue({ load: async () => readFileSync('server/data/catalogue.bin') });
    deepStrictEqual(factsOf(streamed.find('A/RES/76/23')!), factsOf(catalogue.find('A/RES/76/23')!));
  });
});
