import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';
import type { Structure } from '../../resolution/structure';
import { type LogicalText, toSourceSpans } from '../../text/logical-text';
import type { Finding } from '../finding';
import type { Fix, ParagraphFinding } from '../rule';

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
    for (const finding of rule.find(paragraph)) {
      found ??= [];
      found.push({ ...finding, rule: rule.name });
    }
  }
  return found ?? nothing;
}

/** What was found in the paragraphs of one text. `aside` is what their findings follow from beside the paragraph. */
interface Kept<Aside> {
  readonly aside: Aside;
  readonly blocks: readonly Block[];
  /** What each block's findings follow from beside its words: its mentions, where rules look at these. */
  readonly beside: readonly unknown[];
  /** Of blocks that have findings, or had some. */
  readonly found: ReadonlyMap<number, readonly Finding[]>;
  readonly findings: readonly Finding[];
}

/** What each finding was made of: its fixes are in there. */
const origins = new WeakMap<Finding, { readonly logical: LogicalText; readonly fixes: ParagraphFinding['fixes'] }>();

/**
 * Keeps what is found in paragraphs. As long as an edit leaves the structure as it is, blocks keep their places, and
 * those that are others than before are found by comparing identities: a paragraph's key then costs what its paragraph
 * costs. The list stays the same where nothing has changed.
 */
export function keptParagraphs<Aside>(
  same: (a: Aside, b: Aside) => boolean,
  findIn: (resolution: Resolution, index: number, aside: Aside) => Found,
): (resolution: Resolution, beside: readonly unknown[], aside: Aside) => readonly Finding[] {
  const kept = new WeakMap<Structure, Kept<Aside>>();
  return (resolution, beside, aside) => {
    const { structure, blocks } = resolution;
    const last = kept.get(structure);
    const before = last && same(last.aside, aside) ? last : null;
    if (before?.blocks === blocks && before.beside === beside) return before.findings;
    let changed: Map<number, readonly Finding[]> | undefined;
    for (let index = 0; index < blocks.length; index++) {
      if (before && before.blocks[index] === blocks[index] && before.beside[index] === beside[index]) continue;
      const own = findIn(resolution, index, aside);
      if (own.length === 0 && !before?.found.has(index)) continue;
      changed ??= new Map(before?.found);
      changed.set(index, findingsOf(blocks[index]!, index, own));
    }
    const found = changed ?? before?.found ?? new Map<number, readonly Finding[]>();
    const findings =
      found === before?.found
        ? before.findings
        : [...found].sort(([a], [b]) => a - b).flatMap(([, findings]) => findings);
    kept.set(structure, { aside, blocks, beside, found, findings });
    return findings;
  };
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
