import type { PrintedParagraph } from '../page/printed-document';

/** A paragraph with the items below it. Read in the order head, further, items, behind, it is the draft's order. */
export interface Branch {
  /** Null for items that no paragraph stands above. */
  readonly head: PrintedParagraph | null;
  /** Its further paragraphs, before its items. */
  readonly further: readonly PrintedParagraph[];
  readonly items: readonly Branch[];
  /** What goes on with it behind its items. */
  readonly behind: readonly PrintedParagraph[];
}

interface OpenBranch extends Branch {
  readonly depth: number;
  readonly further: PrintedParagraph[];
  readonly items: OpenBranch[];
  readonly behind: PrintedParagraph[];
}

/** Paragraphs in their order as branches: items within what stands above them by their depth. */
export function branchesOf(paragraphs: readonly PrintedParagraph[]): readonly Branch[] {
  const roots: OpenBranch[] = [];
  /** The branch that was opened last, with those around it. */
  let open: OpenBranch[] = [];
  for (const paragraph of paragraphs) {
    const { role, depth } = paragraph;
    if (role === 'item') {
      open = open.filter(branch => branch.depth < depth);
      if ((open.at(-1)?.behind.length ?? 1) > 0) open = [grown(roots, null, depth - 1)];
      open.push(grown(open.at(-1)!.items, paragraph, depth));
    } else if (role === 'continuation' && open.length > 0 && !(open.length === 1 && isBareNumber(open[0]!))) {
      open = open.filter((branch, index) => index === 0 || branch.depth <= depth);
      const { items, further, behind } = open.at(-1)!;
      (items.length === 0 ? further : behind).push(paragraph);
    } else {
      const root = grown(roots, paragraph, 0);
      // what stands below a heading is not a part of it
      open = role === 'heading' ? [] : [root];
    }
  }
  return roots;
}

/** A number without words: what went on with it would be its words. */
function isBareNumber({ head, items }: Branch): boolean {
  return head?.label != null && items.length === 0 && head.runs.every(({ text }) => text.trim() === '');
}

function grown(into: OpenBranch[], head: PrintedParagraph | null, depth: number): OpenBranch {
  const branch = { head, depth, further: [], items: [], behind: [] };
  into.push(branch);
  return branch;
}
