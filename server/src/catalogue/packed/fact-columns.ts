import type { AdoptionMode, Vote } from '../entry';
import { ByteReader, notKnown } from './byte-reader';

const modes: readonly (AdoptionMode | null)[] = [
  null,
  'unanimous',
  'vote',
  'recorded vote',
  'without vote',
  'acclamation',
];
const chapters: readonly (boolean | null)[] = [null, false, true];
const millisecondsOfDay = 86_400_000;

/** The facts of the rows besides their texts. */
export interface FactColumns {
  /** Days since 1970-01-01; `notKnown` where the date is not known. */
  readonly days: Int32Array;
  date(row: number): string | null;
  meeting(row: number): number | null;
  meetingRecord(row: number): string | null;
  committee(row: number): string | null;
  draft(row: number): string | null;
  mode(row: number): AdoptionMode | null;
  chapterVII(row: number): boolean | null;
  vote(row: number): Vote | null;
}

export function openFactColumns(bytes: Uint8Array, rows: number): FactColumns {
  const reader = new ByteReader(bytes);
  const days = reader.differences(rows);
  const meetings = reader.differences(rows);
  const modeCodes = reader.bytes(rows);
  const chapterCodes = reader.bytes(rows);
  // one more than the number of votes, 0 where it is not known
  const inFavour = reader.numbers(rows);
  const against = reader.numbers(rows);
  const abstaining = reader.numbers(rows);
  const meetingRecords = reader.names(rows);
  const committees = reader.names(rows);
  const drafts = reader.names(rows);
  return {
    days,
    date: row => (days[row] === notKnown ? null : new Date(days[row]! * millisecondsOfDay).toISOString().slice(0, 10)),
    meeting: row => (meetings[row] === notKnown ? null : meetings[row]!),
    meetingRecord: row => meetingRecords(row) || null,
    committee: row => committees(row) || null,
    draft: row => drafts(row) || null,
    mode: row => modes[modeCodes[row]!]!,
    chapterVII: row => chapters[chapterCodes[row]!]!,
    vote: row =>
      inFavour[row] === 0
        ? null
        : {
            inFavour: inFavour[row]! - 1,
            against: against[row]! - 1,
            abstaining: abstaining[row]! - 1,
            absent: null,
          },
  };
}
