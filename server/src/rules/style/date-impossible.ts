import { impossibleDates } from '../../languages/dates/impossible-dates';
import { languageOf } from '../../languages/languages';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { ParagraphRule } from '../rule';

/** A date is one that a calendar has. */
export const dateImpossible: ParagraphRule = {
  scope: 'paragraph',
  name: 'date-impossible',
  family: 'style',
  severity: 'warning',
  summary: 'a month misspelt, or a day that a month has not',
  needs: () => Seen.DayBeforeMonth,
  find({ text, language, layout }) {
    return impossibleDates(text, languageOf(language)).map(({ start, end, right, isSure, isMonth }) => ({
      severity: layout === 'flowing' ? 'warning' : 'information',
      message:
        isMonth && right !== null
          ? message`“${text.slice(start, end)}” is no month; “${right}” is.`
          : message`There is no such date.`,
      start,
      end,
      fixes:
        right === null
          ? []
          : [
              {
                ...(isSure ? {} : { unsure: true }),
                title: message`Change to “${right}”`,
                start,
                end,
                newText: right,
              },
            ],
    }));
  },
};
