import type { DraftWords } from '../../../languages/drafts/draft-words';
import { draftWords } from '../../../languages/drafts/drafts';
import { modelUnFields } from '../../../languages/drafts/model-un-fields';
import type { Language, LanguageCode, Organ } from '../../../languages/language';
import { endMarks } from '../../../languages/marks/end-marks';
import { mastheadWords } from '../../../languages/pages/masthead-words';
import type { Calendar } from './calendar';
import type { Stops } from './stops';

/** What a whole draft is to be: as adopted, as tabled with its sponsors, or a student's paper. */
export type DraftKind = 'adopted' | 'tabled' | 'model-un';

/** The lines above the enacting formula. */
export function frontOf(
  kind: DraftKind,
  organ: Organ,
  language: Language,
  stops: Stops,
  calendar: Calendar,
): readonly string[] {
  const words = draftWords[language.code];
  if (kind === 'adopted') return adoptedFront(organ, language, words, stops, calendar);
  if (kind === 'model-un') return studentsFront(organ, language.code, words, stops);
  return tabledFront(organ, language.code, words, stops);
}

function adoptedFront(
  organ: Organ,
  language: Language,
  words: DraftWords,
  stops: Stops,
  calendar: Calendar,
): readonly string[] {
  if (organ === 'SC') return [councilTitle(words, stops, calendar), councilAdoption(language, stops, calendar)];
  return [adoptionLine(organ, language, stops, calendar), numberedTitle(organ, words, stops, calendar)];
}

export function councilTitle(words: DraftWords, stops: Stops, calendar: Calendar): string {
  return words.councilTitle(stops.place('0000'), yearOf(stops, calendar));
}

export function councilAdoption(language: Language, stops: Stops, calendar: Calendar): string {
  const words = draftWords[language.code];
  return words.councilAdoption(stops.place(words.meeting), dateOf(language, words, stops, calendar));
}

export function adoptionLine(
  organ: Exclude<Organ, 'SC'>,
  language: Language,
  stops: Stops,
  calendar: Calendar,
): string {
  const words = draftWords[language.code];
  return words.adoption[organ](dateOf(language, words, stops, calendar));
}

/** "80/1. Title", by session; the Economic and Social Council counts by year. */
function numberedTitle(organ: Organ, words: DraftWords, stops: Stops, calendar: Calendar): string {
  const session =
    organ === 'ECOSOC' ? yearOf(stops, calendar) : stops.place(organ === 'GA' ? String(calendar.session) : '60');
  return words.numberedTitle(`${session}/${stops.place('1')}`, stops.place(words.places.title));
}

/** "Agenda item 68", "Sponsors: draft resolution", "Title"; the Council's have their sponsors alone. */
function tabledFront(organ: Organ, code: LanguageCode, words: DraftWords, stops: Stops): readonly string[] {
  const { agendaItem, draftResolution } = mastheadWords[code];
  const item = () => `${agendaItem[0]}${stops.place('68')}${agendaItem[1]}`;
  const sponsors = () => `${stops.place(words.places.sponsors)}${draftResolution}`;
  if (organ === 'SC') return [sponsors()];
  return [item(), sponsors(), stops.place(words.places.title)];
}

function studentsFront(organ: Organ, code: LanguageCode, words: DraftWords, stops: Stops): readonly string[] {
  const colon = code === 'zh' ? '：' : `${endMarks[code].opening} `;
  const { committee, topic, sponsors, signatories } = modelUnFields[code];
  const line = (name: string, text: string) => `${name}${colon}${stops.place(text)}`;
  return [
    line(committee, mastheadWords[code].organs[organ]),
    line(topic, words.places.topic),
    line(sponsors, words.places.sponsors),
    line(signatories, words.places.signatories),
  ];
}

function yearOf(stops: Stops, { year }: Calendar): string {
  return stops.same('year', year);
}

function dateOf(language: Language, words: DraftWords, stops: Stops, calendar: Calendar): string {
  const { day, month } = calendar.dayIn(language);
  return words.date({ day: stops.variable(day), month: stops.variable(month), year: yearOf(stops, calendar) });
}
