import { writtenDate } from '../../languages/dates/written-date';
import { hoverWords } from '../../languages/hovers/hovers';
import { documentFacts } from '../../resolution/document/document-facts';
import type { Resolution } from '../../resolution/resolution';
import { inMarkdown } from '../../text/shown';

/** "Date: 3 May 2031 · Meeting: 46 · Agenda item: 72 (b)": what the document's own furniture tells; null where nothing. */
export function factsLine(resolution: Resolution): string | null {
  const { adopted, meeting, agendaItem } = documentFacts(resolution);
  const words = hoverWords[resolution.language];
  const facts: string[] = [];
  const add = (name: string, value: string | null) => {
    if (value !== null) facts.push(`${name}${words.colon}${inMarkdown(value)}`);
  };
  add(words.date, adopted && writtenDate(adopted, resolution.language));
  add(words.meeting, meeting === null ? null : String(meeting));
  add(words.agendaItem, agendaItem);
  return facts.length === 0 ? null : facts.join(' · ');
}
