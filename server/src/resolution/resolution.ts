import type { Block } from '../blocks/block';
import type { TextCounts } from '../blocks/layout/counts';
import type { Layout } from '../blocks/layout/measure';
import type { LanguageCode, Organ } from '../languages/language';
import type { FoundMentions, Mentions } from './mentions';
import type { Structure } from './structure';

/** Where each block begins, by the protocol's lines: these end at CRLF, LF and CR alone. */
export interface BlockStarts {
  /** One more entry than blocks, the end. */
  readonly lines: Int32Array;
  /** How far in on its line each block begins. Empty as long as all of them begin their lines, as nearly always. */
  readonly characters: readonly number[];
}

/**
 * An edit that has left the structure alone: from what lists the tree's own have come, which differ from these at the
 * blocks from `from` to `end` (exclusive) and nowhere else. It names no tree, so that none keeps all those before it.
 */
export interface EditWithin {
  readonly from: number;
  readonly end: number;
  readonly blocks: readonly Block[];
  /** null where they had not been found before the edit. */
  readonly mentions: readonly Mentions[] | null;
}

/**
 * The tree of one text. Blocks and mentions carry positions relative to their block and are kept by identity when an
 * edit does not touch them; `starts` is the one place of absolute positions.
 */
export interface Resolution {
  readonly language: LanguageCode;
  readonly organ: Organ | null;
  /** "S/RES/2382(2017)", without white space, where title, running head or symbol line tells it. */
  readonly symbol: string | null;
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  readonly starts: BlockStarts;
  /** What each block mentions, by the block's index; found when first asked for. */
  readonly mentions: readonly Mentions[];
  /** Those that have been found; nobody but `reparse` asks for it. */
  readonly found: FoundMentions;
  readonly structure: Structure;
  /** The same object in all trees that came of one another by edits: by it is kept what the next tree goes on with. */
  readonly lineage: object;
  /** The edit that made the tree; null for a text that was read as a whole, or whose structure it has changed. */
  readonly edit: EditWithin | null;
  /** What `reparse` needs to know of the text as a whole; nobody else asks for it. */
  readonly counts: TextCounts;
}
