import { detectLanguage } from '../languages/detection';
import { enactingFormulaOf } from '../languages/enacting-formulas';
import type { LanguageCode, Organ } from '../languages/language';
import { type Lines, visiblePart } from '../text/lines';

export interface Identity {
  readonly language: LanguageCode;
  readonly organ: Organ | null;
}

/** The first enacting formula tells language and organ; without one the script and its small words tell the language. */
export function identify(lines: Lines): Identity {
  for (let line = 0; line < lines.count; line++) {
    const length = lines.last[line]! - lines.first[line]!;
    if (length === 0 || length > 60) continue;
    const formula = enactingFormulaOf(visiblePart(lines, line));
    if (formula) return formula;
  }
  return { language: detectLanguage(lines.text), organ: null };
}
