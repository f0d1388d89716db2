import { saysActing } from '../../languages/drafts/council-paragraphs';
import { message } from '../../messages/message';
import { blocksWhere } from '../outline';
import type { DocumentRule } from '../rule';

/** "Acting under Chapter VII of the Charter" ends the preamble of the Council. */
export const chapterSeven: DocumentRule = {
  scope: 'document',
  name: 'chapter-seven',
  family: 'structure',
  severity: 'information',
  summary: '“Acting under Chapter VII” above other paragraphs of the preamble',
  find(outline) {
    const { facts, language, organ } = outline;
    if (organ !== 'SC') return [];
    const last = facts.findLastIndex(({ kind }) => kind === 'preambular');
    const early = blocksWhere(
      outline,
      ({ kind, opening }, block) => kind === 'preambular' && block !== last && saysActing(opening, language),
    );
    return early.map(block => ({
      block,
      at: 'opening',
      severity: 'information',
      message: message`The Council acts under a Chapter of the Charter in the last paragraph of the preamble.`,
    }));
  },
};
