import { roman } from '../languages/labels';
import type { Language, LanguageCode, Organ } from '../languages/language';

/** Who may have adopted what is cited: the organs, the Commission on Human Rights, or a body of another kind. */
export type Body = Organ | 'human-rights-commission' | 'other' | 'assembly' | 'council';

/** What citations are made of: numbers in the forms that documents bear, and the words around them. */
export type CitationToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'symbol' } // S/2016/952, A/RES/72/1
  | { readonly kind: 'council'; readonly number: string; readonly year: string } // 2185 (2014)
  | { readonly kind: 'session'; readonly session: string; readonly number: string; readonly letters: string } // 61/124 A
  | { readonly kind: 'roman'; readonly number: string; readonly letters: string; readonly session: string } // 2625 (XXV)
  | { readonly kind: 'resolution' | 'decision' | 'statement' | 'other' }
  | { readonly kind: 'body'; readonly body: Body }
);

export type NumberToken = Extract<CitationToken, { kind: 'council' | 'session' | 'roman' }>;

export function isNumber(token: CitationToken | undefined): token is NumberToken {
  return token?.kind === 'council' || token?.kind === 'session' || token?.kind === 'roman';
}

const organs: readonly Organ[] = ['SC', 'GA', 'ECOSOC', 'HRC'];
const blank = '[ \\u00a0\\u2009\\u202f]';
const hyphen = '[-‐‑–]';
/** دإط stands for an emergency special session, دإ for a special one, د for a regular one. */
const arabicSession = `د${blank}?(?:إ${blank}?ط?)?${blank}?${hyphen}${blank}?`;
const specialSession = `E?S${hyphen}|د${blank}?إ${blank}?ط?${blank}?${hyphen}${blank}?`;
/** Russian texts write some of them with Cyrillic letters of the same shape. */
const romanNumeral = `(?:E?S${hyphen})?[IVXLCХІС]+|${arabicSession}[0-9]+`;

/** The letters of a resolution's parts: A, A-C, A and B; in Arabic by the letters' names. */
function partLetters(language: Language): string {
  const names = language.citations.partLetters;
  const letter = names
    ? `[A-Z](?![A-Za-z])|(?:ألف${blank}ألف|${names.join('|')})(?![ء-ي])`
    : '(?:AA|BB|CC|DD|[A-ZАВСЕКМНОРТ])(?![A-Za-zА-яё]|[-‐‑]\\d)';
  const join = `${blank}?${hyphen}${blank}?|,?${blank}(?:and|et|y|и|to|à|a)${blank}|${blank}و${blank}?|${blank}?[和至]${blank}?`;
  return `(?:${blank}?((?:${letter})(?:(?:${join})(?:${letter}))?))?`;
}

const prefixes =
  'A|E|S|T|ST|CD|CEDAW|CRC|CRPD|CERD|CAT|CMW|CED|CCPR|HRI|DP|TD|NPT|FCCC|ICCD|UNEP|HSP|PBC|ISBA|SPLOS|JIU|LOS';

/** One expression for all, so that a paragraph is read once. Groups: see `tokenOf`. */
function expressionOf(language: Language): RegExp {
  const { citations: words, organNames } = language;
  const letters = partLetters(language);
  const word = (source: string) => `(${source.replace(/ /g, blank)})`;
  // a symbol's pieces; a hyphen before "S/" joins two symbols: A/70/357-S/2015/682
  const piece = `(?:[A-Za-z0-9.]|[-‑](?![A-Z]{1,5}/))+`;
  return new RegExp(
    [
      // a symbol, never in the middle of a longer one or of an address
      `((?<![\\w/.]|[A-Z][-‑])(?:${prefixes})/(?=[A-Z0-9])${piece}(?:/${piece})*(?:${blank}?\\((?:(?:19|20)[0-9]{2}|(?:E?S-)?[IVXLC]+)\\)|\\([A-Z-]+\\))?)`,
      `(?<![\\d/.-])(\\d{1,4})${blank}{0,2}[(（]${blank}?(19[4-9]\\d|20\\d\\d)${blank}?[)）]`,
      `(?<![\\d/.-])(\\d{1,4})${letters}${blank}{0,2}[(（]${blank}?(${romanNumeral})${blank}?[)）]`,
      // a footnote mark of a PDF may follow without a space: 74/1664
      `(?<![\\w/.-])((?:${specialSession})?\\d{1,4})/(?:(\\d{1,3})(?![\\d/])${letters}|(?!19|20)([1-3]\\d\\d)(?=\\d{1,2}(?![\\d/])))`,
      word(words.resolution),
      word(words.decision),
      word(words.statement),
      word(words.other),
      word(words.bodies.humanRightsCommission),
      word(words.bodies.other),
      ...organs.map(organ => word(organNames[organ].source)),
      word(words.bodies.assembly),
      word(words.bodies.council),
    ].join('|'),
    'gu',
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
  for (const match of text.matchAll(expression)) tokens.push(tokenOf(match, language));
  return tokens;
}

const nouns = ['resolution', 'decision', 'statement', 'other'] as const;
const bodies: readonly Body[] = ['human-rights-commission', 'other', ...organs, 'assembly', 'council'];

function tokenOf(match: RegExpMatchArray, language: Language): CitationToken {
  const start = match.index!;
  const place = { start, end: start + match[0].length };
  const [, symbol, council, year, old, oldLetters, romanSession, session, number, letters, marked, ...rest] = match;
  if (symbol !== undefined) return { ...place, end: start + symbol.replace(/[.‑-]+$/, '').length, kind: 'symbol' };
  if (council !== undefined) return { ...place, kind: 'council', number: council, year: year! };
  if (old !== undefined) {
    const parts = joinedLetters(oldLetters ?? '', language);
    return { ...place, kind: 'roman', number: old, letters: parts, session: latinRoman(romanSession!) };
  }
  if (session !== undefined) {
    const parts = joinedLetters(letters ?? '', language);
    return { ...place, kind: 'session', session: latinSession(session), number: number ?? marked!, letters: parts };
  }
  const noun = nouns.find((_, i) => rest[i] !== undefined);
  if (noun) return { ...place, kind: noun };
  return { ...place, kind: 'body', body: bodies.find((_, i) => rest[nouns.length + i] !== undefined)! };
}

/** "A and B", "A-B" and "A和B" as symbols write them: A-B. */
function joinedLetters(written: string, { citations }: Language): string {
  const letters = citations.partLetters
    ? written.split(/[^ء-يA-Z]+|\s*و(?=[ء-ي]{3})/).flatMap(name => {
        const ordinal = citations.partLetters!.indexOf(name);
        return ordinal >= 0 ? [String.fromCharCode(65 + ordinal)] : /^[A-Z]$/.test(name) ? [name] : [];
      })
    : (written.match(/[A-ZАВСЕКМНОРТ]+/g) ?? []).map(latinLetter);
  if (letters.length === 2 && letters[0] === letters[1]) return letters.join('');
  return letters.length < 2 ? (letters[0] ?? '') : `${letters[0]}-${letters.at(-1)}`;
}

const cyrillic = 'АВСЕКМНОРТХІ';

/** Cyrillic letters that look like Latin ones, as the Latin ones: ХХХ is XXX. */
function latinLetter(letter: string): string {
  const ordinal = cyrillic.indexOf(letter);
  return ordinal < 0 ? letter : 'ABCEKMHOPTXI'[ordinal]!;
}

/** دإط-10 and ES‑10 as symbols write them: ES-10. */
function latinSession(session: string): string {
  const [, letters, count] = /^(\D*)(\d+)$/.exec(session)!;
  if (!letters) return session;
  return `${/[Eط]/.test(letters) ? 'ES' : 'S'}-${count}`;
}

/** Arabic texts write (د - 30) with the session's number. */
function latinRoman(session: string): string {
  const arabic = /^د\s*(إ?)\s*(ط?)\D*(\d+)$/.exec(session);
  if (!arabic) return session.replace(/[‐‑–]/g, '-').replace(/[ХІС]/g, latinLetter);
  const [, special, emergency, count] = arabic;
  return `${emergency ? 'ES-' : special ? 'S-' : ''}${roman(Number(count)).toUpperCase()}`;
}
