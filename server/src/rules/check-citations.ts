import type { Block } from '../blocks/block';
import type { Catalogue } from '../catalogue/catalogue';
import type { Resolution } from '../resolution/resolution';
import { toSourceSpans } from '../text/logical-text';
import type { Span } from '../text/position';
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
import type { Finding } from './finding';
import type { Fix } from './rule';
import { symbolForm } from './symbol-form';

export const citationRules: readonly CitationRule[] = [
  citationYear,
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

interface Kept {
  readonly catalogue: Catalogue;
  readonly draftDate: string | null;
  readonly draftSymbol: string | null;
  readonly found: readonly (CitationFinding & { readonly rule: string })[];
}

/** What was found in a paragraph stays as long as its block does, which an incremental parse keeps where nothing changed. */
const kept = new WeakMap<Block, Kept>();
const none: Kept['found'] = [];

/** What the rules about citations find in each paragraph. */
export function checkCitations(resolution: Resolution, catalogue: Catalogue): Finding[] {
  const { symbol: draftSymbol, blocks, mentions } = resolution;
  const draftDate = dateOf(draftSymbol, catalogue);
  const findings: Finding[] = [];
  for (let index = 0; index < blocks.length; index++) {
    for (const { rule, severity, message, start, end } of foundIn(resolution, index, catalogue, draftDate)) {
      const spans = toSourceSpans(blocks[index]!.logical, start, end);
      if (spans.length === 0) continue;
      const span = { start: spans[0]!.start, end: spans.at(-1)!.end };
      findings.push({ rule, severity, message, place: { block: index, span }, related: [] });
    }
  }
  return findings;

  function foundIn(of: Resolution, index: number, known: Catalogue, date: string | null): Kept['found'] {
    const block = of.blocks[index]!;
    const own = mentions[index]!;
    if (own.citations.length === 0 && !/[/／]/.test(block.logical.text)) return none;
    const before = kept.get(block);
    if (before && before.catalogue === known && before.draftDate === date && before.draftSymbol === draftSymbol) {
      return before.found;
    }
    const context: CitationContext = {
      block,
      mentions: own,
      language: of.language,
      draftDate: date,
      draftSymbol,
      catalogue: known,
    };
    const found = citationRules.flatMap(rule => rule.check(context).map(finding => ({ ...finding, rule: rule.name })));
    kept.set(block, { catalogue: known, draftDate: date, draftSymbol, found });
    return found;
  }
}

/** The fixes of a finding of `checkCitations` on the same tree. A place that a line end cuts in two is left alone. */
export function citationFixes(resolution: Resolution, { rule, message, place }: Finding): readonly Fix[] {
  const known = kept.get(resolution.blocks[place.block]!);
  const { logical } = resolution.blocks[place.block]!;
  const finding = known?.found.find(
    found => found.rule === rule && found.message === message && startsAt(logical, found, place.span),
  );
  return (finding?.fixes ?? []).flatMap(({ title, start, end, newText }, index): Fix[] => {
    const spans = toSourceSpans(logical, start, end);
    if (spans.length !== 1) return [];
    return [{ title, edits: [{ place: { block: place.block, span: spans[0]! }, newText }], preferred: index === 0 }];
  });
}

function startsAt(logical: Parameters<typeof toSourceSpans>[0], { start, end }: CitationFinding, span: Span): boolean {
  return toSourceSpans(logical, start, end)[0]?.start === span.start;
}

/** The day that the draft was adopted on, if it bears the symbol of a known text; else the year that its symbol names. */
function dateOf(symbol: string | null, catalogue: Catalogue): string | null {
  // of parts A and B, adopted months apart, the symbol alone does not tell which
  if (symbol === null || (symbol.endsWith(')') ? false : catalogue.find(`${symbol}B`))) return null;
  return catalogue.find(symbol)?.date ?? /\((\d{4})\)$/.exec(symbol)?.[1] ?? null;
}
