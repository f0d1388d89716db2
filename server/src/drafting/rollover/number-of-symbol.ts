/** "78/33" of A/RES/78/33, "77/6 A" of A/RES/77/6A, "2548 (2020)" of S/RES/2548(2020): the number as a sentence has it. */
export function numberOfSymbol(symbol: string): string | null {
  const found = /\/RES\/(\d+(?:\/\d+)?)([A-Z](?:-[A-Z])?)?(?:\((\d{4})\))?$/.exec(symbol);
  if (!found) return null;
  const [, number, letters, year] = found;
  return `${number}${letters ? ` ${letters}` : ''}${year ? ` (${year})` : ''}`;
}
