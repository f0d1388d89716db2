import { parse } from '../server/src/resolution/parse';
import type { Resolution } from '../server/src/resolution/resolution';

/** The tree with all that its paragraphs mention, which else is found when it is first asked for. */
export function fullParse(text: string): Resolution {
  const resolution = parse(text);
  void resolution.mentions;
  return resolution;
}
