import { insertionSuffixes, type LabelPunctuation, type LabelStyle, ordinalOf } from '../languages/labels';
import type { Clause } from '../languages/language';
import { isBlank, isDigit, isWide } from '../text/characters';

/** One way to read a label: (i) is a ninth letter or a first Roman numeral, and only its neighbours tell. */
export interface LabelReading {
  readonly style: LabelStyle;
  readonly ordinal: number;
}

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

const bullets = '–—•●▪◦·‣-*';
/** Cyrillic letters that look like Latin ones, which labels in Russian texts mix in. */
const lookAlikes: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', і: 'i' };
const suffixes = `${insertionSuffixes.join('|')}|Alt|ALT`;
const insertion = new RegExp(`^(?:${suffixes})\\b`);

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
  if (bullets.includes(text[start]!)) {
    const spaced = start + 1 < end && isBlank(text.charCodeAt(start + 1));
    const sure = code === 0x2013 || code === 0x2014 || code === 0x2022 || code === 0x25cf || code === 0x25aa;
    if (!spaced && !sure) return null;
    const label = made('none', [{ style: 'bullet', ordinal: 0 }], '', text, start + 1, end, true);
    return label && code === 0x2a ? { ...label, star: true } : label;
  }
  return null;
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
  const readings: LabelReading[] = [{ style: 'decimal', ordinal: Number(found[2]) }];
  const label = made('dot', readings, (found[3] ?? '').toLowerCase(), text, start + found[0].length, end, false);
  return label && { ...label, clause: found[1] === 'PP' ? 'preambular' : 'operative' };
}

/** 1. · 12． · 4 bis. · 4 - · 1- (Arabic) · 1) */
function readNumber(text: string, start: number, end: number): ReadLabel | null {
  let at = start;
  while (at < end && at - start < 4 && isAnyDigit(text.charCodeAt(at))) at++;
  const ordinal = ordinalOf(text.slice(start, at), 'decimal');
  if (ordinal === null || at - start > 3) return null;
  const readings: LabelReading[] = [{ style: 'decimal', ordinal }];
  let mark = skipBlank(text, at, end);
  let suffix = '';
  if (mark > at) {
    const word = insertion.exec(text.slice(mark, mark + 12));
    if (word) {
      suffix = word[0].toLowerCase();
      mark = skipBlank(text, mark + suffix.length, end);
      at = mark;
    }
  }
  const code = text.charCodeAt(mark);
  if ((code === 0x2e || code === 0xff0e) && mark - at <= 1) {
    const behind = skipBlank(text, mark + 1, end);
    if (suffix === '') {
      // "4. bis"
      const word = insertion.exec(text.slice(behind, behind + 12));
      if (word) {
        const dotted = text.charCodeAt(behind + word[0].length) === 0x2e ? 1 : 0;
        return made('dot', readings, word[0].toLowerCase(), text, behind + word[0].length + dotted, end, false);
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
  const readings = readingsOf(
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
  return made('quotes', [{ style: 'decimal', ordinal }], '', text, at + 1, end, true);
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
  const readings = readingsOf(text.slice(start, at));
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
  const readings = readingsOf(text.slice(start, at)).filter(({ style }) => at - start === 1 || style === 'upper-roman');
  return readings.length === 0 ? null : made('dot', readings, '', text, at + 1, end, false);
}

function readingsOf(body: string): LabelReading[] {
  const readings: LabelReading[] = [];
  const add = (written: string, style: LabelStyle) => {
    const ordinal = ordinalOf(written, style);
    if (ordinal !== null && ordinal > 0) readings.push({ style, ordinal });
  };
  const code = body.charCodeAt(0);
  if (code >= 0x430 && code <= 0x456) {
    add([...body].map(letter => lookAlikes[letter] ?? '?').join(''), 'latin');
  } else if (code >= 0x61 && code <= 0x7a) {
    if (body === 'i' || body.length > 1) {
      add(body, 'roman');
      add(body, 'latin');
    } else {
      add(body, 'latin');
      add(body, 'roman');
    }
  } else if (isAnyDigit(code)) {
    if (body.length <= 3) add(body, 'decimal');
  } else if (code >= 0x41 && code <= 0x5a) {
    if (body.startsWith('I')) add(body, 'upper-roman');
    add(body, 'upper-latin');
    if (!body.startsWith('I')) add(body, 'upper-roman');
  } else if (code >= 0x620 && code <= 0x64a) {
    add(body, 'abjad');
  } else {
    add(body, 'chinese');
  }
  return readings;
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

function isAnyDigit(code: number): boolean {
  return isDigit(code) || (code >= 0x660 && code <= 0x669) || (code >= 0xff10 && code <= 0xff19);
}

function isArabicLetter(code: number): boolean {
  return code >= 0x620 && code <= 0x64a;
}
