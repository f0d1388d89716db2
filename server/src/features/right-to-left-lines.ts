/** Hebrew, Arabic, Syriac, Thaana and their presentation forms. */
const rightToLeftLetter = /[\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/;

/**
 * Has the line around an offset letters that are read from right to left? Editors draw each piece of such a line by itself,
 * so that a link or a colour in it would turn the order of its words round.
 */
export function isOnRightToLeftLine(source: string, offset: number): boolean {
  if (!rightToLeftLetter.test(source)) return false;
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  const end = /[\n\r]/.exec(source.slice(offset));
  return rightToLeftLetter.test(source.slice(start, end ? offset + end.index : source.length));
}
