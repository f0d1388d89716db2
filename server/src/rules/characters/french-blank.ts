import { frenchMarks } from '../../languages/blanks-at-marks';
import { message } from '../../messages/message';
import { Seen } from '../../text/seen-characters';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { isOfDraft } from './draft-words';

/** In French a blank that does not break stands before ; : ! ? » and behind «. */
export const frenchBlank: ParagraphRule = {
  scope: 'paragraph',
  name: 'french-blank',
  family: 'characters',
  severity: 'information',
  summary: 'a French mark without its no-break blank',
  find({ block, layout, language, text, seen }) {
    if (language !== 'fr' || !(seen & Seen.TightHighMark) || layout !== 'flowing' || !isOfDraft(block)) return [];
    const places = [...text.matchAll(frenchMarks)];
    // who writes plain blanks throughout has a keyboard that has no others
    const plainIsUsual = !/[\u00a0\u202f][;:!?»]|«[\u00a0\u202f]/.test(text);
    return places
      .filter(([written]) => written === '' || !plainIsUsual)
      .map(({ 0: written, index }): ParagraphFinding => {
        const end = index + written.length;
        const isOpening = text[index - 1] === '«';
        const mark = text[end] ?? '';
        const fix = { start: index, end, newText: '\u00a0' };
        return {
          severity: written === '' ? 'information' : 'hint',
          message: isOpening
            ? message`A no-break blank stands behind “«”.`
            : message`A no-break blank stands before “${mark}”.`,
          start: isOpening ? index - 1 : index,
          end: isOpening ? end : end + 1,
          fixes: [{ title: message`Set a no-break blank`, ...fix }],
        };
      });
  },
};
