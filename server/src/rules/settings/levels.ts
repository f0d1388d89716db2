import type { Severity } from '../finding';
import type { Rule } from '../rule';

/** How a rule's findings are told; one that is off is not run. */
export type Level = 'off' | Severity;

export const levels: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

export function isLevel(value: unknown): value is Level {
  return levels.includes(value as Level);
}

/** What one settings file or editor says, by what stands there: "end-item", "punctuation/end-item", "punctuation/*", "*". */
export type WrittenLevels = ReadonlyMap<string, Level>;

/**
 * The level that settings give a rule; null where they say nothing. Of several that say something of it the nearest counts;
 * and of what one says, the most special. "*" switches no rule on that is off at first.
 */
export function levelOf(
  { name, family, isOffAtFirst }: Pick<Rule, 'name' | 'family' | 'isOffAtFirst'>,
  nearestFirst: readonly WrittenLevels[],
): Level | null {
  for (const written of nearestFirst) {
    const level =
      written.get(name) ??
      written.get(`${family}/${name}`) ??
      written.get(`${family}/*`) ??
      (isOffAtFirst && written.get('*') !== 'off' ? undefined : written.get('*'));
    if (level !== undefined) return level;
  }
  return isOffAtFirst ? 'off' : null;
}
