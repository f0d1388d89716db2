import type { Language, LanguageCode } from '../../languages/language';
import { compileExpression } from '../../text/expression';

const made = new Map<LanguageCode, RegExp>();

/** Does a paragraph name the Human Rights Council, or the High Commissioner who reports to it? */
export function isRightsCouncilNear(text: string, language: Language): boolean {
  let expression = made.get(language.code);
  if (!expression) {
    const { organNames, citations } = language;
    const source = `${organNames.HRC.source}|${citations.bodies.rightsCommissioner}`;
    expression = compileExpression(source.replace(/ /g, '[ \\u00a0\\u2009\\u202f]'), 'u');
    made.set(language.code, expression);
  }
  return expression.test(text);
}
