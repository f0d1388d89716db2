import { compare } from '../../comparison/compare';
import type { Comparison, PassagePair } from '../../comparison/comparison';
import type { Resolution } from '../../resolution/resolution';
import { printed } from '../page/print';
import { noBlock, type PrintedDocument, type PrintedParagraph, type Run } from '../page/printed-document';
import { type TrackedNotes, trackedNotes } from './tracked-notes';
import { allChanged, type GoneMark, lengthWithoutBlanks, trackedRuns } from './tracked-runs';

/**
 * The new text as it is printed, with what has changed from the old one: words, paragraphs and footnotes that are new, and
 * those that are gone at their places. Other numbers are no changes; what has moved is gone there and new here. The masthead is the new
 * text's.
 */
export function trackedDocument(old: Resolution, now: Resolution): PrintedDocument {
  const before = printed(old);
  const behind = printed(now);
  const changes = changesOf(compare(old, now));
  const notes = trackedNotes(before, behind, sameParagraphs(before, behind, changes));
  const oldParagraphs = new Map(before.paragraphs.map(paragraph => [paragraph.block, paragraph]));
  const newParagraphs = new Map(behind.paragraphs.map(paragraph => [paragraph.block, paragraph]));
  const paragraphs = changes.flatMap(({ oldBlock, newBlock, pair }): readonly PrintedParagraph[] => {
    const from = oldBlock === null ? undefined : oldParagraphs.get(oldBlock);
    const to = newBlock === null ? undefined : newParagraphs.get(newBlock);
    // the masthead's lines are no text
    if (to?.role === 'front') return [to];
    if (!to) return from && from.role !== 'front' ? [goneParagraph(from, notes)] : [];
    if (!from || from.role === 'front') return [newParagraph(to, notes)];
    return [changedParagraph(from, to, pair, notes)];
  });
  return numbered({ ...behind, paragraphs, notes: notes.notes });
}

/** A pair by its blocks. What moves is a change of its own at either place, as is what was split or joined. */
interface BlockChange {
  readonly oldBlock: number | null;
  readonly newBlock: number | null;
  readonly pair: PassagePair;
}

function changesOf({ old, new: now, pairs }: Comparison): readonly BlockChange[] {
  const [oldCounts, newCounts] = [countsBy(pairs, 'old'), countsBy(pairs, 'new')];
  const changes: BlockChange[] = [];
  const written = new Set<number>();
  const goneAway = new Set<number>();
  for (const pair of pairs) {
    const [from, to] = [pair.old === null ? null : old[pair.old]!, pair.new === null ? null : now[pair.new]!];
    if ((from ?? to)!.kind === 'footnote') continue;
    const oldBlock = from && from.beside === null ? from.block : null;
    const newBlock = to && to.beside === null ? to.block : null;
    const isOne =
      pair.old !== null && pair.new !== null && oldCounts.get(pair.old) === 1 && newCounts.get(pair.new) === 1;
    if (isOne && !pair.moved) {
      changes.push({ oldBlock, newBlock, pair });
      continue;
    }
    if (oldBlock !== null) goneAway.add(oldBlock);
    if (newBlock !== null && !written.has(newBlock)) changes.push({ oldBlock: null, newBlock, pair });
    if (newBlock !== null) written.add(newBlock);
  }
  return withGone(
    changes,
    [...goneAway].sort((one, other) => one - other),
    pairs[0]!,
  );
}

function countsBy(pairs: readonly PassagePair[], side: 'old' | 'new'): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairs) {
    const place = pair[side];
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** What is gone stands behind the paragraph that it stood behind, as far as that is still at its place. */
function withGone(changes: readonly BlockChange[], gone: readonly number[], pair: PassagePair): readonly BlockChange[] {
  const kept = changes.flatMap(({ oldBlock }) => (oldBlock === null ? [] : [oldBlock]));
  const behind = new Map<number, BlockChange[]>();
  let at = 0;
  for (const oldBlock of gone) {
    while (at < kept.length && kept[at]! < oldBlock) at++;
    const above = kept[at - 1] ?? -1;
    behind.set(above, [...(behind.get(above) ?? []), { oldBlock, newBlock: null, pair }]);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...changes.flatMap(change => [change, ...(change.oldBlock === null ? [] : (behind.get(change.oldBlock) ?? []))]),
  ];
}

function sameParagraphs(
  before: PrintedDocument,
  behind: PrintedDocument,
  changes: readonly BlockChange[],
): (old: number, now: number) => boolean {
  const [ofOld, ofNew] = [paragraphsOfMarks(before), paragraphsOfMarks(behind)];
  const newOfOld = new Map(changes.map(({ oldBlock, newBlock }) => [oldBlock, newBlock]));
  return (old, now) => {
    const [from, to] = [ofOld.get(old), ofNew.get(now)];
    return from === undefined || to === undefined ? from === to : newOfOld.get(from) === to;
  };
}

function paragraphsOfMarks({ paragraphs }: PrintedDocument): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { block, runs } of paragraphs)
    for (const { note } of runs) if (note !== undefined && !found.has(note)) found.set(note, block);
  return found;
}

function goneParagraph(from: PrintedParagraph, notes: TrackedNotes): PrintedParagraph {
  const runs = from.runs.flatMap((run): readonly Run[] => {
    if (run.note === undefined) return [run];
    const note = notes.placeOfOld[run.note]!;
    return notes.isGone(note) ? [{ ...run, note }] : [];
  });
  const { counted: _, ...paragraph } = from;
  return { ...paragraph, block: noBlock, path: null, change: 'out', runs: allChanged(runs, 'out') };
}

function newParagraph(to: PrintedParagraph, _notes: TrackedNotes): PrintedParagraph {
  return { ...to, change: 'in', runs: allChanged(to.runs, 'in') };
}

function changedParagraph(
  from: PrintedParagraph,
  written: PrintedParagraph,
  { words }: PassagePair,
  notes: TrackedNotes,
): PrintedParagraph {
  const to = { ...written, runs: written.runs.map(run => withNewNote(run, notes)) };
  const goneMarks = goneMarksOf(from, notes);
  if (words.length === 0) {
    if (goneMarks.length === 0) return to;
    const text = to.runs.map(run => (run.note === undefined ? run.text : '')).join('');
    return { ...to, runs: trackedRuns(to.runs, [{ kind: 'same', text }], goneMarks) ?? to.runs };
  }
  // a title's number is one of its words: "75/103." has become "76/98."
  const whole = to.role === 'title' && to.label !== null ? withLabelAsWords(to) : to;
  const runs = trackedRuns(whole.runs, words, goneMarks);
  if (runs) return { ...whole, runs };
  return { ...to, runs: [...goneParagraph(from, notes).runs, ...allChanged(to.runs, 'in')] };
}

function withLabelAsWords(paragraph: PrintedParagraph): PrintedParagraph {
  return { ...paragraph, label: null, runs: [{ text: `${paragraph.label} ` }, ...paragraph.runs] };
}

function withNewNote(run: Run, notes: TrackedNotes): Run {
  return run.note !== undefined && notes.isNew(run.note) ? { ...run, change: 'in' } : run;
}

function goneMarksOf({ runs, role, label }: PrintedParagraph, notes: TrackedNotes): readonly GoneMark[] {
  let behind = role === 'title' && label !== null ? lengthWithoutBlanks(label) : 0;
  return runs.flatMap((run): readonly GoneMark[] => {
    if (run.note === undefined) {
      behind += lengthWithoutBlanks(run.text);
      return [];
    }
    const note = notes.placeOfOld[run.note]!;
    return notes.isGone(note) ? [{ behind, run: { ...run, note, change: 'out' } }] : [];
  });
}

/** Footnotes counted through in the order of their marks, as a program counts them, if they are counted at all. */
function numbered(document: PrintedDocument): PrintedDocument {
  const { paragraphs, notes } = document;
  if (notes.some(({ mark }) => !/^\d+$/.test(mark))) return document;
  const numbers = new Map<number, string>();
  for (const { runs } of paragraphs)
    for (const { note } of runs)
      if (note !== undefined && !numbers.has(note)) numbers.set(note, String(numbers.size + 1));
  for (const note of notes.keys()) if (!numbers.has(note)) numbers.set(note, String(numbers.size + 1));
  return {
    ...document,
    notes: notes.map((note, index) => ({ ...note, mark: numbers.get(index)! })),
    paragraphs: paragraphs.map(paragraph => ({
      ...paragraph,
      runs: paragraph.runs.map(run => (run.note === undefined ? run : { ...run, text: numbers.get(run.note)! })),
    })),
  };
}
