import { roman } from '../languages/labels';
import type { Language, LanguageCode, Organ } from '../languages/language';

/** What citations are made of: numbers in the forms that documents bear, and the words around them. */
export type CitationToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'symbol' } // S/2016/952, A/RES/72/1
  | { readonly kind: 'council'; readonly number: string; readonly year: string } // 2185 (2014)
  | { readonly kind: 'session'; readonly session: string; readonly number: string; readonly letters: string } // 61/124 A
  | { readonly kind: 'roman'; readonly number: string; readonly letters: string; readonly session: string } // 2625 (XXV)
  | { readonly kind: 'resolution' | 'decision' | 'other' }
  | { readonly kind: 'organ'; readonly organ: Organ }
);

const organs: readonly Organ[] = ['SC', 'GA', 'ECOSOC', 'HRC'];
const blank = '[ \\u00a0\\u2009\\u202f]';
const letters = `(?:${blank}?([A-Z](?:(?:${blank}?[-–]${blank}?|${blank}(?:and|et|y|и|و|to|à|a)${blank}|[和至])[A-Z])?)(?![A-Za-z]))?`;

/** One expression for all, so that a paragraph is read once. Groups: see `tokenOf`. */
function expressionOf(language: Language): RegExp {
  const words = language.citations;
  const names = organs.map(organ => `(${language.organNames[organ].source})`).join('|');
  return new RegExp(
    [
      // a symbol, never in the middle of a longer one or of an address
      `((?<![\\w/.-])(?:[ASE]|ST|CD|CEDAW|CRC|DP|TD|NPT|FCCC|UNEP|CCPR)/[A-Z0-9][A-Za-z0-9.-]*(?:/[A-Za-z0-9.-]+)*(?:${blank}?\\((?:19|20)\\d\\d\\)|\\([A-Z-]+\\))?)`,
      `(?<![\\d/.-])(\\d{1,4})${blank}{0,2}[(（](19[4-9]\\d|20\\d\\d)[)）]`,
      `(?<![\\d/.-])(\\d{1,4})${blank}?([A-Z](?:-[A-Z])?)?${blank}{0,2}\\(((?:E?S-)?[IVXLCХІС]+|د(?:إ?ط?)${blank}?-${blank}?\\d+)\\)`,
      `(?<![\\w/.-])((?:E?S-)?\\d{1,4})/(\\d{1,3})(?![\\d/(])${letters}`,
      `(${words.resolution})`,
      `(${words.decision})`,
      `(${words.other})`,
      names,
    ].join('|'),
    'g',
  );
}

const expressions = new Map<LanguageCode, RegExp>();

/** The tokens of a paragraph, in order. Offsets are UTF-16 code units in `text`. */
export function citationTokens(text: string, language: Language): CitationToken[] {
  let expression = expressions.get(language.code);
  if (!expression) {
    expression = expressionOf(language);
    expressions.set(language.code, expression);
  }
  const tokens: CitationToken[] = [];
  for (const match of text.matchAll(expression)) tokens.push(tokenOf(match));
  return tokens;
}

function tokenOf(match: RegExpMatchArray): CitationToken {
  const start = match.index!;
  const place = { start, end: start + match[0].length };
  if (match[1] !== undefined) return { ...place, end: start + match[1].replace(/[.-]+$/, '').length, kind: 'symbol' };
  if (match[2] !== undefined) return { ...place, kind: 'council', number: match[2], year: match[3]! };
  if (match[4] !== undefined) {
    return { ...place, kind: 'roman', number: match[4], letters: match[5] ?? '', session: latinRoman(match[6]!) };
  }
  if (match[7] !== undefined) {
    return { ...place, kind: 'session', session: match[7], number: match[8]!, letters: joinedLetters(match[9] ?? '') };
  }
  if (match[10] !== undefined) return { ...place, kind: 'resolution' };
  if (match[11] !== undefined) return { ...place, kind: 'decision' };
  if (match[12] !== undefined) return { ...place, kind: 'other' };
  return { ...place, kind: 'organ', organ: organs.find((_, i) => match[13 + i] !== undefined)! };
}

/** "A and B", "A-B" and "A和B" as symbols write them: A-B. */
function joinedLetters(written: string): string {
  return written.length < 2 ? written : `${written[0]}-${written.at(-1)}`;
}

/** Russian texts write ХХХ with Cyrillic letters, Arabic ones (د - 30) with the session's number. */
function latinRoman(session: string): string {
  const number = /^د(إط|ط)?\D*(\d+)$/.exec(session.replace(/\s/g, ''));
  if (!number) return session.replace(/Х/g, 'X').replace(/І/g, 'I').replace(/С/g, 'C');
  return `${number[1] === 'إط' ? 'ES-' : number[1] === 'ط' ? 'S-' : ''}${roman(Number(number[2]))}`;
}
