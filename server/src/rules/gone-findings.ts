import type { Catalogue } from '../catalogue/catalogue';
import { type Message, message } from '../messages/message';
import type { Resolution } from '../resolution/resolution';
import { citationRules } from './all-rules';
import { check } from './check';
import { originalOf } from './engine/as-settings';
import { placesOfHabit } from './engine/habits';
import { ruleLevels } from './engine/rule-levels';
import type { Finding } from './finding';
import { acceptanceOf, byRule, hashOf } from './settings/accepted';
import { levelOf } from './settings/levels';
import type { AcceptedEntry } from './settings/project-file';
import type { RuleSettings } from './settings/rule-settings';

/**
 * Of what is accepted for a draft, what no rule finds there any more: the paragraph has other words, or is mended. Nothing
 * is said of a rule that is off, nor of one that looks into the catalogue before that is there.
 */
export function goneFindings<Entry extends AcceptedEntry>(
  all: readonly Entry[],
  resolution: Resolution,
  catalogue: Catalogue | null,
  settings: RuleSettings,
): readonly Entry[] {
  const between = all.filter(({ rule }) => rule.startsWith('concordance/'));
  if (between.length === 0) return goneOfDraft(all, resolution, catalogue, settings);
  const gone = new Set([
    ...goneBetween(between, resolution, settings),
    ...goneOfDraft(
      all.filter(entry => !between.includes(entry)),
      resolution,
      catalogue,
      settings,
    ),
  ]);
  return all.filter(entry => gone.has(entry));
}

/** In what the draft differs from another is not at hand: that a paragraph has other words is told all the same. */
function goneBetween<Entry extends AcceptedEntry>(
  accepted: readonly Entry[],
  { blocks }: Resolution,
  { levels }: RuleSettings,
): readonly Entry[] {
  const hashes = new Set(blocks.map(hashOf));
  return accepted.filter(
    ({ rule, hash }) => levelOf({ name: rule, family: 'concordance' }, levels) !== 'off' && !hashes.has(hash),
  );
}

function goneOfDraft<Entry extends AcceptedEntry>(
  accepted: readonly Entry[],
  resolution: Resolution,
  catalogue: Catalogue | null,
  settings: RuleSettings,
): readonly Entry[] {
  const { off } = ruleLevels(settings.levels);
  const asked = accepted.filter(({ rule }) => !off.has(rule) && (catalogue !== null || !inCatalogue.has(rule)));
  if (asked.length === 0) return asked;
  const rules = byRule(asked);
  const met = new Set<Entry>();
  const found = check(resolution, catalogue, { ...settings, accepted: [] });
  for (const finding of found.flatMap(placesOf)) {
    // each that covers it, for one may stand there twice
    for (const entry of rules.get(finding.rule) ?? []) {
      if (acceptanceOf(resolution, finding, new Map([[entry.rule, [entry]]]))) met.add(entry);
    }
  }
  return asked.filter(entry => !met.has(entry));
}

/** A hint that stands for a style that the text keeps to stands for what was accepted one by one, too. */
const placesOf = (finding: Finding): readonly Finding[] => placesOfHabit(originalOf(finding)) ?? [finding];

const inCatalogue: ReadonlySet<string> = new Set(citationRules.map(({ name }) => name));

/** What is said of it where it is accepted. */
export function goneMessage(rule: string): Message {
  return message`${rule} finds nothing here any more: the paragraph has other words, or is mended.`;
}
