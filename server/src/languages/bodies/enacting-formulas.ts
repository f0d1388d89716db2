import { isMarkdownMark } from '../../text/marks/markdown';
import type { Language, LanguageCode, Organ } from '../language';
import { languages } from '../languages';
import { simplifiedText } from '../letters/traditional-characters';
import { findOpeningPhrase } from '../openings/opening-phrases';
import { none, plainLetter, plainLetters, unsure } from './formula-letters';

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
    const further = language.furtherEnactingFormulas[found.organ] ?? [];
    for (const written of [formula, ...further].flatMap(writings)) {
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

/** "The Security Council", "THE SECURITY COUNCIL", "Le Conseil de Sécurité", "Генеральная ассамблея" */
function writings(formula: string): readonly string[] {
  const capitals = formula.replace(/(?<= )\p{L}{4,}/gu, word => word[0]!.toUpperCase() + word.slice(1));
  return [formula, formula.toUpperCase(), capitals, formula[0] + formula.slice(1).toLowerCase()];
}

/** May a line that begins so be a formula? A look before more: letters that are left out, and marks of Markdown, may come first. */
export function mayBeginFormula(code: number): boolean {
  const letter = plainLetter(code);
  return letter === none || letter === unsure || isMarkdownMark(code) || first.next.has(letter);
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
  const simplified = simplifiedText(line);
  const language = languages.find(({ otherEnactingFormula }) => otherEnactingFormula.test(simplified));
  return language ? { language: language.code, organ: null } : null;
}

/**
 * Does the line name who speaks, by its form alone? Any "The …," may; so ask only where an opening phrase follows. A body
 * by its name may have forgotten the comma.
 */
export function mayNameAdopter(language: Language, line: string): boolean {
  if (line.length > longestEnactingFormula) return false;
  const simplified = simplifiedText(line);
  const named = endsWithComma(simplified)
    ? language.anyAdopter.test(simplified)
    : language.otherEnactingFormula.test(`${simplified},`);
  // "Резолюция 2617 (2021),"
  return named && !language.titleLine.test(line) && findOpeningPhrase(language, 'preambular', line) === null;
}

/**
 * Is the formula set off from what follows, as one is and an organ's name in a masthead is not: "The Security Council,"
 * or "THE ASSEMBLY:"?
 */
export function isSetOff(line: string): boolean {
  return /[,，،:：]\s*$/.test(line.slice(-8));
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
