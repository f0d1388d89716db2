import type { Ending } from '../../drafting/arrangement/end-marks';
import { habitsOf, markFor } from '../../drafting/arrangement/end-marks';
import { markEdit } from '../../drafting/arrangement/mark-edits';
import { colons, commas, endMarks, semicolons } from '../../languages/marks/end-marks';
import { type Message, message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding, Severity } from '../finding';
import { numberedPreamble } from '../numbered-preamble';
import type { Outline } from '../outline';
import type { DocumentFinding, Fix } from '../rule';

/** What the rules about the marks at paragraphs' ends share: each speaks of one kind of ending. */

interface EndingForm {
  readonly kind: Ending['kind'];
  /** The marks that may stand there in some language. */
  readonly accepted: ReadonlySet<string>;
  readonly message: Message;
}

/** Paragraphs that end otherwise. One that opens with no known phrase, and has no mark, may be a heading. */
export function endingFindings(outline: Outline, { kind, accepted, message }: EndingForm): readonly DocumentFinding[] {
  const { facts, endings } = outline;
  if (isStatement(outline)) return [];
  let concerned = 0;
  const wrong: number[] = [];
  for (let block = 0; block < endings.length; block++) {
    if (endings[block]!.kind !== kind) continue;
    concerned++;
    if (!accepted.has(facts[block]!.mark)) wrong.push(block);
  }
  if (wrong.length === 0) return [];
  // the preamble's comma is right where the number is wrong
  const numbered = kind === 'operative' ? numberedPreamble(outline) : [];
  const others = wrong.filter(block => !(numbered.includes(block) && commas.has(facts[block]!.mark)));
  const last = facts.findLastIndex(({ isEmpty }) => !isEmpty);
  const severity = severityOf(outline, concerned, others.length);
  if (severity === null) return [];
  return others.flatMap((block): DocumentFinding[] => {
    const { opening: phrase, isEmpty, mark } = facts[block]!;
    // of a colon somebody's list may follow that has no labels
    if (isEmpty || colons.has(mark)) return [];
    // one that nothing follows somebody is writing
    if (mark === '' && block === last) return [];
    // a page's words are easily lost or put behind others
    if (mark === '' && (outline.layout !== 'flowing' || (phrase === '' && !endsMarkedList(outline, block)))) return [];
    return [
      { block, severity: severity === 'warning' && isFreeItem(outline, block) ? 'information' : severity, message },
    ];
  });
}

/** A statement's paragraphs bear no numbers, and are sentences. */
function isStatement({ facts }: Outline): boolean {
  let unnumbered = 0;
  for (const { kind, isLabelled } of facts) if (kind === 'operative' && !isLabelled) unnumbered++;
  return unnumbered > 1;
}

/** The Council's lists end as they like, the last item at times, too, with a comma or without a mark. */
function isFreeItem({ organ, facts }: Outline, index: number): boolean {
  const { kind, mark } = facts[index]!;
  return organ === 'SC' && kind === 'item' && (mark === '' || commas.has(mark));
}

/** "(b) To sleep" behind "(a) To buy oil;": is it the last of a list of which half of the others have the marks of items? */
function endsMarkedList({ facts, endings }: Outline, block: number): boolean {
  const { kind, depth, isLabelled } = facts[block]!;
  if (kind !== 'item' || !isLabelled) return false;
  let [marked, unmarked] = [0, 0];
  for (let index = block - 1; index >= 0; index--) {
    const { kind, depth: level, mark } = facts[index]!;
    if (kind === 'furniture' || kind === 'footnote' || level > depth) continue;
    if (kind !== 'item' || level < depth) break;
    if (commas.has(mark) || semicolons.has(mark)) marked++;
    // the mark of one that has a list of its own stands behind that
    else if (endings[index]!.kind === 'item') unmarked++;
  }
  return marked > 0 && marked >= unmarked;
}

/** The four organs end their paragraphs so; elsewhere the draft's own way tells, where it has one. */
function severityOf(outline: Outline, all: number, others: number): Severity | null {
  if (outline.organ !== null) return severityAsRead(outline, 'warning');
  return all >= 4 && others * 4 <= all ? severityAsRead(outline, 'information') : null;
}

/** Words that a page's columns have moved may stand at a paragraph's end, and do so in lines that were scattered. */
export function severityAsRead({ layout, scattered }: Outline, severity: Severity): Severity {
  if (scattered) return 'hint';
  return layout === 'flowing' ? severity : 'information';
}

/** The mark that the draft has elsewhere in such places, if it is one of those that may stand there, and else its language's. */
export function endingFixes(
  resolution: Resolution,
  { place: { block } }: Finding,
  accepted: ReadonlySet<string>,
): readonly Fix[] {
  const { endings, marks } = habitsOf(resolution);
  const own = marks[block] ?? null;
  const usual = [markFor(resolution, endings[block]!), ...Object.values(endMarks[resolution.language])];
  const mark = usual.find(each => accepted.has(each.trim()));
  if (mark === undefined) return [];
  const edit = markEdit(resolution, block, own, mark + (own?.conjunction ?? ''));
  if (!edit) return [];
  const title = own ? message`Change “${own.mark.trim()}” to “${mark.trim()}”` : message`Add “${mark.trim()}”`;
  return [{ title, edits: [edit], preferred: true }];
}
