/**
 * How wide Arabic letters are set, in hundredths of an em of the figures beside them: as in Noto Naskh, whose shares most
 * typefaces for text have. A letter is as wide as the form that it takes between the letters it joins.
 */

export const firstArabic = 0x600;
const letterCount = 0x100;
export const endOfArabic = firstArabic + letterCount;
const usualWidth = 38;
export const arabicBlank = 19;

const forms = [
  // joined to none
  [
    [18, '،؛ـ'],
    [21, 'اأآ'],
    [22, 'إ'],
    [34, 'رز'],
    [36, 'ةدذه'],
    [37, '؟'],
    [38, 'ء'],
    [41, 'ؤو'],
    [43, 'م'],
    [49, 'ك'],
    [51, 'ن'],
    [52, 'ل'],
    [53, 'عغ'],
    [54, 'ئىي'],
    [56, 'جحخ'],
    [57, 'ق'],
    [67, 'طظ'],
    [68, 'بتث'],
    [74, 'ف'],
    [88, 'سش'],
    [96, 'صض'],
  ],
  // to the one before
  [
    [18, 'ـ'],
    [22, 'اأإآ'],
    [35, 'رز'],
    [40, 'ه'],
    [41, 'ةدذؤو'],
    [42, 'عغ'],
    [46, 'م'],
    [51, 'ن'],
    [52, 'ل'],
    [56, 'ق'],
    [58, 'جحخ'],
    [60, 'ئىي'],
    [64, 'ك'],
    [68, 'طظ'],
    [71, 'بتثف'],
    [89, 'سش'],
    [96, 'صض'],
  ],
  // to the next
  [
    [18, 'لـ'],
    [24, 'ئبتثن'],
    [30, 'ي'],
    [36, 'ك'],
    [37, 'فق'],
    [40, 'م'],
    [44, 'عغه'],
    [56, 'جحخ'],
    [58, 'سشطظ'],
    [69, 'صض'],
  ],
  // to both
  [
    [18, 'ـ'],
    [21, 'ل'],
    [26, 'ئبن'],
    [32, 'تثي'],
    [33, 'ه'],
    [34, 'فق'],
    [36, 'عغم'],
    [40, 'ك'],
    [55, 'طظ'],
    [58, 'جحخسش'],
    [68, 'صض'],
  ],
] as const;

const lam = 'ل'.charCodeAt(0) - firstArabic;
/** In "لا", one sign, and where another letter joins it: so much wider than both alone. */
const lamAlef = 5;
const lamAlefJoined = 10;

const joinsNext = lettersOf('ئبتثلنـيهعغفقكمجحخطظسشصض');
const joinsBefore = lettersOf('ئبتثلنـيهعغفقكمجحخطظسشصضاأإآؤةدذرزوى');
const isAlef = lettersOf('اأإآ');

/** By form, and in it by letter. */
const widths = new Uint8Array(forms.length * letterCount).fill(usualWidth);
for (const [form, ofForm] of forms.entries()) {
  for (const [hundredths, letters] of ofForm) {
    for (const letter of letters) widths[form * letterCount + letter.charCodeAt(0) - firstArabic] = hundredths;
  }
  for (let mark = 0; mark < letterCount; mark++) if (isVowelMark(mark)) widths[form * letterCount + mark] = 0;
}

/** They stand above and below. */
function isVowelMark(letter: number): boolean {
  return (letter >= 0x10 && letter <= 0x1a) || (letter >= 0x4b && letter <= 0x5f) || letter === 0x70;
}

export function isArabicLetter(code: number): boolean {
  return code >= firstArabic && code < endOfArabic;
}

export function arabicWidth(before: number, code: number, next: number): number {
  const letter = code - firstArabic;
  const last = joinsBefore[letter]! & of(joinsNext, before);
  const first = joinsNext[letter]! & of(joinsBefore, next);
  const width = widths[(first * 2 + last) * letterCount + letter]!;
  if (letter !== lam || !of(isAlef, next)) return width;
  return width + (last ? lamAlefJoined : lamAlef);
}

function of(letters: Uint8Array, code: number): number {
  return isArabicLetter(code) ? letters[code - firstArabic]! : 0;
}

function lettersOf(letters: string): Uint8Array {
  const found = new Uint8Array(letterCount);
  for (const letter of letters) found[letter.charCodeAt(0) - firstArabic] = 1;
  return found;
}
