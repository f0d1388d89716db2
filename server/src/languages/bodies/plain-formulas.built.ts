import type { LanguageCode, Organ } from '../language';
import { languages } from '../languages';
import { plainFormula, plainLetters } from './formula-letters';

type PlainFormula = readonly [letters: string, language: LanguageCode, organ: Organ];

const formulas = languages.flatMap(({ code, enactingFormulas, furtherEnactingFormulas }) =>
  (Object.keys(enactingFormulas) as Organ[]).map(organ => ({
    ...{ code, organ, formula: enactingFormulas[organ] },
    further: furtherEnactingFormulas[organ] ?? [],
  })),
);

/** The letters of all organs' enacting formulas as lines may write them, without the comma. */
export const plainFormulas: readonly PlainFormula[] = formulas.flatMap(({ code, organ, formula, further }) =>
  [...new Set([formula, ...further].flatMap(writings).map(plainFormula))].map(
    (letters): PlainFormula => [letters, code, organ],
  ),
);

/** Those that may stand within a longer text, letter by letter from their ends. */
export const formulasFromTheEnd: readonly PlainFormula[] = formulas.flatMap(({ code, organ, formula }) =>
  [formula, formula.toUpperCase()].map(
    (written): PlainFormula => [[...plainLetters(written)].reverse().join(''), code, organ],
  ),
);

/** "The Security Council", "THE SECURITY COUNCIL", "Le Conseil de Sécurité", "Генеральная ассамблея" */
function writings(formula: string): readonly string[] {
  const capitals = formula.replace(/(?<= )\p{L}{4,}/gu, word => word[0]!.toUpperCase() + word.slice(1));
  return [formula, formula.toUpperCase(), capitals, formula[0] + formula.slice(1).toLowerCase()];
}
