/**
 * What two symbols of one document have in common: equal keys, equal document. The year is no part of a Council
 * resolution's identity (S/RES/2185(2015) is a slip for S/RES/2185(2014)); of "31/6 A and B", A/RES/31/6A-B, each part
 * counts.
 */
export function symbolKeys(symbol: string): readonly string[] {
  const council = withoutYear.exec(symbol);
  if (council) return [council[0]];
  const lettered = /^(.*\d)([A-Z])-([A-Z])$/.exec(symbol);
  if (!lettered) return [symbol];
  const [, number, first, last] = lettered;
  const keys: string[] = [];
  for (let code = first!.charCodeAt(0); code <= last!.charCodeAt(0); code++) {
    keys.push(number! + String.fromCharCode(code));
  }
  return keys.length > 0 ? keys : [symbol];
}

/** S/RES/2185 of S/RES/2185(2014) */
const withoutYear = /^S\/RES\/[^(]+(?=(?:\([^()]*\))?$)/;

/** The key of the resolution that a lettered part belongs to; null for a symbol that names no part. */
export function wholeKey(symbol: string): string | null {
  const whole = /^(.*\/\d+)[A-Z](?:-[A-Z])?$/.exec(symbol);
  return whole ? whole[1]! : null;
}
