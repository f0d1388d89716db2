import { type Paragraph, TextRun } from 'docx';
import { mastheadWords } from '../../languages/masthead-words';
import { writtenDate } from '../../languages/written-date';
import type { PrintedDocument, PrintedParagraph } from '../page/printed-document';
import type { Footnotes } from './footnotes';
import { type MastheadLines, textOf } from './heads/masthead-facts';
import type { Lists } from './lists';
import type { Look } from './look';
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
  const { look, masthead, lists, footnotes } = parts;
  const kept = document.paragraphs.filter(({ role, block }) => role !== 'front' || !masthead.blocks.has(block));
  const lastWords = kept.findLast(({ role }) => role !== 'closing' && role !== 'front');
  const counted = lists !== null;
  const settings = kept.map((printed, index) =>
    settingOf({ printed, above: kept[index - 1], below: kept[index + 1], document, counted, look }),
  );
  const text = kept.map((printed, index) => {
    const setting = settings[index]!;
    const list = setting.typed ? undefined : lists?.of.get(printed);
    const unmarked = printed === lastWords ? footnotes.unmarked(look) : [];
    const children = [...piecesOf(printed, setting.face ?? {}, document, parts), ...unmarked];
    return paragraph(look, { ...setting.place, ...(list === undefined ? {} : { list }) }, [
      ...(list === undefined ? labelOf(printed, setting, look) : []),
      ...parts.references.marked(printed, children),
    ]);
  });
  // what the user was asked for stands behind the lines of the draft that go before it
  const heads = (styles: readonly string[]): number => {
    const other = settings.findIndex(({ place }) => !styles.includes(place.style ?? ''));
    return other < 0 ? settings.length : other;
  };
  const behindSession = heads(['Session']);
  const behindItem = heads(['Session', 'AgendaItemNormal', 'AgendaTitleH2']);
  const line = (style: string, lines: readonly string[], before = 0): readonly Paragraph[] =>
    lines.map(text => paragraph(look, { style, ...(before > 0 ? { spacing: { before } } : {}) }, words(text, look)));
  return [
    ...line('Session', councilAsked(document, parts)),
    ...line('Session', masthead.session),
    ...text.slice(0, behindSession),
    ...line('AgendaItemNormal', masthead.agendaItem),
    ...text.slice(behindSession, behindItem),
    ...line('Sponsors', masthead.sponsors, 240),
    ...text.slice(behindItem),
    endRule(look, lastWords ? [] : footnotes.unmarked(look)),
  ];
}

/** The Human Rights Council's own name, below the Assembly's in the masthead, where the user is asked for its session. */
function councilAsked({ organ, language, paragraphs }: PrintedDocument, { masthead }: Parts): readonly string[] {
  const council = mastheadWords[language].humanRightsCouncil;
  const said = paragraphs.some(printed => printed.role === 'front' && textOf(printed) === council);
  return organ === 'HRC' && masthead.session.length > 0 && !said ? [council] : [];
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
function endRule(look: Look, children: readonly Piece[]): Paragraph {
  const side = Math.round((look.template.width - 1200) / 2);
  return paragraph(
    look,
    {
      style: 'Normal',
      uncounted: true,
      spacing: { before: 480 },
      indent: { left: side, right: side },
      border: { top: { style: 'single', size: 6, space: 1, color: 'auto' } },
    },
    children,
  );
}
