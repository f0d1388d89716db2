import type { BodyGender } from '../body-gender';
import { type Clause, type LanguageCode, type Organ, organs } from '../language';
import { countedOpenings } from './counted-openings';

/** A phrase with the number of paragraphs that it opens. */
export interface UsedOpening {
  readonly phrase: string;
  readonly count: number;
}

/** Who speaks, as far as it decides which phrases are used, and their forms: "Alarmée", "Alarmé". */
export interface Speaker {
  readonly organ: Organ | null;
  /** Of a body that is none of the four. */
  readonly gender: BodyGender | null;
}

/** Whose phrases another body's are taken from: of the four the Assembly alone is feminine. */
const alike: Readonly<Record<BodyGender, readonly Organ[]>> = { feminine: ['GA'], masculine: ['SC', 'ECOSOC', 'HRC'] };

const made = new Map<string, readonly UsedOpening[]>();

/**
 * What paragraphs of an organ's resolutions open with, the most frequent first. In Arabic those of the preamble begin with
 * إذ, which is وإذ in all paragraphs but the first.
 */
export function openingsInUse(language: LanguageCode, clause: Clause, speaker: Speaker): readonly UsedOpening[] {
  const key = speakerKey(language, clause, speaker);
  let found = made.get(key);
  if (!found) {
    const counting = speaker.organ ? [speaker.organ] : speaker.gender ? alike[speaker.gender] : organs;
    const columns = counting.map(organ => organs.indexOf(organ));
    found = countedOpenings[language][clause]
      .map(({ phrase, counts }) => ({ phrase, count: columns.reduce((sum, column) => sum + counts[column]!, 0) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    made.set(key, found);
  }
  return found;
}

export function speakerKey(language: LanguageCode, clause: Clause, { organ, gender }: Speaker): string {
  return `${language} ${clause} ${organ ?? gender}`;
}
