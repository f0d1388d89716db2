import { allRules } from './all-rules';
import { concordanceRules } from './concordance-rules';

/** The names of the rules that somebody means by a name or by a family, "punctuation/*"; none where there is no such. */
export function rulesNamed(meant: string): readonly string[] {
  return allRules
    .filter(
      ({ name, family }) => name === meant || `${family}/${name}` === meant || `${family}/*` === meant || meant === '*',
    )
    .map(({ name }) => name);
}

/** May settings name it? They say something of the rules about two texts, too: "concordance/date", "concordance/*". */
export function isNameInSettings(written: string): boolean {
  return (
    rulesNamed(written).length > 0 ||
    concordanceRules.some(({ name, family }) => name === written || `${family}/*` === written)
  );
}
