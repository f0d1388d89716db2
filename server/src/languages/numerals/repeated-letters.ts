/** Letters that count: the alphabets in the order of lists, and what stands behind their end. */

export const latinLetters = 'abcdefghijklmnopqrstuvwxyz';
/** As lists in Russian count: without ё, й and the letters that no word begins with. */
export const cyrillicLetters = 'абвгдежзиклмнопрстуфхцчшщэюя';
/** Twenty-six letters, so that they stand for a to z; ظ and غ are not used. */
export const abjadLetters = 'أبجدهوزحطيكلمنسعفصقرشتثخذض';

/** a = 1 … z = 26, aa = 27, bb = 28 … : after the alphabet's end letters are doubled, then tripled. */
export function repeatedLetterOrdinal(body: string, letters: string): number | null {
  const first = body[0];
  if (first === undefined || body.length > 4) return null;
  for (let at = 1; at < body.length; at++) if (body[at] !== first) return null;
  const index = letters.indexOf(first);
  return index < 0 ? null : (body.length - 1) * letters.length + index + 1;
}

/** The letter of an ordinal from 1 on; between doubled ones stands `between`. */
export function repeatedLetter(ordinal: number, letters: string, between: string): string {
  const letter = letters[(ordinal - 1) % letters.length]!;
  return new Array(Math.floor((ordinal - 1) / letters.length) + 1).fill(letter).join(between);
}
