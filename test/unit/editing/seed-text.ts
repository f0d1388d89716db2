import type { Chance } from './chance';
import { farReachingLines, laidOut, layoutNames } from './passages';

/** A text to begin a session with: a resolution in some layout, with more in it at times. */
export function seedText(language: string, isLong: boolean, chance: Chance): string {
  const layout = chance.pick(layoutNames);
  // its body several times over, so that a run of lines is kept counted
  if (isLong) return laidOut(language, layout) + laidOut(language, layout, 2).repeat(3 + chance.below(3));
  const part = laidOut(language, layout, chance.below(6), 4 + chance.below(2));
  switch (chance.below(8)) {
    case 0:
      return '';
    case 1:
      return laidOut(language, layout);
    case 2:
      return `${part}\n\n${laidOut(language, chance.pick(layoutNames), chance.below(6), 4)}`;
    case 3:
    case 4:
      return withLines(part, chance);
    default:
      return part;
  }
}

function withLines(text: string, chance: Chance): string {
  return text
    .split('\n')
    .flatMap(line => (chance.once(6) ? [chance.pick(farReachingLines), line] : [line]))
    .join('\n');
}
