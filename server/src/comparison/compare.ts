import type { Resolution } from '../resolution/resolution';
import { alignedText } from './aligned-text';
import { type AlignedPassage, aligning } from './alignment/align';
import { heaviestChain, type Link } from './alignment/rising-chain';
import type { Comparison, PassagePair } from './comparison';
import { finished } from './finished';
import { inOrder } from './in-order';
import { PairReader, type References } from './pair-reader';
import type { PassageLink } from './passage-link';
import { type Passage, passagesOf, type Stream, streamOf } from './passages';

/** What corresponds in two texts, and what has changed. */
export function compare(old: Resolution, now: Resolution, references: References = 'meant'): Comparison {
  return finished(comparing(old, now, references));
}

/** The same as work that says where it may rest, for two books take half a second. */
export function* comparing(
  old: Resolution,
  now: Resolution,
  references: References = 'meant',
): Generator<void, Comparison> {
  const sides = { old: passagesOf(old), new: passagesOf(now) };
  const links: PassageLink[] = [];
  for (const stream of streams) links.push(...(yield* linksOf(stream, old, now, sides)));
  const reader = new PairReader(
    { tree: old, passages: sides.old },
    { tree: now, passages: sides.new },
    links,
    references,
  );
  const pairs: PassagePair[] = [];
  for (const found of reader.pairs()) {
    pairs.push(...found);
    yield;
  }
  return { ...sides, pairs: inOrder([...pairs, ...unlinked(sides, links)]) };
}

const streams: readonly Stream[] = ['text', 'notes'];

interface Sides {
  readonly old: readonly Passage[];
  readonly new: readonly Passage[];
}

function* linksOf(
  stream: Stream,
  old: Resolution,
  now: Resolution,
  sides: Sides,
): Generator<void, readonly PassageLink[]> {
  const [oldPlaces, newPlaces] = [placesOf(sides.old, stream), placesOf(sides.new, stream)];
  const links = yield* aligning(
    yield* aligned(
      old,
      oldPlaces.map(place => sides.old[place]!),
    ),
    yield* aligned(
      now,
      newPlaces.map(place => sides.new[place]!),
    ),
  );
  const lengthOf = ({ old: at, new: to }: Link): number =>
    Math.min(sides.old[oldPlaces[at]!]!.text.length, sides.new[newPlaces[to]!]!.text.length) + 1;
  const inPlace = heaviestChain(links, index => lengthOf(links[index]!), { apart: false });
  return links.map((link, index) => ({
    old: oldPlaces[link.old]!,
    new: newPlaces[link.new]!,
    // footnotes follow the paragraphs that bear their marks
    moved: stream === 'text' && !inPlace[index],
  }));
}

function placesOf(passages: readonly Passage[], stream: Stream): readonly number[] {
  return [...passages.keys()].filter(place => streamOf(passages[place]!) === stream);
}

function* aligned(tree: Resolution, passages: readonly Passage[]): Generator<void, readonly AlignedPassage[]> {
  const found: AlignedPassage[] = [];
  for (const passage of passages) {
    found.push({ kind: passage.kind, text: alignedText(tree, passage) });
    yield;
  }
  return found;
}

function unlinked(sides: Sides, links: readonly Link[]): readonly PassagePair[] {
  const [oldLinked, newLinked] = [new Set(links.map(link => link.old)), new Set(links.map(link => link.new))];
  const unlinkedPlaces = (passages: readonly Passage[], linked: ReadonlySet<number>): readonly number[] =>
    [...passages.keys()].filter(place => streamOf(passages[place]!) !== null && !linked.has(place));
  return [
    ...unlinkedPlaces(sides.old, oldLinked).map(
      (place): PassagePair => ({ old: place, new: null, change: 'gone', moved: false, words: [] }),
    ),
    ...unlinkedPlaces(sides.new, newLinked).map(
      (place): PassagePair => ({ old: null, new: place, change: 'new', moved: false, words: [] }),
    ),
  ];
}
