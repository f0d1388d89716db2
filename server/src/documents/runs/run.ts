import type { Message } from '../../messages/message';
/** What someone else's tracked change made of words; only where a reader shows changes in brackets. */
export interface TrackedChange {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
}

/** A stretch of a paragraph that is set alike. */
export interface Run {
  /** As stored: "\t" is a tab, "\n" a line break. */
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  /** A footnote's mark stands behind the text: its index among the notes. */
  readonly note: number | null;
  readonly change: TrackedChange | null;
}

/** A paragraph as word processors store it, before labels are split off and blanks are made even. */
export interface RunParagraph {
  readonly runs: readonly Run[];
  /** What automatic numbering shows before it. */
  readonly label: string | null;
  readonly place: Message;
}

export const plainRun: Run = { text: '', italic: false, bold: false, note: null, change: null };

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Has it words, or a footnote's mark? */
export function hasWords({ runs }: Pick<RunParagraph, 'runs'>): boolean {
  return runs.some(({ text, note }) => note !== null || /\S/.test(text));
}
