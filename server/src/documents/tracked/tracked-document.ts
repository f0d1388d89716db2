import { compare } from '../../comparison/compare';
import { comparedText } from '../../comparison/compared-text';
import type { PassagePair } from '../../comparison/comparison';
import type { Profile } from '../../resolution/document/profile';
import type { Resolution } from '../../resolution/resolution';
import { mastheadLines } from '../page/masthead-lines';
import { printed } from '../page/print';
import { noBlock, type PrintedDocument, type PrintedParagraph, type Run } from '../page/printed-document';
import { type BlockChange, blockChanges } from './block-changes';
import { movedParagraph } from './moved-paragraph';
import { wordsBehindLabels } from './title-labels';
import { type TrackedNotes, trackedNotes } from './tracked-notes';
import { goneBlank, trackedParts, withNewBlanks } from './tracked-parts';
import { allChanged, lengthWithoutBlanks, type OldMark, trackedRuns } from './tracked-runs';

/**
 * The new text as it is printed, with what has changed from the old one: words, paragraphs and footnotes that are new, and
 * those that are gone at their places; what has moved, and where paragraphs were split or joined. Other numbers are no changes, unless these are
 * to be marked as well: then all that a reader sees of the old text is there.
 */
export function trackedDocument(
  old: Resolution,
  now: Resolution,
  { marksNumbers, profile = 'automatic' }: { readonly marksNumbers: boolean; readonly profile?: Profile },
): PrintedDocument {
  const before = printed(old, profile);
  const behind = printed(now, profile);
  const changes = blockChanges(compare(old, now, marksNumbers ? 'written' : 'meant'));
  const notes = trackedNotes(before, behind, sameParagraphs(before, behind, changes));
  const ofOld = textParagraphs(before);
  const inMasthead = mastheadLines(behind).blocks;
  const ofNew = new Map(behind.paragraphs.map(paragraph => [paragraph.block, paragraph]));
  const paragraphs = changes.flatMap((change): readonly PrintedParagraph[] => {
    const from = change.old.flatMap(block => ofOld.get(block) ?? []);
    const to = change.new.flatMap(block => ofNew.get(block) ?? []);
    // the masthead's lines are no text: what has changed in them is told there
    if (to.some(({ block }) => inMasthead.has(block))) return to;
    const changed = changedParagraphs(from, to, change, notes);
    return marksNumbers && from.length > 0 && to.length > 0 ? withOldLabel(changed, from[0]!) : changed;
  });
  return numbered({ ...behind, paragraphs, notes: notes.notes, base: before });
}

/** By their blocks, all that the masthead does not show. */
function textParagraphs(document: PrintedDocument): ReadonlyMap<number, PrintedParagraph> {
  const { blocks } = mastheadLines(document);
  return new Map(
    document.paragraphs.filter(({ block }) => !blocks.has(block)).map(paragraph => [paragraph.block, paragraph]),
  );
}

function changedParagraphs(
  from: readonly PrintedParagraph[],
  to: readonly PrintedParagraph[],
  { pairs, move }: BlockChange,
  notes: TrackedNotes,
): readonly PrintedParagraph[] {
  const [pair] = pairs;
  if (from.length === 1 && to.length === 1)
    return [{ ...changedParagraph(from[0]!, to[0]!, pair!, notes), former: from[0]! }];
  if (from.length === 1 && to.length > 1) {
    const split = splitParagraph(from[0]!, to, pairs, notes);
    if (split) return split;
  }
  if (from.length > 1 && to.length === 1) {
    const joined = joinedParagraphs(from, to[0]!, pairs, notes);
    if (joined) return joined;
  }
  return [
    ...from.map(paragraph => inMove(goneParagraph(paragraph, notes), move, pair)),
    ...to.map(paragraph => inMove(newParagraph(paragraph), move, pair)),
  ];
}

function inMove(paragraph: PrintedParagraph, move: number | null, pair: PassagePair | undefined): PrintedParagraph {
  return move === null || !pair ? paragraph : movedParagraph(paragraph, move, pair.words);
}

/** What became of one label of several, or of several labels of one, is told of these: here it is told of the first one. */
function withOldLabel(
  changed: readonly PrintedParagraph[],
  { label: old }: PrintedParagraph,
): readonly PrintedParagraph[] {
  const [first, ...rest] = changed;
  // a title's number may be told among its words
  if (!first || first.change !== undefined || first.role === 'title') return changed;
  if (comparedText(old ?? '') === comparedText(first.label ?? '')) return changed;
  return [
    {
      ...first,
      ...relabelled(old, first.label),
    },
    ...rest,
  ];
}

function relabelled(old: string | null, label: string | null): Partial<PrintedParagraph> {
  return { goneLabel: old ?? '', ...(label !== null && { labelChange: 'in' }) };
}

/** The old one's words, with an end that is new behind each part but the last. Null where its words are not told by these parts. */
function splitParagraph(
  from: PrintedParagraph,
  to: readonly PrintedParagraph[],
  pairs: readonly PassagePair[],
  notes: TrackedNotes,
): readonly PrintedParagraph[] | null {
  let marks = oldMarksOf(from, notes);
  const parts: PrintedParagraph[] = [];
  for (const [index, paragraph] of to.entries()) {
    const { words } = pairs[index]!;
    const isLast = index === to.length - 1;
    const length = lengthWithoutBlanks(words.map(({ kind, text }) => (kind === 'in' ? '' : text)).join(''));
    const own = isLast ? marks : marks.filter(({ behind }) => behind <= length);
    marks = marks.filter(mark => !own.includes(mark)).map(mark => ({ ...mark, behind: mark.behind - length }));
    const runs = trackedRuns(
      paragraph.runs.map(run => withNewNote(run, notes)),
      words,
      own,
    );
    if (!runs) return null;
    parts.push({
      ...paragraph,
      runs: isLast ? runs : [...runs, ...goneBlank(words, pairs[index + 1]!.words)],
      ...(!isLast && { endChange: 'in' }),
      ...(index > 0 && { labelChange: 'in' }),
    });
  }
  return parts;
}

/** The new one's words, with an end that is gone behind each part but the last. Null as above. */
function joinedParagraphs(
  from: readonly PrintedParagraph[],
  to: PrintedParagraph,
  pairs: readonly PassagePair[],
  notes: TrackedNotes,
): readonly PrintedParagraph[] | null {
  let before = 0;
  const marks = from.flatMap((paragraph): readonly OldMark[] => {
    const own = oldMarksOf(paragraph, notes).map(mark => ({ ...mark, behind: mark.behind + before }));
    before += lengthWithoutBlanks(paragraph.runs.map(({ text, note }) => (note === undefined ? text : '')).join(''));
    return own;
  });
  const runs = to.runs.map(run => withNewNote(run, notes));
  const words = withNewBlanks(
    pairs.map(pair => pair.words),
    runs,
  );
  const parts = trackedParts(runs, words, marks);
  return (
    parts?.map((part, index): PrintedParagraph => {
      const isLast = index === parts.length - 1;
      if (index === 0) return { ...to, runs: part, endChange: 'out' };
      const { counted: _, ...paragraph } = from[index]!;
      return {
        ...paragraph,
        block: noBlock,
        path: null,
        runs: part,
        labelChange: 'out',
        ...(!isLast && { endChange: 'out' }),
      };
    }) ?? null
  );
}

function sameParagraphs(
  before: PrintedDocument,
  behind: PrintedDocument,
  changes: readonly BlockChange[],
): (old: number, now: number) => boolean {
  const [ofOld, ofNew] = [paragraphsOfMarks(before), paragraphsOfMarks(behind)];
  const changeOfOld = new Map(changes.flatMap(change => change.old.map(block => [block, change] as const)));
  return (old, now) => {
    const [from, to] = [ofOld.get(old), ofNew.get(now)];
    if (from === undefined || to === undefined) return from === to;
    return changeOfOld.get(from)?.new.includes(to) === true;
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

function newParagraph(to: PrintedParagraph): PrintedParagraph {
  return { ...to, change: 'in', runs: allChanged(to.runs, 'in') };
}

function changedParagraph(
  from: PrintedParagraph,
  written: PrintedParagraph,
  { words }: PassagePair,
  notes: TrackedNotes,
): PrintedParagraph {
  const to = { ...written, runs: written.runs.map(run => withNewNote(run, notes)) };
  const marks = oldMarksOf(from, notes);
  if (words.length === 0) {
    if (marks.every(({ run }) => run.change === undefined)) return to;
    const text = to.runs.map(run => (run.note === undefined ? run.text : '')).join('');
    return { ...to, runs: trackedRuns(to.runs, [{ kind: 'same', text }], marks) ?? to.runs };
  }
  // a title's number is one of its words: "75/103." has become "76/98."
  const [before, behind] = [titleLabelOf(from), titleLabelOf(to)];
  const label = before === behind ? {} : relabelled(before, behind);
  const runs = trackedRuns(to.runs, wordsBehindLabels(words, before, behind), marks);
  if (runs) return { ...to, ...label, runs };
  return { ...to, ...label, runs: [...goneParagraph(from, notes).runs, ...allChanged(to.runs, 'in')] };
}

function withNewNote(run: Run, notes: TrackedNotes): Run {
  return run.note !== undefined && notes.isNew(run.note) ? { ...run, change: 'in' } : run;
}

function titleLabelOf({ role, label }: PrintedParagraph): string | null {
  return role === 'title' ? label : null;
}

function oldMarksOf({ runs }: PrintedParagraph, notes: TrackedNotes): readonly OldMark[] {
  let behind = 0;
  return runs.flatMap((run): readonly OldMark[] => {
    if (run.note === undefined) {
      behind += lengthWithoutBlanks(run.text);
      return [];
    }
    const note = notes.placeOfOld[run.note]!;
    return [{ behind, run: { ...run, note, ...(notes.isGone(note) && { change: 'out' }) } }];
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
