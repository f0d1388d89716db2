import { adjectiveOfDash, verbWithPreposition } from '../../languages/letters/arabic-order';
import { isArabic } from '../../text/characters';
import { toldOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import type { Stretch } from './logical-lines';

/**
 * What an Arabic line has out of another typeface, as dashes and quotation marks, pdf.js sets last, and the words behind
 * it before those in front of it, but for the verb in italics; so does it with the second half of "لا" at a line's end:
 *
 *     وإذ يرحب الأربعة بعمل الأمين العام وفريقه في اجتماع لمجموعة ”
 *     تؤكد الغربية الدور الذي تؤديه جميع الوديان الشرقية -
 *     وإذ يعترف ابأن الوضع على طول الحدود ل
 */
const marksAtEnd = /(?: [-–—”“"()[\]]){1,3}$/;
const dashAtEnd = / [-–—]$/;
const halfAtEnd = /(?:^| )و?ل$/;
const otherHalf = 'ا';
/** A noun with its article, where a preposition is due. */
const article = /^و?ال/;
/** No more than so much is displaced. */
const longest = 60;

/** The first line of a paragraph, behind its label, in the order of its words. */
export function inOrder(source: string, line: Stretch): readonly Stretch[] {
  if (!isArabic(source.charCodeAt(line.start)) || !mayEndDisplaced(source.charCodeAt(line.end - 1))) return [line];
  const text = source.slice(line.start, line.end);
  if (halfAtEnd.test(text)) return lastBehind(line, displacedHalf(text), true);
  if (!marksAtEnd.test(text)) return [line];
  return lastBehind(line, displacedWords(text), !dashAtEnd.test(text));
}

/** The last unit of each of these. */
const mayEndDisplaced = toldOnce(code => /[-–—”“"()[\]ل]/.test(String.fromCharCode(code)));

/** The line with a part of it at its end. */
function lastBehind(line: Stretch, part: Span | null, glued: boolean): readonly Stretch[] {
  if (!part) return [line];
  const { start, end } = line;
  return [
    { start, end: start + part.start - 1, glued: line.glued },
    { start: start + part.end + (isHalf(part) ? 0 : 1), end, glued: false },
    { start: start + part.start, end: start + part.end, glued },
  ];
}

function isHalf({ start, end }: Span): boolean {
  return end - start === otherHalf.length;
}

function displacedHalf(text: string): Span | null {
  const verb = verbWithPreposition(text);
  if (!verb || !text.startsWith(otherHalf + verb.preposition, verb.end)) return null;
  return { start: verb.end, end: verb.end + otherHalf.length };
}

function displacedWords(text: string): Span | null {
  const verb = verbWithPreposition(text);
  if (!verb) return dashAtEnd.test(text) ? adjectiveOfDash(text, text.length - 1) : null;
  const behind = text.slice(verb.end, verb.end + longest);
  if (!article.test(behind)) return null;
  const preposition = behind.indexOf(` ${verb.preposition}`);
  return preposition < 0 ? null : { start: verb.end, end: verb.end + preposition };
}
