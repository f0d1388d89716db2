import type { Catalogue } from '../catalogue/catalogue';
import { parse } from '../resolution/parse';
import type { Resolution } from '../resolution/resolution';
import { check, fixesOf, onwardOf } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { IsMended } from '../rules/rule';
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
  const findings = check(resolution, catalogue, settings).filter(({ rule }) => isWanted(rule));
  const isMended = blocksOf(findings);
  const decided = new Map<string, ReadonlySet<number>[]>();
  let count = 0;
  for (const finding of findings) {
    if (decided.get(finding.rule)?.some(blocks => blocks.has(finding.place.block))) {
      count++;
      continue;
    }
    const fix = fixesOf(resolution, finding, settings).find(({ preferred }) => preferred);
    const onward = fix ? onwardOf(resolution, finding, isMended, settings) : null;
    const edits = fix ? textEdits(resolution, onward?.edits ?? fix.edits) : [];
    if (edits.length === 0) continue;
    if (edits.some(edit => linesOf(edit).some(line => taken.get(line)?.some(other => meet(edit, other))))) continue;
    count++;
    if (onward) decided.set(finding.rule, [...(decided.get(finding.rule) ?? []), onward.blocks]);
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

/** At which blocks each rule has found something. */
function blocksOf(findings: readonly Finding[]): IsMended {
  const blocks = new Map<string, Set<number>>();
  for (const { rule, place } of findings) {
    const found = blocks.get(rule);
    if (found) found.add(place.block);
    else blocks.set(rule, new Set([place.block]));
  }
  return (rule, block) => blocks.get(rule)?.has(block) === true;
}

function linesOf({ range }: TextEdit): readonly number[] {
  return Array.from({ length: range.end.line - range.start.line + 1 }, (_, at) => range.start.line + at);
}

function meet(a: TextEdit, b: TextEdit): boolean {
  return comparePositions(a.range.start, b.range.end) <= 0 && comparePositions(b.range.start, a.range.end) <= 0;
}

/** One fix may show what the next is: so often any text is read again. */
const fewestRounds = 20;
/** UTF-16 code units read in all rounds. */
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
