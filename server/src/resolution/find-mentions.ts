import type { Block } from '../blocks/block';
import type { Language, Organ } from '../languages/language';
import { languageOf } from '../languages/languages';
import { type PlainForm, plainForm } from '../text/marks/plain-form';
import { citationsAt } from './citations/citations';
import { citationsAlone } from './citations-alone';
import { ownCrossReferences, type Surroundings } from './cross-references/cross-references';
import { crossReferenceGroups } from './cross-references/groups';
import { possibleGroups } from './cross-references/whose';
import { mentionPlaces } from './mention-places/mention-places';
import type { Citation, Group, Mentions } from './mentions';
import { type Places, unplainBit } from './places/places';
import type { Resolution } from './resolution';
import { isPathOfItem, partAt, type Structure } from './structure';

/** What a block's text alone tells, whatever stands around it. */
export interface TextMentions {
  readonly citations: readonly Citation[];
  /** The groups of numbers that may name paragraphs of the draft; which do, `ownCrossReferences` tells. */
  readonly groups: readonly Group[];
  /** As `Mentions.namesParagraphs`. */
  readonly namesParagraphs: boolean;
}

/** What a block mentions. */
export function findMentions(
  block: Block,
  language: Language,
  organ: Organ | null,
  surroundings: () => Surroundings,
): Mentions {
  const found = findTextMentions(block, language, organ);
  return found.namesParagraphs ? referring(found, surroundings()) : citing(found);
}

/** What each block of a tree mentions, and what it has: one look tells both. */
export function allMentions({ blocks, language, organ, structure }: Omit<Resolution, 'mentions' | 'found'>): {
  readonly all: readonly Mentions[];
  readonly seen: Int32Array;
} {
  const facts = languageOf(language);
  const around = surroundingsIn(blocks, structure, pathsOf(structure));
  const seen = new Int32Array(blocks.length);
  const all = blocks.map((block, index) => {
    const { text } = block;
    const places = mentionPlaces(text, facts);
    seen[index] = places.seen;
    const found = mentionsOf(text, places, facts, organ);
    return found.namesParagraphs ? referring(found, around(index)) : citing(found);
  });
  return { all, seen };
}

/** What a block has, as `Seen` names it, by its index; behind an edit its words are looked at when it is asked for. */
export function seenIn(resolution: Resolution): (index: number) => number {
  void resolution.mentions;
  const { blocks, language, found } = resolution;
  const { seen } = found;
  if (seen) return index => seen[index]!;
  const facts = languageOf(language);
  return index => mentionPlaces(blocks[index]!.text, facts).seen;
}

/** The same without a look; what was not looked at may have anything. */
export function maybeSeenIn({ found: { seen } }: Resolution): (index: number) => number {
  return index => (seen ? seen[index]! : -1);
}

/** What stands around a block, by which its references are held to mean the draft or not. */
export function surroundingsIn(
  blocks: readonly Block[],
  structure: Structure,
  hasPath: Surroundings['hasPath'],
): (index: number) => Surroundings {
  return index => ({
    hasPath,
    path: structure.paths[index]!,
    part: partAt(structure, index),
    kind: blocks[index]!.kind,
  });
}

/**
 * For many references to be held against: gathered where a paragraph refers to another, and not kept, for it takes room.
 * Most refer to whole paragraphs, of which there are far fewer than of items.
 */
export function pathsOf({ paths }: Structure): Surroundings['hasPath'] {
  const known = new Map<boolean, ReadonlySet<string | null>>();
  return path => {
    const isItem = isPathOfItem(path);
    let same = known.get(isItem);
    if (!same) {
      same = new Set(paths.filter(each => each !== null && isPathOfItem(each) === isItem));
      known.set(isItem, same);
    }
    return same.has(path);
  };
}

const nothing: TextMentions = { citations: [], groups: [], namesParagraphs: false };

export function findTextMentions({ text }: Pick<Block, 'text'>, language: Language, organ: Organ | null): TextMentions {
  return mentionsOf(text, mentionPlaces(text, language), language, organ);
}

/** Words are looked for in the plain form of the block's text; positions are those of its text as written. */
function mentionsOf(text: string, places: Places, language: Language, organ: Organ | null): TextMentions {
  if ((places.bits & unplainBit) === 0) return mentionsAt(text, places, language, organ);
  const plain = plainForm(text);
  if (plain.text === text) return mentionsAt(text, places, language, organ);
  return asWritten(mentionsAt(plain.text, mentionPlaces(plain.text, language), language, organ), plain);
}

function mentionsAt(text: string, places: Places, language: Language, organ: Organ | null): TextMentions {
  if (places.bits === 0) return nothing;
  const citations = citationsAt(text, places, language, organ);
  const named = crossReferenceGroups(text, places, language);
  const groups = possibleGroups(text, named, language);
  return citations.length + groups.length === 0 ? nothing : { citations, groups, namesParagraphs: named.length > 0 };
}

const noMentions: Mentions = citationsAlone([]);

/** Of a text that names no paragraphs. */
function citing({ citations }: TextMentions): Mentions {
  return citations.length > 0 ? citationsAlone(citations) : noMentions;
}

/** With the references that mean the draft, by what stands around the block; cheap. */
function referring({ citations, groups, namesParagraphs }: TextMentions, surroundings: Surroundings): Mentions {
  return { citations, crossReferences: ownCrossReferences(groups, surroundings), groups, namesParagraphs };
}

function asWritten(
  { citations, groups, namesParagraphs }: TextMentions,
  { writtenStart, writtenEnd }: PlainForm,
): TextMentions {
  const moved = <T extends { readonly start: number; readonly end: number }>(mention: T): T => ({
    ...mention,
    start: writtenStart(mention.start),
    end: writtenEnd(mention.end),
  });
  return {
    citations: citations.map(moved),
    groups: groups.map(group => ({
      ...moved(group),
      members: group.members.map(member => ({ ...moved(member), counts: member.counts.map(moved) })),
    })),
    namesParagraphs,
  };
}
