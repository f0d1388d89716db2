import { directionWordIn, turnedWord } from '../../languages/citing/above-and-below';
import type { Language } from '../../languages/language';
import type { Destinations } from './destinations';
import type { MeantGroup } from './meant-references';
import { nameSpan } from './member';
import type { Rewriting } from './rewriting';

/**
 * "paragraph 5 above" is below where one of the two has moved past the other. A word that was wrong before, or that
 * speaks for paragraphs on both sides, stays as it is.
 */
export function turnedDirection(
  text: string,
  { code }: Language,
  { block, group, references }: MeantGroup,
  { standsAt }: Destinations,
): readonly Rewriting[] {
  const own = standsAt(block);
  const targets = references.flatMap(({ meant }) => (meant.kind === 'block' ? meant.block : []));
  if (own === null || targets.length === 0) return [];
  const spans = references.map(({ reference }) => nameSpan(text, reference));
  const end = Math.max(...spans.map(span => span.end));
  const start = Math.min(...spans.map(span => span.start));
  const behind = directionWordIn(code, text.slice(end, group.end));
  const before = behind ? null : directionWordIn(code, text.slice(group.start, start));
  const found = behind
    ? { ...behind, start: end + behind.start }
    : before && { ...before, start: group.start + before.start };
  const turned = found && turnedWord(code, found.word);
  if (!turned) return [];
  const wasAbove = targets.every(target => target < block);
  const wasBelow = targets.every(target => target > block);
  const places = targets.map(standsAt);
  const isAbove = places.every(place => place !== null && place < own);
  const isBelow = places.every(place => place !== null && place > own);
  const turns = turned.says === 'above' ? wasAbove && isBelow : wasBelow && isAbove;
  return turns ? [{ start: found.start, end: found.start + found.word.length, newText: turned.turned }] : [];
}
