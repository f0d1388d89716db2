// Whole lines: the enacting formula, title, adoption line, annexes, headings, the end, and what a page adds.
import { anyOf, anyWord, blank, escaped, lineEnd, lineStart, unanchored } from './expressions.mjs';

const line = (name, source) => ({ name: `${name}.un-resolution`, match: lineStart + source });

/** Slanted as in print; bold where letters have no slanted form. */
export function enactingLines({ languages }) {
  const isBold = ({ code }) => code === 'zh' || code === 'ar';
  return [
    ...enactingLinesOf('markup.bold.enacting', languages.filter(isBold)),
    ...enactingLinesOf(
      'markup.italic.enacting',
      languages.filter(language => !isBold(language)),
    ),
  ];
}

function enactingLinesOf(name, languages) {
  const formulas = languages.flatMap(language =>
    Object.values(language.enactingFormulas).map(formula => formulaOf(language, formula)),
  );
  const capitals = languages
    .filter(({ capitalOpeners, code }) => capitalOpeners || code === 'ru')
    .flatMap(({ enactingFormulas }) =>
      Object.values(enactingFormulas).map(formula => anyWord([formula.toUpperCase()])),
    );
  const others = languages.map(
    ({ code, otherEnactingFormula }) => `${code === 'zh' ? shortLine : ''}${unanchored(otherEnactingFormula)}`,
  );
  return [line(name, `${anyOf([...formulas, ...capitals])}\\s*[,，،]?${lineEnd}`), line(name, anyOf(others))];
}

/** A longer Chinese line that ends with the name of a body is a paragraph, without blanks to tell its words by. */
const shortLine = `(?=.{1,16}${lineEnd})`;

/** Extraction puts blanks between Chinese characters, and Arabic is written with vowel marks or without. */
function formulaOf({ code }, formula) {
  if (code === 'zh') return [...formula].join('\\s?');
  if (code !== 'ar') return anyWord([formula]);
  return [...formula].map(letter => (letter === ' ' ? '\\s' : `${letter}[\\u064b-\\u0652]*`)).join('');
}

/**
 * Unlike the parser the grammar sees a line alone, and "resolution 2185 (2014)" or "adopted by the Council" may stand at
 * the beginning of any line that was cut to a width. So a title is the whole line or goes on behind a full stop, and
 * other lines must tell a number and begin as a sentence does.
 */
export function frontLines({ languages }) {
  const titles = languages.map(({ titleLine }) => unanchored(titleLine).replace('(?i:', '(?:'));
  const adoptions = languages.map(({ adoptionLine }) => unanchored(adoptionLine));
  return [
    line(
      'markup.heading.title.un-resolution entity.name.section.title',
      `${anyOf(titles)}(?:[,，*]*${lineEnd}|(?<=[.．]|[.．]\\s|-\\s)\\s*\\S.*$)`,
    ),
    line(
      'markup.italic.adoption.un-resolution entity.name.section.adoption',
      `${sentence}(?=.*\\d)${anyOf(adoptions)}.*$`,
    ),
  ];
}

const sentence = '(?![a-zà-ÿ])';

export function backLines({ languages }) {
  const closings = languages.map(({ closingLine }) => unanchored(closingLine));
  const annexes = languages.map(({ annexLine }) => unanchored(annexLine).replace('(?i:', '(?:'));
  const annexesInCapitals = languages
    .filter(({ annexLine }) => annexLine.flags.includes('i'))
    .map(({ annexLine }) => unanchored(annexLine));
  return [
    line('markup.heading.annex', `(?:${anyOf(annexes)}|(?!.*\\p{Ll})${anyOf(annexesInCapitals)})${lineEnd}`),
    line(
      'markup.italic.closing.un-resolution entity.name.section.closing',
      `${sentence}(?=.{1,90}$)(?=.*\\d|\\[)${anyOf(closings)}.*$`,
    ),
  ];
}

/**
 * VS Code draws each coloured stretch of a line by itself, from left to right, so that colours within an Arabic sentence
 * would turn the order of its words round: such a line stays in one piece, its number too.
 */
export function rightToLeftLines() {
  return [{ match: `${lineStart}(?=.*\\p{Arabic}).*$` }];
}

/** I · A. · A. Arms embargo · 一 · 一、军火禁运 : a number or letter, alone or with a few words that end like no clause. */
export function sectionLines({ formatLabel }) {
  const ordinals = Array.from({ length: 30 }, (_, index) => index + 1);
  const bodies = style => anyWord(ordinals.map(ordinal => formatLabel({ style, punctuation: 'none' }, ordinal)));
  const latin = `(?:[A-Z]|${bodies('upper-roman')})`;
  const chinese = bodies('chinese');
  const title = `[^\\s.,;:，；。：؛،][^.;；。؛]{0,100}(?<![,，،:：\\s])`;
  return [
    line(
      'markup.heading.section',
      `(?:(?:${latin}\\.?|${chinese})|(?:${latin}\\.\\s+|${chinese}、\\s*)${title})${lineEnd}`,
    ),
  ];
}

const jobNumber = '\\d{2}-\\d{5}\\*?(?:\\s+\\([A-Z]\\))?';
const pageNumber = '\\d{1,3}(?:/\\d{1,3})?';
const pageLine = `(?:${jobNumber}(?:\\s+${pageNumber})?|${pageNumber}\\s+${jobNumber}|\\d{1,2}/\\d{1,2})`;
const runningHead =
  '(?:[ASE]|ST|CD|TD)/[A-Z0-9./]*[A-Z0-9](?:\\s?\\(\\d{4}\\)|\\s?\\([A-Z-]+\\))?(?:\\s[A-Z](?:[\\s-]+[A-Z])?)?[*/]*';

/** What a page adds to the text, as blocks/layout/line-shapes.ts knows it. A footnote stands between its rule and the page's end. */
export function furniture(inline) {
  const pageEnd = `${anyOf([pageLine, runningHead])}${lineEnd}`;
  return [
    {
      name: 'comment.block.footnote.un-resolution',
      begin: `${lineStart}[_‗]{5,}${lineEnd}`,
      end: `^(?=${blank}*${pageEnd})`,
      patterns: inline,
    },
    line('comment.line.furniture', `(?:https?://\\S+(?:\\s+|$))+${lineEnd}`),
    line('comment.line.furniture', pageEnd),
    line('comment.line.furniture', `[_‗─—–${escaped('-')}]{5,}${lineEnd}`),
  ];
}
