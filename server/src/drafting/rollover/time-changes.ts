import { yearOfRightsCouncil } from '../../catalogue/symbols/from-form';
import { saysDeadline, saysPeriod, saysYearOfWork } from '../../languages/dates/deadlines';
import { saysNumberedMeeting } from '../../languages/dates/numbered-meetings';
import { ordinalLike, type SessionMention, sessionMentions } from '../../languages/dates/session-mentions';
import { type WrittenTime, writtenTimes } from '../../languages/dates/written-dates';
import type { LanguageCode } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import type { Resolution } from '../../resolution/resolution';
import { indexFrom } from '../../text/spans';
import type { RolloverChange } from './change';
import type { ParagraphChange } from './paragraph-change';
import { symbolsInNotes } from './symbols-in-notes';
import { sessionsAYear, type Turn } from './target';
import { timesBesideCitations } from './times';

/** Reports so many sessions old are cited for what they said. */
const nearReports = 2;

/**
 * Years further from the text's own are of things past, or aims that stay; so are days still a year nearer. A text that
 * comes every second year tells of what was since the one before it.
 */
function isNear({ year: named, day }: WrittenTime, year: number, step: number): boolean {
  const years = named - year;
  return day === null ? years >= -1 - step && years <= step : years >= -step && years <= 2;
}

/** Congresses and summits that are numbered are held every few years, and the last one is cited. */
const yearsOfMeetings = 5;

function mayComeAgain(text: string, time: WrittenTime, year: number, language: LanguageCode): boolean {
  return time.year < year && time.year >= year - yearsOfMeetings && saysNumberedMeeting(text, time, language);
}

/** Sessions that are named in a paragraph: those to come move on, those of this year and the last are doubtful. */
export function sessionChanges(resolution: Resolution, index: number, turn: Turn): readonly ParagraphChange[] {
  const { session, nextSession } = turn;
  if (session === null || nextSession === null) return [];
  const { language, organ } = resolution;
  const { text } = resolution.blocks[index]!.logical;
  const step = nextSession - session;
  const all = sessionMentions(text, language).filter(({ isSpecial }) => !isSpecial);
  const asksForNext = all.some(({ session: named }) => isToCome(named, session));
  const times = all.length === 0 ? [] : writtenTimes(text, language);
  return all.flatMap((mention): ParagraphChange[] => {
    const { start, end, session: named } = mention;
    const isSure = isToCome(named, session);
    const isCouncils = !isSure && organ === 'GA' && isRightsCouncil(text, mention, language);
    const isNow =
      isOfNow(mention, times, turn, asksForNext) || (isCouncils && isNearYear(yearOfRightsCouncil(named), turn));
    if (!isSure && named !== session && !isNow) return [];
    const steps = isCouncils ? step * sessionsAYear.HRC : step;
    const moved = ordinalLike(text.slice(start, end), mention, named + steps, language);
    return [{ kind: 'session', certainty: isSure ? 'sure' : 'doubtful', start, end, new: moved }];
  });
}

/** So far ahead a session may be that is asked for a report. */
const mostAhead = 12;

function isToCome(named: number, session: number): boolean {
  return named > session && named <= session + mostAhead;
}

/** As far from a session's number the name of whose session it is may stand. */
const aroundSession = 90;

/** Of another body: is the year that stands nearest to it near the text's own, or, where none stands there, a session to come? */
function isOfNow(
  { start, end }: SessionMention,
  times: readonly WrittenTime[],
  turn: Turn,
  asksForNext: boolean,
): boolean {
  if (times.length === 0 || turn.year === null) return asksForNext;
  const at = indexFrom(times, start);
  const [before, behind] = [times[at - 1], times[at]];
  const isBehind = !before || (behind !== undefined && behind.start - end < start - before.end);
  return isNearYear((isBehind ? behind! : before).year, turn);
}

function isNearYear(named: number, { year }: Turn): boolean {
  return year !== null && Math.abs(named - year) <= 1;
}

function isRightsCouncil(text: string, { start, end }: SessionMention, language: LanguageCode): boolean {
  return languageOf(language).organNames.HRC.test(text.slice(Math.max(0, start - aroundSession), end + aroundSession));
}

/** Years and days of a paragraph that are near the text's own. */
export function timeChanges(resolution: Resolution, index: number, { year, years }: Turn): readonly ParagraphChange[] {
  if (year === null) return [];
  const { language } = resolution;
  const { text } = resolution.blocks[index]!.logical;
  const { citations } = resolution.mentions[index]!;
  return timesBesideCitations(text, citations, language).flatMap((time): ParagraphChange[] => {
    if (!isNear(time, year, years) && !mayComeAgain(text, time, year, language)) return [];
    const { start, end, yearStart, day } = time;
    const isSure = saysPeriod(text, time, language) || saysYearOfWork(text, time, year, language);
    const isDeadline = time.year >= year && saysDeadline(text, time, language);
    const kind = isDeadline ? 'deadline' : 'year';
    const certainty = isSure ? 'sure' : 'doubtful';
    // of what was done on a day nobody can say when it was done again
    if (day !== null && !isSure && !isDeadline) return [{ kind, certainty, start, end, new: null }];
    return [{ kind, certainty, start: yearStart, end: yearStart + 4, new: String(time.year + years) }];
  });
}

/** Reports and other documents of the text's own session or of those near it. */
export function symbolChanges(resolution: Resolution, index: number, turn: Turn): readonly ParagraphChange[] {
  return resolution.mentions[index]!.citations.flatMap(({ kind, symbol, start, end }): ParagraphChange[] =>
    kind === 'document' && isNearReport(symbol, turn)
      ? [{ kind: 'symbol', certainty: 'doubtful', start, end, new: null }]
      : [],
  );
}

/** The same in footnotes, where reports are named most. */
export function reportChanges({ blocks }: Resolution, turn: Turn): readonly RolloverChange[] {
  return blocks.flatMap((each, block) =>
    symbolsInNotes(each)
      .filter(({ symbol }) => isNearReport(symbol, turn))
      .map(
        ({ symbol, span }): RolloverChange => ({
          kind: 'symbol',
          certainty: 'doubtful',
          place: { block, span },
          old: symbol,
          new: null,
        }),
      ),
  );
}

/** A/79/408, A/C.1/79/L.31 in a text of the seventy-ninth session; resolutions are no reports. */
function isNearReport(symbol: string, { session }: Turn): boolean {
  const numbered = /^A\/(?:HRC\/|C\.\d\/)?(\d{2,3})\//.exec(symbol);
  return session !== null && numbered !== null && Math.abs(Number(numbered[1]) - session) <= nearReports;
}
