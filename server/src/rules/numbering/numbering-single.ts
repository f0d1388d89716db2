import { labelOf } from '../../drafting/sequences';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import type { SequenceRule } from '../rule';

const name = 'numbering-single';

/** An operative part of one paragraph only does not number it. */
export const numberingSingle: SequenceRule = {
  scope: 'sequence',
  name,
  family: 'numbering',
  severity: 'warning',
  summary: 'a number on the only operative paragraph',
  find(resolution) {
    return singleParagraphs(resolution)
      .filter(block => resolution.blocks[block]!.label?.style === 'decimal')
      .map((block): Finding => {
        const label = labelOf(resolution, block);
        return {
          rule: name,
          // the Council numbers a single paragraph now and then, and a draft may go on
          severity: resolution.organ === 'GA' ? 'warning' : 'information',
          message: message`A single operative paragraph stands without a number.`,
          place: { block, span: label.span },
          related: [],
        };
      });
  },
  fixes(resolution, { place: { block } }) {
    const { logical } = resolution.blocks[block]!;
    const { start, end } = labelOf(resolution, block).span;
    const textStart = Math.max(end, logical.pieces[0]?.source ?? end);
    const edit = { place: { block, span: { start, end: textStart } }, newText: '' };
    return [{ title: message`Remove the number`, edits: [edit], preferred: true }];
  },
};

/**
 * The operative paragraph of each resolution that has one only; parts A and B of one text, each with an enacting formula
 * of its own, count each by itself. Only of texts that have such a formula can it be told that there is no more.
 */
function singleParagraphs(resolution: Resolution): readonly number[] {
  const singles: number[] = [];
  let operative: number[] = [];
  let enacted = false;
  const close = () => {
    if (enacted && operative.length === 1) singles.push(operative[0]!);
    operative = [];
  };
  for (let i = 0; i < resolution.blocks.length; i++) {
    const { kind } = resolution.blocks[i]!;
    if (kind === 'enacting') {
      close();
      enacted = true;
    } else if (kind === 'operative' && resolution.structure.parts[i] !== 'annex') {
      operative.push(i);
    }
  }
  close();
  return singles;
}
