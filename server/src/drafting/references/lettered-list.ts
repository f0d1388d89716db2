import { lostReference } from '../../languages/citing/lost-reference';
import type { Language } from '../../languages/language';
import type { Destinations, Step } from './destinations';
import { type Member, marked, numberIn, recountedMember, type Written } from './member';
import type { Rewriting } from './rewriting';
import { recounted } from './written-count';

/** "subparagraphs (c) and (d) of paragraph 3": one number, which stands behind, for all letters. */
export function writtenWithNumberBehind(text: string, language: Language, members: readonly Member[]): Written {
  const number = members.map(({ reference }) => numberIn(reference)).find(count => count !== undefined)!;
  const old = members[0]!.before[0]!;
  // where all letters are lost, the paragraph need not be
  const owner = members.find(({ after }) => after !== null)?.after?.[0] ?? members[0]!.paragraph;
  const rewritings: Rewriting[] = [];
  const apart = new Set<number>();
  for (const [index, member] of members.entries()) {
    const { after, before } = member;
    const letters = { ...member.reference, counts: member.reference.counts.filter(count => count !== number) };
    const stays = after !== null && after.length === before.length && after[0]!.cited === owner?.cited;
    if (after !== null && !stays) apart.add(index);
    if (stays) rewritings.push(...recountedMember(text, language, { ...member, reference: letters }, after));
    else rewritings.push(marked(text, letters));
  }
  const { start, end } = number;
  const written = text.slice(start, end);
  if (!owner) rewritings.push({ start, end, newText: lostReference(written) });
  else if (owner.cited !== old.cited)
    rewritings.push({ start, end, newText: recounted(written, old, owner, language, owner.style) });
  return { rewritings, apart };
}

/** "subparagraph (b) above": of the innermost list around that has it. */
export function writtenLetters(
  text: string,
  language: Language,
  members: readonly Member[],
  from: number,
  destinations: Destinations,
): Written {
  const rewritings: Rewriting[] = [];
  const apart = new Set<number>();
  for (const [index, member] of members.entries()) {
    const { after, before, first, reference } = member;
    const stays = after !== null && after.length === before.length && isUnderstood(after, first, from, destinations);
    if (after !== null && !stays) apart.add(index);
    rewritings.push(...(stays ? recountedMember(text, language, member, after) : [marked(text, reference)]));
  }
  return { rewritings, apart };
}

function isUnderstood(after: readonly Step[], first: number, from: number, { pathOf, bears }: Destinations): boolean {
  const citedFrom = (level: number) =>
    after
      .slice(level)
      .map(({ cited }) => cited)
      .join('');
  const written = citedFrom(first);
  let around = pathOf(from) ?? '';
  while (around !== '') {
    if (bears(around + written)) return (around + written).slice(2) === citedFrom(0);
    around = around.slice(0, Math.max(0, around.lastIndexOf('(')));
  }
  return false;
}
