import type { LabelPunctuation } from '../../languages/labels';
import { clauseMarks, clauseWords, newBefore, newMarks } from '../../languages/marks/clause-marks';
import { insertionSource, suffixOf } from '../../languages/marks/insertions';
import { madeOnce, toldOnce } from '../../text/made-when-asked';
import { made, type ReadLabel } from './read-label';
import { readingsOf, readingsOfNumber } from './readings';

/** The labels that delegations use among themselves. */

const marks = [...clauseMarks.preambular, ...clauseMarks.operative].join('|');
/** An item of the paragraph: "OP 1.a", "OP1(a)", "OP1 a)", "OP1.2" */
const item = '(?:\\.([a-z]{1,2}|\\d{1,2})|[ .]?\\(([a-z]{1,4}|\\d{1,2})\\)|[ .]?([a-z]{1,4})\\))(?![\\p{L}\\d])';
/**
 * PP2. · OP4: · OP4 bis. · PP 3 · (OP1) · (OP)1. · OP1bis · OP 3alt · OP 2 (new) · OP1 - · PPl, as a scan has it · New OP2 · OP 2 (Ys): ·
 * the brackets of a text that is not agreed behind the number: [OP1]
 */
const clauseLabel = madeOnce(
  () =>
    new RegExp(
      `^\\(?(?:${newBefore} )?(${marks})\\)?[ .-]?(\\d{1,3}|[lI](?![\\p{L}\\d]))(?:[. ]{0,2}(${insertionSource}))?(?: ?\\(?(?:${newMarks.join('|')})(?!\\p{L})\\)?)?(?:${item})?(?: ?\\([^()]{1,24}\\)(?=:))?(?: ?[-–—](?=\\s|\\p{L})|[.:)\\]]{0,3}(?=[*_]{0,3}(?:\\s|$))|[.:](?=\\p{L}))`,
      'iu',
    ),
);
/** The whole of it is shorter than this. */
const longest = 40;

export function readClause(text: string, start: number, end: number): ReadLabel | null {
  const found = clauseLabel().exec(text.slice(start, Math.min(end, start + longest)));
  if (!found) return null;
  const [whole, mark, number, suffix, ...items] = found;
  // "op 3" and "po 2" are words, "Op3." is none
  const capitals = mark!.toUpperCase();
  if (mark !== capitals && !tight().test(whole)) return null;
  const clause = (clauseMarks.preambular as readonly string[]).includes(capitals) ? 'preambular' : 'operative';
  const ordinal = /^\d/.test(number!) ? Number(number) : 1;
  const itemBody = items.find(body => body !== undefined);
  // "OP2 (Ys)": no letter of an item
  const inItem = itemBody === undefined ? [] : readingsOf(itemBody);
  const isItem = inItem.length > 0;
  const readings = isItem ? inItem : readingsOfNumber(ordinal);
  const punctuation: LabelPunctuation = isItem ? 'outline' : 'dot';
  const label = made(punctuation, readings, suffixOf(suffix ?? ''), text, start + whole.length, end, true);
  return label && { ...label, clause, ...(isItem ? { outer: [ordinal] } : {}) };
}

/** Op3. · Pp2: */
const tight = madeOnce(() => /^\p{Lu}\p{Ll}\d{1,3}[.:)]$/u);

const firstLetters = new Set(marks.split('|').map(mark => mark.charCodeAt(0)));
const beginsMark = toldOnce(code => firstLetters.has(code));

/** May such a label begin at `at`, or behind its bracket? A look before the expression. */
export function mayBeClause(text: string, at: number): boolean {
  const from = text.charCodeAt(at) === 0x28 ? at + 1 : at;
  if (text.charCodeAt(from) === capitalOfNew && isNew(text, from)) return true;
  if (!beginsMark(text.charCodeAt(from))) return false;
  const second = text.charCodeAt(from + 1);
  return second === 0x50 || second === 0x4f || second === 0x41f || isSmallMark(second);
}

/** "New OP2", "NEW OP2" */
function isNew(text: string, at: number): boolean {
  return text.slice(at, at + newBefore.length + 1).toLowerCase() === `${newBefore} `;
}

const capitalOfNew = newBefore.toUpperCase().charCodeAt(0);

/** p o п */
function isSmallMark(code: number): boolean {
  return code === 0x70 || code === 0x6f || code === 0x43f;
}

const words = clauseWords.flatMap(word => [word, word.toUpperCase()]);
const wordedLabel = madeOnce(
  () =>
    new RegExp(
      `^(?:${words.sort((a, b) => b.length - a.length).join('|')})\\.? ?(\\d{1,2})(?: ?[.:：)–—-](?=[\\s*_]|$|\\p{L})|(?= *$)|(?= {1,4}[*_]{0,3}\\p{Lu}))`,
      'u',
    ),
);
const firstTwo = new Set(words.map(word => word.slice(0, 2)));
const beginsWord = toldOnce(code => words.some(word => word.charCodeAt(0) === code));

/** "Clause 2: Requests …", "Operative paragraph 2", alone above its text: words that only a due number makes a label. */
export function readWordedClause(text: string, start: number, end: number): ReadLabel | null {
  if (!beginsWord(text.charCodeAt(start)) || !firstTwo.has(text.slice(start, start + 2))) return null;
  const found = wordedLabel().exec(text.slice(start, Math.min(end, start + longest)));
  if (!found) return null;
  const behind = start + found[0].length;
  const label = made('dot', readingsOfNumber(Number(found[1])), '', text, behind, end, true);
  return label && { ...label, doubtful: true };
}
