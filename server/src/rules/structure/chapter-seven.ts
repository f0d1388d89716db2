import { saysActing } from '../../languages/drafts/council-paragraphs';
import { message } from '../../messages/message';
import type { DocumentFinding, DocumentRule } from '../rule';

/** "Acting under Chapter VII of the Charter" ends the preamble of the Council. */
export const chapterSeven: DocumentRule = {
  scope: 'document',
  name: 'chapter-seven',
  family: 'structure',
  severity: 'information',
  summary: '“Acting under Chapter VII” above other paragraphs of the preamble',
  find({ facts, language, organ }) {
    if (organ !== 'SC') return [];
    const last = facts.findLastIndex(({ kind }) => kind === 'preambular');
    return facts.flatMap(({ kind, opening }, block): DocumentFinding[] => {
      if (kind !== 'preambular' || block === last || !saysActing(opening, language)) return [];
      return [
        {
          block,
          at: 'opening',
          severity: 'information',
          message: message`The Council acts under a Chapter of the Charter in the last paragraph of the preamble.`,
        },
      ];
    });
  },
};
