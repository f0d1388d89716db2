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

/** What a row's distances count from: the latest row before it that has a date, and the one that has a meeting. */
interface Running {
  /** Days since 1970-01-01. */
  day: number;
  meeting: number;
}

/** Resolutions of the Security Council: number n at index n - 1. Unpacks them all, so call it once. */
export function unpackCouncilResolutions(): CatalogueEntry[] {
  const agendaItems = packed.agendaItems.split('\n');
  const running: Running = { day: 0, meeting: 0 };
  return packed.rows.split('\n').map((row, index) => unpackRow(row, index + 1, agendaItems, running));
}

export function councilCoverage(last: string): Coverage {
  return {
    series: councilSeries,
    source: 'United Nations',
    version: packed.version,
    until: packed.until,
    count: packed.count,
    last,
  };
}

function unpackRow(row: string, number: number, agendaItems: readonly string[], running: Running): CatalogueEntry {
  const cells = row.split('\t');
  const [days = '', explicitYear] = cells[0]!.split('=');
  running.day += Number(days);
  running.meeting += Number(cells[1]);
  const date = days === '' ? null : isoDate(running.day);
  const meeting = cells[1] === '' ? null : running.meeting;
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
