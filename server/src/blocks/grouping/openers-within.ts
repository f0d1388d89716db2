import type { Language, OpenersWithin } from '../../languages/language';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { isWide } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { beginningFrom, opens } from './line-starts';
import type { OpenParagraph, PageLines } from './open-paragraph';
import { nextContent } from './room';

/**
 * Where no capital tells, the words that open a paragraph may as well stand within one, behind a comma:
 *
 *     回顾关于灯塔的第 3/1 号和关于信号灯的第 3/2 号决议，
 *     强调看守人应遵守这两项决议，
 *     又回顾……
 *
 * How much speaks for a new paragraph (above 0), or against one, where a full line ends in a comma above such words?
 */
export function openerEvidence(page: PageLines, open: OpenParagraph, line: number): number {
  const { lines, context } = page;
  const { language } = context;
  const facts = language.openersWithin;
  if (facts === null) return 0;
  const opening = openingAt(lines, line);
  const head = openingAt(lines, open.head);
  let evidence = facts.seldomOne && !hasClauseWithin(page, open) ? 2 : 0;
  if (facts.oftenWithin.test(opening)) evidence -= 2;
  if (facts.seldomWithin?.test(opening)) evidence += 2;
  const clause = clauseAt(lines, line);
  if (facts.pointsBack.test(clause)) evidence -= 3;
  else if (language.openingCircumstances.some(words => clause.indexOf(words) > 0)) evidence -= 2;
  const verb = facts.also.exec(opening)?.[1];
  if (verb !== undefined) evidence += head.includes(verb) ? 1 : -2;
  return Math.max(mostAgainst, evidence + evidenceBelow(page, facts, head, opening, line));
}

/**
 * A paragraph that opens with "also" has one above that opens with the same verb: what stands between the two opens none,
 * but for what has that verb itself.
 */
function evidenceBelow(
  { lines, shapes, context: { language } }: PageLines,
  { also }: OpenersWithin,
  head: string,
  opening: string,
  line: number,
): number {
  let above = line;
  for (let count = 0; count < linesBelow; count++) {
    const below = nextContent(shapes, above);
    if (below < 0) return 0;
    if (lineEnd(lines, above) === LineEnd.Comma && opens(lines, below, lines.first[below]!, language, 'preambular')) {
      const [phrase, verb] = also.exec(openingAt(lines, below)) ?? [];
      if (phrase === undefined || verb === undefined) return 0;
      // of two paragraphs behind it no more than one opens with "also"
      if (head.includes(verb) && also.exec(opening)?.[0] === phrase) return -6;
      if (head.includes(verb) === opening.includes(verb)) return 0;
      return head.includes(verb) ? -6 : 4;
    }
    above = below;
  }
  return 0;
}

/** All signs together say no more than this: most of them go with one another. */
const mostAgainst = -4;

/** No more than the lines that are read around an edit. */
const linesBelow = 8;
const linesAbove = 8;

/** The words that a line opens with, as others look at them. */
export function openingAt(lines: Lines, line: number): string {
  const [opening = ''] = beginningFrom(lines, line, lines.first[line]!).slice(0, longestOpening).split(clauseEnd, 1);
  // "还 回 顾 其 关 于": a justified line of few characters
  return isWide(opening.charCodeAt(0)) ? opening.replaceAll(' ', '') : opening;
}

const longestOpening = 28;
const clauseEnd = /[,،，]/;

/** The clause that a line opens with, as far as its own text goes. */
function clauseAt({ text, first, last }: Lines, line: number): string {
  const start = first[line]!;
  return text.slice(start, Math.min(last[line]!, start + longestClause)).split(clauseEnd, 1)[0]!;
}

const longestClause = 72;

/** Do the last lines of the paragraph hold such a clause already? */
function hasClauseWithin({ lines, context: { language } }: PageLines, { head, last }: OpenParagraph): boolean {
  for (let line = last; line >= head && line > last - linesAbove; line--) {
    if (lines.first[line]! >= 0 && holdsClause(lines, line, language)) return true;
  }
  return false;
}

/** Does a line hold words that open a clause, behind a comma? */
export function holdsClause({ text, first, last }: Lines, line: number, language: Language): boolean {
  // the line alone: where no comma is to be found in it, none is looked for behind it
  const words = text.slice(first[line]!, Math.min(last[line]!, first[line]! + longestLine));
  for (let at = words.indexOf(', '); at >= 0; at = words.indexOf(', ', at + 2)) {
    if (findOpeningPhrase(language, 'preambular', words.slice(at + 2, at + 2 + longestPhrase))) return true;
  }
  return false;
}

const longestLine = 160;
const longestPhrase = 60;
