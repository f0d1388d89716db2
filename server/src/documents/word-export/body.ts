import { type Paragraph, TextRun, type XmlComponent } from 'docx';
import { closingLines } from '../page/closing-lines';
import { frontLines } from '../page/front-lines';
import type { MastheadLines } from '../page/masthead-lines';
import type { PrintedDocument, PrintedParagraph, Run } from '../page/printed-document';
import type { Footnotes } from './footnotes';
import type { Lists } from './lists';
import type { Look } from './look';
import { type Piece, PropertiesOf, paragraph } from './paragraph';
import type { References } from './references';
import { type Revisions, wordElement } from './revisions';
import { type Setting, settingOf } from './settings';
import { type Face, tab, words } from './words';

export interface Parts {
  readonly look: Look;
  readonly masthead: MastheadLines;
  /** The masthead of the text that changes are tracked from. */
  readonly baseMasthead: MastheadLines | null;
  /** Null where labels are typed. */
  readonly lists: Lists | null;
  readonly references: References;
  readonly footnotes: Footnotes;
  readonly revisions: Revisions;
}

/** The text below the masthead. */
export function bodyOf(document: PrintedDocument, parts: Parts): readonly XmlComponent[] {
  const { look, masthead, lists, footnotes } = parts;
  const kept = below(masthead, document);
  const lastWords = kept.findLast(({ role, change }) => role !== 'closing' && role !== 'front' && !change);
  const counted = lists !== null;
  const front = frontLines(kept, document);
  const { base } = document;
  const formerFront = base ? frontLines(below(parts.baseMasthead, base), base) : front;
  const text = kept.flatMap((printed): readonly XmlComponent[] => {
    const inPlace = { printed, frontLine: front.get(printed), document, counted, look };
    const setting = settingOf(inPlace);
    const { former: earlier } = printed;
    const former = earlier ? settingOf({ ...inPlace, printed: earlier, frontLine: formerFront.get(earlier) }) : setting;
    const list = setting.typed ? undefined : lists?.of.get(printed);
    const unmarked = printed === lastWords ? footnotes.unmarked(look) : [];
    const children = [...piecesOf(printed, setting.face ?? {}, document, parts), ...unmarked];
    const mark = parts.revisions.mark(printed.change ?? printed.endChange, printed.move !== undefined);
    const isOther = JSON.stringify(former.place) !== JSON.stringify(setting.place);
    const tracked = [
      ...(mark ? [mark] : []),
      ...(isOther ? [parts.revisions.formerly(new PropertiesOf(paragraph(look, former.place)))] : []),
    ];
    const written = paragraph(look, { ...setting.place, ...(list === undefined ? {} : { list }), tracked }, [
      ...(list === undefined ? labelOf(printed, setting, former, parts) : []),
      ...parts.references.marked(printed, children),
    ]);
    const { change, move } = printed;
    return change === undefined || move === undefined ? [written] : parts.revisions.moved(change, move, written);
  });
  return [...text, endRule(look, lastWords ? [] : footnotes.unmarked(look))];
}

/** The lines that the masthead does not show. */
function below(masthead: MastheadLines | null, { paragraphs }: PrintedDocument): readonly PrintedParagraph[] {
  return paragraphs.filter(({ role, block }) => role !== 'front' || !masthead?.blocks.has(block));
}

function labelOf(
  { label, change: whole, labelChange, goneLabel, move }: PrintedParagraph,
  { tabs: [before, without] }: Setting,
  { tabs: [formerBefore, formerWithout] }: Setting,
  { look, revisions }: Parts,
): readonly Piece[] {
  const change = whole ?? labelChange;
  const moved = move !== undefined;
  const written = (text: string, element: 'w:t' | 'w:delText' = 'w:t') => words(text, look, {}, element);
  if (goneLabel && label !== null && before === formerBefore) {
    return [
      ...written(before),
      ...revisions.tracked('out', written(goneLabel, 'w:delText')),
      ...revisions.tracked('in', written(label)),
      ...written('\t'),
    ];
  }
  if (goneLabel !== undefined) {
    const gone = goneLabel === '' ? formerWithout : `${formerBefore}${goneLabel}\t`;
    return [
      ...revisions.tracked('out', written(gone, 'w:delText')),
      ...revisions.tracked('in', written(label === null ? without : `${before}${label}\t`)),
    ];
  }
  const pieces =
    label === null
      ? [...without].map(() => tab(look))
      : words(`${before}${label}\t`, look, {}, wordElement(change, moved));
  return revisions.tracked(change, pieces, moved);
}

function piecesOf(
  printed: PrintedParagraph,
  face: Face,
  { language }: PrintedDocument,
  parts: Parts,
): readonly Piece[] {
  const { change: whole } = printed;
  const stays = (run: Run): boolean => whole !== undefined || run.change !== 'out';
  let left = closingLines({ ...printed, runs: printed.runs.filter(stays) }, language)?.[0].length ?? -1;
  return printed.runs.flatMap((run): readonly Piece[] => {
    const at = stays(run) ? left : -1;
    if (stays(run)) left -= run.text.length;
    if (at < 0 || at >= run.text.length) return runOf(run, printed, face, parts);
    const part = (text: string) => runOf({ ...run, text }, printed, face, parts);
    return [
      ...part(run.text.slice(0, at)),
      ...parts.revisions.tracked(run.change, [new TextRun({ break: 1 })], run.moved),
      ...part(run.text.slice(at + 1)),
    ];
  });
}

function runOf(
  run: Run,
  { role }: PrintedParagraph,
  face: Face,
  { look, references, footnotes, revisions }: Parts,
): readonly Piece[] {
  if (run.note !== undefined) return revisions.tracked(run.change, [footnotes.mark(run, look)], run.moved);
  const agreed = role === 'front' || role === 'closing' || role === 'adoption';
  const opening = run.opening ? look.opening : null;
  const own: Face = {
    ...face,
    ...(opening?.italic ? { italics: true } : {}),
    ...(opening?.bold || (run.bracketed && !agreed) ? { bold: true } : {}),
  };
  const field = run.refersTo === undefined ? null : references.field(run, look, own);
  return revisions.tracked(
    run.change,
    field ? [field] : words(run.text, look, own, wordElement(run.change, run.moved === true)),
    run.moved,
  );
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
