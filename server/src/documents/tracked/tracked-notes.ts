import { align } from '../../comparison/alignment/align';
import { comparedText } from '../../comparison/compared-text';
import { changedWords } from '../../comparison/words/changed-words';
import { tokensOf } from '../../comparison/words/tokens';
import type { PrintedDocument, PrintedNote } from '../page/printed-document';
import { allChanged, trackedRuns } from './tracked-runs';

/** The footnotes of two texts as one list: the new text's in their order, and behind them those that it has no more. */
export interface TrackedNotes {
  readonly notes: readonly PrintedNote[];
  /** Where an old footnote stands in the list. */
  readonly placeOfOld: readonly number[];
  /** Is a footnote of the new text a new one? */
  isNew(note: number): boolean;
  /** Is one of the list gone? */
  isGone(note: number): boolean;
}

/** `sameParagraph` tells whether the paragraph of an old footnote's mark has become that of a new one's. */
export function trackedNotes(
  old: PrintedDocument,
  now: PrintedDocument,
  sameParagraph: (old: number, now: number) => boolean,
): TrackedNotes {
  const texts = ({ notes }: PrintedDocument) => notes.map(note => ({ kind: 'footnote' as const, text: wordsOf(note) }));
  const links = align(texts(old), texts(now));
  const oldOfNew = new Map<number, number>();
  const newOfOld = new Map<number, number>();
  for (const link of links) {
    if (oldOfNew.has(link.new) || newOfOld.has(link.old) || !sameParagraph(link.old, link.new)) continue;
    oldOfNew.set(link.new, link.old);
    newOfOld.set(link.old, link.new);
  }
  const notes = now.notes.map((note, index): PrintedNote => {
    const before = oldOfNew.get(index);
    if (before === undefined) return { ...note, runs: allChanged(note.runs, 'in') };
    return { ...note, runs: trackedNote(old.notes[before]!, note) };
  });
  const placeOfOld = old.notes.map((note, index) => {
    const place = newOfOld.get(index);
    if (place !== undefined) return place;
    return notes.push({ ...note, runs: allChanged(note.runs, 'out') }) - 1;
  });
  return {
    notes,
    placeOfOld,
    isNew: note => !oldOfNew.has(note),
    isGone: note => note >= now.notes.length,
  };
}

function trackedNote(old: PrintedNote, now: PrintedNote): PrintedNote['runs'] {
  const [before, behind] = [textOf(old), textOf(now)];
  if (comparedText(before) === comparedText(behind)) return now.runs;
  const words = changedWords(tokensOf(before, []), tokensOf(behind, []));
  return trackedRuns(now.runs, words) ?? [...allChanged(old.runs, 'out'), ...allChanged(now.runs, 'in')];
}

function wordsOf(note: PrintedNote): string {
  return comparedText(textOf(note));
}

function textOf({ runs }: PrintedNote): string {
  return runs.map(({ text }) => text).join('');
}
