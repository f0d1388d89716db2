import type { MarkedParagraph, NoteMark, ReadDocument } from './read-document';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const ruleAboveNotes = '_'.repeat(16);

/**
 * The draft's text: a paragraph a line with a blank line between, as a fresh draft has it, the label before the words, marks of
 * footnotes in raised digits behind their words, and the footnotes at the end below a rule. Words are never changed.
 */
export function draftText({ front, paragraphs, notes }: ReadDocument): string {
  const lines = withoutLoneMarks(paragraphs)
    .map(written)
    .filter(line => line !== '');
  if (front.length > 0) lines.unshift(front.join('\n'));
  const footnotes = notes.map(({ words }, index) => `${raised(index + 1)} ${oneLine(words)}`);
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

function written({ words, label, notes }: MarkedParagraph): string {
  const marked = oneLine(withMarks(words, notes));
  return label === null ? marked : `${label} ${marked}`.trimEnd();
}

/** Blanks beside a break or a tab become one; no-break blanks within the words stay as they are. */
function oneLine(words: string): string {
  return words.replace(/[\t\n\v\f\r \u2028\u2029]{1,}/g, ' ').trim();
}

/** Marks go in from the end, so that those before keep their places. */
function withMarks(words: string, marks: readonly NoteMark[]): string {
  let text = words;
  for (const { at, note } of [...marks].sort((a, b) => b.at - a.at || b.note - a.note)) {
    const behind = text.slice(at);
    // two marks at one place stay two
    const apart = superscripts.includes(behind[0] ?? ' ') ? ' ' : '';
    text = text.slice(0, at) + raised(note + 1) + apart + behind;
  }
  return text;
}

function raised(number: number): string {
  return String(number).replace(/\d/g, digit => superscripts[Number(digit)]!);
}
