import type { LanguageCode, Organ } from '../languages/language';
import type { AdoptionMode, CatalogueEntry, Vote } from './entry';

const millisecondsOfDay = 86_400_000;
const modes: Readonly<Record<string, AdoptionMode>> = {
  u: 'unanimous',
  v: 'vote',
  w: 'without vote',
  a: 'acclamation',
};
const organs: Readonly<Record<string, Organ>> = {
  'S/RES': 'SC',
  'S/PRST': 'SC',
  'A/RES': 'GA',
  'E/RES': 'ECOSOC',
  'A/HRC/RES': 'HRC',
};

/** The documents of one series, unpacked one by one as they are asked for. */
export interface SeriesRows {
  readonly series: string;
  readonly count: number;
  /** The latest date: YYYY-MM-DD. */
  readonly until: string;
  symbolAt(index: number): string;
  /** The index of a symbol's row, -1 where it has none. Of a Council resolution the number alone counts. */
  indexOf(symbol: string): number;
  entryAt(index: number): CatalogueEntry;
}

/** Titles of the rows in a language besides English, in their order; empty where there is none. */
export type RowTitles = ReadonlyMap<LanguageCode, readonly string[]>;

export function openSeries(
  series: string,
  packed: string,
  dictionary: readonly string[],
  titles: RowTitles,
): SeriesRows {
  const rows = packed.split('\n');
  const days = daysOf(rows);
  let indices: Map<string, number> | undefined;
  const symbolAt = (index: number) => symbolOf(series, rows[index]!);
  return {
    series,
    count: rows.length,
    until: dateOf(Math.max(...days)),
    symbolAt,
    indexOf(symbol) {
      indices ??= new Map(rows.map((_, index) => [identityOf(series, symbolAt(index)), index]));
      return indices.get(identityOf(series, symbol)) ?? -1;
    },
    entryAt: index => unpackRow(series, rows[index]!, index, days[index]!, dictionary, titles),
  };
}

/** The year in the symbol of a Council resolution is no part of its identity. */
function identityOf(series: string, symbol: string): string {
  return series === 'S/RES' ? symbol.replace(/\(.*$/, '') : symbol;
}

function symbolOf(series: string, row: string): string {
  const rest = row.slice(0, row.indexOf('\t'));
  return rest.startsWith('=') ? rest.slice(1) : `${series}/${rest}`;
}

/** Dates are given by their distance from the last row that has one. */
function daysOf(rows: readonly string[]): Int32Array {
  const days = new Int32Array(rows.length);
  let day = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const start = row.indexOf('\t') + 1;
    day += Number(row.slice(start, row.indexOf('\t', start)));
    days[index] = day;
  }
  return days;
}

function dateOf(day: number): string {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}

/** `day` is counted from 1970-01-01; it holds only where the row's own cell is not empty. */
function unpackRow(
  series: string,
  row: string,
  index: number,
  day: number,
  dictionary: readonly string[],
  titles: RowTitles,
): CatalogueEntry {
  const [, days, meeting = '', committee, draft, vote = '', agendaItem, chapter, name] = row.split('\t');
  const symbol = symbolOf(series, row);
  const date = days === '' ? null : dateOf(day);
  const year = /\((\d{4})\)$/.exec(symbol)?.[1] ?? date?.slice(0, 4);
  const described = series === 'S/RES' || series === 'S/PRST';
  const record = meeting.includes('/') ? meeting : null;
  const meetingNumber = Number(/^(?:.*\.)?(\d+)/.exec(meeting)?.[1] ?? Number.NaN);
  return {
    symbol,
    series,
    organ: organs[series]!,
    year: year === undefined ? null : Number(year),
    date,
    meeting: Number.isNaN(meetingNumber) ? null : meetingNumber,
    meetingRecord: record,
    writtenProcedure: series === 'S/RES' && meeting === '' && wroteInsteadOfMeeting(Number(year)),
    committee: dictionary[Number(committee)] || null,
    agendaItem: dictionary[Number(agendaItem)] || null,
    subject: described ? name || null : null,
    titles: described ? {} : titlesOf(index, name ?? '', titles),
    mode: modes[vote.charAt(0)] ?? null,
    vote: unpackVote(vote),
    draft: draft || null,
    chapterVII: chapter === '' ? null : chapter === 'y',
  };
}

function titlesOf(index: number, english: string, titles: RowTitles): CatalogueEntry['titles'] {
  const found: Partial<Record<LanguageCode, string>> = {};
  if (english !== '') found.en = english;
  for (const [language, list] of titles) if (list[index]) found[language] = list[index];
  return found;
}

/** The Council voted in writing while it could not meet; a meeting that is missing in other years is merely unknown. */
function wroteInsteadOfMeeting(year: number): boolean {
  return year >= 2020 && year <= 2022;
}

function unpackVote(cell: string): Vote | null {
  if (cell.length < 2) return null;
  const [inFavour = 0, against = 0, abstaining = 0] = cell.slice(1).split(',').map(Number);
  return { inFavour, against, abstaining };
}
