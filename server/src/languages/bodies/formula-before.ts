import { toldOnce } from '../../text/made-when-asked';
import { letterSteps } from '../letters/letter-steps';
import { type EnactingFormula, longestEnactingFormula } from './enacting-formulas';
import { none, plainLetter } from './formula-letters';
import { formulasFromTheEnd } from './plain-formulas.built';

/** From their ends, so that a comma tells whether one stands before it. */
const last = letterSteps<EnactingFormula>(
  formulasFromTheEnd.map(([letters, language, organ]) => [letters, { language, organ }]),
);

/** Looks before more, at the last letter and the one before it: most commas stand behind others. */
const mayEndFormula = toldOnce(code => fallsAway(code) || last.next.has(plainLetter(code)));
const mayStandBeforeEnd = toldOnce(
  code => fallsAway(code) || [...last.next.values()].some(({ next }) => next.has(plainLetter(code))),
);
const fallsAway = toldOnce(code => plainLetter(code) === none);

export interface FormulaInText extends EnactingFormula {
  readonly start: number;
}

/** The organ's formula that ends at a comma, within a longer text: "… Harbour lights  The General Assembly, Recalling …". */
export function formulaBefore(text: string, comma: number, from: number): FormulaInText | null {
  const end = text.charCodeAt(comma - 1);
  if (!mayEndFormula(end) || !(mayStandBeforeEnd(text.charCodeAt(comma - 2)) || fallsAway(end))) return null;
  const lowest = Math.max(from, comma - longestEnactingFormula);
  let found: FormulaInText | null = null;
  let step = last;
  for (let at = comma - 1; at >= lowest; at--) {
    const letter = plainLetter(text.charCodeAt(at));
    if (letter === none) continue;
    const before = step.next.get(letter);
    if (!before) break;
    step = before;
    if (step.meaning && !/\p{L}/u.test(text[at - 1] ?? '')) found = { ...step.meaning, start: at };
  }
  return found;
}
