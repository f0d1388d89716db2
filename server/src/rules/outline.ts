import type { Block } from '../blocks/block';
import type { BlockKind } from '../blocks/kinds';
import { isScattered } from '../blocks/layout/layout';
import type { Layout } from '../blocks/layout/measure';
import { type Ending, endingsAsRead, markOf } from '../drafting/arrangement/end-marks';
import { saysSeized } from '../languages/drafts/council-paragraphs';
import type { LanguageCode, Organ } from '../languages/language';
import { languageOf } from '../languages/languages';
import { fullStops, isEndMark } from '../languages/marks/end-marks';
import { maybeSeenIn } from '../resolution/find-mentions';
import { Seen } from '../resolution/places/seen';
import type { Resolution } from '../resolution/resolution';
import type { Structure } from '../resolution/structure';
import { namesOfAbbreviations } from './abbreviations';
import { placeBefore, sameBlocks } from './same-blocks';

/** What rules about the whole document may know of a block, besides its place. */
export interface ParagraphFacts {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly isLabelled: boolean;
  /** Is its label one in digits? */
  readonly isNumbered: boolean;
  /** The mark that its words end with, without a blank before it; empty where none does. */
  readonly mark: string;
  /** The opening phrase as written, empty where none is known. */
  readonly opening: string;
  readonly isEmpty: boolean;
  /** Does "and" stand behind its mark? */
  readonly joins: boolean;
  /** Of an operative paragraph that ends with a full stop: does it say that the Council remains seized of the matter? */
  readonly saysSeized: boolean;
  /** Of an adoption line: the organ that it says adopted the text. */
  readonly adopter: Organ | null;
  /** Its abbreviations in order, as `namesOfAbbreviations` has them. */
  readonly abbreviations: string;
}

/**
 * A text as a rule about the whole document sees it: the facts of each block, by its index. It is the same object as
 * long as an edit changes none of them, so that what was found stays.
 */
export interface Outline {
  readonly language: LanguageCode;
  readonly organ: Organ | null;
  readonly layout: Layout;
  /** Do lines stand in pieces in another order than they are read in? Then a paragraph's last words may be others. */
  readonly scattered: boolean;
  /** The draft's own symbol. */
  readonly symbol: string | null;
  readonly structure: Structure;
  readonly facts: readonly ParagraphFacts[];
  /** What follows each block, which its last mark is to tell. */
  readonly endings: readonly Ending[];
}

/** The blocks of which something is true. Most rules find none: of thousands of blocks nothing is made but for these. */
export function blocksWhere(
  { facts }: Outline,
  isOne: (facts: ParagraphFacts, block: number) => boolean,
): readonly number[] {
  const blocks: number[] = [];
  for (let block = 0; block < facts.length; block++) if (isOne(facts[block]!, block)) blocks.push(block);
  return blocks;
}

interface Kept {
  readonly blocks: readonly Block[];
  readonly outline: Outline;
}

const kept = new WeakMap<object, Kept>();

export function outlineOf(resolution: Resolution): Outline {
  const { lineage, structure, blocks, language, organ, layout, symbol, counts, edit } = resolution;
  const scattered = layout !== 'flowing' && isScattered(counts.whole);
  const last = kept.get(lineage);
  const before = last && last.outline.scattered === scattered && isOfSameText(last.outline, resolution) ? last : null;
  const stays = before?.outline.structure === structure;
  if (stays && before.blocks === blocks) return before.outline;
  const same = sameBlocks(before?.blocks ?? [], blocks);
  let facts: ParagraphFacts[] | undefined = stays ? undefined : new Array<ParagraphFacts>(blocks.length);
  const shared = new SharedFacts();
  const told = { ...noFacts };
  const seenAt = maybeSeenIn(resolution);
  const isKnown = stays && edit?.blocks === before.blocks;
  const end = isKnown ? edit.end : blocks.length;
  for (let index = isKnown ? edit.from : 0; index < end; index++) {
    const place = placeBefore(same, index);
    const isSame = place >= 0 && before?.blocks[place] === blocks[index];
    if (isSame && stays) continue;
    const old = before?.outline.facts[place];
    const now = isSame ? old! : factsOf(told, blocks[index]!, language, (seenAt(index) & Seen.Capitals) !== 0);
    if (stays && sameFacts(old!, now)) continue;
    facts ??= [...before!.outline.facts];
    facts[index] = now === old ? now : shared.of(now);
  }
  const outline: Outline =
    stays && !facts
      ? before.outline
      : {
          language,
          organ,
          layout,
          scattered,
          symbol,
          structure,
          facts: facts ?? [],
          endings: stays ? before.outline.endings : endingsAsRead(resolution),
        };
  kept.set(lineage, { blocks, outline });
  return outline;
}

function isOfSameText(outline: Outline, { language, organ, layout, symbol }: Resolution): boolean {
  return (
    outline.language === language && outline.organ === organ && outline.layout === layout && outline.symbol === symbol
  );
}

/** Thousands of paragraphs are alike: one object stands for all of a text that are. */
class SharedFacts {
  readonly #known = new Map<string, ParagraphFacts[]>();

  /** `facts` may be told of the next block again. */
  of(facts: ParagraphFacts): ParagraphFacts {
    // most have no abbreviations, and what is put together would have to be hashed
    const words = facts.abbreviations === '' ? facts.opening : `${facts.opening}\n${facts.abbreviations}`;
    const alike = this.#known.get(words);
    if (alike) for (const each of alike) if (sameFacts(each, facts)) return each;
    const own = { ...facts };
    if (alike) alike.push(own);
    else this.#known.set(words, [own]);
    return own;
  }
}

/** ", 11": the mark of a footnote that nobody has set apart stands behind the paragraph's own. */
const noteBehind = /(?: ?\[\d{1,3}\])? ?\d{1,4}$/;
/** So much of a paragraph's end is looked at. */
const longestEnd = 32;

/** Told in `told`: of nearly every block there is an object already that says the same. */
function factsOf(
  told: { -readonly [Fact in keyof ParagraphFacts]: ParagraphFacts[Fact] },
  { kind, depth, label, opener, text }: Block,
  language: LanguageCode,
  mayAbbreviate: boolean,
): ParagraphFacts {
  // nearly all end with the mark alone, of which nothing need be made
  const isMarked = isEndMark(text.charCodeAt(text.length - 1));
  const written = isMarked ? null : (markOf(text) ?? markOf(text.slice(-longestEnd).replace(noteBehind, '')));
  const mark = isMarked ? text[text.length - 1]! : (written?.mark.trim() ?? '');
  told.kind = kind;
  told.depth = depth;
  told.isLabelled = label !== null;
  told.isNumbered = label?.style === 'decimal';
  told.mark = mark;
  told.opening = opener ? text.slice(opener.start, opener.end) : '';
  told.isEmpty = !isMarked && text.trim() === '';
  told.joins = (written?.conjunction ?? '') !== '';
  told.saysSeized = kind === 'operative' && fullStops.has(mark) && saysSeized(text);
  told.adopter = kind === 'adoption' ? adopterIn(text, language) : null;
  told.abbreviations = mayAbbreviate ? namesOfAbbreviations(text) : '';
  return told;
}

const noFacts: ParagraphFacts = {
  kind: 'other',
  depth: 0,
  isLabelled: false,
  isNumbered: false,
  mark: '',
  opening: '',
  isEmpty: true,
  joins: false,
  saysSeized: false,
  adopter: null,
  abbreviations: '',
};

/** The first organ that is named; of "[on the report of the Third Committee (A/75/478)]" none adopted anything. */
function adopterIn(text: string, language: LanguageCode): Organ | null {
  if (/^[[［]/.test(text)) return null;
  let first: { readonly organ: Organ; readonly at: number } | null = null;
  for (const [organ, name] of Object.entries(languageOf(language).organNames)) {
    const at = text.search(name);
    if (at >= 0 && (first === null || at < first.at)) first = { organ: organ as Organ, at };
  }
  return first?.organ ?? null;
}

function sameFacts(a: ParagraphFacts, b: ParagraphFacts): boolean {
  return (
    a.kind === b.kind &&
    a.depth === b.depth &&
    a.isLabelled === b.isLabelled &&
    a.isNumbered === b.isNumbered &&
    a.mark === b.mark &&
    a.opening === b.opening &&
    a.isEmpty === b.isEmpty &&
    a.joins === b.joins &&
    a.saysSeized === b.saysSeized &&
    a.adopter === b.adopter &&
    a.abbreviations === b.abbreviations
  );
}
