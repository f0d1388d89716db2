import { allRules } from './all-rules';

/** The names of the rules that somebody means by a name or by a family, "punctuation/*"; none where there is no such. */
export function rulesNamed(meant: string): readonly string[] {
  return allRules
    .filter(
      ({ name, family }) => name === meant || `${family}/${name}` === meant || `${family}/*` === meant || meant === '*',
    )
    .map(({ name }) => name);
}
