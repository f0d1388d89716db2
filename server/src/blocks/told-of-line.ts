import type { Lines } from '../text/lines';

/** What is asked of a line more than once. Each has two bits of `Lines.told`: its own for yes, the next one for no. There is room for eight. */
export enum Asked {
  OpensPreambular = 1,
  OpensOperative = 1 << 2,
  IsFormula = 1 << 4,
  HasNarrow = 1 << 6,
  GoesOn = 1 << 8,
  HasOtherType = 1 << 10,
}

/** What a line tells by itself, whoever asks: looked for the first time. */
export function toldOfLine(
  lines: Lines,
  line: number,
  asked: Asked,
  tell: (lines: Lines, line: number) => boolean,
): boolean {
  return toldBefore(lines, line, asked) ?? keepTold(lines, line, asked, tell(lines, line));
}

/** What has been kept of a line; undefined where nobody has asked. */
export function toldBefore(lines: Lines, line: number, asked: Asked): boolean | undefined {
  const known = lines.told[line]! & (asked * 3);
  return known === 0 ? undefined : known === asked;
}

export function keepTold(lines: Lines, line: number, asked: Asked, isSo: boolean): boolean {
  lines.told[line]! |= isSo ? asked : asked << 1;
  return isSo;
}
