import type { Block } from '../../blocks/block';
import { markOf } from '../../drafting/arrangement/end-marks';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { Span } from '../../text/position';
import { abbreviationsIn } from '../abbreviations';
import type { Finding } from '../finding';
import { type Outline, outlineOf } from '../outline';
import type { DocumentFinding, DocumentRule } from '../rule';

type Found = readonly (DocumentFinding & { readonly rule: string })[];

interface Placed {
  readonly block: Block;
  readonly finding: Finding;
}

/** What the rules about the whole document find; the same list where no finding has changed nor moved within its block. */
export function documentFindings(rules: readonly DocumentRule[]): (resolution: Resolution) => readonly Finding[] {
  const found = new WeakMap<Outline, Found>();
  const placed = new WeakMap<DocumentFinding, Placed>();
  const lists = new WeakMap<Outline, readonly Finding[]>();
  return resolution => {
    const outline = outlineOf(resolution);
    let all = found.get(outline);
    if (!all) {
      all = rules.flatMap(rule => rule.find(outline).map(finding => ({ ...finding, rule: rule.name })));
      found.set(outline, all);
    }
    const before = lists.get(outline);
    const now = all.map(finding => place(resolution, finding));
    if (before?.every((finding, index) => finding === now[index])) return before;
    lists.set(outline, now);
    return now;
  };

  function place({ blocks }: Resolution, found: Found[number]): Finding {
    const block = blocks[found.block]!;
    const before = placed.get(found);
    if (before?.block === block) return before.finding;
    const { rule, severity, message, at } = found;
    const finding: Finding = {
      rule,
      severity,
      message,
      place: { block: found.block, span: spanOf(block, at ?? 'end') },
      related: [],
    };
    placed.set(found, { block, finding });
    return finding;
  }
}

/** What a finding marks, in the block's source. */
function spanOf(block: Block, at: NonNullable<DocumentFinding['at']>): Span {
  const { span, label, logical, opener } = block;
  if (logical.text === '') return label?.span ?? span;
  if (typeof at === 'object') {
    const { start, end } = abbreviationsIn(logical.text)[at.abbreviation]!;
    const spans = toSourceSpans(logical, start, end);
    return spans.length === 0 ? span : { start: spans[0]!.start, end: spans.at(-1)!.end };
  }
  switch (at) {
    case 'label':
      return label?.span ?? firstWordOf(block);
    case 'opening':
      return opener ? (toSourceSpans(logical, opener.start, opener.end)[0] ?? span) : firstWordOf(block);
    case 'words':
      return { start: label ? firstWordOf(block).start : span.start, end: span.end };
    case 'end':
      return endOf(block);
  }
}

function firstWordOf({ span, logical }: Block): Span {
  const { length } = /^\S{1,40}/.exec(logical.text)?.[0] ?? ' ';
  return toSourceSpans(logical, 0, length)[0] ?? span;
}

/** The last mark in a block's source, or the last character where none stands. */
function endOf({ span, logical }: Block): Span {
  const { text } = logical;
  const { start, end } = markOf(text) ?? { start: text.length - 1, end: text.length };
  return toSourceSpans(logical, start, end)[0] ?? span;
}
