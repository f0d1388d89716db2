import type { ChangeCounts, ToldChange } from '../../features/comparison/told-changes';
import type { Range } from '../../text/position';

/** How a client asks what has changed in an open draft since an earlier text: `CompareParams`, answered with `CompareAnswer`. */
export const compareMethod = 'resolute/compare';

/**
 * The earlier text: a file that the server reads as it does those of the workspace, or a text that the client has from
 * elsewhere. The server keeps such texts by the client's own names for them, which change with the text: only the first
 * request need bear it.
 */
export type BaseText = { readonly uri: string } | { readonly id: string; readonly text?: string | undefined };

/** What is asked for beside the changes themselves: each costs as much as the texts are long. */
export type ComparisonPart = 'texts' | 'original' | 'paragraphs';

export interface CompareParams {
  readonly textDocument: { readonly uri: string };
  readonly base: BaseText;
  readonly parts: readonly ComparisonPart[];
}

export type CompareAnswer =
  | Compared
  /** The server has no text by that name any more: it is to be sent again. */
  | { readonly kind: 'unknown' }
  /** It is gone, is too long, or cannot be read. */
  | { readonly kind: 'unreadable' };

export interface Compared {
  readonly kind: 'compared';
  /** Of the draft that was compared. */
  readonly version: number;
  /** Of the texts, where they bear any. */
  readonly symbols: { readonly old: string | null; readonly new: string | null };
  readonly counts: ChangeCounts;
  readonly changes: readonly ToldChange[];
  /** Both without the noise of numbers, lines and pages: a paragraph a line. */
  readonly texts?: { readonly old: string; readonly new: string };
  /** The earlier text laid out as the draft is. */
  readonly original?: string;
  /** What is said above each paragraph. */
  readonly paragraphs?: readonly { readonly range: Range; readonly told: string }[];
}

/** What a draft may go on from: `{ textDocument }`, answered with `EarlierTexts`, or null of a document that is not open. */
export const earlierTextsMethod = 'resolute/earlierTexts';

export interface EarlierTexts {
  /** The one that the draft surely goes on from. */
  readonly sure: string | null;
  /** The likeliest first. */
  readonly texts: readonly {
    readonly uri: string;
    readonly symbol: string | null;
    readonly title: string | null;
    readonly isCited: boolean;
  }[];
}
