import type { Range, TextEdit } from 'vscode-languageserver';

/**
 * A client that makes edits and moves the cursor itself asks for a change of structure by its name, and says for which
 * version of the document: `ArrangeParams`, answered with `ArrangeAnswer`.
 */
export const arrangeMethod = 'resolute/arrange';

export interface ArrangeParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  /** What is selected, or where the cursor stands. */
  readonly range: Range;
  /** "moveUp", "promote" …: see `drafting/operations/operations.ts`; "enter", "indent" …: `drafting/typing/typing.ts`. */
  readonly operation: string;
  /** So many UTF-16 code units on the line, behind where the cursor stood, were typed since: the change is made before them. */
  readonly typed?: number;
}

/** How a client asks what a paste would be as the draft's own text: `PasteParams`, answered with `PasteAnswer` or null. */
export const pasteMethod = 'resolute/paste';

export interface PasteParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly range: Range;
  readonly text: string;
}

export interface PasteAnswer {
  readonly as: 'paragraphs' | 'joined lines';
  /** In the stead of the paste itself. */
  readonly edits: readonly TextEdit[];
}

export type ArrangeAnswer =
  | {
      readonly kind: 'change';
      readonly edits: readonly TextEdit[];
      readonly selection: Range;
      readonly notes: readonly { readonly message: string; readonly range: Range | null }[];
    }
  /** Why it can't be done there; `elsewhere`, because the cursor stands in no paragraph. */
  | { readonly kind: 'refusal'; readonly message: string; readonly elsewhere: boolean }
  /** The server knows another version: ask again. */
  | { readonly kind: 'stale' };
