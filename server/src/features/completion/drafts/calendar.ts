import { assemblySession } from '../../../languages/dates/session-ordinals';
import type { WrittenDay } from '../../../languages/drafts/draft-words';
import type { Language } from '../../../languages/language';

/** What a new draft takes from the day on which it is begun, as parts of a snippet. */
export interface Calendar {
  readonly dayIn: (language: Language) => WrittenDay;
  readonly year: string;
  readonly nextYear: string;
  /** The Assembly's session on that day. */
  readonly session: number;
}

/** Of a day such as 2026-11-26. */
export function calendarOf(today: string): Calendar {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return {
    dayIn: ({ months }) => ({ day: String(day), month: months[month - 1] ?? '', year: String(year) }),
    year: String(year),
    nextYear: String(year + 1),
    session: assemblySession(today),
  };
}
