// The phrases that open paragraphs, as a tree of letters for each language.
import { anyWord, lineStart } from './expressions.mjs';

/** A longer phrase is rare, and its beginning is a phrase as well. */
const longest = { words: 7, wide: 8 };
/** The counted phrases hold a few of other languages, and numbers of sections. */
const letters = {
  en: /^[A-Za-z ’'-]+$/,
  fr: /^[\p{Script=Latin} ’'-]+$/u,
  es: /^[\p{Script=Latin} ’'-]+$/u,
  ru: /^[\p{Script=Cyrillic} -]+$/u,
  zh: /^\p{Script=Han}+$/u,
};

/**
 * They are set off as in print, slanted or, in Chinese, bold: themes give keywords colours that alarm.
 *
 * A paragraph without a label is a preambular one, as a rule. Where openings have capitals the grammar takes the verbs of
 * a single operative paragraph too; elsewhere too many lines that a width has cut would begin like one.
 */
export function openers({ languages, openingPhrases }) {
  return languages.filter(isColouredWithin).flatMap(language => {
    const { code, capitalOpeners: capital } = language;
    const preambular = phrasesOf(language, openingPhrases, 'preambular');
    const operative = phrasesOf(language, openingPhrases, 'operative');
    // one character opens far too many lines of a text that was cut to a width
    const unlabelled = code === 'zh' ? preambular.filter(phrase => phrase.length > 1) : preambular;
    if (capital) return [opener(language, `(?:${lineStart}|\\G)`, [...preambular, ...operative])];
    return [
      opener(language, lineStart, unlabelled),
      opener(language, '\\G', code === 'zh' ? [...preambular, ...operative] : operative),
    ];
  });
}

/** Arabic lines are kept in one piece: see `rightToLeftLines`. */
export const isColouredWithin = ({ code }) => code !== 'ar';

function phrasesOf({ code, moreOpeningPhrases }, counted, clause) {
  return [...counted[code][clause], ...moreOpeningPhrases[clause]]
    .filter(
      phrase => letters[code].test(phrase) && !/^[IVX]+$/.test(phrase) && phrase.split(' ').length <= longest.words,
    )
    .filter(phrase => code !== 'zh' || phrase.length <= longest.wide)
    .map(phrase => phrase.toLowerCase());
}

function opener({ code, capitalOpeners, openingModifiers, openingCircumstances }, start, phrases) {
  const wide = code === 'zh';
  const gap = wide ? '' : '\\s';
  const words = list => anyWord(list.map(word => word.toLowerCase()));
  const circumstance = `(?:${words(openingCircumstances)}\\s*[,，،]?\\s*)?`;
  const before = `(?:${words(openingModifiers.before)}${gap})?`;
  const end = wide ? '' : '(?![\\p{L}\\p{M}])';
  const after = openingModifiers.behind.length > 0 ? `(?:,?\\s${words(openingModifiers.behind)}${end})?` : '';
  const group = wide ? '(?:' : '(?i:';
  return {
    match: `${start}${capitalOpeners ? '(?=\\p{Lu})' : ''}${group}${circumstance}(${before}${anyWord(phrases)}${end}${after}))`,
    captures: { 1: { name: `markup.${wide ? 'bold' : 'italic'}.opening.${code}.un-resolution` } },
  };
}
