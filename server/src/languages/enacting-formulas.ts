import { none, plainLetter, plainLetters, unsure } from './formula-letters';
import type { LanguageCode, Organ } from './language';
import { languages } from './languages';

export interface EnactingFormula {
  readonly language: LanguageCode;
  /** null for a body that is none of the four organs. */
  readonly organ: Organ | null;
}

/** A line longer than this is no enacting formula. */
export const longestEnactingFormula = 110;

/** The formulas letter by letter: most lines leave them at their first. */
interface Step {
  readonly next: Map<number, Step>;
  formula: EnactingFormula | null;
}

const known = new Map<string, EnactingFormula>();
const first: Step = { next: new Map(), formula: null };
for (const language of languages) {
  for (const [organ, formula] of Object.entries(language.enactingFormulas)) {
    const found = { language: language.code, organ: organ as Organ };
    for (const written of [formula, formula.toUpperCase()]) {
      const letters = plain(written);
      known.set(letters, found);
      let step = first;
      for (let i = 0; i < letters.length; i++) {
        const next = step.next.get(letters.charCodeAt(i)) ?? { next: new Map(), formula: null };
        step.next.set(letters.charCodeAt(i), next);
        step = next;
      }
      step.formula = found;
    }
  }
}

/** What the line says if it is the formula of one of the four organs as a whole ("The Security Council,", "大会，"). */
export function enactingFormulaOf(line: string): EnactingFormula | null {
  if (line.length > longestEnactingFormula) return null;
  let step = first;
  let ended = false;
  for (let at = 0; at < line.length; at++) {
    const letter = plainLetter(line.charCodeAt(at));
    if (letter === none) continue;
    if (letter === unsure) return known.get(plain(line)) ?? null;
    const next = ended ? undefined : step.next.get(letter);
    if (next) step = next;
    else if (step.formula && isClosing(letter)) ended = true;
    else return null;
  }
  return step.formula;
}

/**
 * The formula of any other body ("The Commission on the Status of Women,"). Less sure: a line of a longer paragraph may
 * read like one, so ask only where a formula may stand.
 */
export function otherEnactingFormulaOf(line: string): EnactingFormula | null {
  if (line.length > longestEnactingFormula || !endsWithComma(line)) return null;
  const language = languages.find(({ otherEnactingFormula }) => otherEnactingFormula.test(line));
  return language ? { language: language.code, organ: null } : null;
}

/** As the formulas of all languages do. */
function endsWithComma(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last === 0x2c || last === 0xff0c || last === 0x60c;
}

/** Without the comma behind, so that "إنَّ مجلس الأمن ،" and "安 全理事会，" are recognised too. */
function plain(line: string): string {
  return plainLetters(line).replace(/[,،:.;]+$/, '');
}

function isClosing(letter: number): boolean {
  return letter === 0x2c || letter === 0x60c || letter === 0x3a || letter === 0x2e || letter === 0x3b;
}
