import { type Candidate, candidatesByTraits, candidatesInGap, type Knowledge } from './candidates';
import type { Matching } from './matching';
import { heaviestChain } from './rising-chain';

/** From here on two passages are surely one another, wherever they stand, if neither has another one nearly as like … */
const sure = 0.7;
/** … that is, by so much. */
const ahead = 0.15;
/** Where one stands in the other's place, less will do. */
const inPlace = 0.3;
/** What was much shortened or lengthened is little like, but in its place: this much, times the share of the shorter one's words … */
const reworked = 0.075;
/** … or if nothing else is free between its neighbours, that share alone. */
const shareOfLone = 0.45;
/** What stands elsewhere must be more alike … */
const elsewhere = 0.5;
/** … or this much times the share, where one of both says little else than the other … */
const reworkedElsewhere = 0.3;
/** … and have some words to be alike in, counted as traits. */
const fewestTraits = 12;

/**
 * Links passages whose words have changed: first the surest, then those that stand in each other's place, then what has moved.
 * Of what is left those that were much shortened or lengthened, in their place and elsewhere.
 */
export function* linkLikeWords(matching: Matching, known: Knowledge): Generator<void, void> {
  const anywhere = (yield* candidatesByTraits(known)).filter(({ likeness }) => likeness >= inPlace);
  linkSurest(matching, anywhere);
  yield;
  const inGaps = yield* linkInPlace(matching, known, anywhere);
  const all = [...anywhere, ...inGaps].filter(candidate => fewerTraits(candidate, known) >= fewestTraits);
  linkAnywhere(
    matching,
    all.filter(({ likeness }) => likeness >= elsewhere),
  );
  yield;
  yield* linkReworked(matching, known);
  linkAnywhere(
    matching,
    all.filter(({ likeness, share }) => likeness * share >= reworkedElsewhere),
  );
}

function linkSurest(matching: Matching, candidates: readonly Candidate[]): void {
  const ofOld = bestTwo(candidates, ({ old }) => old);
  const ofNew = bestTwo(candidates, candidate => candidate.new);
  for (const candidate of candidates) {
    const { old, new: now, likeness } = candidate;
    if (likeness < sure) continue;
    const isBest = [ofOld.get(old)!, ofNew.get(now)!].every(
      ([best, second]) => best === candidate && (!second || second.likeness + ahead <= likeness),
    );
    if (isBest && matching.areFree(old, now)) matching.link(old, now);
  }
}

function bestTwo(
  candidates: readonly Candidate[],
  placeOf: (candidate: Candidate) => number,
): ReadonlyMap<number, readonly [Candidate, Candidate | null]> {
  const found = new Map<number, readonly [Candidate, Candidate | null]>();
  for (const candidate of candidates) {
    const known = found.get(placeOf(candidate));
    if (!known) found.set(placeOf(candidate), [candidate, null]);
    else if (candidate.likeness > known[0].likeness) found.set(placeOf(candidate), [candidate, known[0]]);
    else if (!known[1] || candidate.likeness > known[1].likeness) found.set(placeOf(candidate), [known[0], candidate]);
  }
  return found;
}

/** In each gap the heaviest chain of candidates, for most paragraphs keep their order. What gaps have beyond `anywhere`. */
function* linkInPlace(
  matching: Matching,
  known: Knowledge,
  anywhere: readonly Candidate[],
): Generator<void, readonly Candidate[]> {
  const byOld = new Map<number, Candidate[]>();
  for (const candidate of anywhere) {
    const same = byOld.get(candidate.old);
    if (same) same.push(candidate);
    else byOld.set(candidate.old, [candidate]);
  }
  const inGaps: Candidate[] = [];
  for (const gap of matching.gaps()) {
    const within = new Set(gap.new);
    const ofGap = candidatesInGap(gap, known).filter(({ likeness }) => likeness >= inPlace);
    inGaps.push(...ofGap);
    linkChain(matching, [
      ...ofGap,
      ...gap.old.flatMap(place => (byOld.get(place) ?? []).filter(candidate => within.has(candidate.new))),
    ]);
    yield;
  }
  return inGaps;
}

function* linkReworked(matching: Matching, known: Knowledge): Generator<void, void> {
  for (const gap of matching.gaps()) {
    const isLone = gap.old.length === 1 && gap.new.length === 1;
    linkChain(
      matching,
      candidatesInGap(gap, known).filter(candidate => {
        if (fewerTraits(candidate, known) < fewestTraits) return false;
        return candidate.likeness * candidate.share >= reworked || (isLone && candidate.share >= shareOfLone);
      }),
    );
    yield;
  }
}

/** The heaviest of all chains in which none crosses another. */
function linkChain(matching: Matching, candidates: readonly Candidate[]): void {
  const links = [...candidates].sort((one, other) => one.old - other.old || one.new - other.new);
  const weightOf = (index: number): number => {
    const { old, new: now, likeness } = links[index]!;
    return likeness ** 2 * (matching.oldWeights[old]! + matching.newWeights[now]!);
  };
  const chosen = heaviestChain(links, weightOf, { apart: true });
  for (const [index, { old, new: now }] of links.entries()) if (chosen[index]) matching.link(old, now);
}

function linkAnywhere(matching: Matching, candidates: readonly Candidate[]): void {
  // the nearer of two that are as like
  const sorted = [...candidates].sort(
    (one, other) => other.likeness - one.likeness || Math.abs(one.old - one.new) - Math.abs(other.old - other.new),
  );
  for (const { old, new: now } of sorted) if (matching.areFree(old, now)) matching.link(old, now);
}

/** Of the one that has fewer. */
function fewerTraits({ old, new: now }: Candidate, known: Knowledge): number {
  return Math.min(known.old.get(old)!.length, known.new.get(now)!.length);
}
