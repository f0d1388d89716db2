import { type Automaton, unknown } from '../resolution/places/automaton';
import { codeUnitsOf } from '../text/code-units';

/**
 * Which characters a paragraph has, told by one look at each: most paragraphs have nothing of what rules about characters and
 * words look for, and are left at that.
 */
export enum Seen {
  Invisible = 1,
  StraightQuote = 1 << 1,
  CurlyQuote = 1 << 2,
  /** , ; ? */
  NarrowMark = 1 << 3,
  WideMark = 1 << 4,
  ArabicMark = 1 << 5,
  /** ( and ) */
  RoundBracket = 1 << 6,
  OtherBracket = 1 << 7,
  Yo = 1 << 8,
  Latin = 1 << 9,
  Cyrillic = 1 << 10,
  Blank = 1 << 11,
  Colon = 1 << 12,
  /** A blank before a mark that none stands before, or behind a bracket that opens. */
  BlankAtMark = 1 << 13,
  /** ; : ! ? » without a no-break blank before it, or « without one behind. */
  TightHighMark = 1 << 14,
  /** A blank between two words that end alike, and may be the same. */
  WordTwice = 1 << 15,
  /** The text is not all that the source has: blanks were left out, or marks. */
  Pieces = 1 << 16,
}

/** The words that a rule looks for have a bit from this one on, a rule each; of more rules than bits, the last ones share the last. */
export const firstWordBit = 1 << 17;
export const lastWordBit = 1 << 30;

/** What pairs of characters are told by: whether one may be the second of a pair, and so many bits higher, the first. */
const markBehindBlank = 1 << 13;
const blankBehindOpening = 1 << 14;
const highBehindTight = 1 << 15;
const tightBehindGuillemet = 1 << 16;
const toFirst = 4;

const alone = markBehindBlank - 1;
/** So far up stands the class of a unit that words are told by. There is room for 2,048; no language has a hundred. */
const toClass = 21;

/** What most units are. */
const other = tightBehindGuillemet | (highBehindTight << toFirst);
const kinds = new Int32Array(0x10000).fill(other).fill(other | Seen.Invisible, 0xe000, 0xf900);

function mark(kind: number, ...ranges: readonly string[]): void {
  for (const range of ranges)
    for (let unit = range.charCodeAt(0); unit <= range.charCodeAt(range.length - 1); unit++) kinds[unit]! |= kind;
}

const blanks = [' ', '\t', '\u00a0', '\u202f', '\u2000\u200a', '\u3000'];
for (const noBreak of ['\u00a0', '\u202f']) kinds[noBreak.charCodeAt(0)] = 0;
mark(Seen.Blank | blankBehindOpening | (markBehindBlank << toFirst), ...blanks);
mark(
  markBehindBlank,
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '，',
  '；',
  '：',
  '。',
  '、',
  '）',
  '》',
  '،',
  '؛',
  '؟',
  '”',
);
mark(blankBehindOpening << toFirst, '(', '[', '（', '《');
mark(highBehindTight, ';', ':', '!', '?', '»');
mark(tightBehindGuillemet << toFirst, '«');
mark(Seen.Invisible, '\0\x08', '\v\f', '\x0e\x1f', '\x7f\x84', '\x86\x9f', '\u00ad', '\u061c');
mark(Seen.Invisible, '\u180e', '\u200b\u200f', '\u202a\u202e', '\u2060\u206f', '\ufeff', '\ufff9\uffff');
mark(Seen.StraightQuote, '"');
mark(Seen.CurlyQuote, '“', '”', '„');
mark(Seen.NarrowMark, ',', ';', '?');
mark(Seen.Colon, ':');
mark(Seen.WideMark, '，', '；', '：', '。', '、', '？');
mark(Seen.ArabicMark, '،', '؛', '؟');
mark(Seen.RoundBracket, '()');
mark(Seen.OtherBracket, '[', ']', '«', '»', '（）', '［', '］', '《》', '〈〉', '「」');
mark(Seen.Yo, 'ё', 'Ё');
mark(Seen.Latin, 'AZ', 'az', 'ÀÖ', 'Øö', 'øɏ');
mark(Seen.Cyrillic, 'Ѐӿ');

/** Looks at a text's characters, and for words: `words` has the bit of each for the sequences that tell it. */
export function lookFor(words: Automaton): (text: string) => number {
  const told = kinds.map((kind, unit) => kind | (words.classes[unit]! << toClass));
  return text => charactersSeen(text, told, words);
}

function charactersSeen(text: string, told: Int32Array, words: Automaton): number {
  // constants of their own: those of a bundle are looked up, each at every unit
  const [firstOfPair, unitClass, opens] = [toFirst, toClass, maybeOpening];
  let seen = 0;
  let pairs = 0;
  let found = 0;
  // nothing stands before the first one, no blank either
  let before = highBehindTight << toFirst;
  const units = codeUnitsOf(text);
  const { length } = text;
  let { steps } = words;
  let state = 0;
  let word = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    const own = told[unit]!;
    seen |= own;
    pairs |= own & (before >> firstOfPair);
    before = own;
    if (unit === 0x20) {
      // where the word behind would end, if it were the same
      const last = 2 * at - word;
      const endsAlike = last < length && units[last] === units[at - 1];
      if ((endsAlike || (told[units[word]!]! & opens) !== 0) && mayStandTwice(units, word, at, length))
        found |= Seen.WordTwice;
      word = at + 1;
    }
    let next = steps[state + (own >>> unitClass)]!;
    if (next < 0) {
      if (next === unknown) {
        next = words.step(state, own >>> unitClass);
        ({ steps } = words);
      }
      if (next < 0) {
        next = ~next;
        found |= words.bits[next / words.stride]!;
      }
    }
    state = next;
  }
  if (pairs & (markBehindBlank | blankBehindOpening)) found |= Seen.BlankAtMark;
  if (pairs & (highBehindTight | tightBehindGuillemet)) found |= Seen.TightHighMark;
  return (seen & alone) | found;
}

const maybeOpening = Seen.RoundBracket | Seen.OtherBracket | Seen.StraightQuote | Seen.CurlyQuote;

/** Does what stands behind a blank end as the word before it does, and is that a word's end? Brackets before that may belong to it. */
function mayStandTwice(units: Uint16Array, word: number, blank: number, length: number): boolean {
  let start = word;
  while (isOpening(units[start]!)) start++;
  const end = 2 * blank + 1 - start;
  if (end > length || start === blank || units[end - 1] !== units[blank - 1]) return false;
  if (end < length && isLetter(units[end]!)) return false;
  if (blank - start < 3) return true;
  const [first, again] = [units[start]!, units[blank + 1]!];
  // among these a capital is its letter's
  if (first < 0x80 && again < 0x80 && ((first ^ again) & ~0x20) !== 0) return false;
  return units[end - 2] === units[blank - 2];
}

/** ( [ " « “ „ */
function isOpening(unit: number): boolean {
  return unit === 0x28 || unit === 0x5b || unit === 0x22 || unit === 0xab || unit === 0x201c || unit === 0x201e;
}

function isLetter(unit: number): boolean {
  return (kinds[unit]! & (Seen.Latin | Seen.Cyrillic)) !== 0 || (unit >= 0x620 && unit <= 0x64a);
}
