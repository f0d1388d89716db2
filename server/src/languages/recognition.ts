import { isWide } from '../text/characters';
import { enactingFormulaOf, isSetOff, mayNameAdopter } from './bodies/enacting-formulas';
import { detectLanguage } from './detection';
import type { Clause, Language } from './language';
import { languageOf, languages } from './languages';
import { simplifiedText } from './letters/traditional-characters';
import { findOpeningPhrase } from './openings/opening-phrases';

/** Masthead, title and formula stand within this many characters, and enough of the paragraphs behind them. */
export const lookedAt = 6000;
/** What a text's signs must add up to. No sign says so alone but a formula with its opening phrase. */
const enough = 4;

/**
 * Does a text read like a resolution? Title, adoption line, symbol, the formula, opening phrases and numbered verbs are
 * signs that add up; sentences above the formula and among the paragraphs, as guides, reports and letters have them that
 * quote one, are signs against it.
 */
export function readsLikeResolution(text: string): boolean {
  const lines = visibleLines(text.slice(0, lookedAt));
  if (lines.length === 0) return false;
  // somebody has just begun to type
  if (lines.length < 3 && text.length < lookedAt && text.split(lineEnd).some(line => enactingFormulaOf(line.trim()))) {
    return true;
  }
  const language = languageOf(detectLanguage(lines.join('\n')).language());
  return likeness(lines, language) >= enough;
}

const direction = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
/** A text that has hardly a line end is parted where a paragraph may begin. */
const fewLines = 3;
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

function visibleLines(text: string): readonly string[] {
  const written = text.split(lineEnd);
  const lines = written.length > fewLines ? written : aroundFormulas(text).split(lineEnd).flatMap(partsOf);
  return lines.map(withoutMarks).filter(line => line !== '');
}

/** Parted behind a comma or a stop, before a capital or a number. */
function partsOf(line: string): readonly string[] {
  return line.split(/(?<=[,;.:，；。：،؛]) ?(?=\p{Lu}|\d{1,2}[.)])|(?<=[，；。，；：،؛]) ?(?=\p{Lo})/gu);
}

/** Each formula with its comma on a line of its own. */
function aroundFormulas(text: string): string {
  let parted = text;
  for (const { enactingFormulas } of languages) {
    for (const formula of Object.values(enactingFormulas)) {
      for (const comma of [',', '，', '،']) parted = parted.replaceAll(formula + comma, `\n${formula}${comma}\n`);
    }
  }
  return parted;
}

/** Marks of Markdown, numbers of lines in the margin, brackets of a text that is not agreed: no part of what a line says. */
function withoutMarks(line: string): string {
  return line
    .replace(direction, '')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/^\s*(?:[#>]+\s*)+/, '')
    .replace(/^\s*\d{1,3}\s{2,}(?=\S)/, number => (/\d\s+$/.test(number) ? '' : number))
    .replace(/\\(?=[.)])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function likeness(lines: readonly string[], language: Language): number {
  const formula = formulaAmong(lines, language);
  const openings = lines.map((line, index) => opens(language, 'preambular', line, lines[index - 1]));
  const verbs = lines.map((line, index) => isNumberedVerb(language, line, lines[index - 1]));
  const statements = lines.map(line => isStatement(language, line));
  const begin = formula.index >= 0 ? formula.index : lines.findIndex((_, at) => openings[at]! || statements[at]!);
  const above = begin < 0 ? lines : lines.slice(0, begin);
  return (
    formula.weight +
    atMost(3, count(openings) / 1.2) +
    atMost(3, count(verbs)) +
    atMost(6, count(statements) * 2) +
    frontMatter(above, language) -
    atMost(7, count(above.map(isSentence)) * 1.5) -
    atMost(3, count(lines.map((_, at) => at > begin && beginsSentence(lines, at, language))) / 2) -
    atMost(2, count(lines.map((line, at) => !verbs[at] && isNumberedSentence(line))) / 4) -
    atMost(6, count(lines.map(line => articleHeading.test(line))) * 4)
  );
}

function count(found: readonly boolean[]): number {
  return found.filter(Boolean).length;
}

function atMost(most: number, weight: number): number {
  return Math.min(most, weight);
}

/** The first line that says who speaks, and how sure it is. */
function formulaAmong(lines: readonly string[], language: Language): { index: number; weight: number } {
  let named = false;
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    const opening = below !== undefined && beginsText(language, below, lines[index + 2]);
    const own = enactingFormulaOf(line);
    if (own && opening) return { index, weight: (isSetOff(line) ? 4 : 3) + (introducesList(language, below) ? 1 : 0) };
    if (own && isSetOff(line)) return { index, weight: 2 };
    if (own) named = true;
    if (!own && opening && mayNameAdopter(language, line)) return { index, weight: 3 };
  }
  return { index: -1, weight: named ? 1 : 0 };
}

/** A label that stands alone on its line has its words on the next. */
const label =
  /^(?:\(?(?:PP|OP)\)?[ .\dl]{0,4}\)?(?:bis|ter|alt|\(new\)|[a-z](?![a-z]))?\s?[.)]?\s?|(?:[([（]?\d{1,3}|[IVX]{1,5}|[一二三四五六七八九十]{1,3})\s?(?:[.)）、．]\s?-?|[-–]))\s*/;
const bullet = /^[-–—•·▪]\s+/;

function beginsText(language: Language, line: string, next: string | undefined): boolean {
  if (opens(language, 'preambular', line, undefined) || opens(language, 'operative', line, undefined)) return true;
  if (introducesList(language, line)) return true;
  const words = line.replace(label, '').replace(bullet, '');
  return words !== line && startsWithPhrase(language, words === '' ? (next ?? '') : words);
}

/** "Decides:" "تقرر ما يلي:" : what stands below says what, and need not open with verbs. */
function introducesList(language: Language, line: string): boolean {
  return /[:：]$/.test(line) && startsWithPhrase(language, line);
}

function startsWithPhrase(language: Language, text: string): boolean {
  return (
    findOpeningPhrase(language, 'preambular', text) !== null || findOpeningPhrase(language, 'operative', text) !== null
  );
}

/** More than the phrase itself, which a guide may list. */
const wordsBehind = 4;

/** Where openings have small letters or none, a line within a paragraph may begin so too: the line above has to end. */
function opens(language: Language, clause: Clause, line: string, above: string | undefined): boolean {
  if (language.capitalOpeners && /^\p{Ll}/u.test(line) && !bullet.test(line)) return false;
  if (!language.capitalOpeners && above !== undefined && !/[\p{P}\d]$/u.test(above)) return false;
  const text = line.replace(label, '').replace(bullet, '');
  const phrase = findOpeningPhrase(language, clause, text);
  return phrase !== null && text.length >= phrase.end + wordsBehind;
}

function isNumberedVerb(language: Language, line: string, above: string | undefined): boolean {
  const text = line.replace(label, '');
  const labelled = text !== line || (above !== undefined && above !== '' && above.replace(label, '') === '');
  if (!labelled || text === '') return false;
  const phrase = findOpeningPhrase(language, 'operative', text);
  return phrase !== null && text.length >= phrase.end + wordsBehind;
}

/** Title, adoption line, symbol, a student's "Sponsors:", each told once. */
function frontMatter(above: readonly string[], language: Language): number {
  const has = (test: (line: string) => boolean) => above.some(test);
  const simplified = above.map(simplifiedText);
  return (
    (simplified.some(line => language.titleLine.test(line)) ? 2 : 0) +
    (simplified.some(line => language.adoptionLine.test(line)) ? 2 : 0) +
    (has(line => symbolAlone.test(line)) ? 1.5 : 0) +
    atMost(1.5, count(simplified.map(line => language.frontMatterLine.test(line))) / 2)
  );
}

/** S/RES/2524 (2020) · United Nations A/75/L.4 */
const symbolAlone =
  /^(?:[^\d,.;]{0,60} )?\*?\)?(?:[ASE]\/(?:HRC\/)?RES\/|[ASE]\/[\w./]{0,24}\/L\.|S\/\d{4}\/)[\w./]{1,24}(?: ?\(\d{4}\)?)?\*?$/;

/** “The Security Council urges …” */
function isStatement(language: Language, line: string): boolean {
  if (!/^[“”"«„「『]/.test(line)) return false;
  const organ = language.statementParagraph.exec(simplifiedText(line));
  return organ !== null && findOpeningPhrase(language, 'operative', line.slice(organ[0].length)) !== null;
}

/** Does the line end a sentence of prose? A masthead and a title have none. */
function isSentence(line: string): boolean {
  return (
    /[.!?。！？؟][”»"’)]?$/.test(line) &&
    line.length >= (isWide(line.charCodeAt(0)) ? 12 : 30) &&
    !/^[[(\d*“”"«„]/.test(line)
  );
}

/** Is it prose's next sentence, or a paragraph that begins as none of a resolution does? */
function beginsSentence(lines: readonly string[], index: number, language: Language): boolean {
  const line = lines[index]!;
  if (!/[.!?。！？؟][”»"’)]?$/.test(lines[index - 1]!) || !isSentenceStart(line)) return false;
  return !startsWithPhrase(language, line) && !/^[“”"«„]/.test(line);
}

function isSentenceStart(line: string): boolean {
  return line.length >= (isWide(line.charCodeAt(0)) ? 14 : 40) && /^(?:\p{Lu}|\p{Lo})/u.test(line);
}

/** The articles of treaties and laws. */
const articleHeading =
  /^(?:Article|ARTICLE|Artículo|ARTÍCULO|Статья|СТАТЬЯ|المادة) ?\(?(?:[\d٠-٩IVX]|premier|الأولى)|^第[一二三四五六七八九十\d]{1,4}条/;

/** "3. At its 2nd meeting the Committee heard …": a report's paragraphs, a contract's clauses. */
function isNumberedSentence(line: string): boolean {
  const text = line.replace(label, '');
  return text !== line && /^\d/.test(line) && /^(?:\p{Lu}|\p{Lo})/u.test(text) && text.length >= 40;
}
