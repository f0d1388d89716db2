import type { Block } from '../../blocks/block';
import { markOf } from '../../drafting/arrangement/end-marks';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { Span } from '../../text/position';
import type { Finding } from '../finding';
import { type Outline, outlineOf } from '../outline';
import type { Anchor, DocumentFinding, DocumentRule } from '../rule';

type Found = readonly (DocumentFinding & { readonly rule: string })[];

interface Placed {
  readonly blocks: readonly (Block | undefined)[];
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
    const own = [blocks[found.block], found.related && blocks[found.related.block]];
    const before = placed.get(found);
    if (before && before.blocks[0] === own[0] && before.blocks[1] === own[1]) return before.finding;
    const { rule, severity, message, block, at, related } = found;
    const finding: Finding = {
      rule,
      severity,
      message,
      place: { block, span: spanAt(blocks[block]!, at) },
      related: related
        ? [
            {
              message: related.message,
              place: { block: related.block, span: spanAt(blocks[related.block]!, related.at) },
            },
          ]
        : [],
    };
    placed.set(found, { blocks: own, finding });
    return finding;
  }
}

/** Where in a block's source a finding is shown: at its words where it has no label or opening phrase. */
export function spanAt({ span, label, opener, logical }: Block, at: Anchor): Span {
  if (at === 'label' && label && label.span.end > label.span.start) return label.span;
  const { text } = logical;
  const words = at === 'opening' ? opener : at === 'end' ? endOf(text) : null;
  const found = words && toSourceSpans(logical, words.start, words.end)[0];
  return found ?? span;
}

/** The last mark, or the last character where none stands. */
function endOf(text: string): Span | null {
  return markOf(text) ?? (text === '' ? null : { start: text.length - 1, end: text.length });
}
