import type { Coverage } from './catalogue';
import { councilResolutions as packed } from './council-resolutions.generated';
import type { AdoptionMode, CatalogueEntry, Vote } from './entry';
import { councilResolutionSymbol, councilSeries } from './symbol';

const millisecondsOfDay = 86_400_000;
const modes: Readonly<Record<string, AdoptionMode>> = {
  u: 'unanimous',
  v: 'vote',
  w: 'without vote',
  a: 'acclamation',
};

/** Resolutions of the Security Council, which bear numbers from 1 to `count`. */
export interface CouncilResolutions {
  readonly count: number;
  /** Undefined for a number that none bears. */
  entry(number: number): CatalogueEntry | undefined;
}

/**
 * Sums up the distances that dates and meetings are given by, once and for all rows; the rest of a row is unpacked when
 * it is asked for, which keeps the first answer within milliseconds and the memory at that of the packed text.
 */
export function openCouncilResolutions(): CouncilResolutions {
  const rows = packed.rows.split('\n');
  const agendaItems = packed.agendaItems.split('\n');
  const days = new Int32Array(rows.length);
  const meetings = new Int32Array(rows.length);
  let day = 0;
  let meeting = 0;
  for (const [index, row] of rows.entries()) {
    const behindDays = row.indexOf('\t');
    // What is missing, or is a year alone ("=2024"), counts as no distance.
    day += Number.parseInt(row.slice(0, behindDays), 10) || 0;
    meeting += Number(row.slice(behindDays + 1, row.indexOf('\t', behindDays + 1)));
    days[index] = day;
    meetings[index] = meeting;
  }
  return {
    count: rows.length,
    entry(number) {
      const index = number - 1;
      const row = rows[index];
      return row === undefined ? undefined : unpackRow(row, number, days[index]!, meetings[index]!, agendaItems);
    },
  };
}

export function councilCoverage({ count, entry }: CouncilResolutions): Coverage {
  return {
    series: councilSeries,
    source: 'United Nations',
    version: packed.version,
    until: packed.until,
    count,
    last: entry(count)!.symbol,
  };
}

/** `day` is counted from 1970-01-01; it and `meeting` hold only where the row's own cells are not empty. */
function unpackRow(
  row: string,
  number: number,
  day: number,
  meetingNumber: number,
  agendaItems: readonly string[],
): CatalogueEntry {
  const cells = row.split('\t');
  const [days = '', explicitYear] = cells[0]!.split('=');
  const date = days === '' ? null : isoDate(day);
  const meeting = cells[1] === '' ? null : meetingNumber;
  const year = Number(explicitYear ?? date?.slice(0, 4));
  return {
    symbol: councilResolutionSymbol(number, year),
    year,
    date,
    meeting,
    writtenProcedure: meeting === null && wroteInsteadOfMeeting(year),
    agendaItem: agendaItems[Number(cells[2])] || null,
    subject: cells[3] || null,
    mode: modes[cells[4]!.charAt(0)] ?? null,
    vote: unpackVote(cells[4]!),
    draft: unpackDraft(cells[5]!, year),
    chapterVII: cells[6] === '' ? null : cells[6] === 'y',
  };
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

function unpackDraft(cell: string, year: number): string | null {
  if (cell === '') return null;
  return cell.startsWith('/') ? `S/${year}${cell}` : `S/${cell}`;
}

function isoDate(day: number): string {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}
