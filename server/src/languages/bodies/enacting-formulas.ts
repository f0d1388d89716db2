import { isBlank } from '../../text/characters';
import { toldOnce } from '../../text/made-when-asked';
import { isMarkdownMark } from '../../text/marks/markdown';
import type { Language, LanguageCode, Organ } from '../language';
import { languages } from '../languages';
import { letterSteps } from '../letters/letter-steps';
import { simplifiedText } from '../letters/traditional-characters';
import { findOpeningPhrase } from '../openings/opening-phrases';
import { isClosing, none, plainFormula, plainLetter, unsure } from './formula-letters';
import { plainFormulas } from './plain-formulas.built';

export interface EnactingFormula {
  readonly language: LanguageCode;
  /** null for a body that is none of the four organs. */
  readonly organ: Organ | null;
}

/** A line longer than this is no enacting formula. */
export const longestEnactingFormula = 110;

const known = new Map<string, EnactingFormula>(
  plainFormulas.map(([letters, language, organ]) => [letters, { language, organ }]),
);
const first = letterSteps([...known]);

/** May a line that begins so be a formula? A look before more: letters that are left out, and marks of Markdown, may come first. */
export const mayBeginFormula = toldOnce(code => {
  const letter = plainLetter(code);
  return letter === none || letter === unsure || isMarkdownMark(code) || first.next.has(letter);
});

/** What the line says if it is the formula of one of the four organs as a whole ("The Security Council,", "大会，"). */
export function enactingFormulaOf(line: string): EnactingFormula | null {
  if (line.length > longestEnactingFormula) return null;
  let step = first;
  let ended = false;
  for (let at = 0; at < line.length; at++) {
    const letter = plainLetter(line.charCodeAt(at));
    if (letter === none) continue;
    if (letter === unsure) return known.get(plainFormula(line)) ?? null;
    const next = ended ? undefined : step.next.get(letter);
    if (next) step = next;
    else if (step.meaning && isClosing(letter)) ended = true;
    else return null;
  }
  return step.meaning;
}

/** The formula that a line begins with, its comma forgotten, and where the words behind it begin: "The Security Council Recalling …". */
export function formulaAhead(
  text: string,
  from: number,
  to: number,
): (EnactingFormula & { readonly end: number }) | null {
  if (!mayBeginFormula(text.charCodeAt(from))) return null;
  let step = first;
  for (let at = from; at < Math.min(to, from + longestEnactingFormula); at++) {
    const code = text.charCodeAt(at);
    const letter = plainLetter(code);
    if (letter === none) {
      if (step.meaning && isBlank(code) && !isBlank(text.charCodeAt(at + 1))) return { ...step.meaning, end: at + 1 };
      continue;
    }
    const next = step.next.get(letter);
    if (!next) return null;
    step = next;
  }
  return null;
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
  if (line.length > longestEnactingFormula) return namesMeeting(language, line);
  const simplified = simplifiedText(line);
  const named = endsWithComma(simplified)
    ? language.anyAdopter.test(simplified)
    : language.otherEnactingFormula.test(`${simplified},`);
  // "Резолюция 2617 (2021),"
  return (named || namesMeeting(language, line)) && !isTitleOrOpening(language, line);
}

/** A body that says where it has met, as the African Union's do, is longer, and may end otherwise: "…, meeting in Cotonou:" */
function namesMeeting(language: Language, line: string): boolean {
  if (line.length > longestMeeting || !/[,;:،؛，；：]\s*$/.test(line.slice(-4))) return false;
  return language.meetingAdopter.test(simplifiedText(line)) && !isTitleOrOpening(language, line);
}

const longestMeeting = 400;

function isTitleOrOpening(language: Language, line: string): boolean {
  return language.titleLine.test(line) || findOpeningPhrase(language, 'preambular', line) !== null;
}

/** "The Assembly:", above a first number: the formula of another body that ends with a colon. */
export function namesBodyWithColon(line: string): boolean {
  const written = line.trimEnd();
  if (!written.endsWith(':') && !written.endsWith('：')) return false;
  return otherEnactingFormulaOf(`${written.slice(0, -1).trimEnd()},`) !== null;
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
