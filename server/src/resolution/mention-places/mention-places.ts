import type { Language, LanguageCode } from '../../languages/language';
import { type Places, placeFinder } from '../places/places';
import { mentionBeginnings } from './mention-beginnings.built';

const finders = new Map<LanguageCode, (text: string) => Places>();

/** Where in a paragraph words of citations, names of treaties, parts of the Charter and cross-references may begin, and what rules may find in it. */
export function mentionPlaces(text: string, { code }: Language): Places {
  let finder = finders.get(code);
  if (!finder) {
    finder = placeFinder(mentionBeginnings[code]);
    finders.set(code, finder);
  }
  return finder(text);
}
