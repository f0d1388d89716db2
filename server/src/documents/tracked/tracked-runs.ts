import type { WordChange } from '../../comparison/comparison';
import type { Run, RunChange } from '../page/printed-document';

/** A mark of a footnote in an old paragraph, behind so many characters that are no blanks. */
export interface OldMark {
  readonly behind: number;
  /** Gone where the new text has that footnote no more. */
  readonly run: Run;
}

/** All runs of a paragraph as new, or as gone. */
export function allChanged(runs: readonly Run[], change: RunChange): readonly Run[] {
  return runs.map(run => ({ ...run, change }));
}

/**
 * A new paragraph's runs with what has changed from the old one: `words` are the old words and the new, in order. Marks of
 * footnotes stay where they are, before or behind words that are gone as they stood, and those that are gone come in behind their words. Null where the words are not those of the runs.
 */
export function trackedRuns(
  runs: readonly Run[],
  words: readonly WordChange[],
  oldMarks: readonly OldMark[] = [],
): readonly Run[] | null {
  const result: Run[] = [];
  const waiting = oldMarks.filter(({ run }) => run.change === 'out');
  const stoodBehind = new Map(oldMarks.map(({ behind, run }) => [run.note, behind]));
  let [index, within, oldCount] = [0, 0, 0];
  const putGoneMarks = (): void => {
    while (waiting[0] && waiting[0].behind <= oldCount) result.push(waiting.shift()!.run);
  };
  /** The beginning of words that the old text has, up to where a mark was behind them: one that is gone, or the `next` one. */
  const upToMark = (text: string, next = Number.POSITIVE_INFINITY): string => {
    let left = Math.min(waiting[0]?.behind ?? next, next) - oldCount;
    if (left >= text.length) return text;
    let end = 0;
    for (; end < text.length && left > 0; end++) if (/\S/.test(text[end]!)) left--;
    return text.slice(0, end);
  };
  /** Puts the marks that are next in the new text, and tells where the first of them that stood further on in the old one stood. */
  const putMarks = (upTo = Number.POSITIVE_INFINITY): number | undefined => {
    for (; runs[index]; index++, within = 0) {
      const run = runs[index]!;
      if (run.note === undefined && within < run.text.length) return undefined;
      if (run.note === undefined) continue;
      const place = stoodBehind.get(run.note) ?? 0;
      if (place > upTo) return place;
      result.push(run);
    }
    return undefined;
  };
  putGoneMarks();
  for (const { kind, text } of words) {
    let left = text;
    while (left !== '' && kind === 'out') {
      const part = upToMark(left, putMarks(oldCount));
      result.push({ text: part, change: 'out' });
      oldCount += lengthWithoutBlanks(part);
      left = left.slice(part.length);
      putGoneMarks();
    }
    while (left !== '') {
      putMarks();
      const run = runs[index];
      if (!run) return null;
      const own = left.slice(0, run.text.length - within);
      const part = kind === 'same' ? upToMark(own) : own;
      if (!run.text.startsWith(part, within)) return null;
      result.push({ ...run, text: part, ...(kind === 'in' ? { change: kind } : {}) });
      within += part.length;
      left = left.slice(part.length);
      if (kind === 'same') oldCount += lengthWithoutBlanks(part);
      putGoneMarks();
    }
  }
  putMarks();
  const rest = runs.slice(index).map((run, at) => (at === 0 ? { ...run, text: run.text.slice(within) } : run));
  if (rest.some(({ text, note }) => note === undefined && text.trim() !== '')) return null;
  return [...result, ...rest, ...waiting.map(({ run }) => run)];
}

export function lengthWithoutBlanks(text: string): number {
  return text.replace(/\s/g, '').length;
}
