import { isBlank, isWide } from '../../text/characters';

/** A line of a page, by what stands on it between wide gaps. */
export interface Row {
  /** Without the end of the line. */
  readonly text: string;
  readonly chunks: readonly Chunk[];
}

/** Words with no gap among them as wide as one between columns. */
export interface Chunk {
  /** In the row's text. */
  readonly from: number;
  readonly to: number;
  /** On the page, in columns. */
  readonly left: number;
  readonly right: number;
}

/** How many columns a Chinese character takes: programs count characters, editors show them twice as wide. */
export type WideAs = 1 | 2;

const tabStop = 8;
/** Blanks side by side that may part two columns. */
const narrowestGutter = 2;

export function rowOf(text: string, wideAs: WideAs): Row {
  const chunks: { from: number; to: number; left: number; right: number }[] = [];
  let column = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x09) {
      column += tabStop - (column % tabStop);
      continue;
    }
    if (isWithoutWidth(code)) continue;
    const width = isWide(code) || code === 0x3000 ? wideAs : 1;
    if (!isBlank(code)) {
      const last = chunks.at(-1);
      if (last && column - last.right < narrowestGutter && !text.slice(last.to, at).includes('\t')) {
        last.to = at + 1;
        last.right = column + width;
      } else {
        chunks.push({ from: withMarks(text, at), to: at + 1, left: column, right: column + width });
      }
    }
    column += width;
  }
  for (const chunk of chunks) while (isWithoutWidth(text.charCodeAt(chunk.to))) chunk.to++;
  return { text, chunks };
}

/** What nobody sees of the marks that stand by themselves in a stretch of a row, between blanks: none is lost. */
export function marksIn(text: string, from: number, to: number): string {
  let marks = '';
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isWithoutWidth(code) && code !== 0x0c) marks += text[at];
  }
  return marks;
}

/** Marks of direction before a character belong to it. */
function withMarks(text: string, at: number): number {
  let from = at;
  while (from > 0 && isWithoutWidth(text.charCodeAt(from - 1))) from--;
  return from;
}

/** Marks of direction, and the form feed that begins a page. */
function isWithoutWidth(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x0c ||
    code === 0xfeff ||
    code === 0x61c
  );
}
