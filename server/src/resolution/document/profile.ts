import type { Organ } from '../../languages/language';
import type { Resolution } from '../resolution';
import { ownOrgan } from './document-facts';

/**
 * By whose manners a draft is judged: those of the body that it names, unless it is a delegate's paper; always those of the
 * UN, which for any other body are the General Assembly's; or never those of the four organs, so that only what holds for every resolution is told.
 */
export type Profile = 'automatic' | 'un' | 'model-un';

export const profiles: readonly Profile[] = ['automatic', 'un', 'model-un'];

export function isProfile(value: unknown): value is Profile {
  return profiles.includes(value as Profile);
}

function organUnder(profile: Profile, resolution: Resolution): Organ | null {
  if (profile === 'automatic') return ownOrgan(resolution);
  return profile === 'un' ? (resolution.organ ?? 'GA') : null;
}

/** The organ whose head a draft is printed with, null for none: under no profile one that the draft does not name. */
export function printedOrgan(
  resolution: Pick<Resolution, 'blocks' | 'language' | 'organ'>,
  profile: Profile,
): Organ | null {
  if (profile === 'automatic') return ownOrgan(resolution);
  return profile === 'un' ? resolution.organ : null;
}

const judged = new WeakMap<Resolution, Resolution>();

/** The draft as the rules are to see it; the same object for the same draft. */
export function underProfile(resolution: Resolution, profile: Profile): Resolution {
  const organ = organUnder(profile, resolution);
  if (organ === resolution.organ) return resolution;
  let seen = judged.get(resolution);
  if (seen?.organ !== organ) {
    seen = { ...resolution, organ };
    judged.set(resolution, seen);
  }
  return seen;
}
