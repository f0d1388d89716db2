import { sessionOrdinal } from '../dates/session-ordinals';
import type { LanguageCode } from '../language';
import { distribution } from './furniture-words';
import { mastheadWords } from './masthead-words';

/** As a masthead says the session: the Russian and the Arabic ordinal stand in the nominative. */
const sessionLines: Readonly<Record<LanguageCode, (session: number) => string>> = {
  en: session => `${sessionOrdinal(session, 'en')} session`,
  fr: session => `${sessionOrdinal(session, 'fr')} session`,
  es: session => `${sessionOrdinal(session, 'es')} período de sesiones`,
  ru: session => `${sessionOrdinal(session, 'ru', 1)} сессия`,
  zh: session => `第${sessionOrdinal(session, 'zh')}届会议`,
  ar: session => `الدورة ${sessionOrdinal(session, 'ar', 1)}`,
};

/** "Eighty-first session" */
export function sessionLine(session: number, language: LanguageCode): string {
  const line = sessionLines[language](session);
  return line[0]!.toUpperCase() + line.slice(1);
}

/** A draft's distribution in place of an adopted text's: "Distr.: Limited"; null of a line that says none. */
export function distributionIn(line: string, language: LanguageCode): string | null {
  return line.length <= 24 && !/\d/.test(line) && distribution.test(line)
    ? mastheadWords[language].distribution.limited
    : null;
}
