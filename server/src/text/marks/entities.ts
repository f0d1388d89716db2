import { isBlank } from '../characters';
import type { Span } from '../position';

/**
 * The entities of HTML, as texts bear them that were copied out of a page's source or a mail's: "&nbsp;", "&amp;",
 * "&#8217;", "&eacute;". Each stands for a character.
 */

/** What is left out of a line, and the character, if any, that is read in its place. */
export interface Mark extends Span {
  readonly written?: string;
}

const ampersand = 0x26;
/** "&thetasym;" has no more, nor has any of those below. */
const longest = 10;

const named: Readonly<Record<string, string>> = {
  ...{ nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', amp: '&', lt: '<', gt: '>', quot: '"' },
  ...{ apos: '’', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', sect: '§', deg: '°', ordm: 'º', ordf: 'ª' },
  ...{ shy: '', zwnj: '', zwj: '', lrm: '', rlm: '', oelig: 'œ', OElig: 'Œ', aelig: 'æ', szlig: 'ß' },
};

/** &eacute; is e and the accent. */
const accents: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327' },
};

const entity = /&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([A-Za-z]{2,9}));/y;

/** The entity that begins at a place; null where none that is known does. */
function entityAt(text: string, at: number, to: number): Mark | null {
  entity.lastIndex = at;
  const found = entity.exec(text);
  if (!found || entity.lastIndex > to) return null;
  const [, decimal, hex, name] = found;
  const written = name === undefined ? numbered(decimal ? Number(decimal) : Number.parseInt(hex!, 16)) : meant(name);
  return written === null ? null : { start: at, end: entity.lastIndex, written };
}

function meant(name: string): string | null {
  const own = Object.hasOwn(named, name) ? named[name]! : null;
  const accent = own === null ? accents[name.slice(1)] : undefined;
  return accent ? (name[0]! + accent).normalize('NFC') : own;
}

/** Characters that control, and halves of characters, stand for nothing that could be read. */
function numbered(code: number): string | null {
  if (code < 0x20 || (code >= 0xd800 && code < 0xe000)) return null;
  // marks of direction, soft hyphens
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return '';
  return code < 0x10000 ? String.fromCharCode(code) : null;
}

/** Behind the blanks, and the entities that stand for one or for nothing, from a place on. */
export function behindBlankEntities(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (isBlank(text.charCodeAt(at))) at++;
    else {
      const found = text.charCodeAt(at) === ampersand ? entityAt(text, at, to) : null;
      if (found === null || !isBlankOrNothing(found)) break;
      at = found.end;
    }
  }
  return at;
}

/** Before those that end at `to`. */
export function beforeBlankEntities(text: string, from: number, to: number): number {
  let at = to;
  for (;;) {
    while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
    const start = ampersandBefore(text, Math.max(from, at - longest), at);
    if (start < 0) return at;
    const found = entityAt(text, start, at);
    if (found?.end !== at || !isBlankOrNothing(found)) return at;
    at = start;
  }
}

/** No further than `from`: a text may have none at all. */
function ampersandBefore(text: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf('&');
  return at < 0 ? -1 : from + at;
}

function isBlankOrNothing({ written }: Mark): boolean {
  return written === '' || isBlank(written!.charCodeAt(0));
}

/**
 * Those within a stretch of a line. One that stands for a blank takes the blanks beside it with it: a text has one where it
 * has several.
 */
export function findEntities(text: string, start: number, end: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== ampersand) continue;
    const found = entityAt(text, at, end);
    if (!found) continue;
    if (found.written !== '' && isBlankOrNothing(found)) {
      const isBehindBlank = at > start && isBlank(text.charCodeAt(at - 1));
      marks.push({ start: at, end: behindBlankEntities(text, at, end), written: isBehindBlank ? '' : found.written! });
    } else marks.push(found);
    at = marks.at(-1)!.end - 1;
  }
  return marks;
}
