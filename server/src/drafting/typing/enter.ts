import { closingMarks } from '../../languages/marks/end-marks';
import type { Resolution } from '../../resolution/resolution';
import { partAt } from '../../resolution/structure';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal } from '../arrange';
import { arrangementOf, type Standing } from '../arrangement/arrangement';
import { markOf, opensList, type WrittenMark } from '../arrangement/end-marks';
import { promote } from '../operations/level';
import { noParagraph } from '../operations/move';
import { hasNoWords, isAtEnd, type Place, placeOf } from './place';

/**
 * A line end at a paragraph's end begins the next of its level, or the first item where a list is opened; behind a label
 * that nothing is written behind it goes a level up, and then away. Anywhere else it is a line end.
 */
export function enter(resolution: Resolution, selection: Span): Change | Refusal {
  const place = placeOf(resolution, selection);
  if (!place || !isAtEnd(place)) return noParagraph;
  if (hasNoWords(place.text)) return place.own.label ? listEnded(resolution, place, selection) : noParagraph;
  return nextBegun(resolution, place);
}

function nextBegun(resolution: Resolution, place: Place): Change | Refusal {
  const { block, own } = place;
  // an operative paragraph without a number may be one that the preamble is to have yet
  if (own.kind !== 'preambular' && !own.label) return noParagraph;
  const mark = markOf(own.logical.text);
  if (!endsThere(resolution, place, mark)) return noParagraph;
  const all = arrangementOf(resolution);
  const next: Standing = beginsList(resolution, block, mark)
    ? { block: null, kind: 'item', depth: own.depth + 1, words: [] }
    : { block: null, kind: own.kind, depth: own.depth, words: [] };
  const ended = mark || partAt(resolution.structure, block) === 'annex' ? all[block]! : withMark(all[block]!, place);
  const arrangement = [...all.slice(0, block), ended, next, ...all.slice(block + 1)];
  return arrange(resolution, arrangement, { focus: block + 1 });
}

/** Not behind a comma, unless other items end so, nor where lines are cut by hand and no mark tells the end. */
function endsThere({ blocks, layout }: Resolution, { block, own: { kind } }: Place, mark: WrittenMark | null): boolean {
  if (!mark) return layout === 'flowing';
  const written = mark.mark.trim();
  if (kind === 'preambular' || opensList(mark) || closingMarks.has(written)) return true;
  return blocks.some(
    (other, at) => at !== block && other.kind === 'item' && markOf(other.logical.text)?.mark.trim() === written,
  );
}

function beginsList({ blocks }: Resolution, block: number, mark: WrittenMark | null): boolean {
  const below = blocks.slice(block + 1).find(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
  const hasItems = below?.kind === 'item' && below.depth > blocks[block]!.depth;
  return hasItems || (mark !== null && opensList(mark));
}

/** The mark itself is that of the place, by the arrangement. */
function withMark(standing: Standing, { block, text }: Place): Standing {
  return { ...standing, words: [{ block, span: text.words }, ';'] };
}

function listEnded(resolution: Resolution, { block, own }: Place, selection: Span): Change | Refusal {
  const higher = own.kind === 'item' ? promote(resolution, selection) : noParagraph;
  if (!('refusal' in higher)) return higher;
  const all = arrangementOf(resolution);
  const line: Standing = { block: null, kind: 'other', depth: 0, words: [] };
  return arrange(resolution, [...all.slice(0, block), line, ...all.slice(block + 1)], { focus: block });
}
