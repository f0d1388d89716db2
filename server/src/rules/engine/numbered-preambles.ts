import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import { numberedPreamble } from '../numbered-preamble';
import { type Outline, outlineOf } from '../outline';

type Findings = (resolution: Resolution) => readonly Finding[];

/**
 * What rules find but what follows from the numbers of a preamble alone, which is one slip and told as such: that its
 * paragraphs open as no operative one does, and that the numbers begin again below it. The list stays the same where
 * the rules' list and the outline do.
 */
export function withoutNumberedPreambles(find: Findings): Findings {
  const kept = new WeakMap<readonly Finding[], { readonly outline: Outline; readonly left: readonly Finding[] }>();
  return resolution => {
    const all = find(resolution);
    // few texts have any, and of others no outline is made
    if (!all.some(({ rule }) => ofBlock.has(rule) || ofBlockBelow.has(rule))) return all;
    const outline = outlineOf(resolution);
    const before = kept.get(all);
    if (before?.outline === outline) return before.left;
    const left = leftOf(all, outline);
    kept.set(all, { outline, left });
    return left;
  };
}

const ofBlock: ReadonlySet<string> = new Set(['opening-part']);
const ofBlockBelow: ReadonlySet<string> = new Set(['numbering-restart', 'numbering-sequence']);

function leftOf(all: readonly Finding[], outline: Outline): readonly Finding[] {
  const numbered = numberedPreamble(outline);
  if (numbered.length === 0) return all;
  const blocks = new Set(numbered);
  const last = numbered.at(-1)!;
  const below = outline.facts.findIndex(({ kind, isLabelled }, at) => at > last && kind === 'operative' && isLabelled);
  return all.filter(
    ({ rule, place: { block } }) =>
      !(ofBlock.has(rule) && blocks.has(block)) && !(ofBlockBelow.has(rule) && block === below),
  );
}
