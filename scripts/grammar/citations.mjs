// Citations: the numbers of resolutions, and the symbols of documents.
import { anyOf, blank, lineStart, plainCharacters } from './expressions.mjs';
import { isColouredWithin } from './openers.mjs';

const gap = '[\\s\\u00a0]';
const council = `(?<![\\d/.-])\\d{1,4}${gap}{0,2}[(（](?:19[4-9]\\d|20\\d\\d)[)）]`;
const oldAssembly = `(?<![\\d/.-])\\d{1,4}${gap}?(?:[A-Z](?:-[A-Z])?)?${gap}{0,2}\\((?:(?:E?S-)?[IVXLCХІС]+)\\)`;
const letters = `(?:${gap}?[A-Z](?:(?:${gap}?[-–]${gap}?|${gap}(?:and|et|y|и|و|to|à|a)${gap}|[和至])[A-Z])?(?![A-Za-z]))?`;
const session = `(?<![A-Za-z0-9/.-])(?:E?S-)?\\d{1,4}/\\d{1,3}(?![\\d/(])${letters}`;
const symbol = `(?<![A-Za-z0-9/.-])(?:[ASE]|ST|CD|CEDAW|CRC|DP|TD|NPT|FCCC|UNEP|CCPR)/[A-Z0-9](?:[A-Za-z0-9/.-]*[A-Za-z0-9])?(?:${gap}?\\((?:19|20)\\d\\d\\)|\\([A-Z-]+\\))?`;

const cited = 'constant.other.citation.resolution.un-resolution string.other.link.resolution.un-resolution';
const linked = 'constant.other.citation.symbol.un-resolution string.other.link.symbol.un-resolution';

const hasSpaces = language => isColouredWithin(language) && language.code !== 'zh';

/** Patterns that fit anywhere in a line. */
export function citations({ languages }) {
  const others = languages.filter(hasSpaces).map(({ citations }) => citations.other);
  const zh = languages.find(({ code }) => code === 'zh').citations;
  return [
    { name: 'markup.underline.link.un-resolution', match: 'https?://[^\\s，；。、]+' },
    { name: linked, match: symbol },
    // no citations, though they look like it: general comment No. 37 (2020), 第37(2020)号一般性意见
    { match: plainCharacters(`${anyOf(others)}(?:${gap}+${anyOf(others)})?${gap}+${council}`) },
    { match: `第${gap}*${council}${gap}*号${gap}*(?:${zh.other})` },
    { name: cited, match: council },
    { name: cited, match: oldAssembly },
    { match: `第${gap}*(${session})`, captures: { 1: { name: cited } } },
    { name: cited, match: `(?<=[、和及至])${session}(?=${gap}*[号、和及至])` },
  ];
}

/**
 * "61/124" is a resolution behind the noun alone, and as far as the clause goes; on the next line, where a line ends with
 * the noun.
 */
export function nouns({ languages }, inline) {
  const noun = plainCharacters(
    anyOf(languages.filter(hasSpaces).flatMap(({ citations }) => [citations.resolution, citations.decision])),
  );
  return [
    {
      begin: `${noun}${blank}*$`,
      end: `${lineStart}(${session})|^(?=${blank}*[^\\s\\u200b-\\u200f\\u202a-\\u202e])`,
      endCaptures: { 1: { name: cited } },
    },
    {
      begin: noun,
      end: `(?=[.;:؛]|$|${noun}${blank}*$)`,
      patterns: [...inline, { name: cited, match: session }],
    },
  ];
}
