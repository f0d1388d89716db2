import type { WordChange } from '../../comparison/comparison';
import type { PrintedParagraph, Run } from '../page/printed-document';

/**
 * A paragraph that is all gone at its old place or all new at its new one as one that has moved: the words that stand at both
 * places have moved, and those that one place alone has are gone or new. `words` are none where all are the same.
 */
export function movedParagraph(
  paragraph: PrintedParagraph,
  move: number,
  words: readonly WordChange[],
): PrintedParagraph {
  const own = words.filter(({ kind }) => kind === 'same' || kind === paragraph.change);
  const runs = words.length === 0 ? movedRuns(paragraph.runs) : partlyMoved(paragraph.runs, own);
  return { ...paragraph, move, runs };
}

/** A footnote's mark does not move: the footnote is another at its new place. */
function movedRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run): Run => (run.note === undefined ? { ...run, moved: true } : run));
}

/** Cut where the words that have moved begin and end; their lengths are those of the runs but for blanks. */
function partlyMoved(runs: readonly Run[], words: readonly WordChange[]): readonly Run[] {
  const left = words.map(({ kind, text }) => ({ isMoved: kind === 'same', length: lettersOf(text) }));
  const result: Run[] = [];
  for (const run of runs) {
    if (run.note !== undefined) {
      result.push(run);
      continue;
    }
    let start = 0;
    while (start < run.text.length) {
      while (left.length > 1 && left[0]!.length === 0) left.shift();
      const [piece] = left;
      let end = start;
      for (let rest = piece?.length ?? 0; end < run.text.length && (rest > 0 || left.length <= 1); end++)
        if (/\S/.test(run.text[end]!)) rest--;
      if (end === start) end = start + 1;
      const text = run.text.slice(start, end);
      if (piece) piece.length = Math.max(0, piece.length - lettersOf(text));
      result.push({ ...run, text, ...(piece?.isMoved && { moved: true }) });
      start = end;
    }
  }
  return result;
}

function lettersOf(text: string): number {
  return text.replace(/\s/g, '').length;
}
