import {
  enactingFormulaOf,
  isSetOff,
  longestEnactingFormula,
  mayNameAdopter,
  namesBodyWithColon,
  otherEnactingFormulaOf,
} from '../../languages/bodies/enacting-formulas';
import type { Language } from '../../languages/language';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { isItemLabel } from '../paragraphs/forms';
import type { Following } from './context';
import type { ClassifyState } from './state';

/**
 * Does the line say who speaks? The organ's name in a masthead, which has no comma, does not: what follows it is neither
 * an opening phrase nor a label. Any other body does by the same sign, and before the preamble by its name alone.
 */
export function isEnactingFormula(
  language: Language,
  line: string,
  following: Following | null,
  state: ClassifyState,
): boolean {
  if (enactingFormulaOf(line)) return isSetOff(line) || following === null || beginsText(language, following);
  switch (state.part) {
    case 'front':
      if (otherEnactingFormulaOf(line)) return true;
      if (following === null) return false;
      if (namesBodyWithColon(line)) return beginsText(language, following);
      return beginsText(language, following) && mayNameAdopter(language, line);
    case 'preamble':
      // a body that names itself between the two clauses: "The Committee on Lamps," and below it "1. Decides …"
      if (state.previous !== 'preambular' || following === null) return false;
      if (isFirstNumber(following) && (namesBody(language, line) || namesBodyWithColon(line))) return true;
      return namesBodyInCapitals(line) && beginsOperative(language, following);
    case 'annex':
      // another body's decision; "The States Parties to the present Convention," opens a treaty, whose articles count anew
      return following !== null && opensPreamble(language, following) && namesBody(language, line);
    case 'closing':
      return following !== null && opensPreamble(language, following) && mayNameAdopter(language, line);
    case 'operative':
      // the resolution that a report's paragraph has told of
      return following !== null && state.introduces && opensPreamble(language, following) && namesBody(language, line);
  }
}

/** "THE CONFERENCE OF THE PARTIES", without its comma */
function namesBodyInCapitals(line: string): boolean {
  if (line.length > longestEnactingFormula || !inCapitals.test(line)) return false;
  return otherEnactingFormulaOf(`${line.replace(/(?<=\p{L})\p{L}+/gu, word => word.toLowerCase())},`) !== null;
}

const inCapitals = /^\p{Lu}[^\p{Ll}]+\p{Lu}$/u;

/** By the noun: a committee, a conference. */
function namesBody(language: Language, line: string): boolean {
  return otherEnactingFormulaOf(line) !== null && findOpeningPhrase(language, 'preambular', line) === null;
}

/** An organ's name that stands there for something else: in a masthead, in a running title. */
export function isOrganAlone(line: string): boolean {
  return enactingFormulaOf(line) !== null;
}

/** "Recalling …", "Adopts the following declaration:", "1. Decides …", "(PP1) …" */
function beginsText(language: Language, following: Following): boolean {
  return opensPreamble(language, following) || beginsOperative(language, following);
}

function beginsOperative(language: Language, following: Following): boolean {
  return isFirstNumber(following) || opens(language, 'operative', following);
}

function opensPreamble(language: Language, following: Following): boolean {
  return following.label?.clause === 'preambular' || opens(language, 'preambular', following);
}

function opens(language: Language, clause: 'preambular' | 'operative', { text }: Following): boolean {
  return findOpeningPhrase(language, clause, text) !== null;
}

function isFirstNumber(following: Following | null): boolean {
  return following !== null && following.label?.readings[0]?.ordinal === 1 && !isItemLabel(following.label);
}
