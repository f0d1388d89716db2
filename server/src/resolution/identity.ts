import { detectLanguage, sameScript } from '../languages/detection';
import { enactingFormulaOf, longestEnactingFormula, otherEnactingFormulaOf } from '../languages/enacting-formulas';
import type { LanguageCode, Organ } from '../languages/language';
import { type Lines, visiblePart } from '../text/lines';

export interface Identity {
  readonly language: LanguageCode;
  readonly organ: Organ | null;
}

/** Where the formula of another body than the four organs may stand: among the first lines that have text. */
const frontLines = 30;

/** With fewer letters than this a text's script is no match for a formula: somebody has just begun to type. */
const sureLetters = 120;

/**
 * The first enacting formula tells language and organ, unless the text around it is written in another script: then the
 * formula is quoted. Without one the script and its small words tell the language.
 */
export function identify(lines: Lines): Identity {
  const detected = detectLanguage(lines.text);
  const isOwn = ({ language }: Identity) => detected.letters < sureLetters || sameScript(language, detected.language);
  let other: Identity | null = null;
  for (let line = 0; line < lines.count; line++) {
    const length = lines.last[line]! - lines.first[line]!;
    if (length === 0 || length > longestEnactingFormula) continue;
    const visible = visiblePart(lines, line);
    const formula = enactingFormulaOf(visible);
    if (formula && isOwn(formula)) return formula;
    if (line < frontLines && !other) other = otherEnactingFormulaOf(visible);
  }
  return other && isOwn(other) ? other : { language: detected.language, organ: null };
}
