// Packs the tables of facts about existing UN documents into the one file that the extension carries.
// usage: node scripts/catalogue.mjs DIR      where DIR holds sc-resolutions.tsv and its fellows
// The form of the file is told in server/src/catalogue/README.md; packed-file.ts and series-rows.ts read it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';

const formatVersion = 1;
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
const modeLetters = {
  unanimous: 'u',
  vote: 'v',
  'recorded vote': 'v',
  'without vote': 'w',
  'without a vote': 'w',
  acclamation: 'a',
  '': '',
};
const chapterLetters = { yes: 'y', no: 'n', '': '' };

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node scripts/catalogue.mjs DIR');
  process.exit(2);
}
const target = resolve(import.meta.dirname, '../server/data/catalogue.bin');
const tables = {
  'S/RES': readTable('sc-resolutions.tsv').map(record => ({ ...record, rest: `${record.number}(${record.year})` })),
  'S/PRST': documents('sc-statements.tsv').map(record => ({ ...record, rest: restOf(record, 'S/PRST') })),
  'A/RES': documents('ga-resolutions.tsv').map(record => ({ ...record, rest: restOf(record, 'A/RES') })),
  'E/RES': documents('ecosoc-resolutions.tsv').map(record => ({ ...record, rest: restOf(record, 'E/RES') })),
  'A/HRC/RES': documents('hrc-resolutions.tsv').map(record => ({ ...record, rest: restOf(record, 'A/HRC/RES') })),
};
const dictionary = [''];
const base = { dictionary, series: {} };
for (const [series, records] of Object.entries(tables)) base.series[series] = packRows(records);

const titled = Object.entries(tables).filter(([, records]) => 'title_en' in records[0]);
const parts = { base: JSON.stringify(base) };
for (const language of languages.slice(1)) {
  const titles = titled.map(([series, records]) => [
    series,
    records.map(record => titleOf(record, language)).join('\n'),
  ]);
  parts[language] = JSON.stringify(Object.fromEntries(titles));
}
parts.citations = packCitations(readTable('citations.tsv'));

const dates = Object.values(tables).flatMap(records => records.map(({ date }) => date));
const bodies = Object.entries(parts).map(([name, text]) => [name, deflateRawSync(Buffer.from(text), { level: 9 })]);
let at = 0;
const places = {};
for (const [name, body] of bodies) {
  places[name] = [at, body.length];
  at += body.length;
}
const heading = { format: formatVersion, source: 'United Nations', until: dates.sort().at(-1), parts: places };
mkdirSync(resolve(target, '..'), { recursive: true });
writeFileSync(target, Buffer.concat([Buffer.from(`${JSON.stringify(heading)}\n`), ...bodies.map(([, body]) => body)]));
for (const [name, body] of bodies) console.log(`${name}: ${body.length} bytes`);
console.log(`${target}: ${at} bytes`);

/** Two rows of the Assembly's table bear a file's name for a symbol: they are no documents. */
function documents(name) {
  return readTable(name).filter(({ symbol }) => symbol.includes('/'));
}

function readTable(name) {
  const [heading, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split(/\r?\n/);
  const names = heading.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** Without its series, and without white space: 31/5B. Older statements of the Council bear symbols of no series: =S/11229. */
function restOf(record, series) {
  const symbol = record.symbol.replace(/\s/g, '');
  return symbol.startsWith(`${series}/`) ? symbol.slice(series.length + 1) : `=${symbol}`;
}

function packRows(records) {
  let lastDay = 0;
  return records
    .map(record => {
      let days = '';
      if (record.date !== '') {
        const day = Date.parse(`${record.date}T00:00:00Z`) / 86_400_000;
        days = String(day - lastDay);
        lastDay = day;
      }
      return [
        record.rest,
        days,
        record.meeting,
        word(record.committee ?? ''),
        packDraft(record),
        packVote(record),
        word(record.agenda_item ?? record.agenda_en ?? ''),
        packChapter(record),
        record.subject ?? titleOf(record, 'en'),
      ].join('\t');
    })
    .join('\n');
}

/** A title that was cut off by its source is none. */
function titleOf(record, language) {
  return record.title_source === 'unvotes' ? '' : record[`title_${language}`];
}

/** The number of a text that stands in many rows. */
function word(text) {
  if (text === '') return '';
  const known = dictionary.indexOf(text);
  return String(known > 0 ? known : dictionary.push(text) - 1);
}

function packDraft({ draft }) {
  return draft ?? '';
}

/** A letter for the mode of adoption, then for, against, abstaining. */
function packVote(record) {
  const letter = modeLetters[record.mode ?? ''];
  check(letter !== undefined, record, `unknown mode of adoption "${record.mode}"`);
  const counts = [record.for ?? '', record.against ?? '', record.abstain ?? ''];
  return counts.every(count => count === '') ? letter : letter + counts.join(',');
}

function packChapter(record) {
  const letter = chapterLetters[record.chapter_vii ?? ''];
  check(letter !== undefined, record, `"${record.chapter_vii}" is neither yes, no nor unknown`);
  return letter;
}

/** Symbols, a line each; then for each citing one a line of the cited ones' distances, with ":" and how often. */
function packCitations(records) {
  const symbols = [
    ...new Set(records.flatMap(({ citing, cited }) => [citing, cited]).map(symbol => symbol.replace(/\s/g, ''))),
  ];
  symbols.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const numbers = new Map(symbols.map((symbol, index) => [symbol, index]));
  const cited = new Map();
  for (const record of records) {
    const from = numbers.get(record.citing.replace(/\s/g, ''));
    const list = cited.get(from) ?? [];
    list.push([numbers.get(record.cited.replace(/\s/g, '')), record.mentions]);
    cited.set(from, list);
  }
  const lines = [...cited]
    .sort(([a], [b]) => a - b)
    .map(([from, list]) => {
      let last = 0;
      const distances = list
        .sort(([a], [b]) => a - b)
        .map(([to, mentions]) => {
          const distance = (to - last).toString(36);
          last = to;
          return mentions === '1' ? distance : `${distance}:${mentions}`;
        });
      return `${from.toString(36)} ${distances.join(' ')}`;
    });
  return JSON.stringify({ symbols: packSymbols(symbols), cited: lines.join('\n') });
}

/** What a symbol shares with the one before is told by its length: "9\t72/1". */
function packSymbols(symbols) {
  let last = '';
  return symbols
    .map(symbol => {
      let shared = 0;
      while (shared < symbol.length && symbol[shared] === last[shared]) shared++;
      last = symbol;
      return `${shared.toString(36)}\t${symbol.slice(shared)}`;
    })
    .join('\n');
}

function check(condition, record, message) {
  if (condition) return;
  console.error(`${record.symbol ?? record.number}: ${message}`);
  process.exit(1);
}
