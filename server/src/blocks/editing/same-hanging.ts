import { indentOf } from '../../text/lines';
import { hangsBelow } from '../layout/hanging';
import { Shape } from '../layout/line-shapes';
import { startsWithLabel } from '../layout/tally';
import type { LineWindow } from './relayout';

/** Does the first line below the window hang behind the same label as before, or behind none? */
export function sameHanging(old: LineWindow, now: LineWindow, unchangedLines: number): boolean {
  const was = hangingHead(old);
  const is = hangingHead(now);
  if (was < 0 && is < 0) return true;
  if (was >= 0 && is >= 0 && old.end - was === now.end - is && old.end - was <= unchangedLines) return true;
  let next = now.end;
  while (next < now.lines.count && now.shapes[next] !== Shape.Content) next++;
  if (next === now.lines.count) return true;
  if (startsWithLabel(now.lines, next)) return true;
  const before = next - now.end + old.end;
  return !(was >= 0 && hangsBelow(old.lines, was, before)) && !(is >= 0 && hangsBelow(now.lines, is, next));
}

/** The line whose label the last line of the window hangs behind or bears, -1 for none. */
function hangingHead({ lines, shapes, lead, end }: LineWindow): number {
  let head = -1;
  for (let line = lead; line < end; line++) {
    if (shapes[line] !== Shape.Content) continue;
    if (startsWithLabel(lines, line)) head = line;
    else if (head >= 0 && (indentOf(lines, line) === 0 || !hangsBelow(lines, head, line))) head = -1;
  }
  return head;
}
