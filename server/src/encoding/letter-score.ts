import type { LanguageCode } from '../languages/language';
import { frequentLetters } from '../languages/letters/frequent-letters';
import { isAsciiLetter, isLowerCase } from '../text/characters';
import { commonCharacters } from './common-characters';
import type { Encoding } from './encodings';

/** An encoding that files are written in which say nothing of it. */
export interface UnmarkedEncoding {
  readonly encoding: Encoding;
  /** The languages that it is used for. */
  readonly languages: readonly LanguageCode[];
  /** How sure the letters of a text beyond ASCII make it that the bytes were read rightly: from 0, or less, to 1. */
  readonly score: (text: string) => number;
}

const { fr, es, ru, ar } = frequentLetters;
/** Of the neighbours' languages, whose names and titles are cited. */
const otherLatin = 'äöüßãõåæøìòÄÖÜÅØ';

export const unmarkedEncodings: readonly UnmarkedEncoding[] = [
  { encoding: 'windows-1252', languages: ['fr', 'es', 'en'], score: amongAscii(fr + es + otherLatin) },
  { encoding: 'windows-1251', languages: ['ru'], score: inWords(ru) },
  { encoding: 'koi8-r', languages: ['ru'], score: inWords(ru) },
  { encoding: 'windows-1256', languages: ['ar'], score: inWords(ar) },
  { encoding: 'gb18030', languages: ['zh'], score: inChinese('gb18030', frequentLetters['zh-Hans']) },
  { encoding: 'big5', languages: ['zh'], score: inChinese('big5', frequentLetters['zh-Hant']) },
];

interface Counts {
  readonly all: number;
  /** The sum of what the letters weigh. */
  readonly known: number;
  readonly misplaced: number;
}

function count(text: string, weightOf: (letter: string) => number, isMisplaced: (at: number) => boolean): Counts {
  let all = 0;
  let known = 0;
  let misplaced = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    all++;
    known += weightOf(text[at]!);
    if (isMisplaced(at)) misplaced++;
  }
  return { all, known, misplaced };
}

/** Letters that stand between ASCII letters, hardly two of them together: résolution. */
function amongAscii(frequent: string) {
  const letters = new Set(frequent);
  return (text: string): number => {
    const { all, known, misplaced } = count(
      text,
      letter => Number(letters.has(letter)),
      at => !standsAmongAscii(text, at),
    );
    // quotation marks and dashes alone are at the same places in most encodings
    if (all === 0) return /[\u2013\u2014\u2018-\u201d\u2026\u00ab\u00bb]/.test(text) ? 0.6 : 0;
    return (known - misplaced) / all;
  };
}

/** One neighbour at least is an ASCII letter, but for words of one small letter: à, ó. */
function standsAmongAscii(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + 1);
  if (isAsciiLetter(before) || isAsciiLetter(behind)) return true;
  return !isLetter(before) && !isLetter(behind) && isLowerCase(text[at]!);
}

/**
 * Letters in words of their own: резолюция. The most frequent count for most, for wrong readings too give letters of a
 * script, but not its usual ones. A few letters say little.
 */
function inWords(frequent: string) {
  const weights = new Map([...frequent].map((letter, rank) => [letter, rank < 12 ? 1 : rank < 20 ? 0.6 : 0.2]));
  return (text: string): number => {
    const { all, known, misplaced } = count(
      text,
      letter => weights.get(letter) ?? 0,
      at => isAsciiLetter(text.charCodeAt(at - 1)) || isAsciiLetter(text.charCodeAt(at + 1)),
    );
    return (known - misplaced) / (all + fewLetters);
  };
}

const fewLetters = 4;

/** Common characters, and above all the few that every resolution has: Russian read as Chinese has common ones too. */
function inChinese(encoding: 'gb18030' | 'big5', frequent: string) {
  const often = new Set(frequent);
  let common: ReadonlySet<string> | undefined;
  return (text: string): number => {
    common ??= commonCharacters(encoding);
    const known = common;
    const { all, known: usual } = count(
      text,
      letter => Number(known.has(letter)),
      () => false,
    );
    const { known: frequentOnes } = count(
      text,
      letter => Number(often.has(letter)),
      () => false,
    );
    return all === 0 ? 0 : (usual * 0.3 + Math.min(frequentOnes * 2.5, all) * 0.7) / (all + 1);
  };
}

/** Beyond ASCII, without what belongs to no script: no-break spaces, § « » ° · and the like, dashes, quotation marks. */
function isLetter(code: number): boolean {
  if (!(code >= 0x80)) return false;
  if (code >= 0x2010 && code <= 0x2044) return false;
  return !(
    code === 0x2116 ||
    code === 0x20ac ||
    code === 0x200e ||
    code === 0x200f ||
    (code <= 0xbb && signs.has(code))
  );
}

/** nbsp § © ª « ­ ® ° · º » */
const signs: ReadonlySet<number> = new Set([0xa0, 0xa7, 0xa9, 0xaa, 0xab, 0xad, 0xae, 0xb0, 0xb7, 0xba, 0xbb]);
