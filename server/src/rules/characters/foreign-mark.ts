import type { LanguageCode } from '../../languages/language';
import { foreignMarks } from '../../languages/marks/foreign-marks';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { draftKinds } from './draft-words';

const others = Seen.WideMark | Seen.ArabicMark;
const looked: Readonly<Partial<Record<LanguageCode, number>>> = {
  zh: Seen.NarrowMark | Seen.Colon,
  // the colon is the same there
  ar: Seen.NarrowMark,
};

/** Chinese has full-width marks, Arabic its own comma, semicolon and question mark. */
export const foreignMark: ParagraphRule = {
  scope: 'paragraph',
  name: 'foreign-mark',
  family: 'characters',
  severity: 'warning',
  summary: 'a mark of another script than its words',
  kinds: draftKinds,
  needs: language => looked[language] ?? others,
  find({ language, text }) {
    const { found, own } = foreignMarks[language];
    return [...text.matchAll(found)].flatMap(({ 0: written, index: start }): ParagraphFinding[] => {
      const right = own[written];
      if (right === undefined) return [];
      const end = start + written.length;
      return [
        {
          severity: 'warning',
          message: message`“${written}” is “${right}” here.`,
          start,
          end,
          fixes: [{ title: message`Change to “${right}”`, start, end, newText: right }],
        },
      ];
    });
  },
};
