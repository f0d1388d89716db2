import { wrongWeekdays } from '../../languages/dates/weekdays';
import { languageOf } from '../../languages/languages';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { ParagraphFinding, ParagraphRule } from '../rule';

/** The day of the week beside a date is that of the date, and is set beside it as the UN does: "Wednesday, 7 April 2021". */
export const dateWeekday: ParagraphRule = {
  scope: 'paragraph',
  name: 'date-weekday',
  family: 'style',
  severity: 'warning',
  summary: 'a day of the week that the date beside it is not, or that is set beside it otherwise than the UN does',
  needs: () => Seen.Weekday,
  find({ text, language, layout, organ }) {
    return wrongWeekdays(text, languageOf(language)).flatMap(({ start, end, right, together }): ParagraphFinding[] => {
      if (right !== null) {
        return [
          {
            severity: layout === 'flowing' ? 'warning' : 'information',
            message: message`The date is another day of the week: “${right}”.`,
            start,
            end,
            fixes: [{ unsure: true, title: message`Change to “${right}”`, start, end, newText: right }],
          },
        ];
      }
      if (together === null || organ === null) return [];
      return [
        {
          severity: 'hint',
          message: message`The UN sets the day of the week beside its date otherwise.`,
          start: together.start,
          end: together.end,
          fixes: [{ title: message`Set it as the UN does`, ...together }],
        },
      ];
    });
  },
};
