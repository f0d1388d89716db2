import { blocksMeant } from '../../drafting/paragraphs-meant';
import { sequenceOf } from '../../drafting/sequences';
import { message } from '../../messages/message';
import type { ParagraphFinding, ReferenceRule } from '../rule';

/**
 * A reference names one paragraph: while two of one sequence bear its number, as behind an insertion, it may mean either,
 * and whoever renumbers then has to say which.
 */
export const referenceUnclear: ReferenceRule = {
  scope: 'references',
  name: 'reference-unclear',
  family: 'references',
  severity: 'warning',
  summary: 'a reference to a number that two paragraphs bear',
  find({ resolution, index, mentions, layout, block }) {
    if (block.kind === 'footnote' || block.kind === 'furniture') return [];
    const { paths } = resolution.structure;
    return mentions.crossReferences.flatMap(({ target, start, end }): ParagraphFinding[] => {
      const meant = blocksMeant(resolution, target, index);
      const [first, second] = meant;
      // of an item that is not there, its paragraph is meant
      if (first === undefined || second === undefined || paths[first] !== target) return [];
      // sections number anew, and a reference from elsewhere may name any of them
      const sequence = sequenceOf(resolution, first);
      if (!sequence || sequence !== sequenceOf(resolution, second)) return [];
      const written = resolution.blocks[first]!.label?.text ?? '';
      return [
        {
          severity: layout === 'flowing' ? 'warning' : 'information',
          message: message`${meant.length} paragraphs are marked “${written}”: which of them is meant is not clear.`,
          start,
          end,
          fixes: [],
        },
      ];
    });
  },
};
