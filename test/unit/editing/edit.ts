import type { Position } from '../../../server/src/text/position';

/**
 * One change of a text: `removed` code units at `at` give way to `text`; or an undo or redo of one. Offsets are held
 * within the text when the edit is made, so that a session can be replayed without some of its edits.
 */
export type Edit =
  | { readonly kind: 'replace'; readonly at: number; readonly removed: number; readonly text: string }
  | { readonly kind: 'undo' | 'redo' };

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of an editor and its history. */
export class EditedText {
  text: string;
  readonly #done: Replacement[] = [];
  readonly #undone: Replacement[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Makes the edit, and says what it replaces in the text as it was; null where there is nothing to undo or redo. */
  make(edit: Edit): Replacement | null {
    if (edit.kind === 'replace') {
      const start = besideLineEnd(this.text, Math.min(edit.at, this.text.length));
      const end = besideLineEnd(this.text, Math.min(edit.at + edit.removed, this.text.length));
      const replacement = { start, end: Math.max(start, end), text: edit.text };
      this.#done.push(this.#replace(replacement));
      this.#undone.length = 0;
      return replacement;
    }
    const [from, to] = edit.kind === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const replacement = from.pop();
    if (!replacement) return null;
    // what was typed may have made one line end of two, whose middle no editor can name
    const start = besideLineEnd(this.text, replacement.start);
    const end = Math.max(start, besideLineEnd(this.text, replacement.end));
    const possible = { ...replacement, start, end };
    to.push(this.#replace(possible));
    return possible;
  }

  /** Gives the replacement that takes it back. */
  #replace({ start, end, text }: Replacement): Replacement {
    const before = this.text.slice(start, end);
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    return { start, end: start + text.length, text: before };
  }
}

/** No position lies between the two characters of a line end. */
function besideLineEnd(text: string, offset: number): number {
  return text.charCodeAt(offset) === 0x0a && text.charCodeAt(offset - 1) === 0x0d ? offset - 1 : offset;
}

/** Counted anew each time, without any code of the server's. */
export function positionAt(text: string, offset: number): Position {
  let line = 0;
  let start = 0;
  for (let i = 0; i < offset; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) {
      line++;
      start = i + 1;
    }
  }
  return { line, character: offset - start };
}
