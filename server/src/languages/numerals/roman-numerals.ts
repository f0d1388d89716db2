/** Roman numerals in small letters, and their values. */

const romanNumerals = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** The value of a numeral as it is rightly written, "iv" but not "iiii"; null of any other text. */
export function romanOrdinal(body: string): number | null {
  if (body.length === 0 || body.length > 12) return null;
  let value = 0;
  let behind = 0;
  // backwards: a letter before a greater one is taken away
  for (let at = body.length - 1; at >= 0; at--) {
    const worth = romanWorth(body.charCodeAt(at));
    if (worth === 0) return null;
    value += worth < behind ? -worth : worth;
    behind = worth;
  }
  return value > 0 && roman(value) === body ? value : null;
}

function romanWorth(code: number): number {
  switch (code) {
    case 0x69: // i
      return 1;
    case 0x76: // v
      return 5;
    case 0x78: // x
      return 10;
    case 0x6c: // l
      return 50;
    case 0x63: // c
      return 100;
    case 0x64: // d
      return 500;
    case 0x6d: // m
      return 1000;
    default:
      return 0;
  }
}

/** The numeral of a number from 1 on. */
export function roman(ordinal: number): string {
  let rest = ordinal;
  let written = '';
  for (const [numeral, worth] of romanNumerals) {
    while (rest >= worth) {
      written += numeral;
      rest -= worth;
    }
  }
  return written;
}
