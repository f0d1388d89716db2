import { insertionSuffixes, type LabelPunctuation, ordinalOf } from '../../languages/labels';
import type { Clause } from '../../languages/language';
import { isBlank, isDigit, isWide } from '../../text/characters';
import {
  bulletReadings,
  isAnyDigit,
  type LabelReading,
  readingsOf,
  readingsOfLetter,
  readingsOfNumber,
} from './readings';

export type { LabelReading } from './readings';

export interface ReadLabel {
  /** Which clause a delegation's own label names: "PP2.", "OP4." */
  readonly clause?: Clause;
  readonly punctuation: LabelPunctuation;
  /** Where it begins, behind the bracket of a text that is not agreed yet. */
  readonly start?: number;
  /** At least one, the likeliest by itself first. */
  readonly readings: readonly LabelReading[];
  readonly suffix: string;
  /** Is it a "*", which may stand above a footnote instead? */
  readonly star?: boolean;
  /** Where the label's last character ends, and where the text behind it begins. Offsets in the text that was read. */
  readonly end: number;
  readonly next: number;
}

const suffixes = `${insertionSuffixes.join('|')}|Alt|ALT`;
const insertion = new RegExp(`^(?:${suffixes})\\b`);

/** "bis" where one of the words for insertions stands at `at`, else nothing. */
function insertionAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  // b, t, q, s, o, a, A: a look before the expression, for most paragraphs have none
  if (code !== 0x62 && code !== 0x74 && code !== 0x71 && code !== 0x73 && code !== 0x6f && (code | 0x20) !== 0x61)
    return '';
  return insertion.exec(text.slice(at, at + 12))?.[0] ?? '';
}

/** Is it a bare number, which is a label only if the paragraphs around say so? */
export function isDoubtful(label: ReadLabel): boolean {
  return label.punctuation === 'none' && label.readings[0]?.style === 'decimal';
}

/** The label at `start`, where a paragraph's visible text begins; null if there is none. Looks no further than `end`. */
export function readLabel(text: string, start: number, end: number): ReadLabel | null {
  const code = text.charCodeAt(start);
  if (code === 0x5b) return readInserted(text, start, end);
  if ((code === 0x50 || code === 0x4f) && text.charCodeAt(start + 1) === 0x50) return readClause(text, start, end);
  if ((code === 0x41 || code === 0x61) && text.charCodeAt(start + 1) === 0x6c) return readAlternative(text, start, end);
  if (isDigit(code) || (code >= 0x660 && code <= 0x669)) return readNumber(text, start, end);
  if (code === 0x28 || code === 0xff08) return readBracketed(text, start, end);
  if (code >= 0x3220 && code <= 0x3229) {
    return made('none', [{ style: 'enclosed-chinese', ordinal: code - 0x3220 + 1 }], '', text, start + 1, end, true);
  }
  if (code === 0x2019 || code === 0x2018 || code === 0x27) return readQuoted(text, start, end);
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x456)) return readLetter(text, start, end);
  if (code >= 0x41 && code <= 0x5a) return readCapital(text, start, end);
  const sure = isSureBullet(code);
  if (!sure && !(isBullet(code) && start + 1 < end && isBlank(text.charCodeAt(start + 1)))) return null;
  const label = made('none', bulletReadings, '', text, start + 1, end, true);
  return label && code === 0x2a ? { ...label, star: true } : label;
}

/** – — • ● ▪ : a bullet whatever stands behind. */
function isSureBullet(code: number): boolean {
  return code === 0x2013 || code === 0x2014 || code === 0x2022 || code === 0x25cf || code === 0x25aa;
}

/** ◦ · ‣ - * : a bullet in front of white space. */
function isBullet(code: number): boolean {
  return code === 0x2d || code === 0x2a || code === 0xb7 || code === 0x2023 || code === 0x25e6;
}

/** [4. Requests …;] : text that is not agreed yet stands in brackets, its label with it. */
function readInserted(text: string, start: number, end: number): ReadLabel | null {
  const inside = skipBlank(text, start + 1, end);
  // no deeper: a bracket in a bracket is an alternative within the text
  if (inside >= end || text.charCodeAt(inside) === 0x5b) return null;
  const label = readLabel(text, inside, end);
  return label && !isDoubtful(label) ? { ...label, start: inside } : null;
}

/** Alt. OP3. · Alt. 3. : what may stand in paragraph 3's stead */
function readAlternative(text: string, start: number, end: number): ReadLabel | null {
  const alternative = /^[Aa]lt\.? (?=PP|OP|\d)/.exec(text.slice(start, start + 8));
  const label = alternative && readLabel(text, start + alternative[0].length, end);
  return label && label.punctuation === 'dot' ? { ...label, suffix: label.suffix || 'alt' } : null;
}

/** PP2. · OP4: · OP4 bis. · PP 3 : the labels that delegations use among themselves */
const clauseLabel = new RegExp(`^(PP|OP) ?(\\d{1,3})(?:[. ]{0,2}(${suffixes})\\b)?(?:[.:](?=\\s|$)|(?=\\s))`);

function readClause(text: string, start: number, end: number): ReadLabel | null {
  const found = clauseLabel.exec(text.slice(start, Math.min(end, start + 24)));
  if (!found) return null;
  const readings = readingsOfNumber(Number(found[2]));
  const label = made('dot', readings, (found[3] ?? '').toLowerCase(), text, start + found[0].length, end, false);
  return label && { ...label, clause: found[1] === 'PP' ? 'preambular' : 'operative' };
}

/** 1. · 12． · 4 bis. · 4 - · 1- (Arabic) · 1) */
function readNumber(text: string, start: number, end: number): ReadLabel | null {
  let at = start;
  while (at < end && at - start < 4 && isAnyDigit(text.charCodeAt(at))) at++;
  if (at - start > 3) return null;
  const ordinal = ordinalOf(text.slice(start, at), 'decimal');
  if (ordinal === null) return null;
  const readings = readingsOfNumber(ordinal);
  let mark = skipBlank(text, at, end);
  let suffix = '';
  if (mark > at) {
    const word = insertionAt(text, mark);
    if (word !== '') {
      suffix = word.toLowerCase();
      mark = skipBlank(text, mark + suffix.length, end);
      at = mark;
    }
  }
  const code = text.charCodeAt(mark);
  if ((code === 0x2e || code === 0xff0e) && mark - at <= 1) {
    const behind = skipBlank(text, mark + 1, end);
    if (suffix === '') {
      // "4. bis"
      const word = insertionAt(text, behind);
      if (word !== '') {
        const dotted = text.charCodeAt(behind + word.length) === 0x2e ? 1 : 0;
        return made('dot', readings, word.toLowerCase(), text, behind + word.length + dotted, end, false);
      }
    }
    // "1.5 million" is no label; "1.强调" is one
    return made(
      'dot',
      readings,
      suffix,
      text,
      mark + 1,
      end,
      !isDigit(text.charCodeAt(mark + 1)) && isWide(text.charCodeAt(mark + 1)),
    );
  }
  if (code === 0x2d || code === 0x2013 || code === 0x2010) {
    const behind = skipBlank(text, mark + 1, end);
    const arabic = isArabicLetter(text.charCodeAt(behind));
    return arabic ? made('dash', readings, suffix, text, mark + 1, end, true) : null;
  }
  if (code === 0x29 && mark === at) return made('bracket', readings, suffix, text, mark + 1, end, false);
  // "5 Encourages": a number whose dot was forgotten, or no label at all; only the paragraphs around can tell
  if (mark > at && suffix === '' && at - start <= 2 && /\p{L}/u.test(text[mark] ?? '')) {
    return made('none', readings, suffix, text, at, end, false);
  }
  if (code === 0x3001 && mark === at) return made('ideographic-comma', readings, suffix, text, mark + 1, end, true);
  return null;
}

/** (a) · (aa) · (iv) · (一) · (أ) · (أ أ) · （a） · (1) */
function readBracketed(text: string, start: number, end: number): ReadLabel | null {
  const limit = Math.min(end, start + 10);
  let at = start + 1;
  while (at < limit && text.charCodeAt(at) !== 0x29 && text.charCodeAt(at) !== 0xff09) at++;
  if (at >= limit) return null;
  const readings =
    at === start + 2
      ? readingsOfLetter(text.charCodeAt(start + 1))
      : readingsOf(
          text
            .slice(start + 1, at)
            .trim()
            .normalize('NFC'),
        );
  return readings.length === 0 ? null : made('brackets', readings, '', text, at + 1, end, true);
}

/** ’1‘ as Arabic texts write it */
function readQuoted(text: string, start: number, end: number): ReadLabel | null {
  let at = start + 1;
  while (at < end && at - start < 4 && isAnyDigit(text.charCodeAt(at))) at++;
  const ordinal = ordinalOf(text.slice(start + 1, at), 'decimal');
  const closing = text.charCodeAt(at);
  if (ordinal === null || (closing !== 0x2018 && closing !== 0x2019 && closing !== 0x27)) return null;
  return made('quotes', readingsOfNumber(ordinal), '', text, at + 1, end, true);
}

/** a) · iv) · a. · а) with a Cyrillic letter */
function readLetter(text: string, start: number, end: number): ReadLabel | null {
  let at = start + 1;
  while (at < end && at - start < 6) {
    const code = text.charCodeAt(at);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x456))) break;
    at++;
  }
  const code = text.charCodeAt(at);
  if (at >= end || (code !== 0x29 && code !== 0x2e)) return null;
  const readings = at === start + 1 ? readingsOfLetter(text.charCodeAt(start)) : readingsOf(text.slice(start, at));
  if (readings.length === 0) return null;
  if (code === 0x29) return made('bracket', readings, '', text, at + 1, end, false);
  // "a." is a label, "viz." and "no." are not: one letter, or a Roman numeral of more
  if (at - start > 1 && !readings.some(reading => reading.style === 'roman')) return null;
  return made('dot', readings, '', text, at + 1, end, false);
}

/** I. · IV. · A. */
function readCapital(text: string, start: number, end: number): ReadLabel | null {
  let at = start + 1;
  while (at < end && at - start < 6 && text.charCodeAt(at) >= 0x41 && text.charCodeAt(at) <= 0x5a) at++;
  if (at >= end || text.charCodeAt(at) !== 0x2e) return null;
  const all = at === start + 1 ? readingsOfLetter(text.charCodeAt(start)) : readingsOf(text.slice(start, at));
  const readings = at === start + 1 ? all : all.filter(({ style }) => style === 'upper-roman');
  return readings.length === 0 ? null : made('dot', readings, '', text, at + 1, end, false);
}

/** A label needs white space behind it, or `tight` where the script writes none, and some text. */
function made(
  punctuation: LabelPunctuation,
  readings: readonly LabelReading[],
  suffix: string,
  text: string,
  end: number,
  limit: number,
  tight: boolean,
): ReadLabel | null {
  const next = skipBlank(text, end, limit);
  if (next === end && !tight && end < limit) return null;
  return { punctuation, readings, suffix, end, next };
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isArabicLetter(code: number): boolean {
  return code >= 0x620 && code <= 0x64a;
}
