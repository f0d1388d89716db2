import { otherStateNames } from '../languages/bodies/other-state-names';
import { rangeLook } from '../languages/citing/backward-range';
import { ownNames } from '../languages/citing/own-resolution';
import { dayBeforeMonth } from '../languages/dates/impossible-dates';
import { weekdayLooks } from '../languages/dates/weekdays';
import type { Language } from '../languages/language';
import { lettersWithBracket } from '../languages/marks/letters-in-brackets';
import { names, type PreferredWord, percentages, spellings } from '../languages/preferred-words';
import { repeatedCharacters } from '../languages/repeated-words';
import type { Sequence } from './places/packed-sequences';
import { tightHighMarks, wordSequences } from './places/places';
import { Seen } from './places/seen';

/**
 * The words that rules say something of, each with its bit. Of each expression its first letters are looked for: it need not
 * match, nor what it looks back at be there.
 */
export function wordsLookedFor(language: Language): readonly Sequence[] {
  const { code } = language;
  const letters = lettersWithBracket[code];
  return [
    ...wordSequences(Seen.CharactersTwice, code === 'zh' ? [repeatedCharacters] : []),
    ...wordSequences(Seen.NounBeforeLetters, letters ? [letters.referring] : []),
    ...wordSequences(Seen.Range, [rangeLook(language)]),
    ...wordSequences(Seen.DayBeforeMonth, dayBeforeMonth),
    ...wordSequences(Seen.Weekday, weekdayLooks[code]),
    ...wordSequences(Seen.OwnName, code === 'en' ? ownNames : []),
    ...wordSequences(Seen.Percentage, looks(percentages[code])),
    ...wordSequences(Seen.Spelling, looks(spellings[code])),
    ...wordSequences(Seen.BodyName, looks(names[code])),
    ...wordSequences(
      Seen.StateName,
      otherStateNames[code].map(({ found }) => found()),
    ),
    ...(code === 'fr' ? tightHighMarks : []),
  ];
}

function looks(words: readonly PreferredWord[]): readonly RegExp[] {
  return words.map(({ look }) => look);
}
