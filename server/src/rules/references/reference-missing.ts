import { blocksOfPath } from '../../drafting/paragraphs-meant';
import { message } from '../../messages/message';
import type { Citation, CrossReference } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import type { ParagraphFinding, ParagraphFix, ReferenceRule, ReferringParagraph } from '../rule';
import { foundOfEach, nothing } from './found-of-each';

/** A reference to a paragraph of the draft names one that the draft has. */
export const referenceMissing: ReferenceRule = {
  scope: 'references',
  name: 'reference-missing',
  family: 'references',
  severity: 'error',
  summary: 'a reference to a paragraph or item that the draft has not',
  find(paragraph) {
    const { block } = paragraph;
    if (block.kind === 'footnote' || block.kind === 'furniture') return nothing;
    const perhaps = perhapsMissing(paragraph);
    return perhaps.length === 0 ? missing(paragraph) : [...missing(paragraph), ...perhaps];
  },
};

function missing(paragraph: ReferringParagraph): readonly ParagraphFinding[] {
  const { resolution, mentions, layout } = paragraph;
  return foundOfEach(mentions.crossReferences, reference => {
    const { target } = reference;
    if (!isOfParagraph(target) || blocksOfPath(resolution, target).length > 0) return nothing;
    const around = target.slice(0, Math.max(0, target.lastIndexOf('(')));
    // of an item of a paragraph that is missing itself, the paragraph is told
    const isItem = around !== '';
    if (isItem && isOfCitedText(paragraph, reference, around)) return nothing;
    const isSure = !isItem && layout === 'flowing' && !isInGap(resolution, target);
    return [
      {
        severity: isSure ? 'error' : isItem ? 'information' : 'warning',
        message: isItem
          ? message`There is no item ${shown(target)}.`
          : message`There is no paragraph ${shown(target)}.`,
        start: reference.start,
        end: reference.end,
        fixes: nearest(paragraph, reference),
      },
    ];
  });
}

/**
 * "paragraph 36" of a draft that has thirty, where no word tells whose it is: of a document that the clause has cited
 * before it, it may be.
 */
function perhapsMissing({
  resolution,
  mentions,
  part,
  block,
  layout,
}: ReferringParagraph): readonly ParagraphFinding[] {
  if (part !== 'operative') return nothing;
  const { text } = block;
  return foundOfEach(mentions.groups, group => {
    if (group.whose !== 'unsaid' || group.kind !== 'paragraph' || group.preambular) return nothing;
    if (isBehindCitation(text, mentions.citations, group.start)) return nothing;
    // "in his report in paras. 13–18": what is abbreviated is another document's, most often
    if (text.slice(group.start, group.members[0]!.start).includes('.')) return nothing;
    return foundOfEach(group.members, member => {
      const number = /^\d+/.exec(member.path)?.[0];
      if (number === undefined || blocksOfPath(resolution, `OP${number}`).length > 0) return nothing;
      // it begins with the number in digits, if it is written so
      const end = member.start + number.length;
      const isWritten = text.slice(member.start, end) === number;
      return [
        {
          severity: layout === 'flowing' ? 'information' : 'hint',
          message: message`There is no paragraph ${number}.`,
          start: member.start,
          end: member.end,
          fixes: isWritten ? nearestNumbers(resolution, 'OP', Number(number), { start: member.start, end }) : [],
        },
      ];
    });
  });
}

/** "resolution 2348 (2017), in particular paragraph 30 on …, paragraph 35 (iii) on …" of a draft that has no paragraph 35. */
function isOfCitedText(
  { resolution, mentions, block }: ReferringParagraph,
  { start, end }: CrossReference,
  paragraph: string,
): boolean {
  if (blocksOfPath(resolution, paragraph).length > 0) return false;
  const group = mentions.groups.find(group => group.start <= start && end <= group.end);
  if (group?.whose !== 'unsaid') return false;
  const before = mentions.citations.findLast(citation => citation.end <= start);
  return before !== undefined && isOneClause(block.text, before.end, start);
}

function isOneClause(text: string, from: number, to: number): boolean {
  return !/[;；؛。]/.test(text.slice(from, to));
}

/** Further off than this a clause of its own has begun, most often. */
const clauseLength = 160;

function isBehindCitation(text: string, citations: readonly Citation[], start: number): boolean {
  const before = citations.findLast(({ end }) => end <= start);
  if (!before || start - before.end > clauseLength) return false;
  return isOneClause(text, before.end, start);
}

function isOfParagraph(target: string): boolean {
  return target.startsWith('OP') || target.startsWith('PP');
}

/** No gap in a draft's numbers is wider. */
const widestGap = 20;

/** A number that is missing among others may stand where it was not seen; that it is missing is told for itself. */
function isInGap(resolution: Resolution, target: string): boolean {
  const number = Number(/^OP(\d+)$/.exec(target)?.[1]);
  for (let next = number + 1; next <= number + widestGap; next++)
    if (blocksOfPath(resolution, `OP${next}`).length > 0) return true;
  return false;
}

/** "OP3(a)": "3 (a)" */
function shown(target: string): string {
  return target.slice(2).replace('(', ' (');
}

/** The paragraphs right below and above the number that is written, where it is written in digits. */
function nearest(
  { resolution, block }: ReferringParagraph,
  { target, counts }: CrossReference,
): readonly ParagraphFix[] {
  const count = counts.length === 1 ? counts[0]! : null;
  if (!count || count.path !== target || !/^(?:OP|PP)\d+$/.test(target)) return [];
  const written = block.text.slice(count.start, count.end);
  if (!/^\d+$/.test(written)) return [];
  return nearestNumbers(resolution, target.slice(0, 2), Number(written), count);
}

function nearestNumbers(
  resolution: Resolution,
  kind: string,
  number: number,
  { start, end }: Span,
): readonly ParagraphFix[] {
  return [number - 1, number + 1]
    .filter(each => blocksOfPath(resolution, `${kind}${each}`).length > 0)
    .map(each => ({ unsure: true, title: message`Change to ${each}`, start, end, newText: String(each) }));
}
