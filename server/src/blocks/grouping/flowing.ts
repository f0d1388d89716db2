import type { Language } from '../../languages/language';
import { UnfinishedEnd } from '../../languages/marks/unfinished-ends';
import { type Lines, visiblePart } from '../../text/lines';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import type { LayoutMeasure } from '../layout/measure';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { quotationsOpen } from '../pages/quotations';
import { isTableRow } from '../paragraphs/table';
import { Due, dueAs, isNextOf } from './due';
import { Begin, beginOf, goesOnWith, goesOnWithin, isBegun, isOpeningAlone, opens, opensEither } from './line-starts';
import type { OpenParagraph, PageLines } from './open-paragraph';
import { goesOnUnfinished, isFootnoteLine, unfinishedEndOf } from './within-paragraph';

/** Lines of a text whose paragraphs are a line each. */

/**
 * Does a line begin a paragraph because it stands apart from the one above, and neither its beginning nor that one's end
 * leads from one to the other? A look before more: nearly all paragraphs of such a text begin so.
 */
export function beginsApart({ lines, layout, context }: PageLines, open: OpenParagraph, line: number): boolean {
  if (line === open.last + 1 || layout.measures[layout.regionOf[line]!]!.layout !== 'flowing') return false;
  const { part, label, stacked } = open;
  if ((part !== 'preamble' && part !== 'operative') || stacked.labels.length > 0 || line <= open.labelLine)
    return false;
  // "1." alone on a line
  if (label !== null && label.next >= lines.last[open.head]!) return false;
  return !mayGoOnApart(lines, open.last, line, context.language);
}

function mayGoOnApart(lines: Lines, above: number, line: number, language: Language): boolean {
  return goesOnWithin(lines, above, line) || goesOnWithSmall(lines, above, line, language);
}

/** A small letter below a line that ends in the middle of a clause, where paragraphs open with capitals. */
function goesOnWithSmall(lines: Lines, above: number, line: number, { capitalOpeners }: Language): boolean {
  return capitalOpeners && beginOf(lines, line) === Begin.Small && lineEnd(lines, above) === LineEnd.Open;
}

/**
 * Where a paragraph is a line, one hard line end may stand in it: right above a line that cannot begin a paragraph, and
 * behind one that ends in the middle of a clause, or of a sentence where all paragraphs stand apart.
 */
export function goesOnInFlow(page: PageLines, { noBlank }: LayoutMeasure, open: OpenParagraph, line: number): boolean {
  const { lines, context } = page;
  const apart = line !== open.last + 1;
  const { language } = context;
  // "… annex II, sect." / "III."
  if (!apart && noBlank < 0 && isFootnoteLine(lines, open.head)) return !isFootnoteLine(lines, line);
  if (open.part !== 'preamble' && open.part !== 'operative') return false;
  if (apart && !mayGoOnApart(lines, open.last, line, language)) return false;
  const within = goesOnWithin(lines, open.last, line);
  const end = lineEnd(lines, open.last);
  const begin = beginOf(lines, line);
  if (!isBegun(lines, open, language)) return false;
  if (within || (!apart && labelOfLine(lines, line) === null && isOpeningAlone(lines, open, language))) return true;
  if (apart) return goesOnAsTitle(language, lines, line);
  if (goesOnUnfinished(page, open, line) && !opensBelowNoun(page, open, line)) return true;
  // "… entitled “Declaration on lamps," / "Taking into account the needs of keepers”, and …"
  if (end === LineEnd.Comma && open.quotations > 0 && quotationsOpen(lines, line, false, open.quotations) === 0)
    return true;
  // where a blank line stands above the paragraph, each has one
  if (end === LineEnd.Comma && !open.onTop && goesOnWith(lines, line)) return true;
  if (end === LineEnd.Comma && language.capitalOpeners && isCutWithin(page, line)) return true;
  if (end === LineEnd.Comma && goesOnAsOnly(page, open, line)) return true;
  if (end !== LineEnd.Open && !(end === LineEnd.Comma && noBlank < 0)) return false;
  if (begin === Begin.Closing) return true;
  if (end === LineEnd.Open && noBlank < 0 && isMiddle(page, open, line)) return true;
  if (begin === Begin.Capital) return false;
  const label = labelOfLine(lines, line);
  const labelled = label !== null && !isDoubtful(label);
  if (begin === Begin.Other) return /^[(（]\d/.test(visiblePart(lines, line)) && !(labelled && isNextOf(open, label));
  if (labelled) return false;
  if (begin === Begin.Small && language.capitalOpeners) return true;
  if (isTableRow(lines, line) || isTableRow(lines, open.last)) return false;
  return !opensEither(lines, line, language);
}

/** "… under its resolutions" / "Recalling also …": a noun may end a paragraph whose comma was forgotten. */
function opensBelowNoun({ lines, context: { language } }: PageLines, { last }: OpenParagraph, line: number): boolean {
  return unfinishedEndOf(lines, last, language) === UnfinishedEnd.Noun && opensEither(lines, line, language);
}

/**
 * Does a line begin with a small letter that opens nothing, and end in the middle of a clause that the one below goes on
 * with? Then it was cut, and stands within a paragraph, though others have lost their lines' ends:
 *
 *     Recordando las resoluciones 5/1,
 *     relativa a los puentes, y 5/2, relativa a los
 *     faros,
 */
function isCutWithin({ lines, context: { language } }: PageLines, line: number): boolean {
  if (lineEnd(lines, line) !== LineEnd.Open || !goesOnSmall(lines, line, language)) return false;
  return line + 1 < lines.count && lines.first[line + 1]! >= 0 && goesOnSmall(lines, line + 1, language);
}

function goesOnSmall(lines: Lines, line: number, language: Language): boolean {
  if (beginOf(lines, line) !== Begin.Small || labelOfLine(lines, line) !== null) return false;
  return !opensEither(lines, line, language);
}

/**
 * The only operative paragraph of a text ends with a full stop, and below a comma it goes on with whatever opens nothing:
 *
 *     تقرر ألا يبعد أي حارس عن جزيرته دون أن يستمع إليه ثلاثة حراس آخرين،
 *     يكون أحدهم قد خدم فيها عشر سنوات.
 */
function goesOnAsOnly(
  { lines, context: { language, numbered } }: PageLines,
  open: OpenParagraph,
  line: number,
): boolean {
  if (language.capitalOpeners || numbered || open.label !== null || labelOfLine(lines, line) !== null) return false;
  const head = lines.first[open.head]!;
  if (!opens(lines, open.head, head, language, 'operative') || opens(lines, open.head, head, language, 'preambular'))
    return false;
  return !opensEither(lines, line, language);
}

/** "… on the implementation of", a blank line, "resolution 72/4;" */
function goesOnAsTitle(language: Language, lines: Lines, line: number): boolean {
  return lineEnd(lines, line) !== LineEnd.Open && language.titleLine.test(visiblePart(lines, line));
}

/**
 * Where paragraphs stand apart, a line right below one that ends in the middle of a clause goes on with it, whatever it
 * begins with: "Annex to the report, and so on;", "32. The parties had to act;".
 */
function isMiddle(page: PageLines, open: OpenParagraph, line: number): boolean {
  const { lines } = page;
  if (lineEnd(lines, line) === LineEnd.Open || isTableRow(lines, line) || isTableRow(lines, open.last)) return false;
  const label = labelOfLine(lines, line);
  if (!label || isDoubtful(label)) return true;
  return dueAs(label, { state: open.state, label: open.label, introduces: false }) === Due.Unexpected;
}
