import { languageOf } from '../../languages/languages';
import { furnitureWords } from '../../languages/pages/furniture-words';
import { mastheadWords } from '../../languages/pages/masthead-words';
import { isDate, textOf } from './masthead-lines';
import type { PrintedDocument, PrintedParagraph } from './printed-document';

/** What a line between the masthead and the text is, which says how it is set. */
export type FrontLine =
  /** "Seventy-fifth session", with "Human Rights Council" above it. */
  | 'session'
  /** "Agenda item 61" */
  | 'agenda-item'
  /** The line below it. */
  | 'agenda-title'
  /** "Almara: draft resolution" */
  | 'sponsors'
  /** "[on the report of the First Committee (A/75/394)]" */
  | 'report'
  /** The title of a text that no other line is the title of. */
  | 'title'
  | 'plain';

/** What each of the lines above a text is. `paragraphs` are the document's without those that stand in the masthead. */
export function frontLines(
  paragraphs: readonly PrintedParagraph[],
  document: Pick<PrintedDocument, 'language' | 'masthead'>,
): ReadonlyMap<PrintedParagraph, FrontLine> {
  const lines = new Map<PrintedParagraph, FrontLine>();
  const untitled = paragraphs.every(({ role }) => role !== 'title');
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.role !== 'front' && paragraph.role !== 'adoption') continue;
    const above = paragraphs[index - 1];
    const known = knownLine(textOf(paragraph), document);
    if (paragraph.role === 'adoption') {
      if (known === 'report') lines.set(paragraph, known);
    } else if (known !== null) lines.set(paragraph, known);
    else if (above && lines.get(above) === 'agenda-item' && !isDate(textOf(paragraph), document))
      lines.set(paragraph, 'agenda-title');
    else lines.set(paragraph, untitled && paragraphs[index + 1]?.role === 'enacting' ? 'title' : 'plain');
  }
  return lines;
}

function knownLine(
  line: string,
  { language, masthead }: Pick<PrintedDocument, 'language' | 'masthead'>,
): FrontLine | null {
  const words = furnitureWords[language];
  if (/^[[（(]/.test(line)) return 'report';
  // "Committee: …", "Sponsors: …", "Signatories: …" of a delegate's paper stand alike, one below the other
  if (languageOf(language).frontMatterLine.test(line)) return 'plain';
  if (line === masthead.session || words.session.test(line)) return 'session';
  if (line === mastheadWords[language].humanRightsCouncil) return 'session';
  if (words.agendaItem.test(line)) return 'agenda-item';
  return words.sponsors.test(line) ? 'sponsors' : null;
}
