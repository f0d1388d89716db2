import type { Label } from '../blocks/block';

/**
 * Does a label have characters that no label of its kind has, as the recognition of a scan leaves them: "l." that counts as 1,
 * "(iil)" as (iii), "4)" as d)? Cyrillic letters among Latin ones are no such: people type them.
 */
export function isMisread({ text, style, ordinal, punctuation }: Label): boolean {
  if (punctuation === 'outline') return false;
  switch (style) {
    case 'decimal':
      return !isUsual(text, true) && /[lI|O]/.test(text) && !/\p{L}{2}/u.test(text);
    case 'latin':
      return !isUsual(text, false) && /[0-9A-Z|$©]|\]\)/.test(text);
    case 'roman':
      // fifty is never reached
      return text.includes('l') ? ordinal < 40 : !isUsual(text, false) && /[0-9A-Z|!]/.test(text);
    case 'abjad':
      return !/[\u0620-\u06d3\ufe70-\ufefc]/.test(text);
    default:
      return false;
  }
}

/** "12." or "(aa)", as nearly all are: a look before the expressions. */
function isUsual(text: string, isNumber: boolean): boolean {
  const [first, last] = isNumber ? [0x30, 0x39] : [0x61, 0x7a];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < first || code > last) && code !== 0x2e && code !== 0x28 && code !== 0x29) return false;
  }
  return true;
}
