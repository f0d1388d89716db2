import { otherStateNames } from '../languages/bodies/other-state-names';
import { rangeLook } from '../languages/citing/backward-range';
import { ownNames } from '../languages/citing/own-resolution';
import { dayBeforeMonth } from '../languages/dates/impossible-dates';
import { weekdayLooks } from '../languages/dates/weekdays';
import type { Language } from '../languages/language';
import { lettersWithBracket } from '../languages/marks/letters-in-brackets';
import { names, type PreferredWord, percentages, spellings } from '../languages/preferred-words';
import { repeatedCharacters } from '../languages/repeated-words';
import type { LookedFor } from './places/places';
import { Seen } from './places/seen';

const none: readonly RegExp[] = [];

/**
 * The words that rules say something of, each by its bit. Of each expression its first letters are looked for: it need not
 * match, nor what it looks back at be there.
 */
export function wordsLookedFor(language: Language): LookedFor {
  const { code } = language;
  return [
    [Seen.CharactersTwice, code === 'zh' ? [repeatedCharacters] : none],
    [Seen.NounBeforeLetters, lettersWithBracket[code] ? [lettersWithBracket[code].referring] : none],
    [Seen.Range, [rangeLook(language)]],
    [Seen.DayBeforeMonth, dayBeforeMonth],
    [Seen.Weekday, weekdayLooks[code]],
    [Seen.OwnName, code === 'en' ? ownNames : none],
    [Seen.Percentage, looks(percentages[code])],
    [Seen.Spelling, looks(spellings[code])],
    [Seen.BodyName, looks(names[code])],
    [Seen.StateName, otherStateNames[code].map(({ found }) => found)],
  ];
}

function looks(words: readonly PreferredWord[]): readonly RegExp[] {
  return words.map(({ look }) => look);
}
