import type { Block } from '../../blocks/block';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Mentions } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import type { Structure } from '../../resolution/structure';
import { type LogicalText, toSourceSpans } from '../../text/logical-text';
import type { Finding } from '../finding';
import type { Fix } from '../rule';
import { citationAddress } from './citation-address';
import { citationDate } from './citation-date';
import { citationLater } from './citation-later';
import { citationNoun } from './citation-noun';
import { citationOrder } from './citation-order';
import { citationReversed } from './citation-reversed';
import type { CitationContext, CitationFinding, CitationRule } from './citation-rule';
import { citationSession } from './citation-session';
import { citationUnknown } from './citation-unknown';
import { citationYear } from './citation-year';
import { citationYearless } from './citation-yearless';
import { anySlash, symbolForm } from './symbol-form';

export const citationRules: readonly CitationRule[] = [
  citationYear,
  citationYearless,
  citationUnknown,
  citationDate,
  citationSession,
  citationLater,
  citationOrder,
  citationReversed,
  citationNoun,
  citationAddress,
  symbolForm,
];

/** What the rules look at beside the paragraph itself. */
interface Known {
  readonly catalogue: Catalogue;
  readonly draftDate: string | null;
  readonly draftSymbol: string | null;
}

type Found = readonly (CitationFinding & { readonly rule: string })[];

interface Kept {
  /** The same object for all that were checked together. */
  readonly known: Known;
  readonly mentions: Mentions;
  readonly found: Found;
}

/** What each finding was made of: its fixes are in there. */
const origins = new WeakMap<Finding, { readonly logical: LogicalText; readonly fixes: CitationFinding['fixes'] }>();

/** What was found in a paragraph stays as long as its block does, which an incremental parse keeps where nothing changed. */
const kept = new WeakMap<Block, Kept>();

interface Checked extends Known {
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mentions[];
  /** Of blocks that have findings, or had some. */
  readonly found: ReadonlyMap<number, readonly Finding[]>;
  readonly findings: readonly Finding[];
}

/**
 * The same for the whole text: as long as an edit leaves the structure as it is, blocks keep their places, and those that
 * are others than before are found by comparing identities. A paragraph's key then costs what its paragraph costs.
 */
const checked = new WeakMap<Structure, Checked>();
const none: Found = [];

/** What the rules about citations find in each paragraph; the same list where nothing has changed. */
export function checkCitations(resolution: Resolution, catalogue: Catalogue): readonly Finding[] {
  const { symbol: draftSymbol, structure, blocks, mentions } = resolution;
  const known: Known = { catalogue, draftDate: dateOf(draftSymbol, catalogue), draftSymbol };
  const last = checked.get(structure);
  const before = last && sameKnown(last, known) ? last : null;
  if (before?.blocks === blocks && before.mentions === mentions) return before.findings;
  let found: Map<number, readonly Finding[]> | undefined;
  for (let index = 0; index < blocks.length; index++) {
    if (before && before.blocks[index] === blocks[index] && before.mentions[index] === mentions[index]) continue;
    const own = findingsOf(blocks[index]!, index, foundIn(resolution, index, known));
    if (own.length === 0 && !before?.found.has(index)) continue;
    found ??= new Map(before?.found);
    found.set(index, own);
  }
  const all = found ?? before?.found ?? new Map<number, readonly Finding[]>();
  const findings =
    all === before?.found ? before.findings : [...all].sort(([a], [b]) => a - b).flatMap(([, findings]) => findings);
  checked.set(structure, { ...known, blocks, mentions, found: all, findings });
  return findings;
}

function sameKnown(before: Known, now: Known): boolean {
  return (
    before.catalogue === now.catalogue && before.draftDate === now.draftDate && before.draftSymbol === now.draftSymbol
  );
}

function findingsOf({ logical }: Block, index: number, found: Found): readonly Finding[] {
  return found.flatMap(({ rule, severity, message, start, end, fixes }): Finding[] => {
    const spans = toSourceSpans(logical, start, end);
    if (spans.length === 0) return [];
    const span = { start: spans[0]!.start, end: spans.at(-1)!.end };
    const finding: Finding = { rule, severity, message, place: { block: index, span }, related: [] };
    origins.set(finding, { logical, fixes });
    return [finding];
  });
}

function foundIn({ blocks, mentions, language }: Resolution, index: number, known: Known): Found {
  const block = blocks[index]!;
  const { citations } = mentions[index]!;
  // a symbol that is written wrongly is no citation yet
  if (citations.length === 0 && !anySlash.test(block.logical.text)) return none;
  const before = kept.get(block);
  if (before && before.mentions === mentions[index] && sameKnown(before.known, known)) return before.found;
  const context: CitationContext = { ...known, block, mentions: mentions[index]!, language };
  const found = citationRules.flatMap(rule => rule.check(context).map(finding => ({ ...finding, rule: rule.name })));
  // most paragraphs have no findings, and share the list
  const told = found.length === 0 ? none : found;
  kept.set(block, { known, mentions: mentions[index]!, found: told });
  return told;
}

/** The fixes of a finding of `checkCitations`. A place that a line end cuts in two is left alone. */
export function citationFixes(finding: Finding): readonly Fix[] {
  const origin = origins.get(finding);
  if (!origin) return [];
  const { block } = finding.place;
  return origin.fixes.flatMap(({ title, start, end, newText }, index): Fix[] => {
    const spans = toSourceSpans(origin.logical, start, end);
    if (spans.length !== 1) return [];
    return [{ title, edits: [{ place: { block, span: spans[0]! }, newText }], preferred: index === 0 }];
  });
}

/** The day that the draft was adopted on, if it bears the symbol of a known text; else the year that its symbol names. */
function dateOf(symbol: string | null, catalogue: Catalogue): string | null {
  // of parts A and B, adopted months apart, the symbol alone does not tell which
  if (symbol === null || (symbol.endsWith(')') ? false : catalogue.find(`${symbol}B`))) return null;
  return catalogue.find(symbol)?.date ?? /\((\d{4})\)$/.exec(symbol)?.[1] ?? null;
}
