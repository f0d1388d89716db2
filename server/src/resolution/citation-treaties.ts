import type { Language, LanguageCode } from '../languages/language';
import { treaties } from '../languages/treaties';
import type { Citation } from './mentions';

const made = new Map<LanguageCode, RegExp>();

/** One expression with a group for each treaty; any white space, and in wrapped Chinese none, stands for a blank. */
function expressionOf({ code }: Language): RegExp {
  let expression = made.get(code);
  if (!expression) {
    const sources = treaties.map(
      ({ sources }) => `(${sources[code].replace(/ /g, '[\\s\\u00a0]').replace(/’/g, "[’']")})`,
    );
    expression = new RegExp(sources.join('|'), 'g');
    made.set(code, expression);
  }
  return expression;
}

/** Treaties by their names, in order. */
export function findTreatyCitations(text: string, language: Language): Citation[] {
  const citations: Citation[] = [];
  for (const match of text.matchAll(expressionOf(language))) {
    const treaty = treaties.find((_, index) => match[index + 1] !== undefined)!;
    const start = match.index;
    citations.push({ symbol: `TREATY/${treaty.name}`, kind: 'document', start, end: start + match[0].length });
  }
  return citations;
}
