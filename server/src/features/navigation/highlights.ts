import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { rangesOfLogical } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import type { Position } from '../../text/position';
import { type Meant, meantAt } from './meant-at';
import { citationsInDraft, citedParagraphInDraft, type PlacedMention, referencesToBlock } from './own-references';
import { labelRange } from './paragraph-at';

/**
 * In the draft, whatever means the same as what is under the cursor: a label and the references to its paragraph, all
 * citations of one document. What is cut in two is highlighted in both parts. Empty where nothing stands that means
 * anything: the editor then highlights nothing, not the word.
 */
export function highlights(resolution: Resolution, position: Position): DocumentHighlight[] {
  const found = meantAt(resolution, position);
  if (!found) return [];
  const mentions = mentionsOf(resolution, found.meant).flatMap(({ block, span }) =>
    rangesOfLogical(resolution, block, span.start, span.end).map(range => ({
      range,
      kind: DocumentHighlightKind.Read as DocumentHighlightKind,
    })),
  );
  if (found.meant.kind !== 'own paragraph' || !resolution.blocks[found.meant.block]!.label) return mentions;
  return [{ range: labelRange(resolution, found.meant.block), kind: DocumentHighlightKind.Write }, ...mentions];
}

function mentionsOf(resolution: Resolution, meant: Meant): readonly PlacedMention[] {
  switch (meant.kind) {
    case 'resolution':
      return citationsInDraft(resolution, meant.symbol);
    case 'cited paragraph':
      return citedParagraphInDraft(resolution, meant.symbol, meant.path);
    case 'own paragraph':
      return referencesToBlock(resolution, meant.block);
  }
}
