import type { Block } from './blocks/block';
import type { Catalogue } from './catalogue/catalogue';
import { inEnglish } from './messages/message';
import type { Citation } from './resolution/mentions';
import { rangeOf, rangesOfLogical } from './resolution/placement';
import type { Resolution } from './resolution/resolution';
import { check } from './rules/check';
import type { Severity } from './rules/finding';
import type { KnownTexts } from './rules/rule';
import { ordinarySettings, type RuleSettings } from './rules/settings/rule-settings';
import { withoutMarkdown } from './text/marks/markdown';
import type { Range } from './text/position';

/** The document that `resolute parse --format json` prints; its form is stable. */
export interface ResolutionJson {
  language: string;
  organ: string | null;
  symbol: string | null;
  layout: string;
  blocks: BlockJson[];
  citations: { symbol: string; kind: string; text: string; path: string | null; ranges: Range[] }[];
  crossReferences: { target: string; text: string; path: string | null; ranges: Range[] }[];
  diagnostics: FindingJson[];
}

export interface FindingJson {
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
}

interface BlockJson {
  kind: string;
  path: string | null;
  label: string | null;
  depth: number;
  opener: string | null;
  text: string;
  range: Range;
}

/** What the rules find, as `resolute check --format json` prints it. */
export function findingsJson(
  resolution: Resolution,
  catalogue: Catalogue | null,
  settings: RuleSettings = ordinarySettings,
  texts: KnownTexts | null = null,
): FindingJson[] {
  return check(resolution, catalogue, settings, texts).map(({ rule, severity, message, place }) => ({
    rule,
    severity,
    message: inEnglish(message),
    range: rangeOf(resolution, place.block, place.span),
  }));
}

export function toJson(resolution: Resolution, catalogue: Catalogue | null = null): ResolutionJson {
  const json: ResolutionJson = {
    language: resolution.language,
    organ: resolution.organ,
    symbol: resolution.symbol,
    layout: resolution.layout,
    blocks: [],
    citations: [],
    crossReferences: [],
    diagnostics: findingsJson(resolution, catalogue),
  };
  for (const [index, block] of resolution.blocks.entries()) {
    const path = resolution.structure.paths[index]!;
    if (block.kind !== 'furniture') json.blocks.push(blockJson(resolution, index, block, path));
    for (const piece of block.furniture) {
      const range = rangeOf(resolution, index, piece.span);
      json.blocks.push({ kind: piece.kind, path: null, label: null, depth: 0, opener: null, text: piece.text, range });
    }
    const mentions = resolution.mentions[index]!;
    const place = (start: number, end: number) => ({
      text: block.logical.text.slice(start, end),
      path,
      ranges: rangesOfLogical(resolution, index, start, end),
    });
    for (const { symbol, kind, start, end } of mentions.citations as Citation[]) {
      json.citations.push({ symbol, kind, ...place(start, end) });
    }
    for (const { target, start, end } of mentions.crossReferences) {
      json.crossReferences.push({ target, ...place(start, end) });
    }
  }
  return json;
}

function blockJson(resolution: Resolution, index: number, block: Block, path: string | null): BlockJson {
  return {
    kind: block.kind,
    path,
    // "1\\." of Markdown is 1.
    label: block.label && withoutMarkdown(block.label.text, 0, block.label.text.length),
    depth: block.depth,
    opener: block.opener && block.logical.text.slice(block.opener.start, block.opener.end),
    text: block.logical.text,
    range: rangeOf(resolution, index, block.span),
  };
}
