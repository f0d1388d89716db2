import type { BlockKind } from '../../blocks/kinds';
import { blanksBeforeMarks } from '../../languages/marks/blanks-at-marks';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { draftKinds } from './draft-words';

// the Arabic formula often has one
const kinds: ReadonlySet<BlockKind> = new Set([...draftKinds].filter(kind => kind !== 'enacting'));

/** A mark stands right behind its word, and a bracket right before what it holds. */
export const blankBeforeMark: ParagraphRule = {
  scope: 'paragraph',
  name: 'blank-before-mark',
  family: 'characters',
  severity: 'information',
  summary: 'a blank before a comma, or within a bracket',
  kinds,
  needs: () => Seen.BlankAtMark,
  find({ layout, language, text }) {
    if (layout !== 'flowing') return [];
    return [...text.matchAll(blanksBeforeMarks[language])].map(({ 0: written, index: start }): ParagraphFinding => {
      const end = start + written.length;
      const before = text[end] ?? '';
      const isBehind = /[([（《]/.test(text[start - 1] ?? '');
      return {
        severity: 'information',
        message: isBehind
          ? message`No blank stands behind “${text[start - 1] ?? ''}”.`
          : message`No blank stands before “${before}”.`,
        start,
        end,
        fixes: [{ title: message`Remove the blank`, start, end, newText: '' }],
      };
    });
  },
};
