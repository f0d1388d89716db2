import { languageOf } from '../../languages/languages';
import { beginsOpening } from '../../languages/openings/opening-phrases';
import { positionOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import type { Position } from '../../text/position';

/** A longer line is no beginning of an opening phrase. */
const longestBeginning = 60;

/**
 * Is a short line no heading, but the beginning of a paragraph that is being typed: "Dee" with the cursor behind it, on
 * its way to "Deeply concerned"?
 */
export function isHalfTyped(resolution: Resolution, index: number, typedAt: Position): boolean {
  const block = resolution.blocks[index]!;
  if (block.kind !== 'heading' || block.label) return false;
  const { text } = block.logical;
  if (text.length > longestBeginning) return false;
  const end = positionOf(resolution, index, block.span.end);
  // a blank may stand behind a word that is whole
  const behind = typedAt.character - end.character;
  if (end.line !== typedAt.line || behind < 0 || behind > 1) return false;
  return beginsOpening(languageOf(resolution.language), text);
}
