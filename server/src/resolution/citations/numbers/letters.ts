import { romanSession } from '../../../languages/dates/roman-session';
import type { Language } from '../../../languages/language';
import { withAnyAlef, withBareAlefs } from '../../../languages/letters/alefs';
import { roman } from '../../../languages/numerals/roman-numerals';

const blank = '[ \\u00a0\\u2009\\u202f]';
const hyphen = '[-‐‑–]';

/** The source of the letters of a resolution's parts: A, A-C, A and B; in Arabic by the letters' names. */
export function lettersSource(language: Language): string {
  const names = language.citations.partLetters;
  const letter = names
    ? `[A-Z](?![A-Za-z])|(?:${withAnyAlef(`ألف${blank}ألف|${names.join('|')}`)})(?![ء-ي])`
    : '(?:AA|BB|CC|DD|[A-ZАВСЕКМНОРТ])(?![A-Za-zА-яё]|[-‐‑]\\d)';
  const join = `${blank}?${hyphen}${blank}?|,?${blank}(?:and|et|y|и|to|à|a)${blank}|${blank}و${blank}?|${blank}?[和至]${blank}?`;
  return `(?:${blank}?((?:${letter})(?:(?:${join})(?:${letter}))?))?`;
}

/** "A and B", "A-B" and "A和B" as symbols write them: A-B. */
export function joinedLetters(written: string, { citations }: Language): string {
  const names = citations.partLetters?.map(withBareAlefs);
  const letters = names
    ? written.split(/[^ء-يA-Z]+|\s*و(?=[ء-ي]{3})/).flatMap(name => {
        const ordinal = names.indexOf(withBareAlefs(name));
        return ordinal >= 0 ? [String.fromCharCode(65 + ordinal)] : /^[A-Z]$/.test(name) ? [name] : [];
      })
    : (written.match(/[A-ZАВСЕКМНОРТ]+/g) ?? []).map(latinLetter);
  if (letters.length === 2 && letters[0] === letters[1]) return letters.join('');
  return letters.length < 2 ? (letters[0] ?? '') : `${letters[0]}-${letters.at(-1)}`;
}

const cyrillic = 'АВСЕКМНОРТХІ';

/** Cyrillic letters that look like Latin ones, as the Latin ones: ХХХ is XXX. */
function latinLetter(letter: string): string {
  const ordinal = cyrillic.indexOf(letter);
  return ordinal < 0 ? letter : 'ABCEKMHOPTXI'[ordinal]!;
}

/** دإط-10 and ES‑10 as symbols write them: ES-10. */
export function latinSession(session: string): string {
  const [, letters, count] = /^(\D*)(\d+)$/.exec(session)!;
  if (!letters) return session;
  return `${/[Eط]/.test(letters) ? 'ES' : 'S'}-${count}`;
}

/** Arabic texts write (د - 30) with the session's number. */
export function latinRoman(session: string): string {
  const arabic = /^د\s*([إا]?)\s*(ط?)\D*(\d+)$/.exec(session);
  if (!arabic) return romanSession(session.replace(/[‐‑–]/g, '-').replace(/[ХІС]/g, latinLetter));
  const [, special, emergency, count] = arabic;
  return `${emergency ? 'ES-' : special ? 'S-' : ''}${roman(Number(count)).toUpperCase()}`;
}
