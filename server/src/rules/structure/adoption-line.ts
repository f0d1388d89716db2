import { writtenDate } from '../../languages/dates/written-date';
import { writtenTimes } from '../../languages/dates/written-dates';
import { languageOf } from '../../languages/languages';
import { furnitureWords } from '../../languages/pages/furniture-words';
import { message } from '../../messages/message';
import type { CitationRule, CitingParagraph, ParagraphFinding } from '../rule';
import { adoptedText } from './adopted-text';

const millisecondsOfDay = 86_400_000;

/** The lines that say when and where a text was adopted say what the catalogue does. */
export const adoptionLine: CitationRule = {
  scope: 'citations',
  name: 'adoption-line',
  family: 'structure',
  severity: 'warning',
  summary: 'a day or meeting of adoption that is not the document’s',
  find(paragraph) {
    if (!isSaidBy(paragraph)) return [];
    return [...wrongDay(paragraph), ...wrongMeeting(paragraph)];
  },
};

/** Lines at the head and at the end; of the last ones, those that close a text by their form. */
function isSaidBy({ block, language }: CitingParagraph): boolean {
  if (block.kind === 'adoption') return true;
  return block.kind === 'closing' && languageOf(language).closingLine.test(block.logical.text);
}

function wrongDay(paragraph: CitingParagraph): readonly ParagraphFinding[] {
  const { block, language, draftDate, draftSymbol } = paragraph;
  const entry = adoptedText(paragraph);
  // of parts A and B, adopted months apart, the symbol does not tell which: then there is no date
  if (!entry?.date || entry.dateIsOfVote || draftDate !== entry.date) return [];
  const written = writtenTimes(block.logical.text, language).filter(({ day }) => day !== null);
  // "… on 5 May 2020 and 6 May 2020": one of them is right
  if (written.length === 0 || written.some(({ day }) => day === entry.date)) return [];
  const { day, start, end } = written.at(-1)!;
  const days = Math.abs(Date.parse(day!) - Date.parse(entry.date)) / millisecondsOfDay;
  const right = writtenDate(entry.date, language);
  return [
    {
      // sittings that go past midnight bear one day here and the next there
      severity: days <= 1 ? 'hint' : 'warning',
      message: message`${draftSymbol!} was adopted on ${right.replaceAll('\u00a0', ' ')}.`,
      start,
      end,
      fixes: [{ title: message`Change the date to ${right}`, start, end, newText: right }],
    },
  ];
}

function wrongMeeting(paragraph: CitingParagraph): readonly ParagraphFinding[] {
  const { block, language, draftSymbol } = paragraph;
  const meeting = adoptedText(paragraph)?.meeting ?? null;
  if (meeting === null) return [];
  const { text } = block.logical;
  const found = furnitureWords[language].meeting.exec(text);
  if (!found || Number(found[1]) === meeting) return [];
  const start = found.index + found[0].indexOf(found[1]!);
  const end = start + found[1]!.length;
  return [
    {
      severity: 'warning',
      message: message`${draftSymbol!} was adopted at meeting ${meeting}.`,
      start,
      end,
      // of an English number the ending would change with it
      fixes: language === 'en' ? [] : [{ title: message`Change to ${meeting}`, start, end, newText: String(meeting) }],
    },
  ];
}
