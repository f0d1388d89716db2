import { isDigit } from '../../text/characters';

/** How a paragraph's text ends, told from its last characters alone. */

/** Does it end as a paragraph of a resolution does: with a comma, a full stop, a semicolon or a colon? */
export function endsParagraph(text: string): boolean {
  const code = lastMark(text);
  return isComma(code) || isStop(code) || isColon(code);
}

/** Does it end with a mark behind which a sentence or a clause is over? A heading may end with a colon. */
export function endsClauseOrSentence(text: string): boolean {
  const code = lastMark(text);
  return isComma(code) || isStop(code);
}

/** "…," or "…,]" */
export function endsWithComma(text: string): boolean {
  return isComma(behindBracket(text));
}

/** "…;" "…." or "….]" */
export function endsWithStop(text: string): boolean {
  return isStop(behindBracket(text));
}

/** "In favour: China, France," and Chinese "中国、法国、" */
export function goesOnBelow(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return isComma(code) || code === 0x3001;
}

/** "…:" */
export function endsWithColon(text: string): boolean {
  return isColon(text.charCodeAt(text.length - 1));
}

/** "…:" or "…:”" */
export function endsWithColonOrQuotedColon(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return isColon(isClosingQuote(last) ? text.charCodeAt(text.length - 2) : last);
}

/** The last character, or the one before a closing quotation mark or bracket, or before a note in brackets. */
function lastMark(text: string): number {
  const noted = markBeforeNote(text) || markBeforeFootnote(text);
  if (noted !== 0) return noted;
  const last = text.charCodeAt(text.length - 1);
  const closes = isClosingQuote(last) || last === 0x2019 || last === 0x29 || last === 0x5d;
  return closes ? text.charCodeAt(text.length - 2) : last;
}

/** The last character, or the one before the bracket of a text that is not agreed yet. */
function behindBracket(text: string): number {
  const noted = markBeforeNote(text) || markBeforeFootnote(text);
  if (noted !== 0) return noted;
  const last = text.charCodeAt(text.length - 1);
  return last === 0x5d ? text.charCodeAt(text.length - 2) : last;
}

/** A note of a negotiation is no longer than this. */
const longestNote = 120;

/** "…, [Ys: delete]" and "…; (agreed ad ref)": the mark in front of what delegations note behind a clause; 0 if there is none. */
function markBeforeNote(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  const bracket = last === 0x5d ? '[' : last === 0x29 ? '(' : '';
  if (bracket === '') return 0;
  const opening = text.lastIndexOf(bracket);
  if (opening < 2 || text.length - opening > longestNote) return 0;
  const before = text.charCodeAt(opening - 1) === 0x20 ? opening - 2 : opening - 1;
  const code = text.charCodeAt(before);
  return isComma(code) || isStop(code) || isColon(code) ? code : 0;
}

/** "in the south, 1/" "of the keepers; 4": the mark in front of a footnote's that is left in the text; 0 if there is none. */
function markBeforeFootnote(text: string): number {
  const slash = text.charCodeAt(text.length - 1) === 0x2f ? 1 : 0;
  let at = text.length - slash;
  while (at > 0 && text.length - at < 4 && isDigit(text.charCodeAt(at - 1))) at--;
  if (at === text.length - slash) return 0;
  const apart = text.charCodeAt(at - 1) === 0x20;
  if (!apart && slash === 0) return 0;
  const code = text.charCodeAt(apart ? at - 2 : at - 1);
  return isComma(code) || isStop(code) || isColon(code) ? code : 0;
}

/** " ” » */
function isClosingQuote(code: number): boolean {
  return code === 0x22 || code === 0x201d || code === 0xbb;
}

/** , ، ， */
function isComma(code: number): boolean {
  return code === 0x2c || code === 0x60c || code === 0xff0c;
}

/** . ; 。 ； ؛ */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x3b || code === 0x3002 || code === 0xff1b || code === 0x61b;
}

/** : ： */
function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a;
}
