import { backwardRanges } from '../../languages/citing/backward-range';
import { languageOf } from '../../languages/languages';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { ParagraphRule } from '../rule';

/** "Paragraphs 3 to 8": a range goes from the lower number to the higher. */
export const referenceRange: ParagraphRule = {
  scope: 'paragraph',
  name: 'reference-range',
  family: 'references',
  severity: 'warning',
  summary: 'a range of paragraphs that ends before it begins',
  needs: () => Seen.Range,
  find({ text, language, layout }) {
    return backwardRanges(text, languageOf(language)).map(({ start, end, turned }) => ({
      severity: layout === 'flowing' ? 'warning' : 'information',
      message: message`This range ends before it begins.`,
      start,
      end,
      // one of the numbers may be the slip
      fixes: [{ unsure: true, title: message`Change to ${turned}`, start, end, newText: turned }],
    }));
  },
};
