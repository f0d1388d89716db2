import type { Language, Organ } from '../../languages/language';
import { namedBefore, ownNoun } from './adopters';
import { longestReach, type OpenNoun } from './lists';
import type { Adopter } from './symbols';

/** What the words around a noun tell of who adopted the resolutions of its list. */
export function adopterOfNoun(
  text: string,
  { token, before, behind }: OpenNoun,
  language: Language,
  organ: Organ | null,
): Pick<Adopter, 'named' | 'presumed' | 'own' | 'unsaid' | 'otherNear'> {
  // UNSCR 1325
  if (text.startsWith('UNSC', token.start))
    return { named: 'SC', presumed: 'SC', own: false, unsaid: false, otherNear: false };
  const own = ownNoun(text, token, language);
  const named =
    before &&
    (namedBefore(text, before, token, language) ||
      (before.body === 'other' && isRestOfName(text.slice(before.end, before.end + 80), token.start - before.end)))
      ? before.body
      : null;
  const near = before && !isOver(text, before.end, token.start) ? before.body : null;
  const presumed = near === 'other' || own ? organ : (near ?? organ);
  const unsaid = !behind && !named && !near && !own;
  return { named: behind ?? named, presumed, own, unsaid, otherNear: near === 'other' };
}

/** "(Commission) on the Status of Women (resolution 49/7)" */
function isRestOfName(behind: string, length: number): boolean {
  return length <= 80 && /^(?:\s(?:\p{Lu}[\p{L}’'-]*|on|of|for|the|and|in))+\s$/u.test(behind.slice(0, length));
}

/** Does a sentence or a clause end between? */
function isOver(text: string, from: number, to: number): boolean {
  return to - from > longestReach || /[.;؛。；]/.test(text.slice(from, to));
}
