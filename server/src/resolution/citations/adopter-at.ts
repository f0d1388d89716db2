import type { Language, Organ } from '../../languages/language';
import { namedBefore } from './adopters';
import type { NamedBody, OpenNoun } from './lists';
import { adopterOfNoun } from './nouns';
import { isRightsCouncilNear } from './rights-council';
import { type Adopter, bodyMeant } from './symbols';
import type { Body, NumberToken } from './token';

/** What stands around a number. */
export interface Around {
  /** The noun whose list it goes on with. */
  readonly list: OpenNoun | null;
  /** The last body that the paragraph has named before it. */
  readonly named: NamedBody | null;
  readonly lastCouncil: Body | null;
  /** The body that is named behind it, or behind its list. */
  readonly behind: Body | null;
  /** The year of the date beside it. */
  readonly year: number | null;
}

export const nobody: Adopter = {
  named: null,
  presumed: null,
  own: false,
  unsaid: false,
  otherNear: false,
  isRightsCouncilNear: () => false,
  turned: false,
  year: null,
};

/** What the words around a number tell of who adopted what it cites. */
export function adopterAt(
  text: string,
  token: NumberToken,
  { list, named, lastCouncil, behind, year }: Around,
  language: Language,
  organ: Organ | null,
): Adopter {
  const ofNoun = list ? adopterOfNoun(text, list, language, organ) : { ...nobody, presumed: organ };
  const beside = language.code === 'zh' && named && namedBefore(text, named, token, language) ? named.body : null;
  const adopter: Adopter = {
    named: (behind && bodyMeant(behind, organ, lastCouncil)) ?? beside ?? ofNoun.named,
    presumed: ofNoun.presumed,
    own: ofNoun.own,
    unsaid: ofNoun.unsaid && !behind && !beside,
    otherNear: ofNoun.otherNear,
    isRightsCouncilNear: () => lastCouncil === 'HRC' || organ === 'HRC' || isRightsCouncilNear(text, language),
    turned: language.code === 'ar',
    year,
  };
  return isOfYear(token) ? adopter : { ...adopter, ...withoutCommission(adopter, organ) };
}

/** The Commission on Human Rights numbered by years: 4/4 behind its 1998/72 is of who speaks. */
function withoutCommission({ named, presumed }: Adopter, organ: Organ | null): Pick<Adopter, 'named' | 'presumed'> {
  return {
    named: named === 'human-rights-commission' ? null : named,
    presumed: presumed === 'human-rights-commission' || named === 'human-rights-commission' ? organ : presumed,
  };
}

/** 1998/72, and what bears its session in Roman numerals */
function isOfYear(token: NumberToken): boolean {
  return token.kind !== 'session' || token.session.length === 4;
}
