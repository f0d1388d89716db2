import type { Catalogue } from '../catalogue/catalogue';
import { parse } from '../resolution/parse';
import type { Resolution } from '../resolution/resolution';
import { check, fixesOf } from '../rules/check';
import { apply, type TextEdit } from '../text/edit';
import { comparePositions } from '../text/position';
import { textEdits } from './arrangements';

/** Is a rule's fix wanted? */
export type IsWanted = (rule: string) => boolean;

/**
 * The edits of every preferred fix that can be made at once, in order: of several that touch the same place the first in the
 * text, whose edits may make the others needless.
 */
export function preferredFixes(
  resolution: Resolution,
  catalogue: Catalogue | null = null,
  isWanted: IsWanted = () => true,
): readonly TextEdit[] {
  const taken = new Map<number, TextEdit[]>();
  for (const finding of check(resolution, catalogue)) {
    if (!isWanted(finding.rule)) continue;
    const fix = fixesOf(resolution, finding).find(({ preferred }) => preferred);
    const edits = fix ? textEdits(resolution, fix.edits) : [];
    if (edits.some(edit => linesOf(edit).some(line => taken.get(line)?.some(other => meet(edit, other))))) continue;
    for (const edit of edits) {
      for (const line of linesOf(edit)) {
        const there = taken.get(line);
        if (there) there.push(edit);
        else taken.set(line, [edit]);
      }
    }
  }
  return [...new Set([...taken.values()].flat())].sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function linesOf({ range }: TextEdit): readonly number[] {
  return Array.from({ length: range.end.line - range.start.line + 1 }, (_, at) => range.start.line + at);
}

function meet(a: TextEdit, b: TextEdit): boolean {
  return comparePositions(a.range.start, b.range.end) <= 0 && comparePositions(b.range.start, a.range.end) <= 0;
}

/** One fix may show what the next is: so often a text is read again. */
const mostRounds = 20;

/** The text with every preferred fix made, as long as there are any. */
export function withPreferredFixes(text: string, catalogue: Catalogue | null, isWanted: IsWanted): string {
  let now = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = apply(now, preferredFixes(parse(now), catalogue, isWanted));
    if (next === now) break;
    now = next;
  }
  return now;
}
