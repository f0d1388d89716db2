import type { InlayHint } from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue';
import { nameOf } from '../../catalogue/entries/entry-name';
import { renumberAll } from '../../drafting/renumber-all';
import { blockIndexAt, positionOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { excerpt } from '../../text/excerpt';
import { toSourceSpans } from '../../text/logical-text';
import { comparePositions, type Position, type Range } from '../../text/position';
import { type OnRightToLeftLine, rightToLeftLines } from '../right-to-left-lines';

export interface WantedHints {
  /** The numbers and letters that ought to stand, beside those that do not. */
  readonly numbers: boolean;
  /** What documents cited are about. */
  readonly titles: boolean;
}

/** UTF-16 code units: a hint stands within a sentence. */
const longestTitle = 48;

/** Words beside those of a part of the draft. None on lines that are read from right to left, which they would cut in two. */
export function inlayHints(
  resolution: Resolution,
  range: Range,
  wanted: WantedHints,
  catalogue: Catalogue | null,
): InlayHint[] {
  const hints = [
    ...(wanted.numbers ? numberHints(resolution) : []),
    ...(wanted.titles && catalogue ? titleHints(resolution, range, catalogue) : []),
  ];
  const isWithin = (place: Position) =>
    comparePositions(range.start, place) <= 0 && comparePositions(place, range.end) <= 0;
  return hints.filter(({ position }) => isWithin(position));
}

/** What renumbering everything would write, behind the label or the reference that it would change. */
function numberHints(resolution: Resolution): InlayHint[] {
  const linesOf = new Map<number, OnRightToLeftLine>();
  return renumberAll(resolution).flatMap(({ place: { block, span }, newText }) => {
    const { source, label } = resolution.blocks[block]!;
    const isInOnePiece = linesOf.get(block) ?? rightToLeftLines(source);
    linesOf.set(block, isInOnePiece);
    if (isInOnePiece(span.start)) return [];
    const isOfLabel = label !== null && label.span.start <= span.start && span.end <= label.span.end;
    const end = isOfLabel ? label.span.end : span.end;
    return [{ position: positionOf(resolution, block, end), label: `→ ${newText}`, paddingLeft: true }];
  });
}

function titleHints(resolution: Resolution, { start, end }: Range, catalogue: Catalogue): InlayHint[] {
  const { blocks, mentions, language } = resolution;
  const hints: InlayHint[] = [];
  const last = blockIndexAt(resolution, end);
  for (let index = blockIndexAt(resolution, start); index <= last && index < blocks.length; index++) {
    const { source, logical } = blocks[index]!;
    const isInOnePiece = rightToLeftLines(source);
    for (const citation of mentions[index]!.citations) {
      const entry = citation.kind === 'charter' ? null : catalogue.find(citation.symbol);
      const name = entry && nameOf(entry, language);
      const part = toSourceSpans(logical, citation.start, citation.end).at(-1);
      if (!name || !part || isInOnePiece(part.start)) continue;
      const label = excerpt(name, longestTitle);
      hints.push({ position: positionOf(resolution, index, part.end), label, paddingLeft: true });
    }
  }
  return hints;
}
