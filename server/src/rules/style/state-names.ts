import { otherStateNames, titleNouns } from '../../languages/bodies/other-state-names';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import { draftKinds } from '../characters/draft-words';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { placesOf } from './preferred-words';

/** “Côte d’Ivoire” and not “Ivory Coast”; “Türkiye” since the State bears that name. */
export const stateNames: ParagraphRule = {
  scope: 'paragraph',
  name: 'state-names',
  family: 'style',
  severity: 'hint',
  summary: 'a State by a name that it bears no more, or that is not the UN’s',
  kinds: draftKinds,
  needs: () => Seen.StateName,
  find({ language, text, draftYear }) {
    const found: ParagraphFinding[] = [];
    for (const name of otherStateNames[language]) {
      if (draftYear !== null && draftYear < name.since) continue;
      for (const place of placesOf(name, text, right => message`The UN writes “${right}”.`)) {
        // the longer of two that overlap stands before the other
        if (found.some(({ start, end }) => place.start < end && place.end > start)) continue;
        if (!titleNouns[language].test(clauseBefore(text, place.start))) found.push(place);
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
};

/** A title's noun stands so near to the name in it. */
const reach = 100;

function clauseBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - reach), at)
    .split(/[,;.،؛，；。]/)
    .at(-1)!;
}
