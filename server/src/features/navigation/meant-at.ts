import { blocksMeant } from '../../drafting/paragraphs-meant';
import { citedParagraphs } from '../../resolution/cited-paragraphs';
import type { Resolution } from '../../resolution/resolution';
import type { Position, Range } from '../../text/position';
import { citationAt, crossReferenceAt, mentionAt } from './mention-at';
import { isOnName, labelAt, paragraphAround } from './paragraph-at';

/** What all references to are asked for. */
export type Meant =
  | { readonly kind: 'resolution'; readonly symbol: string }
  /** One of another document. */
  | { readonly kind: 'cited paragraph'; readonly symbol: string; readonly path: string }
  /** One of the draft itself. */
  | { readonly kind: 'own paragraph'; readonly block: number };

export interface MeantAt {
  readonly meant: Meant;
  /** Of the mention, the label or the name under the cursor; null where the paragraph around it is meant. */
  readonly range: Range | null;
}

/** What a mention, a label or the resolution's name under the cursor means. */
export function meantAt(resolution: Resolution, position: Position): MeantAt | undefined {
  const reference = crossReferenceAt(resolution, position);
  if (reference) {
    const { mention, block, range } = reference;
    const [own] = blocksMeant(resolution, mention.target, block);
    return own === undefined ? undefined : { meant: { kind: 'own paragraph', block: own }, range };
  }
  const paragraph = mentionAt(resolution, position, block => citedParagraphs(resolution, block));
  if (paragraph) {
    const { citation, path } = paragraph.mention;
    return { meant: { kind: 'cited paragraph', symbol: citation.symbol, path }, range: paragraph.range };
  }
  const cited = citationAt(resolution, position);
  if (cited) return { meant: { kind: 'resolution', symbol: cited.mention.symbol }, range: cited.range };
  const label = labelAt(resolution, position);
  if (label) return { meant: { kind: 'own paragraph', block: label.block }, range: label.range };
  if (isOnName(resolution, position)) {
    return { meant: { kind: 'resolution', symbol: resolution.symbol! }, range: null };
  }
  return undefined;
}

/** The same, or else the paragraph around the cursor. */
export function meantAround(resolution: Resolution, position: Position): Meant | undefined {
  const found = meantAt(resolution, position);
  if (found) return found.meant;
  const block = paragraphAround(resolution, position);
  return block === undefined ? undefined : { kind: 'own paragraph', block };
}
