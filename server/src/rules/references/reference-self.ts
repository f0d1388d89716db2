import { blocksOfPath } from '../../drafting/paragraphs-meant';
import { message } from '../../messages/message';
import type { ReferenceRule } from '../rule';
import { foundOfEach, nothing } from './found-of-each';

/** A reference leads to another paragraph than the one that it stands in. */
export const referenceSelf: ReferenceRule = {
  scope: 'references',
  name: 'reference-self',
  family: 'references',
  severity: 'warning',
  summary: 'a reference to the very paragraph that it stands in',
  find({ resolution, index, mentions, layout }) {
    const own = resolution.structure.paths[index];
    return foundOfEach(mentions.crossReferences, ({ target, start, end }) => {
      if (target !== own) return nothing;
      // one of several is above or below itself only by a slip; or of another text, that has a paragraph of this number too
      const group = mentions.groups.find(
        group =>
          group.start <= start &&
          end <= group.end &&
          (group.whose === 'position' || (group.members.length === 1 && group.whose !== 'other')),
      );
      const isSure = group?.whose === 'draft' || group?.whose === 'position';
      const blocks = group ? blocksOfPath(resolution, target) : [];
      if (blocks.length !== 1 || blocks[0] !== index) return nothing;
      return [
        {
          severity: isSure && layout === 'flowing' ? 'warning' : 'information',
          message: message`This is the paragraph that the reference leads to.`,
          start,
          end,
          fixes: [],
        },
      ];
    });
  },
};
