import { treaties } from '../../../languages/citing/treaties';
import type { Language, LanguageCode } from '../../../languages/language';
import { withAnyAlef } from '../../../languages/letters/alefs';
import type { Citation } from '../../mentions';

const made = new Map<LanguageCode, RegExp>();

/**
 * Treaties by their names, held against one place, with a group for each treaty; any white space, and in wrapped Chinese
 * none, stands for a blank.
 */
export function treatyExpression({ code }: Language): RegExp {
  let expression = made.get(code);
  if (!expression) {
    const sources = treaties.map(
      ({ sources }) => `(${withAnyAlef(sources[code]).replace(/ /g, '[\\s\\u00a0]').replace(/’/g, "[’']")})`,
    );
    expression = new RegExp(sources.join('|'), 'y');
    made.set(code, expression);
  }
  return expression;
}

/** The treaty that `match`, one of `treatyExpression`, names. */
export function treatyCitation(match: RegExpExecArray): Citation {
  const treaty = treaties.find((_, index) => match[index + 1] !== undefined)!;
  return {
    symbol: `TREATY/${treaty.name}`,
    kind: 'document',
    start: match.index,
    end: match.index + match[0].length,
  };
}
