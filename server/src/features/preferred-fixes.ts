import type { Catalogue } from '../catalogue/catalogue';
import { parse } from '../resolution/parse';
import type { Resolution } from '../resolution/resolution';
import { check, fixesOf } from '../rules/check';
import { hashOf } from '../rules/settings/accepted';
import { ordinarySettings, type RuleSettings } from '../rules/settings/rule-settings';
import { apply, type TextEdit } from '../text/edit';
import { editsOfRounds } from '../text/edits-in-rounds';
import { comparePositions } from '../text/position';
import { textEdits } from './arranging/arrangements';

/** Is a rule's fix wanted? */
export type IsWanted = (rule: string) => boolean;

/** What is held against a text, and what of it is mended. */
export interface FixAll {
  readonly catalogue: Catalogue | null;
  readonly settings: RuleSettings;
  readonly isWanted: IsWanted;
}

/** Edits that mend findings, and how many they mend. */
export interface Mended {
  readonly edits: readonly TextEdit[];
  readonly count: number;
}

/**
 * The edits of every preferred fix that can be made at once, in order: of several that touch the same place the first in the
 * text, whose edits may make the others needless.
 */
export function preferredFixes(
  resolution: Resolution,
  catalogue: Catalogue | null = null,
  isWanted: IsWanted = () => true,
): readonly TextEdit[] {
  return fixesAtOnce(resolution, { catalogue, isWanted, settings: ordinarySettings }).edits;
}

function fixesAtOnce(resolution: Resolution, { catalogue, settings, isWanted }: FixAll): Mended {
  const taken = new Map<number, TextEdit[]>();
  let count = 0;
  for (const finding of check(resolution, catalogue, settings)) {
    if (!isWanted(finding.rule)) continue;
    const fix = fixesOf(resolution, finding, settings).find(({ preferred }) => preferred);
    const edits = fix ? textEdits(resolution, fix.edits) : [];
    if (edits.length === 0) continue;
    if (edits.some(edit => linesOf(edit).some(line => taken.get(line)?.some(other => meet(edit, other))))) continue;
    count++;
    for (const edit of edits) {
      for (const line of linesOf(edit)) {
        const there = taken.get(line);
        if (there) there.push(edit);
        else taken.set(line, [edit]);
      }
    }
  }
  const edits = [...new Set([...taken.values()].flat())].sort((a, b) => comparePositions(a.range.start, b.range.start));
  return { edits, count };
}

function linesOf({ range }: TextEdit): readonly number[] {
  return Array.from({ length: range.end.line - range.start.line + 1 }, (_, at) => range.start.line + at);
}

function meet(a: TextEdit, b: TextEdit): boolean {
  return comparePositions(a.range.start, b.range.end) <= 0 && comparePositions(b.range.start, a.range.end) <= 0;
}

/** One fix may show what the next is: so often any text is read again. */
const fewestRounds = 20;
/** UTF-16 code units read in all rounds: a gap in a list shows the number of one paragraph after another. */
const mostRead = 2_000_000;

/**
 * Every preferred fix, as long as there are any: what one round of them shows is mended by the next, and the edits are those
 * of the text as it stands, so that all is one step for an editor.
 */
export function allFixes(resolution: Resolution, fixAll: FixAll): Mended {
  const text = resolution.blocks.map(({ source }) => source).join('');
  const rounds: (readonly TextEdit[])[] = [];
  const seen = new Set([text]);
  let count = 0;
  let now = text;
  let { settings } = fixAll;
  const mostRounds = Math.max(fewestRounds, Math.floor(mostRead / (text.length + 1)));
  for (let tree = resolution; rounds.length < mostRounds; ) {
    const mended = fixesAtOnce(tree, { ...fixAll, settings });
    const next = apply(now, mended.edits);
    // fixes that undo each other would go on for ever
    if (seen.has(next)) break;
    seen.add(next);
    rounds.push(mended.edits);
    count += mended.count;
    now = next;
    const mendedTree = parse(next);
    settings = followed(settings, tree, mendedTree);
    tree = mendedTree;
  }
  return rounds.length === 0 ? { edits: [], count: 0 } : { edits: editsOfRounds(text, rounds), count };
}

/** What is accepted of a paragraph stays so when another fix changes its words. */
function followed(settings: RuleSettings, before: Resolution, after: Resolution): RuleSettings {
  if (settings.accepted.length === 0 || before.blocks.length !== after.blocks.length) return settings;
  const changed = new Map<string, string>();
  for (const [index, block] of before.blocks.entries()) {
    const hash = hashOf(after.blocks[index]!);
    if (hash !== hashOf(block)) changed.set(hashOf(block), hash);
  }
  const moved = settings.accepted.flatMap(entry => {
    const hash = changed.get(entry.hash);
    return hash === undefined ? [] : [{ ...entry, hash }];
  });
  return moved.length === 0 ? settings : { ...settings, accepted: [...settings.accepted, ...moved] };
}

/** The text with every preferred fix made. */
export function withPreferredFixes(text: string, fixAll: FixAll): string {
  return apply(text, allFixes(parse(text), fixAll).edits);
}
