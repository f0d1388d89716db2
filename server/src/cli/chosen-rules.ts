import { allRules } from '../rules/all-rules';
import { rulesNamed } from '../rules/named-rules';
import type { RuleSettings } from '../rules/settings/rule-settings';
import { type Options, UsageError } from './command';

/** The option that chooses rules, of every command that has one. */
export const ruleOption = {
  type: 'string',
  value: 'NAME',
  multiple: true,
  help: 'only this rule, or the rules of this family: "punctuation/*"; "resolute rules" names them',
} as const satisfies Options[string];

/** Is a rule one of those that were chosen? All are where none is named. Throws `UsageError` for a name that no rule has. */
export function chosenRules(names: readonly string[]): (rule: string) => boolean {
  if (names.length === 0) return () => true;
  const chosen = new Set(
    names.flatMap(name => {
      const found = rulesNamed(name);
      if (found.length === 0) throw new UsageError(`--rule ${name}: no such rule; "resolute rules" names them`);
      return found;
    }),
  );
  return rule => chosen.has(rule);
}

/** With the rules on that are off at first and chosen by a name, unless settings say something of them. */
export function withChosenOn(settings: RuleSettings, names: readonly string[]): RuleSettings {
  const special = names.filter(name => name !== '*');
  const isChosen = chosenRules(special);
  const on = special.length === 0 ? [] : allRules.filter(({ name, isOffAtFirst }) => isOffAtFirst && isChosen(name));
  if (on.length === 0) return settings;
  return { ...settings, levels: [...settings.levels, new Map(on.map(({ name, severity }) => [name, severity]))] };
}
