import type { Language } from '../../languages/language';
import { charterExpression } from '../citations/by-name/charter';
import { treatyExpression } from '../citations/by-name/treaties';
import { citationWords } from '../citations/words';
import { groupForms } from '../cross-references/forms';

/** The expressions of mentions in the order of their bits (`mention-bits.ts`), each held against one place. */
export function mentionExpressions(language: Language): readonly RegExp[] {
  return [
    ...citationWords(language),
    groupForms(language).opening,
    charterExpression(language),
    treatyExpression(language),
    groupForms(language).ordinals,
  ];
}
