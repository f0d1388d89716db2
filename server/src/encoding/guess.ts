import { enactingFormulaOf, longestEnactingFormula } from '../languages/bodies/enacting-formulas';
import type { LanguageCode } from '../languages/language';
import { decodeStrictly } from './decode-as';
import type { Encoding } from './encodings';
import { type UnmarkedEncoding, unmarkedEncodings } from './letter-score';

/** So much of a file, in bytes, is looked at. */
const lookedAt = 32_768;
/** So sure a reading must be, by its letters and its words, … */
const leastScore = 0.6;
/** … and so much surer than the next best that gives another text. */
const leastLead = 0.15;

interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
  readonly score: number;
}

/**
 * The encoding of bytes that are no UTF-8: the one in which they read like a text in one of its languages, best of all by
 * far. null where that is not sure.
 */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, lookedAt);
  const readings = unmarkedEncodings.flatMap(candidate => readAs(candidate, sample)).sort((a, b) => b.score - a.score);
  const [best] = readings;
  if (!best || best.score < leastScore) return null;
  const next = readings.find(({ text }) => text !== best.text);
  return next && best.score - next.score < leastLead ? null : best.encoding;
}

function readAs({ encoding, languages, score }: UnmarkedEncoding, sample: Uint8Array): Reading[] {
  const text = decodeStrictly(encoding, sample);
  if (text === null || controls.test(text)) return [];
  return [{ encoding, text, score: score(text) + wordScore(text, languages) }];
}

/** What no text has: control characters, those of the second row included, and code points that mean nothing. */
const controls = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff\ufffd-\uffff]/;

/** Lines of the beginning that are looked at for a formula. */
const lines = 60;

/** An enacting formula of the languages, which no wrong reading has. */
function wordScore(text: string, languages: readonly LanguageCode[]): number {
  for (const line of text.split(/[\r\n]+/, lines)) {
    const formula = line.length > longestEnactingFormula ? null : enactingFormulaOf(line.trim());
    if (formula && languages.includes(formula.language)) return 1;
  }
  return 0;
}
