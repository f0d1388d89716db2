import type { Lines } from '../text/lines';

/** What is asked of a line more than once. Each has two bits of `Lines.told`: its own for yes, the next one for no. */
export enum Asked {
  OpensPreambular = 1,
  OpensOperative = 1 << 2,
  IsFormula = 1 << 4,
  HasNarrow = 1 << 6,
}

/** What a line tells by itself, whoever asks: looked for the first time. */
export function toldOfLine(
  lines: Lines,
  line: number,
  asked: Asked,
  tell: (lines: Lines, line: number) => boolean,
): boolean {
  const known = lines.told[line]! & (asked * 3);
  if (known !== 0) return known === asked;
  const isSo = tell(lines, line);
  lines.told[line]! |= isSo ? asked : asked << 1;
  return isSo;
}
