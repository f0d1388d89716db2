import type { Resolution } from '../resolution/resolution';
import { comparedText, noteMarkLength } from './compared-text';
import type { Change, PassagePair, WordChange } from './comparison';
import type { PassageLink } from './passage-link';
import type { Passage } from './passages';
import { countsAsWholes } from './references';
import { changedPieces, changedWords } from './words/changed-words';
import { apart, citationsAndDates, type Token, tokensOf } from './words/tokens';

/** A text with its passages. */
export interface Side {
  readonly tree: Resolution;
  readonly passages: readonly Passage[];
}

/** Is a reference to a paragraph the one that it means, whatever its number is now, or the number as it is written? */
export type References = 'meant' | 'written';

/** Tells of linked passages what has changed. */
export class PairReader {
  /** Where the old text's blocks have gone, by the tree's places. */
  private readonly newBlocks = new Map<number, number>();
  private readonly linksOfOld = new Map<number, PassageLink[]>();
  private readonly linksOfNew = new Map<number, PassageLink[]>();

  constructor(
    private readonly old: Side,
    private readonly now: Side,
    private readonly links: readonly PassageLink[],
    private readonly references: References,
  ) {
    for (const link of links) {
      add(this.linksOfOld, link.old, link);
      add(this.linksOfNew, link.new, link);
      const [from, to] = [old.passages[link.old]!, now.passages[link.new]!];
      if (from.beside === null && to.beside === null && !this.newBlocks.has(from.block))
        this.newBlocks.set(from.block, to.block);
    }
  }

  /** Of one passage after the other. */
  *pairs(): Generator<readonly PassagePair[]> {
    for (const link of this.links) {
      const split = this.linksOfOld.get(link.old)!;
      const joined = this.linksOfNew.get(link.new)!;
      if (split.length > 1) {
        if (split[0] === link) yield this.splitPairs(split);
      } else if (joined.length > 1) {
        if (joined[0] === link) yield this.joinedPairs(joined);
      } else yield [this.pair(link)];
    }
  }

  private pair({ old, new: now, moved }: PassageLink): PassagePair {
    const [from, to] = [this.old.passages[old]!, this.now.passages[now]!];
    const words = isSameText(from, to) ? none : changedWords(this.oldTokens(from), this.newTokens(to));
    const isChanged = words.some(({ kind }) => kind !== 'same');
    const change: Change = isChanged ? 'words' : isSameStanding(from, to) ? 'same' : 'label';
    return { old, new: now, change, moved, words: isChanged ? words : none };
  }

  /** One passage that has become several. */
  private splitPairs(links: readonly PassageLink[]): readonly PassagePair[] {
    const whole = this.oldTokens(this.old.passages[links[0]!.old]!);
    const parts = inWhole(
      [...links].sort((one, other) => one.new - other.new),
      link => this.newTokens(this.now.passages[link.new]!),
      whole,
    );
    const tokens = parts.map(part => part.tokens);
    const pieces = changedPieces(whole, tokens.flat(), endsOf(tokens));
    return parts.map(({ link }, index) => ({ ...link, change: 'words', words: pieces[index] ?? none }));
  }

  /** Several passages that have become one: the same, read backwards. */
  private joinedPairs(links: readonly PassageLink[]): readonly PassagePair[] {
    const whole = this.newTokens(this.now.passages[links[0]!.new]!);
    const parts = inWhole(
      [...links].sort((one, other) => one.old - other.old),
      link => this.oldTokens(this.old.passages[link.old]!),
      whole,
    );
    const tokens = parts.map(part => part.tokens);
    const pieces = changedPieces(whole, tokens.flat(), endsOf(tokens));
    return parts.map(({ link }, index) => ({ ...link, change: 'words', words: backwards(pieces[index] ?? none) }));
  }

  private oldTokens(passage: Passage): readonly Token[] {
    return this.tokens(this.old.tree, passage, block => this.newBlocks.get(block));
  }

  private newTokens(passage: Passage): readonly Token[] {
    return this.tokens(this.now.tree, passage, block => block);
  }

  private tokens(tree: Resolution, passage: Passage, placeInNew: PlaceInNew): readonly Token[] {
    return tokensOfPassage(tree, passage, this.references === 'meant' ? placeInNew : () => undefined);
  }
}

const none: readonly WordChange[] = [];

type PlaceInNew = (block: number) => number | undefined;

function tokensOfPassage(
  tree: Resolution,
  { kind, block, beside, text }: Passage,
  placeInNew: PlaceInNew,
): readonly Token[] {
  if (kind === 'footnote') return tokensOf(text, [], noteMarkLength(text));
  if (beside !== null) return tokensOf(text, []);
  const wholes = citationsAndDates(text, tree.mentions[block]!, tree.language);
  return tokensOf(text, apart([...countsAsWholes(tree, block, placeInNew), ...wholes]));
}

function isSameText(one: Passage, other: Passage): boolean {
  if (one.text === other.text) return true;
  const wordsOf = ({ kind, text }: Passage) =>
    comparedText(kind === 'footnote' ? text.slice(noteMarkLength(text)) : text);
  return wordsOf(one) === wordsOf(other);
}

/** Of the same label, kind and level? */
function isSameStanding(one: Passage, other: Passage): boolean {
  const labelOf = ({ label }: Passage) => (label === null ? '' : comparedText(label));
  return labelOf(one) === labelOf(other) && kindOf(one) === kindOf(other) && one.depth === other.depth;
}

/** What stands above and below a text is told apart by its words, not by the reader. */
function kindOf({ kind }: Passage): string {
  return kind === 'title' || kind === 'adoption' || kind === 'closing' ? 'other' : kind;
}

interface Part {
  readonly link: PassageLink;
  readonly tokens: readonly Token[];
}

/** Parts with their tokens in the order of their text; where one has moved, in that in which the whole says them. */
function inWhole(
  links: readonly PassageLink[],
  tokensOfPart: (link: PassageLink) => readonly Token[],
  whole: readonly Token[],
): readonly Part[] {
  const parts = links.map((link): Part => ({ link, tokens: tokensOfPart(link) }));
  if (!links.some(({ moved }) => moved)) return parts;
  const places = new Map<string, number>();
  for (const [place, { key }] of whole.entries()) places.set(key, places.has(key) ? -1 : place);
  /** In the middle of the words that the whole has once. */
  const placeOf = ({ tokens }: Part): number => {
    const found = tokens.flatMap(({ key }) => places.get(key) ?? -1).filter(place => place >= 0);
    return found.length === 0 ? whole.length : found.reduce((sum, place) => sum + place, 0) / found.length;
  };
  return parts
    .map(part => ({ part, place: placeOf(part) }))
    .sort((one, other) => one.place - other.place)
    .map(({ part }) => part);
}

function endsOf(tokens: readonly (readonly Token[])[]): readonly number[] {
  let end = 0;
  return tokens.slice(0, -1).map(part => (end += part.length));
}

function backwards(pieces: readonly WordChange[]): readonly WordChange[] {
  const turned = pieces.map(
    ({ kind, text }): WordChange => ({ kind: kind === 'in' ? 'out' : kind === 'out' ? 'in' : kind, text }),
  );
  // what goes out stands before what comes in
  for (let at = 1; at < turned.length; at++) {
    const [before, behind] = [turned[at - 1]!, turned[at]!];
    if (before.kind === 'in' && behind.kind === 'out') {
      [turned[at - 1], turned[at]] = [behind, before];
      at++;
    }
  }
  return turned;
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
