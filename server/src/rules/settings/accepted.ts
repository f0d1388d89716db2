import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { contentHash } from '../../workspace/summaries/content-hash';
import type { Finding } from '../finding';

/** What somebody has looked at and lets stand: what a rule says of a paragraph of these words. */
export interface Accepted {
  readonly rule: string;
  /** `hashOf` the paragraph's words, so that it holds for as long as these stay, wherever they stand. */
  readonly hash: string;
  /** What is marked in the words, where it is not the label: else all that the rule finds in the paragraph. */
  readonly marked: string | null;
}

const encoder = new TextEncoder();
const hashes = new WeakMap<Block, string>();

/** How a line is cut, and what kind of blanks stand in it, are no matter. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Of a paragraph's words: its label may change, and does as others come and go. */
export function hashOf(block: Block): string {
  let hash = hashes.get(block);
  if (hash === undefined) {
    hash = contentHash(encoder.encode(inOneLine(block.logical.text)));
    hashes.set(block, hash);
  }
  return hash;
}

/** No mark is longer. */
const longestMarked = 60;

/** What a finding marks, as `Accepted` has it. */
function markedOf({ blocks }: Resolution, { place }: Finding): string | null {
  const { label, source } = blocks[place.block]!;
  if (label && place.span.start < label.span.end) return null;
  return shortMark(source.slice(place.span.start, place.span.end));
}

/** The same of a stretch of a paragraph's logical text; null for the whole paragraph. */
export function markedIn(block: Block, span: Span | null): string | null {
  return span === null ? null : shortMark(block.logical.text.slice(span.start, span.end));
}

function shortMark(written: string): string | null {
  const marked = inOneLine(written);
  return marked === '' || marked.length > longestMarked ? null : marked;
}

/** How it would stand in the list. */
export function acceptedOf(resolution: Resolution, finding: Finding): Accepted {
  const { rule, place } = finding;
  return { rule, hash: hashOf(resolution.blocks[place.block]!), marked: markedOf(resolution, finding) };
}

/** The first of the list that covers a finding. */
export function acceptanceOf<Entry extends Accepted>(
  resolution: Resolution,
  finding: Finding,
  byRule: ReadonlyMap<string, readonly Entry[]>,
): Entry | undefined {
  return byRule.has(finding.rule) ? entryFor(acceptedOf(resolution, finding), byRule) : undefined;
}

/** The first of the list that covers what would stand there so. */
export function entryFor<Entry extends Accepted>(
  { rule, hash, marked }: Accepted,
  byRule: ReadonlyMap<string, readonly Entry[]>,
): Entry | undefined {
  return byRule.get(rule)?.find(entry => entry.hash === hash && (entry.marked === null || entry.marked === marked));
}

export function byRule<Entry extends Accepted>(accepted: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const rules = new Map<string, Entry[]>();
  for (const entry of accepted) {
    const own = rules.get(entry.rule);
    if (own) own.push(entry);
    else rules.set(entry.rule, [entry]);
  }
  return rules;
}
