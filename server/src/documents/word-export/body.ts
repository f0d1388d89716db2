import { type Paragraph, TextRun } from 'docx';
import { mastheadWords } from '../../languages/masthead-words';
import { writtenDate } from '../../languages/written-date';
import type { PrintedDocument, PrintedParagraph } from '../page/printed-document';
import type { Footnotes } from './footnotes';
import type { Lists } from './lists';
import type { Look } from './look';
import { type MastheadLines, textOf } from './masthead-facts';
import { type Piece, paragraph } from './paragraph';
import type { References } from './references';
import { type Setting, settingOf } from './settings';
import { type Face, tab, words } from './words';

export interface Parts {
  readonly look: Look;
  readonly masthead: MastheadLines;
  /** Null where labels are typed. */
  readonly lists: Lists | null;
  readonly references: References;
  readonly footnotes: Footnotes;
}

/** The text below the masthead. */
export function bodyOf(document: PrintedDocument, parts: Parts): readonly Paragraph[] {
  const { look, masthead } = parts;
  const kept = document.paragraphs.filter(({ role, block }) => role !== 'front' || !masthead.blocks.has(block));
  const lastWords = kept.findLast(({ role }) => role !== 'closing' && role !== 'front');
  const counted = parts.lists !== null;
  return [
    ...askedLines(document, parts),
    ...kept.map((printed, index) => {
      const setting = settingOf({ printed, above: kept[index - 1], below: kept[index + 1], document, counted, look });
      const unmarked = printed === lastWords ? parts.footnotes.unmarked(look) : [];
      const list = setting.typed ? undefined : parts.lists?.of.get(printed);
      const children = [...piecesOf(printed, setting.face ?? {}, document, parts), ...unmarked];
      return paragraph(look, { ...setting.place, ...(list === undefined ? {} : { list }) }, [
        ...(list === undefined ? labelOf(printed, setting, look) : []),
        ...parts.references.marked(printed, children),
      ]);
    }),
    endRule(look),
  ];
}

/** Lines that the draft has not, and the user has told. */
function askedLines({ organ, language, paragraphs }: PrintedDocument, { look, masthead }: Parts): Paragraph[] {
  const council = mastheadWords[language].humanRightsCouncil;
  const asked = masthead.session.length + masthead.agendaItem.length > 0;
  const said = paragraphs.some(({ role, runs }) => role === 'front' && runs[0]?.text.startsWith(council));
  const lines = [
    ...(organ === 'HRC' && asked && !said ? [council] : []).map(text => ({ style: 'Session', text })),
    ...masthead.session.map(text => ({ style: 'Session', text })),
    ...masthead.agendaItem.map(text => ({ style: 'AgendaItemNormal', text })),
    ...masthead.sponsors.map(text => ({ style: 'Sponsors', text })),
  ];
  return lines.map(({ style, text }) =>
    paragraph(look, { style, ...(style === 'Sponsors' ? { spacing: { before: 240 } } : {}) }, words(text, look)),
  );
}

function labelOf({ label }: PrintedParagraph, { tabs: [before, without] }: Setting, look: Look): readonly Piece[] {
  if (label === null) return [...without].map(() => tab(look));
  return words(`${before}${label}\t`, look);
}

/** Closing lines have the date on a line of its own: the blank before it becomes a line's end. */
function piecesOf(
  printed: PrintedParagraph,
  face: Face,
  { masthead: { adopted }, language }: PrintedDocument,
  parts: Parts,
): readonly Piece[] {
  if (printed.role === 'closing' && adopted !== null && printed.runs.every(({ note }) => note === undefined)) {
    const text = textOf(printed);
    const date = writtenDate(adopted, language).replaceAll('\u00a0', ' ');
    const at = text.replaceAll('\u00a0', ' ').indexOf(` ${date}`);
    if (at > 0) {
      const [above, below] = [text.slice(0, at), text.slice(at + 1)];
      return [...words(above, parts.look, face), new TextRun({ break: 1 }), ...words(below, parts.look, face)];
    }
  }
  return printed.runs.flatMap(run => runOf(run, printed, face, parts));
}

function runOf(
  run: PrintedParagraph['runs'][number],
  { role }: PrintedParagraph,
  face: Face,
  { look, references, footnotes }: Parts,
): readonly Piece[] {
  if (run.note !== undefined) return [footnotes.mark(run, look)];
  const agreed = role === 'front' || role === 'closing' || role === 'adoption';
  const opening = run.opening ? look.opening : null;
  const own: Face = {
    ...face,
    ...(opening?.italic ? { italics: true } : {}),
    ...(opening?.bold || (run.bracketed && !agreed) ? { bold: true } : {}),
  };
  const field = run.refersTo === undefined ? null : references.field(run, look, own);
  return field ? [field] : words(run.text, look, own);
}

/** The short rule below the last line. */
function endRule(look: Look): Paragraph {
  const side = Math.round((look.template.width - 1200) / 2);
  return paragraph(look, {
    style: 'Normal',
    uncounted: true,
    spacing: { before: 480 },
    indent: { left: side, right: side },
    border: { top: { style: 'single', size: 6, space: 1, color: 'auto' } },
  });
}
