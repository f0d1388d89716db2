import type { Block } from '../../blocks/block';
import type { EditWithin, Resolution } from '../../resolution/resolution';
import { type LogicalText, toSourceSpans } from '../../text/logical-text';
import type { Finding } from '../finding';
import type { Fix, ParagraphFinding } from '../rule';
import { placeBefore, sameBlocks } from '../same-blocks';

/** What is found in a paragraph, with the rule that finds it. */
export type Found = readonly (ParagraphFinding & { readonly rule: string })[];

export const nothing: Found = [];

/** What some rules find in a paragraph. Most have nothing to find, and share the list. */
export function foundBy<Looked>(
  rules: readonly { readonly name: string; find(paragraph: Looked): readonly ParagraphFinding[] }[],
  paragraph: Looked,
): Found {
  let found: Found[number][] | null = null;
  for (const rule of rules) {
    const own = rule.find(paragraph);
    // most find nothing, of which V8 makes a walk nonetheless
    if (own.length === 0) continue;
    found ??= [];
    for (const finding of own) found.push({ ...finding, rule: rule.name });
  }
  return found ?? nothing;
}

/** What was found in the paragraphs of one text. `aside` is what their findings follow from beside the paragraph. */
interface Kept<Aside> {
  readonly aside: Aside;
  readonly blocks: readonly Block[];
  readonly beside: Beside;
  /** Of blocks that have findings, or had some. */
  readonly found: ReadonlyMap<number, readonly Finding[]>;
  readonly findings: readonly Finding[];
}

/** Lists of what the findings of each block follow from beside its words: its part, or its mentions, where rules look at these. */
type Beside = readonly ArrayLike<unknown>[];

const noParagraphs: Pick<Kept<never>, 'blocks' | 'beside'> = { blocks: [], beside: [] };

/** What each finding was made of: its fixes are in there. */
const origins = new WeakMap<Finding, { readonly logical: LogicalText; readonly fixes: ParagraphFinding['fixes'] }>();

/**
 * Keeps what is found in paragraphs. Those that are others than in the tree before are told by the edit, or else found by
 * comparing identities, so that a key, and a new paragraph too, cost what their paragraph costs. The list stays the same where nothing has changed.
 */
export function keptParagraphs<Aside>(
  isSame: (a: Aside, b: Aside) => boolean,
  findIn: (resolution: Resolution, index: number, aside: Aside) => Found,
): (resolution: Resolution, beside: Beside, aside: Aside) => readonly Finding[] {
  const kept = new WeakMap<object, Kept<Aside>>();
  return (resolution, beside, aside) => {
    const { lineage, blocks } = resolution;
    const last = kept.get(lineage);
    const before = last && isSame(last.aside, aside) ? last : null;
    if (before?.blocks === blocks && before.beside.every((list, index) => list === beside[index]))
      return before.findings;
    const { blocks: old, beside: oldBeside } = before ?? noParagraphs;
    const same = sameBlocks(old, blocks);
    // most lists are the same, and a key goes over all blocks
    const others = beside
      .map((list, each) => [oldBeside[each] ?? [], list] as const)
      .filter(([before, now]) => same.added !== 0 || before !== now);
    let changed = before && same.added !== 0 ? moved(before.found, before.blocks, blocks) : null;
    const { from, end } = before ? changedSince(before, resolution, beside) : { from: 0, end: blocks.length };
    for (let index = from; index < end; index++) {
      const place = placeBefore(same, index);
      // V8 looks for a place below 0 by its name, which takes as long as a rule
      if (place >= 0 && old[place] === blocks[index] && isSameBeside(others, place, index)) continue;
      const own = findIn(resolution, index, aside);
      if (own.length === 0 && !(changed ?? before?.found)?.has(index)) continue;
      changed ??= new Map(before?.found);
      changed.set(index, findingsOf(blocks[index]!, index, own));
    }
    const found = changed ?? before?.found ?? new Map<number, readonly Finding[]>();
    const findings =
      found === before?.found
        ? before.findings
        : [...found].sort(([a], [b]) => a - b).flatMap(([, findings]) => findings);
    kept.set(lineage, { aside, blocks, beside, found, findings });
    return findings;
  };
}

/** The stretch of blocks that may be others than those that were looked at, or stand beside something else. */
function changedSince(
  { blocks: old, beside: oldBeside }: Pick<Kept<never>, 'blocks' | 'beside'>,
  { blocks, edit }: Resolution,
  beside: Beside,
): Pick<EditWithin, 'from' | 'end'> {
  const isKnown =
    edit?.blocks === old && oldBeside.every((list, each) => list === beside[each] || list === edit.mentions);
  return isKnown ? edit : { from: 0, end: blocks.length };
}

function isSameBeside(
  lists: readonly (readonly [before: ArrayLike<unknown>, now: ArrayLike<unknown>])[],
  place: number,
  index: number,
): boolean {
  for (let each = 0; each < lists.length; each++) {
    const [before, now] = lists[each]!;
    if (before[place] !== now[index]) return false;
  }
  return true;
}

/** What was found in blocks that are still there, at their places now. */
function moved(
  found: ReadonlyMap<number, readonly Finding[]>,
  before: readonly Block[],
  now: readonly Block[],
): Map<number, readonly Finding[]> {
  const same = sameBlocks(now, before);
  const all = new Map<number, readonly Finding[]>();
  for (const [place, findings] of found) {
    const index = placeBefore(same, place);
    if (now[index] === before[place])
      all.set(index, index === place ? findings : findings.map(each => at(index, each)));
  }
  return all;
}

function at(block: number, finding: Finding): Finding {
  const there: Finding = { ...finding, place: { block, span: finding.place.span } };
  origins.set(there, origins.get(finding)!);
  return there;
}

/** What was found in a block, each with its fixes. */
export function findingsOf({ logical }: Block, index: number, found: Found): readonly Finding[] {
  return found.flatMap(({ rule, severity, message, start, end, source, fixes }): Finding[] => {
    const spans = source ? [source] : toSourceSpans(logical, start, end);
    if (spans.length === 0) return [];
    const span = { start: spans[0]!.start, end: spans.at(-1)!.end };
    const finding: Finding = { rule, severity, message, place: { block: index, span }, related: [] };
    origins.set(finding, { logical, fixes });
    return [finding];
  });
}

/** The fixes of a finding in a paragraph; null for any other finding. A place that a line end cuts in two is left alone. */
export function paragraphFixes(finding: Finding): readonly Fix[] | null {
  const origin = origins.get(finding);
  if (!origin) return null;
  const { block } = finding.place;
  return origin.fixes.flatMap(({ title, start, end, source, newText, unsure }, index): Fix[] => {
    const spans = source ? [source] : toSourceSpans(origin.logical, start, end);
    if (spans.length !== 1) return [];
    return [{ title, edits: [{ place: { block, span: spans[0]! }, newText }], preferred: index === 0 && !unsure }];
  });
}
