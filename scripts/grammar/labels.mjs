// The numbers and letters of paragraphs and items at the beginning of a line, in every form that a language uses.
import { anyOf, anyWord, blank, escaped, lineStart } from './expressions.mjs';
import { isColouredWithin } from './openers.mjs';

/** Beyond this many a list has no letters any more: (nn). */
const ordinals = Array.from({ length: 40 }, (_, index) => index + 1);

const bullets = '[–—•●▪◦·‣]|[-*](?=\\s)';

/**
 * A label opens a span that ends behind the opening phrase: \G in `openers` is the place right behind the label. The end
 * is tried last and fits everywhere, so that a paragraph with no known opening is read on with no letter lost.
 */
export function labels({ languages, formatLabel, insertionWords }, openers) {
  const forms = new Map();
  for (const { labels } of languages.filter(isColouredWithin)) {
    for (const form of [labels.operative, ...labels.items.flat()]) forms.set(JSON.stringify(form), form);
  }
  // Arabic labels are not coloured
  const leftToRight = insertionWords.filter(word => !/\p{Script=Arabic}/u.test(word));
  const sources = [...forms.values()]
    .filter(({ style }) => style !== 'bullet')
    .map(form => formOf(form, formatLabel, leftToRight));
  return [
    labelled('constant.numeric.label', anyOf([...new Set(sources)]), openers),
    labelled('punctuation.definition.list', bullets, openers),
  ];
}

const labelled = (name, source, openers) => ({
  begin: `${lineStart}(${source})${blank}*`,
  beginCaptures: { 1: { name: `${name}.un-resolution` } },
  end: '(?=.|$)',
  applyEndPatternLast: true,
  patterns: openers,
});

/** Brackets of either width; what must stand behind a label that could as well be a number or the end of a word. */
const marks = { '(': '[(（]', ')': '[)）]', '.': '[.．]', ' ': '\\s?', '-': '[-‐–]', '’': "[’‘']", '‘': "[’‘']" };
const behind = { dot: '(?![\\x21-\\x7e])', bracket: '(?![\\x21-\\x7e])' };

function formOf(form, formatLabel, suffixes) {
  const first = formatLabel({ ...form, punctuation: 'none' }, 1);
  const [before, after] = formatLabel(form, 1).split(first);
  const mark = text => [...text].map(each => marks[each] ?? escaped(each)).join('');
  const inserted = form.style === 'decimal' && form.punctuation === 'dot' ? `(?:\\s?${anyWord(suffixes)}\\b)?` : '';
  return `${mark(before)}${bodyOf(form, formatLabel)}${inserted}${mark(after)}${behind[form.punctuation] ?? ''}`;
}

function bodyOf({ style }, formatLabel) {
  if (style === 'decimal') return '[\\d０-９]{1,3}';
  const written = ordinals.map(ordinal => formatLabel({ style, punctuation: 'none' }, ordinal));
  // the circled numbers end at ten, and go on in brackets
  if (style === 'enclosed-chinese') return anyWord(written.filter(each => each.length === 1));
  return anyWord(written);
}
