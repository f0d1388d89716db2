import type { Catalogue } from '../catalogue/catalogue';
import { underProfile } from '../resolution/document/profile';
import type { Resolution } from '../resolution/resolution';
import { documentRules, referenceRules, sequenceRules, textRules } from './all-rules';
import { asSettings, originalOf } from './engine/as-settings';
import { type FindAll, findingsWithout } from './engine/findings';
import { habitFixes, habitsToldOnce, placesOfHabit } from './engine/habits';
import { paragraphFixes } from './engine/kept-paragraphs';
import { ruleLevels } from './engine/rule-levels';
import type { Finding } from './finding';
import type { Fix, IsMended, KnownTexts, Onward } from './rule';
import { acceptanceOf, byRule } from './settings/accepted';
import { ordinarySettings, type RuleSettings } from './settings/rule-settings';

/**
 * What the rules find that settings leave on, in the order of the text and as settings have it told; without a catalogue,
 * what the text tells by itself, and without other texts nothing that these tell.
 */
export function check(
  resolution: Resolution,
  catalogue: Catalogue | null = null,
  settings: RuleSettings = ordinarySettings,
  texts: KnownTexts | null = null,
): readonly Finding[] {
  let checker = checkers.get(settings);
  if (!checker) {
    checker = checkerOf(settings);
    checkers.set(settings, checker);
  }
  return checker(resolution, catalogue, texts);
}

const checkers = new WeakMap<RuleSettings, FindAll>();

function checkerOf(settings: RuleSettings): FindAll {
  const levels = ruleLevels(settings.levels);
  const find = findAllBut(levels.off);
  const once = habitsToldOnce();
  const told = asSettings(settings, levels);
  return (resolution, catalogue, texts) =>
    told(once(find(underProfile(resolution, settings.profile), catalogue, texts), resolution), resolution);
}

/** What was found stays where settings change that run the same rules; so many kinds of settings are kept. */
const mostKept = 8;
const kept = new Map<string, FindAll>();

function findAllBut(off: ReadonlySet<string>): FindAll {
  const key = [...off].join(' ');
  const find = kept.get(key) ?? findingsWithout(rule => off.has(rule));
  kept.delete(key);
  kept.set(key, find);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return find;
}

const withFixes = new Map(
  [...textRules, ...sequenceRules, ...documentRules, ...referenceRules].map(rule => [rule.name, rule]),
);

/** The ways to mend a finding of `check` on the same tree with the same settings, the preferred first. */
export function fixesOf(
  resolution: Resolution,
  finding: Finding,
  { profile, accepted }: RuleSettings = ordinarySettings,
): readonly Fix[] {
  const original = originalOf(finding);
  const places = placesOfHabit(original);
  const tree = underProfile(resolution, profile);
  if (!places) return ownFixes(tree, original);
  // what somebody lets stand stays so among others
  const rules = byRule(accepted);
  const open = places.filter(place => acceptanceOf(resolution, place, rules) === undefined);
  return habitFixes(open, place => ownFixes(tree, place));
}

/** The preferred way with what it shows further below, for all that is mended at once; null where a fix shows nothing. */
export function onwardOf(
  resolution: Resolution,
  finding: Finding,
  isMended: IsMended,
  { profile }: RuleSettings = ordinarySettings,
): Onward | null {
  return rulesOnward.get(finding.rule)?.(underProfile(resolution, profile), originalOf(finding), isMended) ?? null;
}

const rulesOnward = new Map(sequenceRules.map(({ name, onward }) => [name, onward]));

function ownFixes(resolution: Resolution, finding: Finding): readonly Fix[] {
  return [...(paragraphFixes(finding) ?? []), ...(withFixes.get(finding.rule)?.fixes?.(resolution, finding) ?? [])];
}
