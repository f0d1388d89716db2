import type { Range } from 'vscode-languageserver';

/** How a client asks for this year's draft of an open text: `RollOverParams`, answered with `RollOverAnswer` or null. */
export const rollOverMethod = 'resolute/rollOver';

export interface RollOverParams {
  readonly textDocument: { readonly uri: string };
}

export interface RollOverAnswer {
  /** The draft: it is no open document yet. */
  readonly text: string;
  /** How many changes were made. */
  readonly made: number;
  /** What was left as it was, for a person to decide. */
  readonly doubtful: readonly DoubtfulChange[];
}

export interface DoubtfulChange {
  /** Where it stands in the draft. */
  readonly range: Range;
  /** "OP4(a)", or empty outside of paragraphs. */
  readonly path: string;
  readonly old: string;
  /** What may be meant; null where nothing can be proposed. */
  readonly proposed: string | null;
}
