import { recountBlocks } from '../../drafting/arrange';
import { blocksMeant } from '../../drafting/paragraphs-meant';
import { renumberedCounts } from '../../drafting/renumber';
import { sequenceOf } from '../../drafting/sequences';
import { message } from '../../messages/message';
import { excerpt } from '../../text/excerpt';
import { toSourceSpans } from '../../text/logical-text';
import { renumberTitle } from '../renumber-title';
import type { ReferenceRule } from '../rule';
import { foundOfEach, nothing } from './found-of-each';

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
    if (block.kind === 'footnote' || block.kind === 'furniture') return nothing;
    const { paths } = resolution.structure;
    return foundOfEach(mentions.crossReferences, ({ target, start, end }) => {
      const meant = blocksMeant(resolution, target, index);
      const [first, second] = meant;
      // of an item that is not there, its paragraph is meant
      if (first === undefined || second === undefined || paths[first] !== target) return nothing;
      // sections number anew, and a reference from elsewhere may name any of them
      const sequence = sequenceOf(resolution, first);
      if (!sequence || sequence !== sequenceOf(resolution, second)) return nothing;
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
  /** For each paragraph that may be meant: all of them numbered on, and every reference to that number as one to it. */
  fixes(resolution, { place: { block, span } }) {
    const { logical } = resolution.blocks[block]!;
    const reference = resolution.mentions[block]?.crossReferences.find(
      ({ start, end }) => toSourceSpans(logical, start, end)[0]?.start === span.start,
    );
    const meant = reference ? blocksMeant(resolution, reference.target, block) : [];
    const sequence = sequenceOf(resolution, meant[0] ?? -1);
    if (!reference || !sequence) return [];
    const counts = renumberedCounts(resolution, [sequence]);
    return meant.slice(0, mostOffered).map(each => {
      const { edits } = recountBlocks(resolution, counts, new Map([[reference.target, each]]));
      const words = excerpt(resolution.blocks[each]!.logical.text, longestWords);
      const change = renumberTitle(resolution, edits, resolution.blocks[each]!.kind === 'item' ? 'item' : 'paragraph');
      return { title: message`“${words}” is meant: ${change}`, edits, preferred: false };
    });
  },
};

/** Of paragraphs with one number; more is a list of other kind. */
const mostOffered = 4;
/** UTF-16 code units: enough to know a paragraph by. */
const longestWords = 40;
