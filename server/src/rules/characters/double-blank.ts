import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { LogicalText } from '../../text/logical-text';
import type { Span } from '../../text/position';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { draftKinds } from './draft-words';

/** Between two words stands one blank. */
export const doubleBlank: ParagraphRule = {
  scope: 'paragraph',
  name: 'double-blank',
  family: 'characters',
  severity: 'information',
  summary: 'two blanks between two words',
  kinds: draftKinds,
  needs: () => Seen.Pieces,
  find({ block: { logical, source }, layout }) {
    // a page's lines are filled with blanks
    if (layout !== 'flowing') return [];
    return blanksLeftOut(logical, source).map(({ at, gap }): ParagraphFinding => {
      const place = { start: at, end: at };
      return {
        severity: 'information',
        message: message`One blank is enough between two words.`,
        ...place,
        source: { start: gap.start - 1, end: gap.end },
        fixes: [{ title: message`Leave one blank`, ...place, source: gap, newText: '' }],
      };
    });
  },
};

/** The logical text has one blank of several: where the others stand in the source. */
function blanksLeftOut({ text, pieces }: LogicalText, source: string): readonly { at: number; gap: Span }[] {
  return pieces.slice(1).flatMap((piece, index) => {
    const before = pieces[index]!;
    const gap = { start: before.source + before.length, end: piece.source };
    const isBlank = /^[ \u00a0\u202f]{1,40}$/.test(source.slice(gap.start, gap.end));
    return isBlank && /[ \u00a0\u202f]/.test(text[piece.logical - 1] ?? '') ? [{ at: piece.logical, gap }] : [];
  });
}
