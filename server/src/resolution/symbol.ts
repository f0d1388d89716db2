import type { Block } from '../blocks/block';
import { romanSession } from '../languages/dates/roman-session';
import { ordinalOf } from '../languages/labels';
import type { Organ } from '../languages/language';
import { roman } from '../languages/numerals/roman-numerals';
import { isDigit } from '../text/characters';
import { madeOnce } from '../text/made-when-asked';
import { plainForm } from '../text/marks/plain-form';

/**
 * The symbol that the text bears itself: from a running head or a masthead ("S/RES/2524 (2020)", "United Nations
 * A/RES/75/15"), else from its title ("Resolution 2524 (2020)", "75/177. Promotion of …") and the organ that speaks.
 */
export function symbolOf(blocks: readonly Block[], organ: Organ | null): string | null {
  let other: string | null = null;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    // most blocks are neither
    if (block.kind !== 'other' && block.furniture.length === 0) continue;
    const symbol = symbolAtHead(block);
    if (symbol !== null && isOfResolution(symbol)) return symbol;
    other ??= symbol;
  }
  const title = titleOf(blocks);
  return (title === null ? null : symbolOfTitle(title, organ)) ?? other;
}

/** May the block say which symbol the text bears? */
export function tellsSymbol(block: Block): boolean {
  return block.kind === 'title' || symbolAtHead(block) !== null || titleLineIn(block) !== null;
}

/** A draft's symbol may be told beside its own. */
function isOfResolution(symbol: string): boolean {
  return /\/(?:RES|PRST|DEC)\//.test(symbol);
}

/** The title, or the line that is one in a masthead whose lines were taken for one paragraph. */
function titleOf(blocks: readonly Block[]): string | null {
  const title = blocks.find(block => block.kind === 'title');
  if (title) return plainForm(title.logical.text).text.replace(/[\u00a0\u202f]/g, ' ');
  for (const block of blocks) {
    if (block.before.part !== 'front') break;
    const line = titleLineIn(block);
    if (line !== null) return line;
  }
  return null;
}

/** "75/177. Promotion of …", in Arabic without the dot */
const titleLine = madeOnce(() => /^\d{1,4}\/\d{1,4}(?: [A-Z])?(?:\.(?:\s|$)|\s+(?:[-–]\s*)?\p{Script=Arabic})/u);

function titleLineIn(block: Block): string | null {
  return linesOfMasthead(block).find(line => isDigit(line.charCodeAt(0)) && titleLine().test(line)) ?? null;
}

/** No masthead has more lines than this. */
const mostLines = 60;

/** The lines of a block above the text. */
function linesOfMasthead({ kind, before, source, lineStarts }: Block): readonly string[] {
  if ((kind !== 'other' && kind !== 'adoption') || before.part !== 'front') return [];
  return lineStarts.slice(0, mostLines).map((start, line) => source.slice(start, lineStarts[line + 1]).trim());
}

function symbolAtHead(block: Block): string | null {
  for (const { kind, text } of block.furniture) {
    const symbol = kind === 'furniture' ? symbolIn(text) : null;
    if (symbol !== null) return symbol;
  }
  if (block.kind !== 'other' || block.source.startsWith('[')) return null;
  for (const line of linesOfMasthead(block)) {
    const symbol = symbolIn(line);
    if (symbol !== null) return symbol;
  }
  return null;
}

/** A line of a masthead or a running head is no longer. */
const longestHead = 160;
/** The marks of direction around a symbol in Arabic text. */
const directionMarks = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g;
/** S/RES/2524 (2020) · A/75/L.4/Rev.1 · A/RES/2758(XXVI) · A/C.3/75/L.5 */
const symbol =
  /(?<![\w/([])(?:[ASE]|ST|CD|TD|DP|FCCC|UNEP)\/[A-Z0-9][A-Z0-9.-]*(?:\/[A-Z0-9][A-Za-z0-9.-]*)*(?: ?\((?:\d{4}|[SIVXLCE-]+|E?S-[1-9])\)?)?/;

/** The symbol at either end of a line: "United Nations A/RES/75/15", "A/RES/75/15 Wages of keepers". */
function symbolIn(line: string): string | null {
  if (line.length > longestHead || !line.includes('/')) return null;
  const text = line.replace(directionMarks, '').trim();
  const found = symbol.exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index);
  const behind = text.slice(found.index + found[0].length);
  // where a collection of texts has this one from: "Wages of keepers, G.A. res. 75/15, U.N. Doc. A/75/49 (2020)"
  if (before.includes(', ') && !isOfResolution(found[0])) return null;
  // between other words it is a document that the line speaks of: "on the report of the Committee (A/75/478)"
  if (/[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(behind)) return null;
  if (/^[^(]*[)\]]/.test(behind) && !found[0].includes('(')) return null;
  const compact = found[0].replace(/\s+/g, '').replace(/[.-]+$/, '');
  return once(compact.includes('(') && !compact.endsWith(')') ? `${compact})` : compact);
}

/** Two languages on each line have it twice: "A/AC.109/2031/L.18A/AC.109/2031/L.18". */
function once(written: string): string {
  const half = written.slice(0, written.length / 2);
  return half + half === written ? half : written;
}

/** 2625 (XXV) · 84 (1950) · in Arabic 2625 (د - 25), with the session's number in digits */
const numbered =
  /^\D{0,24}?(\d{1,5})(?: ([A-Z]))?\s*[(（]\s*(?:(\d{4})|((?:E?S-)?[IVXLC]{1,8}|E?S-[1-9])|د\s?[-–]\s?(\d{1,2}))\s*[)）]/;
/** القرار )2020( 2545, as some extractors turn it */
const turned = /[)(]\s*(\d{4})\s*[()]\s*(\d{1,5})/;
const sessional = /^(\d{1,4})\s*\/\s*(\d{1,4})(?: ([A-Z])\b)?/;

function symbolOfTitle(written: string, organ: Organ | null): string | null {
  const title = written.replace(directionMarks, '');
  const council = numbered.exec(title);
  if (council) {
    const [, number, letter = '', year, session, arabicSession] = council;
    // the Council alone has its number with a year, whoever the formula says speaks; a small number may be anybody's
    if (year) return organ === 'SC' || organ === null || number!.length > 2 ? `S/RES/${number}(${year})` : null;
    return oldSymbol(`${number}${letter}`, session ?? roman(Number(arabicSession)).toUpperCase(), organ);
  }
  const reversed = organ === 'SC' ? turned.exec(title) : null;
  if (reversed) return `S/RES/${reversed[2]}(${reversed[1]})`;
  const found = sessional.exec(title);
  if (!found) return null;
  const [, session, number, letter = ''] = found;
  switch (organ) {
    case 'GA':
      return `A/RES/${session}/${number}${letter}`;
    case 'HRC':
      return `A/HRC/RES/${session}/${number}`;
    case 'ECOSOC':
      return `E/RES/${session}/${number}${letter}`;
    default:
      return null;
  }
}

/** The Assembly counted its sessions in Roman numerals up to the thirtieth, the Economic and Social Council to the sixty-third. */
function oldSymbol(number: string, written: string, organ: Organ | null): string | null {
  const session = romanSession(written);
  const ordinal = ordinalOf(session.replace(/^E?S-/, ''), 'upper-roman');
  if (ordinal === null) return null;
  if (organ === 'ECOSOC') return `E/RES/${number}(${session})`;
  return organ === 'GA' ? `A/RES/${number}(${session})` : null;
}
