import { type Automaton, automatonOf, unknown } from '../resolution/places/automaton';
import { anyUnit, type Units } from '../resolution/places/expression-tree';
import { type PackedSequences, type Sequence, unitsOfSet } from '../resolution/places/packed-sequences';
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

/** So far up stands the class of a unit that sequences are told by. There is room for 1,024; no language has a hundred. */
const toClass = 21;

const kinds = new Int32Array(0x10000).fill(Seen.Invisible, 0xe000, 0xf900);

function mark(kind: number, ...ranges: readonly string[]): void {
  for (const range of ranges)
    for (let unit = range.charCodeAt(0); unit <= range.charCodeAt(range.length - 1); unit++) kinds[unit]! |= kind;
}

mark(Seen.Blank, '\t', ' ', '\u00a0', '\u202f', '\u2000\u200a', '\u3000');
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

/** What else is known of a character. The class of its unit stands above. */
const alone = (1 << 13) - 1;

/** What is looked at where it stands; the bits are the look's own. */
enum At {
  HighMark = 1,
  Guillemet = 1 << 1,
  /** ( [ " « “ „: a word may begin behind it. */
  BeforeWord = 1 << 2,
}
const own = At.HighMark | At.Guillemet | At.BeforeWord;

const unitsOf = (...units: readonly string[]): Units =>
  units.map(unit => [unit.charCodeAt(0), unit.charCodeAt(unit.length - 1)]);
const blanks = unitsOf('\t', ' ', '\u00a0', '\u202f', '\u2000\u200a', '\u3000');

/** What is looked for in any paragraph. */
export const lookedAt: readonly Sequence[] = [
  { units: [blanks, unitsOf(...',.;:!?)]，；：。、）》،؛؟”')], bits: Seen.BlankAtMark },
  { units: [unitsOf(...'([（《'), blanks], bits: Seen.BlankAtMark },
  { units: [unitsOf(...';:!?»')], bits: At.HighMark },
  { units: [unitsOf('«')], bits: At.Guillemet },
  { units: [unitsOf(...'(["«“„')], bits: At.BeforeWord },
];

/** Looks at a text's characters, and for words: each is told by sequences that have its bit, which stand beside `lookedAt`. */
export function lookFor(looked: PackedSequences): (text: string) => number {
  const automaton = automatonOf(looked);
  const told = kinds.slice();
  // sets of all units tell none apart
  for (const units of looked.sets.map(unitsOfSet).filter(set => set !== anyUnit))
    for (const [first, last] of units)
      for (let unit = first; unit <= last; unit++) told[unit]! |= automaton.classes[unit]! << toClass;
  return text => charactersSeen(text, told, automaton);
}

function charactersSeen(text: string, told: Int32Array, automaton: Automaton): number {
  // a constant of its own: those of a bundle are looked up, at every unit
  const unitClass = toClass;
  const units = codeUnitsOf(text);
  const { length } = text;
  let seen = 0;
  let found = 0;
  let state = 0;
  let word = 0;
  let at = 0;
  for (;;) {
    const { steps } = automaton;
    let kind = 0;
    let next = 0;
    // nothing is called in here: behind a call V8 looks up anew where an array is, at every unit
    for (; at < length; at++) {
      const unit = units[at]!;
      kind = told[unit]!;
      next = steps[state + (kind >> unitClass)]!;
      if (next < 0) break;
      seen |= kind;
      state = next;
      if (unit !== 0x20) continue;
      // where the word behind would end, if it were the same
      const last = 2 * at - word;
      if (last < length && units[last] === units[at - 1]) break;
      word = at + 1;
    }
    if (at === length) break;
    if (next === unknown) next = automaton.step(state, kind >> unitClass);
    if (next < 0) {
      next = ~next;
      const here = automaton.bits[next / automaton.stride]!;
      found |= here & ~own;
      if (
        (here & At.HighMark && !isNoBreak(units[at - 1])) ||
        (here & At.Guillemet && at + 1 < length && !isNoBreak(units[at + 1]))
      )
        found |= Seen.TightHighMark;
      if (here & At.BeforeWord && word === at) word++;
    }
    seen |= kind;
    state = next;
    if (units[at] === 0x20) {
      if (mayStandTwice(units, word, at, length)) found |= Seen.WordTwice;
      word = at + 1;
    }
    at++;
  }
  return (seen & alone) | found;
}

/** Does what stands behind a blank end as the word before it does, and is that a word's end? */
function mayStandTwice(units: Uint16Array, start: number, blank: number, length: number): boolean {
  const end = 2 * blank + 1 - start;
  if (end > length || start === blank || units[end - 1] !== units[blank - 1]) return false;
  if (end < length && isLetter(units[end]!)) return false;
  if (blank - start < 3) return true;
  const [first, again] = [units[start]!, units[blank + 1]!];
  // among these a capital is its letter's
  if (first < 0x80 && again < 0x80 && ((first ^ again) & ~0x20) !== 0) return false;
  return units[end - 2] === units[blank - 2];
}

function isNoBreak(unit: number | undefined): boolean {
  return unit === 0xa0 || unit === 0x202f;
}

function isLetter(unit: number): boolean {
  return (kinds[unit]! & (Seen.Latin | Seen.Cyrillic)) !== 0 || (unit >= 0x620 && unit <= 0x64a);
}
