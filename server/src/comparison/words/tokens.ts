import type { LanguageCode } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import type { Mentions } from '../../resolution/mentions';
import { isBlank, isWide } from '../../text/characters';
import { madeOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import { comparedText } from '../compared-text';
import { chineseWords } from './chinese-words';

/** A word, a mark, or what is one for a reader: a citation, a date, a number, a label. */
export interface Token {
  readonly text: string;
  /** Tokens of the same key are no change. */
  readonly key: string;
  /** What stands before it, mostly a blank. */
  readonly blank: string;
}

/** A stretch that stays whole, with the key that it has if its own text is none. */
export interface Whole extends Span {
  readonly key?: string;
}

/** The tokens of a paragraph's text from `from` on. `wholes` are in order and lie apart. */
export function tokensOf(text: string, wholes: readonly Whole[], from = 0): readonly Token[] {
  const tokens: Token[] = [];
  let behind = from;
  const add = (start: number, end: number, key?: string): void => {
    if (end <= start) return;
    const token = text.slice(start, end);
    tokens.push({ text: token, key: key ?? comparedText(token), blank: text.slice(behind, start) });
    behind = end;
  };
  const addWords = (start: number, end: number): void => {
    for (const found of text.slice(start, end).matchAll(words())) {
      const at = start + found.index;
      const run = found[0];
      if (!isWide(run.charCodeAt(0)) || run.length === 1) add(at, at + run.length);
      else {
        let place = at;
        for (const word of chineseWords(run)) {
          add(place, place + word.length);
          place += word.length;
        }
      }
    }
  };
  let at = from;
  for (const { start, end, key } of wholes) {
    if (start < at) continue;
    addWords(at, start);
    add(start, end, key);
    at = end;
  }
  addWords(at, text.length);
  return tokens;
}

const ideograph = '[\\u2e80-\\u2fff\\u3005-\\u3007\\u3040-\\u9fff\\uf900-\\ufaff]';
const letter = `(?!${ideograph})[\\p{L}\\p{M}\\p{N}]`;
/** What a token is where no citation, date or reference says more: the first that fits. */
const words = madeOnce(
  () =>
    new RegExp(
      [
        '\\((?:\\p{L}|[ivxlc]{1,5}|\\d{1,3})\\)', // (a)
        '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)', // 5 000
        '[A-Z]{1,6}(?:/[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*)+', // A/C.3/72/L.1
        '\\d+(?:[.,/]\\d+)*', // 12.5, 72/5
        `${ideograph}{1,200}`, // looking for words in them takes longer than they are
        `(?:${letter})+(?:['’\\u2010\\u2011-](?:${letter})+)*`, // women’s, self-determination
        '[^\\s\\u0085]',
      ].join('|'),
      'gu',
    ),
);

/** Citations, as "2185 (2014)", and dates, as "16 December 2020"; names of treaties and the Charter's chapters are words. */
export function citationsAndDates(text: string, { citations }: Mentions, language: LanguageCode): readonly Whole[] {
  const cited = citations.filter(({ kind, symbol }) => kind !== 'charter' && !symbol.startsWith('TREATY/'));
  return apart([...cited.map(({ start, end }) => ({ start, end })), ...datesIn(text, language)]);
}

function datesIn(text: string, language: LanguageCode): readonly Span[] {
  let expression = dates.get(language);
  if (!expression) {
    expression = new RegExp(`(?<!\\d)${languageOf(language).citations.date}`, 'gu');
    dates.set(language, expression);
  }
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  return Array.from(plain.matchAll(expression), ({ 0: date, index }) => ({ start: index, end: index + date.length }));
}

const dates = new Map<LanguageCode, RegExp>();

/** In order; of two that overlap the one that begins first. */
export function apart(spans: readonly Whole[]): readonly Whole[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Whole[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** Does a blank stand before the token, for a reader? */
export function hasBlankBefore({ blank }: Token): boolean {
  for (let at = 0; at < blank.length; at++) if (isBlank(blank.charCodeAt(at))) return true;
  return false;
}
