import { frenchMarks, standsInEnglish } from '../../languages/marks/blanks-at-marks';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { draftKinds } from './draft-words';

/** In French a blank that does not break stands before ; : ! ? » and behind «. */
export const frenchBlank: ParagraphRule = {
  scope: 'paragraph',
  name: 'french-blank',
  family: 'characters',
  severity: 'information',
  summary: 'a French mark without its no-break blank',
  languages: ['fr'],
  kinds: draftKinds,
  needs: () => Seen.TightHighMark,
  find({ layout, text }) {
    if (layout !== 'flowing') return [];
    const places = [...text.matchAll(frenchMarks())];
    // who writes plain blanks throughout has a keyboard that has no others
    const plainIsUsual = !/[\u00a0\u202f][;:!?»]|«[\u00a0\u202f]/.test(text);
    return places
      .filter(({ 0: written, index }) => (written === '' || !plainIsUsual) && !standsInEnglish(text, index))
      .map(({ 0: written, index }): ParagraphFinding => {
        const after = index + written.length;
        const isOpening = text[index - 1] === '«';
        const mark = text.charAt(after);
        const place = isOpening ? { start: index - 1, end: after } : { start: index, end: after + 1 };
        const newText = isOpening ? '«\u00a0' : `\u00a0${mark}`;
        return {
          severity: written === '' ? 'information' : 'hint',
          message: isOpening
            ? message`A no-break blank stands behind “${'«'}”.`
            : message`A no-break blank stands before “${mark}”.`,
          ...place,
          fixes: [{ title: message`Set a no-break blank`, ...place, newText }],
        };
      });
  },
};
