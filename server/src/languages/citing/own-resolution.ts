import type { Organ } from '../language';

/**
 * How an organ's text names itself: "the present resolution" in the Assembly (1,503 to 13) and the two other councils,
 * "this resolution" in the Security Council (2,885 to 88). In other languages no organ differs from the others so.
 */
const english = {
  present: { found: /\bthe present (?=resolution\b)/gi, right: 'this ' },
  this: { found: /\bthis (?=resolution\b)/gi, right: 'the present ' },
} as const;

export const ownNames: readonly RegExp[] = [english.present.found, english.this.found];

/** What is not the organ's way in English, and what is. */
export function otherOwnName(organ: Organ) {
  return organ === 'SC' ? english.present : english.this;
}
