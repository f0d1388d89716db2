import type { Language } from '../../languages/language';
import { openingAt } from '../../resolution/cross-references/opening';
import type { Resolution } from '../../resolution/resolution';
import type { Destinations } from './destinations';
import { turnedDirection } from './direction';
import { writtenLetters, writtenWithNumberBehind } from './lettered-list';
import type { MeantGroup } from './meant-references';
import { hasNumberBehind, inOrder, isRangeEnd, type Member, memberOf, type Written } from './member';
import { writtenList } from './numbered-list';
import { changedRanges } from './ranges';
import type { ReferenceNote, Rewriting } from './rewriting';

export interface RewrittenGroup {
  readonly rewritings: readonly Rewriting[];
  readonly notes: readonly ReferenceNote[];
}

/** The references that one noun governs, rewritten together, for they share numbers. */
export function rewrittenGroup(
  resolution: Resolution,
  language: Language,
  found: MeantGroup,
  destinations: Destinations,
): RewrittenGroup {
  const { text } = resolution.blocks[found.block]!.logical;
  const { references } = found;
  const members = inOrder(
    references.map((each, index) =>
      memberOf(resolution, each, found.block, destinations, isRangeEnd(text, language, references, index)),
    ),
  );
  const { rewritings, apart } = written(text, language, members, found, destinations);
  const ranges = changedRanges(resolution, found, members, destinations);
  const notes = members.flatMap(({ note, reference: { start, end, target } }, index) => {
    const kind = note ?? (apart.has(index) ? 'apart' : ranges.has(index) ? 'range' : null);
    return kind === null ? [] : [{ kind, block: found.block, start, end, target }];
  });
  return { rewritings: [...rewritings, ...turnedDirection(text, language, found, destinations)], notes };
}

function written(
  text: string,
  language: Language,
  members: readonly Member[],
  { group, block }: MeantGroup,
  destinations: Destinations,
): Written {
  if (members.some(hasNumberBehind)) return writtenWithNumberBehind(text, language, members);
  if (members.every(({ first }) => first > 0)) return writtenLetters(text, language, members, block, destinations);
  const noun = openingAt(text, group.start, language);
  return writtenList(text, language, members, noun ? noun.groups?.several !== undefined : true);
}
