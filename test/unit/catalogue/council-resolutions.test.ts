import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInCatalogue } from '../../../server/src/catalogue/built-in';
import { openCouncilResolutions } from '../../../server/src/catalogue/council-resolutions';
import type { CatalogueEntry } from '../../../server/src/catalogue/entry';

const tablePath = resolve('../shared/catalogue/sc-resolutions.tsv');

describe('catalogue: Council resolutions', () => {
  const catalogue = builtInCatalogue();
  const resolutions = openCouncilResolutions();

  it('knows the facts of a resolution', () => {
    assert.deepEqual(catalogue.find('S/RES/2185(2014)'), {
      symbol: 'S/RES/2185(2014)',
      year: 2014,
      date: '2014-11-20',
      meeting: 7317,
      writtenProcedure: false,
      agendaItem: 'United Nations peacekeeping operations',
      subject: 'on the role of policing in peacekeeping and post-conflict peacebuilding',
      mode: 'unanimous',
      vote: { inFavour: 15, against: 0, abstaining: 0 },
      draft: 'S/2014/828',
      chapterVII: false,
    } satisfies CatalogueEntry);
  });

  it('finds by number, whatever the year cited', () => {
    assert.equal(catalogue.find('S/RES/2185(2015)')?.symbol, 'S/RES/2185(2014)');
    assert.equal(catalogue.find('S/RES/2185')?.symbol, 'S/RES/2185(2014)');
  });

  for (const symbol of [
    'S/RES/0(1946)',
    'S/RES/9999(2014)',
    'S/RES/x(2014)',
    'S/RES/01',
    'A/RES/72/1',
    'S/2014/828',
    '',
  ]) {
    it(`does not know "${symbol}"`, () => assert.equal(catalogue.find(symbol), undefined));
  }

  it('2762 has no fact but its year', () => {
    assert.deepEqual(catalogue.find('S/RES/2762(2024)'), {
      symbol: 'S/RES/2762(2024)',
      year: 2024,
      date: null,
      meeting: null,
      writtenProcedure: false,
      agendaItem: null,
      subject: null,
      mode: null,
      vote: null,
      draft: null,
      chapterVII: null,
    } satisfies CatalogueEntry);
  });

  it('no meeting in 2020 is a written procedure', () => {
    const entry = catalogue.find('S/RES/2541(2020)')!;
    assert.equal(entry.meeting, null);
    assert.equal(entry.writtenProcedure, true);
  });

  it('Chapter VII not known is neither yes nor no', () => {
    const unknown = resolutions.entry(900)!;
    assert.notEqual(unknown.date, null);
    assert.equal(unknown.chapterVII, null);
  });

  it('says how far it reaches', () => {
    const coverage = catalogue.coverage('S/RES')!;
    assert.equal(coverage.source, 'United Nations');
    assert.equal(catalogue.find(coverage.last)?.symbol, coverage.last);
    assert.ok(coverage.until >= catalogue.find(coverage.last)!.date!);
    assert.equal(catalogue.coverage('A/RES'), undefined);
  });

  it('is the table, row by row', function () {
    if (!existsSync(tablePath)) {
      console.log(`      skipped: there is no ${tablePath} to compare with`);
      this.skip();
    }
    const table = readFileSync(tablePath, 'utf8');
    const rows = table.trimEnd().split('\n').slice(1);
    const coverage = catalogue.coverage('S/RES')!;
    assert.equal(coverage.version, createHash('sha256').update(table).digest('hex').slice(0, 12));
    assert.equal(coverage.count, rows.length);
    assert.equal(resolutions.count, rows.length);
    for (const [index, row] of rows.entries()) {
      assert.equal(toRow(resolutions.entry(index + 1)!, index + 1), row, `row of number ${index + 1}`);
    }
  });
});

/** The entry as the table writes it. */
function toRow(entry: CatalogueEntry, number: number): string {
  assert.equal(entry.symbol, `S/RES/${number}(${entry.year})`);
  assert.equal(entry.writtenProcedure, entry.meeting === null && entry.year >= 2020 && entry.year <= 2022);
  return [
    number,
    entry.year,
    entry.date,
    entry.meeting,
    entry.agendaItem,
    entry.subject,
    entry.vote?.inFavour,
    entry.vote?.against,
    entry.vote?.abstaining,
    entry.mode,
    entry.draft,
    entry.chapterVII === null ? '' : entry.chapterVII ? 'yes' : 'no',
  ]
    .map(cell => cell ?? '')
    .join('\t');
}
