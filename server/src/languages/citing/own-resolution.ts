import type { LanguageCode, Organ } from '../language';

/**
 * How an organ's text names itself: "the present resolution" in the Assembly (1,503 to 13) and the two other councils,
 * "this resolution" in the Security Council (2,885 to 88). In other languages no organ differs from the others so.
 */
const english = {
  present: { found: /\bthe present (?=resolution\b)/gi, look: /[Tt]he present resolution/, right: 'this ' },
  this: { found: /\bthis (?=resolution\b)/gi, look: /[Tt]his resolution/, right: 'the present ' },
} as const;

/** What is not the organ's way, a look for it first, and what is. */
export function otherOwnName(language: LanguageCode, organ: Organ) {
  if (language !== 'en') return null;
  return organ === 'SC' ? english.present : english.this;
}
