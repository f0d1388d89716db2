import { readDate } from '../../languages/dates/read-date';
import { writtenDate } from '../../languages/dates/written-date';
import type { LanguageCode } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { textOf } from './masthead-lines';
import type { PrintedParagraph } from './printed-document';

/** No line that closes a text is longer. */
const longest = 200;

/** "46th plenary meeting" and "11 December 2020", which has a line of its own; null for what is not both. */
export function closingLines(
  printed: PrintedParagraph,
  language: LanguageCode,
): readonly [above: string, date: string] | null {
  if (printed.role !== 'closing' || printed.runs.some(({ note }) => note !== undefined)) return null;
  const text = textOf(printed);
  const date = text.length > longest ? null : readDate(text, languageOf(language));
  if (date === null) return null;
  const at = withBlanks(text).indexOf(` ${withBlanks(writtenDate(date, language))}`);
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : null;
}

function withBlanks(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
