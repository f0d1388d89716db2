import type { NoteMark, Style, StyledSpan } from './read-document';

/** How words look where they stand. */
export interface Look {
  readonly italic: boolean;
  readonly bold: boolean;
}

export const plainLook: Look = { italic: false, bold: false };

export interface CollectedWords {
  readonly words: string;
  readonly styles: readonly StyledSpan[];
  readonly notes: readonly NoteMark[];
}

/** Gathers a paragraph's words piece by piece, for readers of markup: all white space in a row is one blank. */
export interface WordCollector {
  add(text: string, look: Look): void;
  /** A footnote's mark, behind what was added last. */
  mark(note: number): void;
  isEmpty(): boolean;
  /** What was gathered, without blanks around it; the next paragraph begins. */
  take(): CollectedWords;
}

/** Line ends of all kinds, but no no-break blanks, which stay as they are. */
const whiteSpace = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

export function collectWords(): WordCollector {
  let words = '';
  let styles: StyledSpan[] = [];
  let notes: NoteMark[] = [];
  return {
    add(text, { italic, bold }) {
      const spaced = text.replace(whiteSpace, ' ');
      const added = spaced.startsWith(' ') && (words === '' || words.endsWith(' ')) ? spaced.slice(1) : spaced;
      const start = words.length;
      words += added;
      if (italic) extend(styles, 'italic', start, words.length);
      if (bold) extend(styles, 'bold', start, words.length);
    },
    mark(note) {
      notes.push({ at: words.trimEnd().length, note });
    },
    isEmpty: () => words.trim() === '' && notes.length === 0,
    take() {
      const taken = words.endsWith(' ') ? words.slice(0, -1) : words;
      const end = taken.length;
      const collected = {
        words: taken,
        styles: styles
          .map(span => ({ ...span, end: Math.min(span.end, end) }))
          .filter(({ start, end: to }) => start < to),
        notes: notes.map(({ at, note }) => ({ at: Math.min(at, end), note })),
      };
      words = '';
      styles = [];
      notes = [];
      return collected;
    },
  };
}

/** Pieces side by side that look alike are one span. */
function extend(styles: StyledSpan[], style: Style, start: number, end: number): void {
  if (start === end) return;
  const last = styles.findLastIndex(span => span.style === style);
  if (last >= 0 && styles[last]!.end === start) styles[last] = { style, start: styles[last]!.start, end };
  else styles.push({ style, start, end });
}
