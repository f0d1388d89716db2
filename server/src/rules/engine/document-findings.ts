import type { Block } from '../../blocks/block';
import { markOf } from '../../drafting/arrangement/end-marks';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { Span } from '../../text/position';
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
    const { rule, severity, message } = found;
    const finding: Finding = {
      rule,
      severity,
      message,
      place: { block: found.block, span: endOf(block) },
      related: [],
    };
    placed.set(found, { block, finding });
    return finding;
  }
}

/** The last mark in a block's source, or the last character where none stands. */
function endOf({ span, logical }: Block): Span {
  const { text } = logical;
  const { start, end } = markOf(text) ?? { start: text.length - 1, end: text.length };
  return toSourceSpans(logical, start, end)[0] ?? span;
}
