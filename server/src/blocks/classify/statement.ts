import type { Language } from '../../languages/language';
import { simplifiedText } from '../../languages/letters/traditional-characters';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import type { Span } from '../../text/position';
import { noLists } from '../labels/lists';
import { type Found, found } from './context';
import type { ClassifyState } from './state';
import { isInStatement, lengthOfMark, opensWithMark } from './whole-quotation';

/**
 * “The Security Council recalls …”, and a paragraph behind such a one that opens otherwise: “It also notes …”. A statement
 * of the Council's President has no enacting formula, and each of its paragraphs opens with the organ.
 */
export function classifyStatement(language: Language, text: string, state: ClassifyState): Found | null {
  const organ = language.statementParagraph.exec(simplifiedText(text));
  const ended = /[.:。：]\s?[”“»"」』]?\.?$/.test(text.slice(-4));
  const marked = opensWithMark(text);
  if (!ended && !(organ && marked)) return null;
  if (!organ) return marked && isInStatement(state) ? found('operative', null, noLists) : null;
  const opener = verbBehind(language, text, organ[0].length) ?? verbBehind(language, text, lengthOfMark(text));
  const amongOthers = state.previous === 'operative' || state.previous === 'adoption';
  // "The Security Council met today." is of the news
  if (!opener && !(ended && marked) && !amongOthers) return null;
  return found('operative', null, noLists, opener);
}

/** "The Security Council recalls", and in Arabic the verb first. */
function verbBehind(language: Language, text: string, length: number): Span | null {
  const verb = findOpeningPhrase(language, 'operative', text.slice(length));
  return verb && { start: verb.start + length, end: verb.end + length };
}

/** "At its 12th plenary meeting, …, the General Assembly decided:", below its title, and those of the same decision behind. */
export function opensDecision(language: Language, line: string, state: ClassifyState): boolean {
  return (state.previous === 'title' || isInStatement(state)) && language.decisionLine.test(simplifiedText(line));
}

/** Does the line say by itself that it is a statement's? */
export function opensStatement(language: Language, line: string): boolean {
  return opensWithMark(line) && language.statementParagraph.test(simplifiedText(line));
}
