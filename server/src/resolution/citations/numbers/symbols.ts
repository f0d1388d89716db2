import { councilYearOf } from '../../../catalogue/council-years';
import { romanSession } from '../../../languages/dates/roman-session';
import { isCapital } from '../../places/code-units';
import type { SymbolToken } from '../token';

const blank = '[ \\u00a0\\u2009\\u202f]?';
const prefixes =
  'A|E|S|T|ST|CD|CEDAW|CRC|CRPD|CERD|CAT|CMW|CED|CCPR|HRI|DP|TD|NPT|FCCC|ICCD|UNEP|HSP|PBC|ISBA|SPLOS|JIU|LOS';
const hyphen = '[-‑](?![A-Z]{1,5}/)';
/**
 * What a symbol's pieces are made of; a hyphen before "S/" joins two symbols: A/70/357-S/2015/682. Two symbols that an
 * extraction has run together are two: A/AC.109/2019/L.18A/AC.109/2019/L.18.
 */
const unit = `(?!(?<=\\d)(?:${prefixes})/)[A-Za-z0-9.]|${hyphen}`;
/** A/RES/, S/PRST/: within these blanks may stand that a PDF or a line's end has left, S/ RES/2185(2014). */
const organ = `[ASE]${blank}/${blank}(?:HRC${blank}/${blank})?(?:RES|PRST|DEC)${blank}/${blank}(?=E?S?[-‑]?\\d)`;
const year = '(?:19|20)[0-9]{2}';

/** S/2016/952, A/RES/72/1, never in the middle of a longer one or of an address. */
const symbol = new RegExp(
  `(?<![\\w/.]|[A-Z][-‑])(?:${organ}(?:${unit}|${blank}/${blank}(?=\\d))+|(?:${prefixes})/(?=[A-Z0-9]))(?:${unit}|/(?=[A-Za-z0-9.]|${hyphen}))*(?:${blank}\\((?:${year}|(?:E?S-)?[IVXLC]+|E?S-[1-9])\\)|\\([A-Z-]+\\)|${blank}\\)${year}\\((?!\\d)|${blank}\\(${year}(?=\\s|$))?`,
  'y',
);

/** The symbol of which the slash at `at` is the first: where it begins and ends. */
export function symbolAt(text: string, at: number, from: number): SymbolToken | null {
  const start = startOfSymbol(text, at);
  if (start < from) return null;
  symbol.lastIndex = start;
  if (!symbol.test(text)) return null;
  return { kind: 'symbol', start, end: endOfSymbol(text, symbol.lastIndex) };
}

const organBefore =
  /[ASE][ \u00a0\u2009\u202f]?\/[ \u00a0\u2009\u202f]?(?:HRC[ \u00a0\u2009\u202f]?\/[ \u00a0\u2009\u202f]?)?$/;

/** Of "A /RES/75/1" the first slash that is found is the second. */
function startOfSymbol(text: string, at: number): number {
  let start = at;
  while (start > 0 && isCapital(text.charCodeAt(start - 1))) start--;
  // "S/"
  if (at - start < 3) return start;
  if (!/^(?:RES|PRST|DEC|HRC)$/.test(text.slice(start, at))) return start;
  const before = organBefore.exec(text.slice(Math.max(0, start - 12), start));
  return before ? start - before[0].length : start;
}

function endOfSymbol(text: string, end: number): number {
  let last = end;
  while ('.‑-'.includes(text[last - 1]!)) last--;
  return last;
}

/**
 * Without white space, with plain hyphens and brackets, and of a Council resolution with its year; null for what has no
 * number in it.
 */
export function canonicalSymbol(written: string): string | null {
  if (!/\d/.test(written)) return null;
  const symbol = /[^!-~]|\($/.test(written) ? plainSymbol(written) : written;
  const bare = symbol.startsWith('S/RES/') ? /^S\/RES\/(\d{1,5})(?:\((\d{4}))?$/.exec(symbol) : null;
  const year = bare && (bare[2] ?? councilYearOf(Number(bare[1])));
  if (year) return `S/RES/${bare[1]}(${year})`;
  return symbol.endsWith(')') ? symbol.replace(/(?<=\()E?S-[1-9](?=\)$)/, romanSession) : symbol;
}

function plainSymbol(written: string): string {
  return written
    .replace(/\s+/g, '')
    .replace(/‑/g, '-')
    .replace(/\)(\d{4})\($/, '($1)');
}
