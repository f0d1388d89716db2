import { isOfOthersPaper } from '../../languages/drafts/others-papers';
import type { Organ } from '../../languages/language';
import type { Resolution } from '../../resolution/resolution';

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
  const { organ } = resolution;
  if (profile === 'automatic') return organ !== null && isOfOthers(resolution) ? null : organ;
  return profile === 'un' ? (organ ?? 'GA') : null;
}

/** Does what stands above the text say that it is a delegate's paper, or another body's? */
function isOfOthers({ blocks, language }: Resolution): boolean {
  for (const { before, source, lineStarts } of blocks) {
    if (before.part !== 'front') return false;
    const isSaid = lineStarts.some((start, line) =>
      isOfOthersPaper(source.slice(start, lineStarts[line + 1]).trim(), language),
    );
    if (isSaid) return true;
  }
  return false;
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
