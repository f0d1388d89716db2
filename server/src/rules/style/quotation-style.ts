import type { LanguageCode } from '../../languages/language';
import {
  isWithinQuotation,
  otherQuotations,
  quotationMarks,
  quotesStraight,
} from '../../languages/marks/quotation-marks';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import { madeWhenAsked } from '../../text/made-when-asked';
import { draftKinds } from '../characters/draft-words';
import type { ParagraphFinding, ParagraphRule } from '../rule';

/** What is quoted in words of another language keeps that language's marks. */
const ownLetters: Readonly<Partial<Record<LanguageCode, RegExp>>> = madeWhenAsked({
  ru: () => /\p{Script=Cyrillic}/u,
});

/** Each language quotes with marks of its own. */
export const quotationStyle: ParagraphRule = {
  scope: 'paragraph',
  name: 'quotation-style',
  family: 'style',
  severity: 'hint',
  summary: 'quotation marks that the UN does not use in the language',
  kinds: draftKinds,
  needs: () => Seen.StraightQuote | Seen.CurlyQuote,
  find({ language, organ, text }) {
    if (organ === null || quotesStraight(language, organ)) return [];
    const [open, close] = quotationMarks[language];
    return [...text.matchAll(otherQuotations[language])].flatMap(({ 0: written, index: start }): ParagraphFinding[] => {
      const inner = written.slice(1, -1);
      if (!(ownLetters[language]?.test(inner) ?? true) || isWithinQuotation(text, language, start)) return [];
      const end = start + written.length;
      return [
        {
          severity: 'hint',
          message: message`Quotation marks are ${open.trim()} ${close.trim()} here.`,
          start,
          end,
          fixes: [
            { title: message`Write ${open.trim()} ${close.trim()}`, start, end, newText: open + inner.trim() + close },
          ],
        },
      ];
    });
  },
};
