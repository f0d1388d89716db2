import { frequentLetters } from '../languages/letters/frequent-letters';
import { decodeStrictly } from './decode-as';
import type { Encoding } from './encodings';

/** So much of a file, in bytes, is looked at. */
const lookedAt = 8192;
const letters: ReadonlySet<string> = new Set(Object.values(frequentLetters).join(''));
/** No text in UTF-16 has these. */
const noText = /[\0-\x08\x0e-\x1f\ufffe\uffff]/;

/**
 * UTF-16 without a mark, of bytes that have zeros, as blanks, digits and line ends give: with its bytes in the right order
 * it is ASCII and letters of the languages, in the wrong one it is not. null where it is neither.
 */
export function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const little = share('utf-16le', bytes);
  const big = share('utf-16be', bytes);
  if (Math.max(little, big) < 0.3 || Math.abs(little - big) < 0.2) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function share(encoding: Encoding, bytes: Uint8Array): number {
  const text = decodeStrictly(encoding, bytes.subarray(0, lookedAt));
  if (text === null || text === '' || noText.test(text)) return 0;
  let usual = 0;
  for (const letter of text) if (letter < '\x7f' || letters.has(letter)) usual++;
  return usual / text.length;
}
