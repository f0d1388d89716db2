import { message } from '../../messages/message';
import { Seen } from '../../text/seen-characters';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { isOfDraft } from './draft-words';

const blanks = /(?<=\S)[ \u00a0\u202f]{2,}(?=\S)/g;

/** Between two words stands one blank. */
export const doubleBlank: ParagraphRule = {
  scope: 'paragraph',
  name: 'double-blank',
  family: 'characters',
  severity: 'information',
  summary: 'two blanks between two words',
  find({ block, layout, text, seen }) {
    // a page's lines are filled with blanks
    if (!(seen & Seen.DoubleBlank) || layout !== 'flowing' || !isOfDraft(block)) return [];
    return [...text.matchAll(blanks)].map(({ 0: written, index: start }): ParagraphFinding => {
      const end = start + written.length;
      // one that keeps a number with its noun stays
      const newText = /[\u00a0\u202f]/.exec(written)?.[0] ?? ' ';
      return {
        severity: 'information',
        message: message`One blank is enough between two words.`,
        start,
        end,
        fixes: [{ title: message`Leave one blank`, start, end, newText }],
      };
    });
  },
};
