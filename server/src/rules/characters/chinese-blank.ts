import { blanksAtChineseNumbers } from '../../languages/marks/blanks-at-marks';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { draftKinds } from './draft-words';

/** In Chinese no blank stands between characters and numbers. */
export const chineseBlank: ParagraphRule = {
  scope: 'paragraph',
  name: 'chinese-blank',
  family: 'characters',
  severity: 'information',
  summary: 'a blank beside a Chinese number or date',
  languages: ['zh'],
  kinds: draftKinds,
  needs: () => Seen.Blank,
  find({ organ, layout, text }) {
    if (layout !== 'flowing' || organ === null) return [];
    return [...text.matchAll(blanksAtChineseNumbers())].map(({ 0: written, index: start }): ParagraphFinding => {
      const end = start + written.length;
      return {
        severity: 'information',
        message: message`No blank stands between Chinese characters and numbers.`,
        start,
        end,
        fixes: [{ title: message`Remove the blank`, start, end, newText: '' }],
      };
    });
  },
};
