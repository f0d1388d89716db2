import type { LabelPunctuation } from '../../languages/labels';
import { isBlank, isLatinLetter, isLowerCase } from '../../text/characters';
import { type LabelReading, readLabel } from '../labels/label';
import type { LineLabel } from '../labels/line-label';
import { noLists, type OpenList, open } from '../labels/lists';
import { type InnerPlace, Mark } from './inner-places';

/** An item that begins within a line, and the lists that are open with it. */
export interface InnerItem {
  readonly start: number;
  readonly lists: readonly OpenList[];
}

/** "2. (a) Decides …" · "2 - (أ) يقرر …" · "2. ㈠ 决定…" : the first item, which stands right behind its paragraph's number. */
export function itemBehindNumber(text: string, number: LineLabel | null, last: number): InnerItem | null {
  if (number?.readings[0]?.style !== 'decimal' || number.punctuation === 'none' || number.textEnd !== undefined)
    return null;
  const item = firstItem(text, number.next, last, noLists);
  const behind = item && text[skipBlank(text, readLabel(text, number.next, last)!.end, last)];
  // "OP3 alt 2 - Urges calm;" has a dash, no item
  if (item?.lists[0]?.style === 'bullet') return null;
  // "1. (a) and (b) of the annex" speaks of items
  return behind && isLatinLetter(behind.charCodeAt(0)) && isLowerCase(behind) ? null : item;
}

/** 1 · ١ · OP1 · [1. */
export function mayBeginNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || code === 0x4f || code === 0x5b;
}

/** (a) · a) · i. · (أ) · ’1‘ · ㈠ · – */
export function firstItem(text: string, start: number, end: number, lists: readonly OpenList[]): InnerItem | null {
  if (start >= end) return null;
  const label = readLabel(text, start, end);
  const first = label?.readings.find(reading => isFirst(reading, label.punctuation));
  return label && first && lists.length < deepest ? { start, lists: [...lists, open(label, first)] } : null;
}

/** Items of items of items are the deepest that a line has. */
const deepest = 3;

function isFirst({ style, ordinal }: LabelReading, punctuation: LabelPunctuation): boolean {
  if (style === 'bullet') return true;
  if (ordinal !== 1 || style === 'upper-latin' || style === 'upper-roman') return false;
  // 1. and 1 - number paragraphs
  return style !== 'decimal' || (punctuation !== 'dot' && punctuation !== 'dash' && punctuation !== 'none');
}

/** The item that begins at a place: the next of a list that is open, or behind a colon the first of one below it. */
export function itemAt(
  text: string,
  { mark, start }: InnerPlace,
  end: number,
  lists: readonly OpenList[],
): InnerItem | null {
  if (mark === Mark.Colon) return firstItem(text, start, end, lists);
  if (lists.length === 0 || (mark !== Mark.Semicolon && mark !== Mark.Stop)) return null;
  return nextItem(text, start, end, lists) ?? nextItem(text, behindShortWord(text, start, end), end, lists);
}

function nextItem(text: string, start: number, end: number, lists: readonly OpenList[]): InnerItem | null {
  const label = start < end ? readLabel(text, start, end) : null;
  if (!label) return null;
  for (let level = lists.length - 1; level >= 0; level--) {
    const { style, punctuation, ordinal } = lists[level]!;
    const wanted = style === 'bullet' ? ordinal : ordinal + 1;
    const next = label.readings.find(reading => reading.style === style && reading.ordinal === wanted);
    if (next && label.punctuation === punctuation) {
      return { start, lists: [...lists.slice(0, level), open(label, next)] };
    }
  }
  return null;
}

/** "…; and (b) …" · "…; et b) …" · "…; или b) …" */
function behindShortWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 4 && /\p{L}/u.test(text[at]!)) at++;
  return at === start || !isBlank(text.charCodeAt(at)) ? end : skipBlank(text, at, end);
}

export function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
