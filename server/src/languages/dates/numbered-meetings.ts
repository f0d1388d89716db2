import type { LanguageCode } from '../language';
import { sessionOrdinals } from './session-ordinals';
import type { WrittenTime } from './written-dates';

/** So far before its days, and behind them, a meeting's number may stand. */
const before = 220;
const behind = 100;
/** "25 and ⟦26 October 2019⟧" */
const firstDay = /\d{1,2}\D{1,8}$/;
/** "⟦2019年10月25日⟧至26日" */
const chineseLastDay = /^[至和]\d{1,2}日/;

/** "the Eighteenth Conference …, held in Baku on 25 and ⟦26 October 2019⟧": are these the days of a meeting that has a number? */
export function saysNumberedMeeting(text: string, { start, end, day }: WrittenTime, language: LanguageCode): boolean {
  if (day === null) return false;
  const hasDays =
    firstDay.test(text.slice(Math.max(0, start - 10), start)) || chineseLastDay.test(text.slice(end, end + 5));
  if (!hasDays) return false;
  const around = text
    .slice(Math.max(0, start - before), end + behind)
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-');
  for (const ordinal of sessionOrdinals(language).keys())
    if (around.includes(language === 'zh' ? `第${ordinal}` : ordinal)) return true;
  return false;
}
