import type { Language } from '../../../languages/language';
import type { Citation } from '../../mentions';
import { charterBit, treatyBit } from '../../places/mention-bits';
import type { Places } from '../../places/places';
import { charterCitations, charterExpression } from './charter';
import { treatyCitation, treatyExpression } from './treaties';

const none: readonly Citation[] = [];

/** What is cited by a name instead of a number: the Charter's chapters and articles, then treaties, each in order. */
export function citationsByName(text: string, places: Places, language: Language): readonly Citation[] {
  if ((places.bits & (charterBit | treatyBit)) === 0) return none;
  let citations: Citation[] | undefined;
  for (const match of matchesAt(places, charterBit, charterExpression, text, language)) {
    citations ??= [];
    citations.push(...charterCitations(match, language));
  }
  for (const match of matchesAt(places, treatyBit, treatyExpression, text, language)) {
    citations ??= [];
    citations.push(treatyCitation(match));
  }
  return citations ?? none;
}

const noMatches: readonly RegExpExecArray[] = [];

/** All matches at the places that have the bit, each behind the end of the one before. */
function matchesAt(
  places: Places,
  bit: number,
  expressionOf: (language: Language) => RegExp,
  text: string,
  language: Language,
): readonly RegExpExecArray[] {
  if ((places.bits & bit) === 0) return noMatches;
  const expression = expressionOf(language);
  let matches: RegExpExecArray[] | undefined;
  let end = 0;
  for (let index = 0; index < places.length; index += 2) {
    const start = places.found[index]!;
    if ((places.found[index + 1]! & bit) === 0 || start < end) continue;
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (!match) continue;
    end = expression.lastIndex;
    matches ??= [];
    matches.push(match);
  }
  return matches ?? noMatches;
}
