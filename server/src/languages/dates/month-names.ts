import type { Language } from '../language';
import { withAnyAlef, withBareAlefs } from '../letters/alefs';

/** كانون الثاني/يناير is written with one of its names at times. */
const namesOf = (month: string, { code }: Language) => (code === 'ar' ? [month, ...month.split('/')] : [month]);

const blank = '[ \\u00a0\\u202f]';

/** The source of an expression for any month's name. */
export function monthSource(language: Language): string {
  return language.months
    .flatMap(month => namesOf(month, language))
    .map(name => withAnyAlef(name).replace(/ /g, `${blank}{1,2}`).replace('/', `${blank}?/${blank}?`))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** 1 for January; 0 for what is no month's name. */
export function monthOf(written: string, language: Language): number {
  const plain = plainName(written);
  return language.months.findIndex(month => namesOf(month, language).some(name => plainName(name) === plain)) + 1;
}

function plainName(name: string): string {
  return withBareAlefs(name)
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\/ ?/g, '/');
}
