import type { Language } from '../../languages/language';
import { insertionBehind } from '../../languages/marks/insertions';
import type { Step } from './destinations';
import { type Member, marked, nameSpan, numberIn, recountedMember, type Written } from './member';
import type { Rewriting } from './rewriting';
import { namedAs, recounted } from './written-count';

/**
 * "paragraphs 2, 3 (a) and (b) and 5": letters share the number before, and get one of their own where that has become
 * another. `several`: may more numbers follow the first?
 */
export function writtenList(text: string, language: Language, members: readonly Member[], several: boolean): Written {
  const rewritings: Rewriting[] = [];
  const apart = new Set<number>();
  /** What the list has named last, as it will stand. */
  let shown: readonly string[] = [];
  for (const [index, member] of members.entries()) {
    const { after, reference } = member;
    const written = after && writtenMember(text, language, member, after, shown, several || shown.length === 0);
    if (after && !written) apart.add(index);
    rewritings.push(...(written ?? [marked(text, reference)]));
    if (written) shown = after!.map(({ cited }) => cited);
  }
  return { rewritings, apart };
}

function writtenMember(
  text: string,
  language: Language,
  member: Member,
  after: readonly Step[],
  shown: readonly string[],
  mayNumber: boolean,
): readonly Rewriting[] | null {
  const { first, before } = member;
  const own = after[first];
  const goesOn =
    first === 0 ||
    (own !== undefined &&
      after.slice(0, first).every(({ cited }, level) => cited === shown[level]) &&
      shown[first] !== undefined &&
      rankOf(own.cited) > rankOf(shown[first]));
  if (goesOn && after.length === before.length) return recountedMember(text, language, member, after);
  const whole = first === 0 || mayNumber ? wholeName(text, language, member, after) : null;
  return whole && [whole];
}

/** Of (b) among (a) and (b), of (iii) among (ii) and (iii). */
function rankOf(cited: string): number {
  const body = cited.slice(1, -1);
  if (/^\d+$/.test(body)) return Number(body);
  if (/^[ivxl]{2,}$/.test(body) || body === 'i') return romanRank(body);
  return (body.length - 1) * 26 + body.charCodeAt(0) - 0x60;
}

const worths: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanRank(body: string): number {
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    const worth = worths[body[at]!]!;
    sum += worth < (worths[body[at + 1] ?? ''] ?? 0) ? -worth : worth;
  }
  return sum;
}

/** All of it written anew, "3 (b)" as "5" or "(b)" as "5 (c)"; null where a label can't be named so. */
function wholeName(
  text: string,
  language: Language,
  { reference, before }: Member,
  after: readonly Step[],
): Rewriting | null {
  const [number, ...letters] = after;
  const names = letters.map(({ label }) => label && namedAs(label));
  if (!number || names.includes(null)) return null;
  const count = numberIn(reference);
  const written = count
    ? recounted(text.slice(count.start, count.end), before[0]!, number, language, number.style)
    : `${number.ordinal}${insertionBehind(number.suffix, language.code)}`;
  // Chinese runs them together
  return { ...nameSpan(text, reference), newText: [written, ...names].join(language.code === 'zh' ? '' : ' ') };
}
