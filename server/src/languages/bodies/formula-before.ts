import type { Organ } from '../language';
import { languages } from '../languages';
import { type EnactingFormula, longestEnactingFormula } from './enacting-formulas';
import { none, plainLetter, plainLetters } from './formula-letters';

/** The formulas letter by letter from their ends, so that a comma tells whether one stands before it. */
interface Step {
  readonly before: Map<number, Step>;
  formula: EnactingFormula | null;
}

const last: Step = { before: new Map(), formula: null };
for (const language of languages) {
  for (const [organ, formula] of Object.entries(language.enactingFormulas)) {
    for (const written of [formula, formula.toUpperCase()]) {
      let step = last;
      for (const letter of [...plainLetters(written)].reverse()) {
        const before = step.before.get(letter.charCodeAt(0)) ?? { before: new Map(), formula: null };
        step.before.set(letter.charCodeAt(0), before);
        step = before;
      }
      step.formula = { language: language.code, organ: organ as Organ };
    }
  }
}

export interface FormulaInText extends EnactingFormula {
  readonly start: number;
}

/** The organ's formula that ends at a comma, within a longer text: "… Harbour lights  The General Assembly, Recalling …". */
export function formulaBefore(text: string, comma: number, from: number): FormulaInText | null {
  const lowest = Math.max(from, comma - longestEnactingFormula);
  let found: FormulaInText | null = null;
  let step = last;
  for (let at = comma - 1; at >= lowest; at--) {
    const letter = plainLetter(text.charCodeAt(at));
    if (letter === none) continue;
    const before = step.before.get(letter);
    if (!before) break;
    step = before;
    if (step.formula && !/\p{L}/u.test(text[at - 1] ?? '')) found = { ...step.formula, start: at };
  }
  return found;
}
