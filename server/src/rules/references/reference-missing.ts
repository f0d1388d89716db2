import { blocksOfPath } from '../../drafting/paragraphs-meant';
import { message } from '../../messages/message';
import type { CrossReference } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import type { ParagraphFinding, ParagraphFix, ReferenceRule, ReferringParagraph } from '../rule';

/** A reference to a paragraph of the draft names one that the draft has. */
export const referenceMissing: ReferenceRule = {
  scope: 'references',
  name: 'reference-missing',
  family: 'references',
  severity: 'error',
  summary: 'a reference to a paragraph or item that the draft has not',
  find(paragraph) {
    const { resolution, mentions, layout, block } = paragraph;
    if (block.kind === 'footnote' || block.kind === 'furniture') return [];
    return mentions.crossReferences.flatMap((reference): ParagraphFinding[] => {
      const { target } = reference;
      if (!isOfParagraph(target) || blocksOfPath(resolution, target).length > 0) return [];
      const around = target.slice(0, Math.max(0, target.lastIndexOf('(')));
      // of an item of a paragraph that is missing itself, the paragraph is told
      const isItem = around !== '';
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
  },
};

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
  const written = block.logical.text.slice(count.start, count.end);
  if (!/^\d+$/.test(written)) return [];
  const number = Number(written);
  const kind = target.slice(0, 2);
  return [number - 1, number + 1]
    .filter(each => blocksOfPath(resolution, `${kind}${each}`).length > 0)
    .map(each => ({
      unsure: true,
      title: message`Change to ${each}`,
      start: count.start,
      end: count.end,
      newText: String(each),
    }));
}
