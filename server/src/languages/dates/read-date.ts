import type { Language } from '../language';
import { withBareAlefs } from '../letters/alefs';

/** The first date of a text, as its language writes them, as YYYY-MM-DD: "16 December 2020", "2020 年 12 月 16 日". */
export function readDate(text: string, language: Language): string | null {
  if (language.code === 'zh') {
    const found = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(text);
    return found && isoDate(found[1]!, Number(found[2]), found[3]!);
  }
  const small = withBareAlefs(text.toLowerCase()).replace(/[\u00a0\u202f]/g, ' ');
  for (const [index, month] of language.months.entries()) {
    for (const name of namesOf(month)) {
      const found = dateAround(small, name);
      if (found) return isoDate(found.year, index + 1, found.day);
    }
  }
  return null;
}

/** كانون الأول/ديسمبر is written with one of its names at times, and extractors part the two. */
function namesOf(month: string): readonly string[] {
  return month.split('/').map(name => withBareAlefs(name.toLowerCase()));
}

function dateAround(text: string, month: string): { day: string; year: string } | null {
  for (let at = text.indexOf(month); at >= 0; at = text.indexOf(month, at + 1)) {
    const day = /(?<!\d)(\d{1,2})(?:er)? ?(?:de )?(?:\S{3,8} ?[/ ] ?)?$/.exec(text.slice(Math.max(0, at - 24), at));
    const year = /^[/ ]{0,2}(?:\S{3,8}[/ ]{1,2})? ?(?:de )?(\d{4})(?!\d)/.exec(
      text.slice(at + month.length, at + month.length + 24),
    );
    if (day && year) return { day: day[1]!, year: year[1]! };
  }
  return null;
}

function isoDate(year: string, month: number, day: string): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? null : date;
}
