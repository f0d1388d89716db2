import { hasRaisedDigit, isStars, marksInDraft, raised } from './marks/note-marks';
import type { MarkedParagraph, NoteMark, ReadDocument } from './read-document';

const ruleAboveNotes = '_'.repeat(16);

/**
 * The draft's text: a paragraph a line with a blank line between, as a fresh draft has it, the label before the words, marks of
 * footnotes in raised digits or stars behind their words, and the footnotes at the end below a rule. Words are never changed.
 */
export function draftText({ front, paragraphs, notes }: ReadDocument): string {
  const marks = marksInDraft(notes.map(({ mark }) => mark));
  const lines = withoutLoneMarks(paragraphs)
    .map(paragraph => written(paragraph, marks))
    .filter(line => line !== '');
  if (front.length > 0) lines.unshift(front.join('\n'));
  const footnotes = notes.map(({ words }, index) => `${marks[index]} ${oneLine(words)}`);
  if (footnotes.length > 0) lines.push(ruleAboveNotes, ...footnotes);
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`;
}

/** Marks of footnotes that are a paragraph alone go to the end of the one above: a line of a mark would be a footnote. */
function withoutLoneMarks(paragraphs: readonly MarkedParagraph[]): readonly MarkedParagraph[] {
  const kept: MarkedParagraph[] = [];
  for (const paragraph of paragraphs) {
    const { words, label, notes } = paragraph;
    const above = kept.at(-1);
    if (above && label === null && notes.length > 0 && words.trim() === '') {
      const moved = notes.map(({ note }) => ({ note, at: above.words.length }));
      kept[kept.length - 1] = { ...above, notes: [...above.notes, ...moved] };
    } else kept.push(paragraph);
  }
  return kept;
}

function written({ words, label, notes }: MarkedParagraph, marks: readonly string[]): string {
  const marked = oneLine(withMarks(words, notes, marks));
  return label === null ? marked : `${label} ${marked}`.trimEnd();
}

/** Blanks beside a break or a tab become one; no-break blanks within the words stay as they are. */
function oneLine(words: string): string {
  return words.replace(/[\t\n\v\f\r \u2028\u2029]{1,}/g, ' ').trim();
}

/** From the end, for what stands behind a mark tells how it is written; in pieces, for a line may have any number of them. */
function withMarks(words: string, places: readonly NoteMark[], marks: readonly string[]): string {
  const pieces: string[] = [];
  const last: string[] = [];
  let end = words.length;
  for (const { at, note } of [...places].sort((a, b) => b.at - a.at || b.note - a.note)) {
    const mark = marks[note] ?? raised(String(note + 1));
    // stars that begin a line are a bullet
    if (at === 0 && isStars(mark)) {
      last.push(mark);
      continue;
    }
    if (at < end) pieces.push(words.slice(at, end));
    end = at;
    const behind = pieces.at(-1) ?? last[0];
    // two marks at one place stay two
    pieces.push(behind && isPartOfMark(behind[0]!) ? `${mark} ` : mark);
  }
  return words.slice(0, end) + pieces.reverse().join('') + last.join('');
}

function isPartOfMark(unit: string): boolean {
  return unit === '*' || hasRaisedDigit(unit);
}
