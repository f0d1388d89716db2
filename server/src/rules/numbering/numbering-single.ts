import { labelOf } from '../../drafting/sequences';
import { fullStops } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import { partAt } from '../../resolution/structure';
import type { Outline } from '../outline';
import type { DocumentFinding, DocumentRule } from '../rule';

/** An operative part of one paragraph only does not number it. */
export const numberingSingle: DocumentRule = {
  scope: 'document',
  name: 'numbering-single',
  family: 'numbering',
  severity: 'warning',
  summary: 'a number on the only operative paragraph',
  find(outline) {
    return singleParagraphs(outline)
      .filter(block => outline.facts[block]!.isNumbered && isWhole(outline, block))
      .map(
        (block): DocumentFinding => ({
          block,
          at: 'label',
          // the Council numbers a single paragraph now and then, and a draft may go on
          severity: outline.organ === 'GA' ? 'warning' : 'information',
          message: message`A single operative paragraph stands without a number.`,
        }),
      );
  },
  fixes(resolution, { place: { block } }) {
    const { logical } = resolution.blocks[block]!;
    const { start, end } = labelOf(resolution, block).span;
    const textStart = Math.max(end, logical.pieces[0]?.source ?? end);
    const edit = { place: { block, span: { start, end: textStart } }, newText: '' };
    return [{ title: message`Remove the number`, edits: [edit], preferred: true }];
  },
};

/** Does it end in a full stop, its items included? Of one that does not, somebody may be writing the next. */
function isWhole({ facts }: Outline, block: number): boolean {
  let last = block;
  while (facts[last + 1]?.kind === 'item' || facts[last + 1]?.kind === 'continuation') last++;
  return fullStops.has(facts[last]!.mark);
}

/**
 * The operative paragraph of each resolution that has one only; parts A and B of one text, each with an enacting formula
 * of its own, count each by itself. Only of texts that have such a formula can it be told that there is no more.
 */
function singleParagraphs({ facts, structure }: Outline): readonly number[] {
  const singles: number[] = [];
  let operative: number[] = [];
  let enacted = false;
  const close = () => {
    if (enacted && operative.length === 1) singles.push(operative[0]!);
    operative = [];
  };
  for (let block = 0; block < facts.length; block++) {
    const { kind } = facts[block]!;
    if (kind === 'enacting') {
      close();
      enacted = true;
    } else if (kind === 'operative' && partAt(structure, block) !== 'annex') operative.push(block);
  }
  close();
  return singles;
}
