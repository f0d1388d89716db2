import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { fromForm } from '../../../server/src/catalogue/from-form';
import { openCatalogue } from '../../../server/src/catalogue/open-catalogue';
import type { LanguageCode } from '../../../server/src/languages/language';
import { diskCatalogue } from '../../../server/src/workspace/disk-catalogue';

const tables = '../shared/catalogue';
const series = {
  'S/RES': 'sc-resolutions.tsv',
  'S/PRST': 'sc-statements.tsv',
  'A/RES': 'ga-resolutions.tsv',
  'E/RES': 'ecosoc-resolutions.tsv',
  'A/HRC/RES': 'hrc-resolutions.tsv',
} as const;
const modes: Readonly<Record<string, string | null>> = {
  '': null,
  'recorded vote': 'vote',
  'without a vote': 'without vote',
};
const languages: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

function readTable(name: string): Record<string, string>[] {
  const [heading = '', ...lines] = readFileSync(join(tables, name), 'utf8').trimEnd().split(/\r?\n/);
  const columns = heading.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

const orNull = (text: string | undefined) => (text === undefined || text === '' ? null : text);

describe('the catalogue', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue(diskCatalogue('server/data'));
  });

  for (const [name, file] of Object.entries(series)) {
    it(`says of ${name} what the table says, row by row`, function () {
      if (!existsSync(tables)) return this.skip();
      // two rows of the Assembly's table bear a file's name for a symbol
      const records = readTable(file).filter(({ symbol }) => symbol?.includes('/') ?? true);
      const entries = [...catalogue.entries(name)];
      strictEqual(entries.length, records.length);
      for (const [index, record] of records.entries()) {
        const entry = entries[index]!;
        const symbol = record.symbol?.replace(/\s/g, '') ?? `S/RES/${record.number}(${record.year})`;
        const counted = [record.for, record.against, record.abstain].some(count => orNull(count) !== null);
        const titled = record.title_source !== undefined && record.title_source !== 'unvotes';
        deepStrictEqual(
          { ...entry, meeting: entry.meetingRecord ?? entry.meeting, meetingRecord: null },
          {
            symbol,
            series: name,
            organ: { 'S/RES': 'SC', 'S/PRST': 'SC', 'A/RES': 'GA', 'E/RES': 'ECOSOC', 'A/HRC/RES': 'HRC' }[name],
            year: Number(record.year || (/\((\d{4})\)/.exec(symbol)?.[1] ?? record.date?.slice(0, 4))) || null,
            date: orNull(record.date),
            meeting: record.meeting?.includes('/') ? record.meeting : Number.parseInt(record.meeting ?? '', 10) || null,
            meetingRecord: null,
            writtenProcedure: name === 'S/RES' && record.meeting === '' && /^202[012]$/.test(record.year ?? ''),
            committee: orNull(record.committee),
            agendaItem: orNull(record.agenda_item ?? record.agenda_en),
            subject: orNull(record.subject),
            titles: Object.fromEntries(
              languages
                .map(language => [language, titled ? orNull(record[`title_${language}`]) : null])
                .filter(([, title]) => title !== null),
            ),
            mode: orNull(record.mode) && (modes[record.mode!] ?? record.mode),
            vote: counted
              ? { inFavour: Number(record.for), against: Number(record.against), abstaining: Number(record.abstain) }
              : null,
            draft: orNull(record.draft),
            chapterVII: orNull(record.chapter_vii) && record.chapter_vii === 'yes',
          },
        );
        strictEqual(catalogue.find(symbol)?.symbol, symbol);
      }
    });
  }

  it('knows which document cites which, as the table does', function () {
    if (!existsSync(tables)) return this.skip();
    const cited = new Map<string, Map<string, number>>();
    for (const { citing = '', cited: to = '', mentions } of readTable('citations.tsv')) {
      const from = citing.replace(/\s/g, '');
      if (!cited.has(from)) cited.set(from, new Map());
      cited.get(from)!.set(to.replace(/\s/g, ''), Number(mentions));
    }
    for (const [from, expected] of cited) {
      const found = new Map(catalogue.cites(from).map(({ symbol, mentions }) => [symbol, mentions]));
      deepStrictEqual([...found].sort(), [...expected].sort(), from);
      for (const to of expected.keys()) ok(catalogue.citedBy(to).some(({ symbol }) => symbol === from));
    }
  });

  it('finds a Council resolution by its number whatever the year, and nothing that is not there', () => {
    strictEqual(catalogue.find('S/RES/1325(2001)')?.symbol, 'S/RES/1325(2000)');
    for (const symbol of ['S/RES/0(2000)', 'S/RES/99999(2000)', 'A/RES/79/9999', 'A/66/615', 'TREATY/CRC', '']) {
      strictEqual(catalogue.find(symbol), undefined, symbol);
    }
  });

  it('tells of what it would know', () => {
    const cases: readonly (readonly [string, boolean])[] = [
      ['S/RES/1325(2000)', true],
      ['S/RES/99999(2030)', false],
      ['A/RES/75/9999', true],
      ['A/RES/60/1', false],
      ['E/RES/2013/33', false],
      ['A/HRC/RES/16/21', false],
    ];
    for (const [symbol, known] of cases) strictEqual(catalogue.wouldKnow(symbol), known, symbol);
  });

  it('finds documents by words of their titles in every language, the newest first', () => {
    const cases: readonly (readonly [LanguageCode, string, RegExp])[] = [
      ['en', 'women peace', /women/i],
      ['fr', 'enfant droits', /enfant/i],
      ['es', 'nino derechos', /niño/i],
      ['ru', 'права ребен', /ребен/i],
      ['zh', '儿童', /儿童/],
      ['ar', 'حقوق الطفل', /الطفل/],
      ['en', '1325', /./],
    ];
    for (const [language, words, title] of cases) {
      const found = catalogue.search(words, language, 20);
      ok(found.length > 0, words);
      for (const { titles, subject, symbol, agendaItem } of found) {
        ok([titles[language], titles.en, subject, agendaItem, symbol].some(text => title.test(text ?? '')));
      }
      const dates = found.map(({ date }) => date ?? '');
      deepStrictEqual(dates, [...dates].sort().reverse());
    }
    deepStrictEqual(catalogue.search('  ', 'en', 5), []);
  });

  it('says by the form alone of which years a document is', () => {
    const cases: readonly (readonly [string, string | null])[] = [
      ['A/RES/60/1', 'GA 2005-2006'],
      ['A/RES/2625(XXV)', 'GA 1970-1971'],
      ['S/PRST/2014/5', 'SC 2014-2014'],
      ['E/RES/2013/33', 'ECOSOC 2013-2013'],
      ['A/HRC/RES/16/21', 'HRC 2011-2011'],
      ['S/RES/99999(2040)', null],
      ['A/66/615', null],
    ];
    for (const [symbol, expected] of cases) {
      const found = fromForm(symbol);
      strictEqual(found && `${found.organ} ${found.years.join('-')}`, expected, symbol);
    }
  });

  it('rejects a file that is broken or of another format', async () => {
    const file = readFileSync('server/data/catalogue.bin');
    for (const bytes of [new Uint8Array(), file.subarray(0, 100), Buffer.from('{"format":99,"parts":{}}\n')]) {
      await rejects(openCatalogue({ load: async () => bytes }));
    }
  });
});
