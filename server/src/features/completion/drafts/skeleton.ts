import { sessionOrdinal } from '../../../languages/dates/session-ordinals';
import type { DraftWords, OpeningChoice } from '../../../languages/drafts/draft-words';
import { draftWords } from '../../../languages/drafts/drafts';
import { type StandardPassage, standardPassages } from '../../../languages/drafts/standard-passages';
import { formatLabel, type LabelForm } from '../../../languages/labels';
import type { Language, LanguageCode, Organ } from '../../../languages/language';
import { type EndMarks, endMarks } from '../../../languages/marks/end-marks';
import type { Calendar } from './calendar';
import { type DraftKind, frontOf } from './front';
import { escapedText, inReadingOrder, newStops, type Stops } from './stops';

/**
 * A whole draft as a snippet, a paragraph a line: its front and formula, two preambular paragraphs, an operative one, one
 * with items, and the last.
 */
export function draftSnippet(kind: DraftKind, organ: Organ, language: Language, calendar: Calendar): readonly string[] {
  const { code } = language;
  const words = draftWords[code];
  const marks = endMarks[code];
  const stops = newStops();
  const label = (ordinal: number): string => formatLabel(language.labels.operative, ordinal);
  const last = lastPassage(organ, code);
  return inReadingOrder(
    [
      ...frontOf(kind, organ, language, stops, calendar),
      formula(kind, `${language.enactingFormulas[organ]}${marks.preambular}`, stops),
      preambularParagraph(words, marks, organ, stops, true),
      preambularParagraph(words, marks, organ, stops, false),
      operativeParagraph(language, organ, label(1), stops),
      ...requestWithItems(language, organ, label(2), stops),
      `${label(3)} ${passageSnippet(last, code, stops, calendar)}${marks.last}$0`,
    ].join('\n'),
  ).split('\n');
}

/** Students' committees have names of their own, so that who speaks is a place to fill there. */
const formula = (kind: DraftKind, written: string, stops: Stops): string =>
  kind === 'model-un' ? stops.place(written) : written;

/** One operative paragraph with the number that is due. */
export function operativeParagraph(language: Language, organ: Organ | null, label: string, stops: Stops): string {
  const { operative, gap, places } = draftWords[language.code];
  const opening = stops.choice(phrasesOf(operative, organ));
  return `${label} ${opening}${gap}${stops.place(places.text)}${endMarks[language.code].within}`;
}

/** "2. Requests the Secretary-General:", "(a) …;", "(b) …;" */
export function requestWithItems(
  language: Language,
  organ: Organ | null,
  label: string,
  stops: Stops,
): readonly string[] {
  const { request, places } = draftWords[language.code];
  const marks = endMarks[language.code];
  const verb = organ === 'GA' ? (request.feminine ?? request.any) : request.any;
  const form = language.labels.items[0]![0]!;
  const item = (ordinal: number) => `${formatLabel(form, ordinal)} ${stops.place(places.text)}${marks.within}`;
  return [`${label} ${verb}${marks.opening}`, item(1), item(2)];
}

/** The number that an operative paragraph bears behind one with this label: in the draft's own form. */
export function labelAfter(label: (LabelForm & { readonly ordinal: number }) | null, language: Language): string {
  return label ? formatLabel(label, label.ordinal + 1) : formatLabel(language.labels.operative, 1);
}

/** A passage as a snippet, with what changes as places: of the Assembly's next session, of next year. */
export function passageSnippet(
  { words }: StandardPassage,
  code: LanguageCode,
  stops: Stops,
  { session, nextYear }: Calendar,
): string {
  return (words[code] ?? '').replace(/\{(.+?)\}|([\\$}])/g, (_, place: string | undefined, special: string) => {
    if (place === undefined) return escapedText(special);
    if (place === 'session') return stops.place(sessionOrdinal(session + 1, code));
    return place === 'year' ? stops.variable(nextYear) : stops.place(place);
  });
}

function preambularParagraph(
  { preambular, openPreamble, gap, places }: DraftWords,
  marks: EndMarks,
  organ: Organ,
  stops: Stops,
  isFirst: boolean,
): string {
  const [first, ...others] = phrasesOf(preambular, organ).map(phrase => openPreamble?.(phrase, isFirst) ?? phrase);
  // the second begins otherwise than the first, which "also" would have to tell it from
  const phrases = isFirst ? [first!, ...others] : [...others, first!];
  return `${stops.choice(phrases)}${gap}${stops.place(places.text)}${marks.preambular}`;
}

/** Arabic verbs are feminine for the Assembly, masculine for the councils; other languages have one form for all. */
function phrasesOf({ any, feminine }: OpeningChoice, organ: Organ | null): readonly string[] {
  return organ === 'GA' ? (feminine ?? any) : any;
}

/** What most of an organ's resolutions end with: "Decides to remain …", or the request for a report. */
function lastPassage(organ: Organ, code: LanguageCode): StandardPassage {
  const own = standardPassages.filter(passage => passage.organ === organ && passage.clause === 'operative');
  const report = own.filter(({ last, words }) => !last && words[code]);
  return organ === 'SC' || organ === 'HRC' ? own.find(({ last }) => last)! : report.at(-1)!;
}
