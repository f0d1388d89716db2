import { codeUnitsOf } from '../text/code-units';

/**
 * Which characters a paragraph has, told by one look at each: most paragraphs have nothing of what a rule about characters
 * looks for, and are left at that.
 */
export enum Seen {
  Invisible = 1,
  StraightQuote = 1 << 1,
  CurlyQuote = 1 << 2,
  /** , ; : ? */
  NarrowMark = 1 << 3,
  WideMark = 1 << 4,
  ArabicMark = 1 << 5,
  /** ( and ) */
  RoundBracket = 1 << 6,
  Yo = 1 << 7,
  Latin = 1 << 8,
  Cyrillic = 1 << 9,
  Blank = 1 << 10,
  /** A blank before a mark that none stands before, or behind a bracket that opens. */
  BlankAtMark = 1 << 11,
  /** ; : ! ? » without a no-break blank before it, or « without one behind. */
  TightHighMark = 1 << 12,
  /** 0 to 9 */
  Digit = 1 << 15,
  OtherBracket = 1 << 16,
}

/** What pairs of characters are told by: whether one may be the second of a pair, and so many bits higher, the first. */
const markBehindBlank = 1 << 11;
const blankBehindOpening = 1 << 12;
const highBehindTight = 1 << 13;
const tightBehindGuillemet = 1 << 14;
const toFirst = 16;

const alone = (markBehindBlank - 1) | Seen.Digit | Seen.OtherBracket;

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
mark(Seen.NarrowMark, ',', ';', ':', '?');
mark(Seen.WideMark, '，', '；', '：', '。', '、', '？');
mark(Seen.ArabicMark, '،', '؛', '؟');
mark(Seen.RoundBracket, '()');
mark(Seen.OtherBracket, '[', ']', '«', '»', '（）', '［', '］', '《》', '〈〉', '「」');
mark(Seen.Yo, 'ё', 'Ё');
mark(Seen.Digit, '09');
mark(Seen.Latin, 'AZ', 'az', 'ÀÖ', 'Øö', 'øɏ');
mark(Seen.Cyrillic, 'Ѐӿ');

export function charactersSeen(text: string): number {
  let seen = 0;
  let pairs = 0;
  // nothing stands before the first one, no blank either
  let before = highBehindTight << toFirst;
  const units = codeUnitsOf(text);
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const own = kinds[units[at]!]!;
    seen |= own;
    pairs |= own & (before >> toFirst);
    before = own;
  }
  seen &= alone;
  if (pairs & (markBehindBlank | blankBehindOpening)) seen |= Seen.BlankAtMark;
  if (pairs & (highBehindTight | tightBehindGuillemet)) seen |= Seen.TightHighMark;
  return seen;
}
