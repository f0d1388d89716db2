/**
 * How wide Arabic letters are set, in hundredths of an em of the figures beside them: in the shares that typefaces have in
 * common. A letter that joins the next one takes less room than the same at a word's end.
 */

const firstLetter = 0x600;
const letterCount = 0x100;
const usualWidth = 38;
export const arabicBlank = 19;

/** At the end of a word, and before a letter that they do not join. */
const apart = widthsOf([
  [18, '،؛ـ'],
  [21, 'اأآ'],
  [22, 'إ'],
  [34, 'رز'],
  [38, 'ه'],
  [39, 'ءةدذ'],
  [41, 'ؤو'],
  [45, 'م'],
  [48, 'عغ'],
  [51, 'ن'],
  [53, 'ل'],
  [57, 'قك'],
  [58, 'ئجحخىي'],
  [68, 'طظ'],
  [70, 'بتث'],
  [75, 'ف'],
  [89, 'سش'],
  [96, 'صض'],
]);

/** Where they join the next letter. */
const joining = widthsOf([
  [18, 'ـ'],
  [19, 'ل'],
  [25, 'ئبن'],
  [28, 'تث'],
  [31, 'ي'],
  [35, 'فق'],
  [38, 'م'],
  [39, 'كه'],
  [40, 'عغ'],
  [57, 'جحخطظ'],
  [58, 'سش'],
  [69, 'صض'],
]);

const joinsNext = lettersOf('ئبتثلنـيهعغفقكمجحخطظسشصض');
const joinsBefore = lettersOf('ئبتثلنـيهعغفقكمجحخطظسشصضاأإآؤةدذرزوى');

export function isArabicLetter(code: number): boolean {
  return code >= firstLetter && code < firstLetter + letterCount;
}

export function arabicWidth(code: number, next: number): number {
  const letter = code - firstLetter;
  return (joinsNext[letter] && joinsBefore[next - firstLetter] ? joining : apart)[letter]!;
}

function widthsOf(letters: readonly (readonly [hundredths: number, letters: string])[]): Uint8Array {
  const widths = new Uint8Array(letterCount).fill(usualWidth);
  for (const [hundredths, ofWidth] of letters) {
    for (const letter of ofWidth) widths[letter.charCodeAt(0) - firstLetter] = hundredths;
  }
  // vowel marks stand above and below
  for (let code = 0x610; code <= 0x61a; code++) widths[code - firstLetter] = 0;
  for (let code = 0x64b; code <= 0x65f; code++) widths[code - firstLetter] = 0;
  widths[0x670 - firstLetter] = 0;
  return widths;
}

function lettersOf(letters: string): Uint8Array {
  const found = new Uint8Array(letterCount);
  for (const letter of letters) found[letter.charCodeAt(0) - firstLetter] = 1;
  return found;
}
