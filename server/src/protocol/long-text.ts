import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** In UTF-16 units, of a document that is open. No resolution comes near it; a longer text is shown as plain. */
export const longestText = 4 * 1024 * 1024;

type Ranged = Extract<TextDocumentContentChangeEvent, { range: unknown }>;

/**
 * A text that is too long to be read. What is typed in it is only written down, which is free, and put into the text when
 * that may have become shorter thereby: each edit of a hundred megabytes moves them all.
 */
export class LongText {
  #text: TextDocument;
  #waiting: TextDocumentContentChangeEvent[] = [];
  /** No less than the edits that wait have left. */
  #atLeast: number;

  constructor(text: string) {
    this.#text = TextDocument.create('', '', 0, text);
    this.#atLeast = text.length;
  }

  change(changes: readonly TextDocumentContentChangeEvent[]): void {
    for (const change of changes) {
      if (!('range' in change)) {
        this.#waiting = [change];
        this.#atLeast = change.text.length;
        continue;
      }
      this.#atLeast += change.text.length - mostRemoved(change);
      const last = this.#waiting.at(-1);
      if (last && goesOn(last, change))
        this.#waiting[this.#waiting.length - 1] = { ...last, text: last.text + change.text };
      else this.#waiting.push(change);
    }
  }

  /** The text, where it has become short enough; null while it has not. */
  shortened(): string | null {
    if (this.#atLeast > longestText) return null;
    this.#text = TextDocument.update(this.#text, this.#waiting, 0);
    this.#waiting = [];
    const text = this.#text.getText();
    this.#atLeast = text.length;
    return text.length > longestText ? null : text;
  }
}

/** An edit within a line tells how much it takes away; any other may take all. */
function mostRemoved({ range: { start, end } }: Ranged): number {
  return start.line === end.line ? Math.abs(end.character - start.character) : Number.POSITIVE_INFINITY;
}

/** What is typed behind what was typed just before. */
function goesOn(before: TextDocumentContentChangeEvent, { range: { start, end } }: Ranged): before is Ranged {
  if (!('range' in before) || /[\r\n]/.test(before.text)) return false;
  const { range } = before;
  const isThere = start.line === range.start.line && start.character === range.start.character + before.text.length;
  return isThere && isEmpty(range) && isEmpty({ start, end });
}

function isEmpty({ start, end }: Ranged['range']): boolean {
  return start.line === end.line && start.character === end.character;
}
