import { readLabel } from '../../../server/src/blocks/labels/label';

/** A label with its indent, and marks before the words, are no longer. */
const longest = 200;
/** A bracket of negotiation, marks of Markdown, an opening quotation mark. */
const marks = /^(?:[[*_>“"«”]+\s?)*/;
/** Two letters; in Chinese one character, or as many as one entry of an input method makes. */
const firstLetters = /^(?:\p{L}{2}|\p{Script=Han}{1,6})$/u;

/**
 * Has a paragraph just been begun: do its first two letters stand before the cursor, and no word goes on behind it? More may be
 * typed then; one letter may yet be a heading's number.
 */
export function areFirstLetters(line: string, character: number): boolean {
  if (character > longest || /^[\p{L}\p{M}\p{N}]/u.test(line.slice(character))) return false;
  const before = line.slice(0, character).trimStart();
  const label = readLabel(before, 0, before.length);
  const words = label ? before.slice(label.end).trimStart() : before;
  return firstLetters.test(words.replace(marks, ''));
}
