// Reads the tables of facts about existing UN documents and brings their rows into the catalogue's terms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

const modes = { 'recorded vote': 'recorded vote', 'without a vote': 'without vote', 'without vote': 'without vote' };

/** All documents, in the catalogue's order: series by series, then by session or year, number and letters. */
export function readDocuments(folder) {
  const council = readTable(folder, 'sc-resolutions.tsv').map(record =>
    documentOf({ ...record, symbol: `S/RES/${record.number}(${record.year})` }, 'S/RES'),
  );
  const others = [
    ['S/PRST', 'sc-statements.tsv'],
    ['A/RES', 'ga-resolutions.tsv'],
    ['E/RES', 'ecosoc-resolutions.tsv'],
    ['A/HRC/RES', 'hrc-resolutions.tsv'],
  ].flatMap(([series, file]) =>
    withReissues(readTable(folder, file))
      .map(record => documentOf(record, series))
      .sort((a, b) => compareKeys(a.order, b.order)),
  );
  return [...council, ...others];
}

export function readCitations(folder) {
  return readTable(folder, 'citations.tsv').map(({ citing, cited, mentions }) => ({
    citing: canonical(citing),
    cited: canonical(cited),
    count: mentions === '' ? 0 : Number(mentions),
  }));
}

export function canonical(symbol) {
  return symbol.replace(/\s/g, '');
}

/** Prefix, number and what stands behind: A/RES/77/, 128, A-B. */
export function partsOf(symbol) {
  const match = /^(.*?)([1-9]\d*|0)([A-Z](?:-[A-Z])?|\(\d+\))?$/.exec(symbol);
  if (!match) throw new Error(`${symbol}: no form of a symbol`);
  return { prefix: match[1], number: Number(match[2]), suffix: match[3] ?? '' };
}

function readTable(folder, name) {
  const [heading, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split(/\r?\n/);
  const names = heading.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? '']));
  });
}

/**
 * Two rows bear the name of a reissued file for a symbol (A_RES_76_16_reissue_S): what they are is another language's
 * text of a resolution that has a row, and their titles are taken where that row lacks them.
 */
function withReissues(records) {
  const bySymbol = new Map(records.map(record => [record.symbol, record]));
  for (const record of records) {
    const file = /^A_RES_(\d+)_(\d+)\D/.exec(record.symbol);
    if (!file) continue;
    const original = bySymbol.get(`A/RES/${file[1]}/${file[2]}`);
    for (const language of languages) original[`title_${language}`] ||= record[`title_${language}`];
    bySymbol.delete(record.symbol);
  }
  return [...bySymbol.values()];
}

function documentOf(record, series) {
  const symbol = canonical(record.symbol);
  const [, meeting = ''] = /^(?:.*\.)?(\d+)/.exec(record.meeting) ?? [];
  return {
    symbol,
    series,
    order: orderOf(symbol),
    date: record.date,
    meeting,
    record: record.meeting.includes('/') ? record.meeting : '',
    committee: record.committee ?? '',
    draft: record.draft ?? '',
    mode: modes[record.mode] ?? record.mode ?? '',
    votes: [record.for ?? '', record.against ?? '', record.abstain ?? ''],
    chapter: record.chapter_vii ?? '',
    subject: record.subject ?? '',
    titles: languages.map(language => titleOf(record, language)),
    agendaItems: languages.map(language => (language === 'en' && record.agenda_item) || agendaItemOf(record, language)),
  };
}

/**
 * `unvotes` gives descriptions, in capitals and cut off: no titles, whatever else was compiled for that row. Three titles
 * of `mandates` end with the number of a footnote.
 */
function titleOf(record, language) {
  const title = record[`title_${language}`] ?? '';
  if (language === 'en' && (record.title_source === 'unvotes' || /^[^\p{Ll}]+ — TO /u.test(title))) return '';
  if (isAdoptionLine(title)) return '';
  return record.title_source === 'mandates' ? title.replace(/(?<=\p{L})\d+$/u, '') : title;
}

/** Where a text was read one line too far, the line that tells its adoption stands for the agenda item. */
function agendaItemOf(record, language) {
  const item = record[`agenda_${language}`] ?? '';
  return isAdoptionLine(item) ? '' : item;
}

function isAdoptionLine(text) {
  return /^(?:Resolution adopted|Résolution adoptée|Resolución aprobada|Резолюция, принятая|قرار (?:اتخذ|اعتمد))|^\d{4}年\d+月\d+日.*决议$/.test(
    text.replace(/\u0640/g, ''),
  );
}

function orderOf(symbol) {
  const { prefix, number, suffix } = partsOf(symbol);
  const [, special = '', session = '0'] = /(E?S-)?(\d+)\/$/.exec(prefix) ?? [];
  return [['', 'S-', 'ES-'].indexOf(special), Number(session), number, suffix];
}

function compareKeys(a, b) {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : a[at] < b[at] ? -1 : 1;
}
