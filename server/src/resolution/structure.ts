import type { Block } from '../blocks/block';
import type { Part } from '../blocks/kinds';
import { citedLabel } from '../languages/labels';

/** What depends on the blocks before: paths and parents. Arrays by the block's index. */
export interface Structure {
  /** "PP3", "OP4", "OP4(a)(ii)": in Latin letters and digits in every language; null for what diplomats don't cite. */
  readonly paths: readonly (string | null)[];
  /** The index of the block that this one stands under (an item's paragraph, a paragraph's heading), or -1. */
  readonly parents: Int32Array;
  /** A byte each, which `partAt` tells the name of. */
  readonly parts: Uint8Array;
}

const partsByNumber: readonly Part[] = ['front', 'preamble', 'operative', 'closing', 'annex'];

/** The part that the block at an index stands in. */
export function partAt({ parts }: Structure, index: number): Part {
  return partsByNumber[parts[index]!]!;
}

/** "OP4(a)" */
export function isPathOfItem(path: string): boolean {
  return path.endsWith(')');
}

/** One pass over the blocks, in time that follows their number. */
export function structureOf(blocks: readonly Block[]): Structure {
  const paths = new Array<string | null>(blocks.length);
  const parents = new Int32Array(blocks.length);
  const parts = new Uint8Array(blocks.length);
  let part: Part = 'front';
  let preambular = 0;
  /** The paragraphs of a statement bear no numbers and are counted, as are those with bullets; a single operative paragraph is the first. */
  let unnumbered = 0;
  let heading = -1;
  let annex = -1;
  let paragraph = -1;
  /** The index of the last item at each depth, below the paragraph. */
  const items: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    let path: string | null = null;
    let parent = -1;
    if (part === 'operative' && block.before.part === 'annex') {
      // behind "Adopts the following declaration:" stands the text adopted, as in an annex
      part = 'annex';
      heading = annex = paragraph = -1;
      items.length = 0;
    }
    switch (block.kind) {
      case 'title':
      case 'adoption':
      case 'enacting':
        part = block.kind === 'enacting' ? 'preamble' : 'front';
        preambular = unnumbered = 0;
        heading = annex = paragraph = -1;
        items.length = 0;
        break;
      case 'annex':
        part = 'annex';
        annex = index;
        heading = paragraph = -1;
        items.length = 0;
        break;
      case 'heading':
        parent = annex;
        heading = index;
        // a list may go on behind a heading in it, so that its paragraph stays open
        break;
      case 'preambular':
        part = 'preamble';
        // "PP3" says its number; "A. whereas" is counted among the others
        preambular = (block.label?.style === 'decimal' ? block.label.ordinal : 0) || preambular + 1;
        path = `PP${preambular}${block.label?.suffix ? ` ${block.label.suffix}` : ''}`;
        parent = heading;
        paragraph = index;
        items.length = 0;
        break;
      case 'operative':
        if (part !== 'operative') heading = keptHeading(blocks, index, heading);
        part = 'operative';
        if (!block.label || block.label.style === 'bullet') unnumbered++;
        path = `OP${block.label && block.label.style !== 'bullet' ? block.label.ordinal : unnumbered}${block.label?.suffix ? ` ${block.label.suffix}` : ''}`;
        parent = heading;
        paragraph = index;
        items.length = 0;
        break;
      case 'item': {
        // an item deeper than its list has levels above it stands under the last of them
        while (items.length > Math.max(0, block.depth - 1)) items.pop();
        const under = items.at(-1) ?? paragraph;
        parent = under > heading ? under : heading >= 0 ? heading : annex;
        const above = under >= 0 ? paths[under]! : null;
        path = above === null || !block.label ? null : above + citedLabel(block.label.style, block.label.ordinal);
        while (items.length < block.depth - 1) items.push(items.at(-1) ?? parent);
        items.push(index);
        break;
      }
      case 'continuation':
        parent = Math.max(items.at(-1) ?? paragraph, heading);
        break;
      case 'closing':
        part = 'closing';
        heading = annex = paragraph = -1;
        items.length = 0;
        break;
      case 'other':
        parent = heading >= 0 ? heading : annex;
        break;
      case 'footnote':
      case 'furniture':
        break;
    }
    paths[index] = path;
    parents[index] = parent;
    parts[index] = partsByNumber.indexOf(part);
  }
  return { paths, parents, parts };
}

/** A heading right before the first operative paragraph is its own; one further up belongs to the preamble. */
function keptHeading(blocks: readonly Block[], index: number, heading: number): number {
  return heading === index - 1 && blocks[heading]?.kind === 'heading' ? heading : -1;
}
