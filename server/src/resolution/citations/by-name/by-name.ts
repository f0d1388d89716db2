import type { Language } from '../../../languages/language';
import type { Citation } from '../../mentions';
import { charterBit, treatyBit } from '../../places/mention-bits';
import type { Places } from '../../places/places';
import { charterCitations, charterExpression, namesCharter } from './charter';
import { treatyCitation, treatyExpression } from './treaties';

const none: readonly Citation[] = [];

/** What is cited by a name instead of a number: the Charter's chapters and articles, then treaties, each in order. */
export function citationsByName(text: string, places: Places, language: Language): readonly Citation[] {
  let citations: Citation[] | undefined;
  if ((places.bits & charterBit) !== 0 && namesCharter(text, language)) {
    for (const match of matchesAt(places, charterBit, charterExpression(language), text)) {
      citations ??= [];
      citations.push(...charterCitations(match, language));
    }
  }
  if ((places.bits & treatyBit) !== 0) {
    for (const match of matchesAt(places, treatyBit, treatyExpression(language), text)) {
      citations ??= [];
      citations.push(treatyCitation(match));
    }
  }
  return citations ?? none;
}

const noMatches: readonly RegExpExecArray[] = [];

/** All matches at the places that have the bit, each behind the end of the one before. */
function matchesAt(places: Places, bit: number, expression: RegExp, text: string): readonly RegExpExecArray[] {
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
