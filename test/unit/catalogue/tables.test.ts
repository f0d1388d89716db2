import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { type CatalogueEntry, factsOf, type Wording } from '../../../server/src/catalogue/entry';
import type { LanguageCode } from '../../../server/src/languages/language';
import { loadBuiltIn } from './built-in';

/** Holds the packed catalogue against the tables that it was made from, where they lie beside the project. */
const tables = '../shared/catalogue';
const files = {
  'S/RES': 'sc-resolutions.tsv',
  'S/PRST': 'sc-statements.tsv',
  'A/RES': 'ga-resolutions.tsv',
  'E/RES': 'ecosoc-resolutions.tsv',
  'A/HRC/RES': 'hrc-resolutions.tsv',
} as const;
const organs = { 'S/RES': 'SC', 'S/PRST': 'SC', 'A/RES': 'GA', 'E/RES': 'ECOSOC', 'A/HRC/RES': 'HRC' } as const;
const languages: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

type Row = Readonly<Record<string, string | undefined>>;

function readTable(name: string): Row[] {
  const [heading = '', ...lines] = readFileSync(join(tables, name), 'utf8').trimEnd().split(/\r?\n/);
  const columns = heading.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

const withoutSpaces = (symbol: string) => symbol.replace(/\s/g, '');

/** "Resolution adopted by the General Assembly on …" stands for an agenda item where a text was read a line too far. */
const adoptionLine =
  /^(?:Resolution adopted|Résolution adoptée|Resolución aprobada|Резолюция, принятая|قرار (?:اتخذ|اعتمد)|\d{4}年\d+月\d+日.*决议$)/;
/** The table's repairs: what is a file's name there, and what a footnote's number was left on. */
const reissued = {
  'A/RES/76/16': ['es', 'A_RES_76_16_reissue_S'],
  'A/RES/76/23': ['fr', 'A_RES_76_23-2118258F_reisue'],
};
const footnoted = /^(Statute of the Joint|Restructuring of the economic|Review of the efficiency)(.*?)\d+$/;

function wording(row: Row, column: string, symbol: string, all: readonly Row[]): Wording {
  const found: Partial<Record<LanguageCode, string>> = {};
  for (const language of languages) {
    let text = row[`${column}_${language}`] ?? '';
    if (column === 'title') {
      const [missing, file] = reissued[symbol as keyof typeof reissued] ?? [];
      if (missing === language) text = all.find(other => other.symbol === file)![`title_${language}`]!;
      if (language === 'en' && row.title_source === 'unvotes') text = '';
      if (symbol === 'A/RES/34/180') text = '';
      text = text.replace(footnoted, '$1$2');
    }
    if (text !== '' && !adoptionLine.test(text.replaceAll('\u0640', ''))) found[language] = text;
  }
  return found;
}

const orNull = (text: string | undefined) => (text === undefined || text === '' ? null : text);
const english = (text: string | undefined): Wording => (orNull(text) === null ? {} : { en: text! });
const modes: Readonly<Record<string, CatalogueEntry['mode']>> = { 'without a vote': 'without vote', '': null };

function expected(row: Row, series: keyof typeof files, all: readonly Row[]): CatalogueEntry {
  const symbol = row.number === undefined ? withoutSpaces(row.symbol!) : `S/RES/${row.number}(${row.year})`;
  const council = series === 'S/RES' || series === 'S/PRST';
  const year = row.year ?? /^S\/PRST\/(\d{4})/.exec(symbol)?.[1] ?? row.date!.slice(0, 4);
  const counted = orNull(row.for) !== null;
  const mode = row.mode ?? '';
  return {
    symbol,
    series,
    organ: organs[series],
    kind: series === 'S/PRST' ? 'statement' : 'resolution',
    year: Number(year) || null,
    session: council ? null : symbol.split('/').at(-2)!,
    date: orNull(row.date),
    dateIsOfVote: series === 'A/RES' && !/^A\/RES\/(?:7[4-9]|[89]\d)\//.test(symbol),
    meeting: Number(/^(?:.*\.)?(\d+)/.exec(row.meeting!)?.[1]) || null,
    meetingRecord: row.meeting!.includes('/') ? row.meeting! : null,
    writtenProcedure: series === 'S/RES' && row.meeting === '' && /^202[0-2]/.test(row.date!),
    committee: orNull(row.committee),
    titles: wording(row, 'title', symbol, all),
    subjects: english(row.subject),
    agendaItems: council ? english(row.agenda_item) : wording(row, 'agenda', symbol, all),
    mode: mode in modes ? modes[mode]! : (mode as CatalogueEntry['mode']),
    vote: counted
      ? {
          inFavour: Number(row.for),
          against: Number(row.against),
          abstaining: Number(row.abstain),
          absent: null,
        }
      : null,
    voteNames: null,
    draft: orNull(row.draft),
    chapterVII: orNull(row.chapter_vii) === null ? null : row.chapter_vii === 'yes',
  };
}

describe('the catalogue and its tables', () => {
  let catalogue: Catalogue;
  before(async function () {
    if (!existsSync(tables)) {
      console.log(`      skipped: ${tables} is not here`);
      this.skip();
    }
    catalogue = await loadBuiltIn();
  });

  for (const [series, file] of Object.entries(files) as [keyof typeof files, string][]) {
    it(`${series}: row by row`, () => {
      const all = readTable(file);
      const rows = all.filter(({ symbol }) => !symbol?.startsWith('A_RES'));
      strictEqual([...catalogue.entries(series)].length, rows.length);
      for (const row of rows) {
        const facts = expected(row, series, all);
        const entry = catalogue.find(facts.symbol);
        strictEqual(entry?.symbol, facts.symbol);
        deepStrictEqual(factsOf(entry!), facts);
      }
    });
  }

  it('citations: row by row, from both sides', () => {
    const rows = readTable('citations.tsv').map(
      ({ citing, cited, mentions }) =>
        `${withoutSpaces(citing!)} ${withoutSpaces(cited!)} ${mentions === '' ? null : Number(mentions)}`,
    );
    const symbols = new Set(rows.flatMap(row => row.split(' ').slice(0, 2)));
    const cites: string[] = [];
    const citedBy: string[] = [];
    for (const symbol of symbols) {
      for (const cited of catalogue.cites(symbol)) cites.push(`${symbol} ${cited.symbol} ${cited.count}`);
      for (const citing of catalogue.citedBy(symbol)) citedBy.push(`${citing.symbol} ${symbol} ${citing.count}`);
    }
    deepStrictEqual(cites.sort(), rows.sort());
    deepStrictEqual(citedBy.sort(), rows);
  });
});
