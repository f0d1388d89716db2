import type { Lines } from '../../text/lines';
import type { LineLabel } from '../labels/line-label';
import { readingsOf } from '../labels/readings';
import type { OpenParagraph } from './open-paragraph';

/** So much of a paragraph's text is looked at, from its end. */
const longestRead = 1500;
const letters = /(?<=[\s(])(?:[a-z]{1,4}|[а-я])(?=\)\s)/gu;

/**
 * Does the letter before a label's stand within the paragraph that is open? Then its list is a part of the text, though one
 * of the letters happens to stand first on its line: "… a) the review; b) the report;" / "c) the means …".
 */
export function followsWithin(lines: Lines, open: OpenParagraph, label: LineLabel): boolean {
  if (label.punctuation !== 'bracket' && label.punctuation !== 'brackets') return false;
  const from = open.label?.next ?? lines.first[open.head]!;
  const end = lines.last[open.last]!;
  const text = lines.text.slice(Math.max(from, end - longestRead), end);
  for (const [letter] of text.matchAll(letters)) {
    const follows = readingsOf(letter).some(({ style, ordinal }) =>
      label.readings.some(reading => reading.style === style && reading.ordinal === ordinal + 1),
    );
    if (follows) return true;
  }
  return false;
}
