import { readLabel } from '../labels/label';
import { skipBlank } from '../labels/read-label';
import { endsWithColon } from '../paragraphs/clause-ends';

/**
 * Paragraphs of another text, which the draft quotes:
 *
 *     1. Decides to replace paragraph 5 by the following: “5. Requests oil:
 *     (a) for the lamps;
 *     6. Urges calm.”
 *     2. Thanks the keepers.
 *
 * Between the marks nothing is numbered by the draft.
 */
export interface Quotation {
  /** The mark that opened it. */
  readonly mark: string;
  /** The last number in it, 0 before the first. */
  readonly number: number;
}

/** What closes each opening mark. */
export const closingMarks: Readonly<Record<string, string>> = {
  '“': '”',
  // Arabic texts have them the other way round
  '”': '“',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** A look before more: most paragraphs quote nothing. */
const anyOpening = /[“”«„「『"]/;

function introducesWithin(text: string): boolean {
  return text.includes(':') || text.includes('：');
}

/** What stands open behind a paragraph: a quotation begins behind a colon, in the paragraph or in the one above. */
export function quotationOpenedBy(text: string, introduces: boolean): Quotation | null {
  if ((!introduces && !introducesWithin(text)) || !anyOpening.test(text)) return null;
  let mark = '';
  let start = -1;
  let depth = 0;
  let behindColon = introduces;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (depth > 0) {
      depth += change(character, mark);
    } else if (behindColon && closingMarks[character] !== undefined) {
      mark = character;
      start = at;
      depth = 1;
    }
    if (character !== ' ' && character !== '\u00a0') behindColon = character === ':' || character === '：';
  }
  if (depth === 0) return null;
  const label = readLabel(text, skipBlank(text, start + 1, text.length), text.length);
  const labelled = label !== null && label.bullet === undefined && label.doubtful !== true;
  return labelled || endsWithColon(text) ? { mark, number: numberOf(label) } : null;
}

/** The same behind a paragraph that stands within a quotation. Each may begin with the opening mark again. */
export function quotationBehind(text: string, { mark, number }: Quotation): Quotation | null {
  let depth = 1;
  const from = text.startsWith(mark) ? skipBlank(text, 1, text.length) : 0;
  for (let at = from; at < text.length; at++) depth = Math.max(0, depth + change(text[at]!, mark));
  if (depth === 0) return null;
  return { mark, number: numberOf(readLabel(text, from, text.length)) || number };
}

function change(character: string, mark: string): number {
  if (character === closingMarks[mark]) return -1;
  return character === mark ? 1 : 0;
}

function numberOf(label: ReturnType<typeof readLabel>): number {
  const [reading] = label?.readings ?? [];
  return reading?.style === 'decimal' ? reading.ordinal : 0;
}
