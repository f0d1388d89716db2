import { opensStatement } from '../blocks/classify/statement';
import { withoutMark } from '../blocks/classify/whole-quotation';
import { Shape } from '../blocks/pages/shape';
import {
  enactingFormulaOf,
  isSetOff,
  longestEnactingFormula,
  otherEnactingFormulaOf,
} from '../languages/bodies/enacting-formulas';
import { detectLanguage, scripts } from '../languages/detection';
import type { Language, LanguageCode, Organ } from '../languages/language';
import { languageOf } from '../languages/languages';
import { simplifiedText } from '../languages/letters/traditional-characters';
import { findOpeningPhrase } from '../languages/openings/opening-phrases';
import { type Lines, visiblePart } from '../text/lines';

export interface Identity {
  readonly language: LanguageCode;
  readonly organ: Organ | null;
}

/** Where the formula of another body than the four organs may stand: among the first lines that have text. */
export const frontLines = 30;

/** The organ that the adoption line or a statement's paragraph names, for a statement has no enacting formula. */
function adopterOf(lines: Lines, language: LanguageCode): Organ | null {
  const { adoptionLine, decisionLine, organNames } = languageOf(language);
  for (let line = 0; line < Math.min(lines.count, frontLines); line++) {
    const visible = simplifiedText(visiblePart(lines, line));
    const names =
      adoptionLine.test(visible) || decisionLine.test(visible) || opensStatement(languageOf(language), visible);
    if (!names) continue;
    for (const [organ, name] of Object.entries(organNames)) if (name.test(visible)) return organ as Organ;
  }
  return null;
}

/** With fewer letters than this a text's script is no match for a formula: somebody has just begun to type. */
const sureLetters = 120;

/**
 * Has a text enough letters of a language's script to be no other's, whatever formulas stand in it? How many characters
 * must come or go, at the least, for it to have too few; below 0 where it has.
 */
export function sureness(text: string, language: LanguageCode): number {
  const { letters, script, lead } = detectLanguage(text);
  return script === scripts[language] ? Math.min(letters - sureLetters, lead) : -1;
}

/**
 * The first enacting formula tells language and organ, unless the text around it is written in another script: then the
 * formula is quoted. An organ's name with no comma behind it is a formula where the text begins right below; elsewhere it
 * is a masthead, which tells when nothing else does. Without any the script and its small words tell the language.
 * `further` are formulas of the organs behind the lines.
 */
export function identify(lines: Lines, shapes: Uint8Array, further: () => Iterable<Identity> = () => []): Identity {
  const detected = detectLanguage(lines.text, lines.unusual.accents);
  const isOwn = ({ language }: Identity) => detected.letters < sureLetters || scripts[language] === detected.script;
  let other: Identity | null = null;
  let masthead: Identity | null = null;
  for (let line = 0; line < lines.count; line++) {
    const length = lines.last[line]! - lines.first[line]!;
    if (length === 0 || length > longestEnactingFormula || shapes[line] !== Shape.Content) continue;
    const visible = visiblePart(lines, line);
    const formula = enactingFormulaOf(withoutMark(visible));
    if (formula && isOwn(formula)) {
      if (isSetOff(visible) || opensBelow(lines, shapes, line, formula)) return formula;
      if (line < frontLines) masthead = formula;
    }
    if (line < frontLines && !other) other = otherEnactingFormulaOf(visible);
  }
  for (const formula of further()) if (isOwn(formula)) return formula;
  if (other && isOwn(other)) return other;
  const language = masthead ? masthead.language : detected.language();
  return { language, organ: adopterOf(lines, language) ?? masthead?.organ ?? null };
}

/** Does a paragraph of the text begin on the next line that has any? */
function opensBelow(lines: Lines, shapes: Uint8Array, formula: number, { language }: Identity): boolean {
  let line = formula + 1;
  while (line < lines.count && shapes[line] !== Shape.Content) line++;
  return line < lines.count && opensText(languageOf(language), visiblePart(lines, line));
}

/** "Recalling …", "1. Decides …": is it how a paragraph below the formula begins? */
export function opensText(language: Language, line: string): boolean {
  const text = line.replace(/^[(（]?(?:OP|PP)?1[.)）、]?\s*[-–]?\s*/, '');
  return (
    findOpeningPhrase(language, 'preambular', text) !== null || findOpeningPhrase(language, 'operative', text) !== null
  );
}
