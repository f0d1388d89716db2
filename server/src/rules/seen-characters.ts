/**
 * Which characters a paragraph has, told by one look at each: most paragraphs have nothing of what a rule about characters
 * looks for, and are left at that.
 */
export enum Seen {
  DoubleBlank = 1,
  /** A blank before a mark that none stands before, or behind a bracket that opens. */
  BlankAtMark = 1 << 1,
  /** ; : ! ? » without a no-break blank before it, or « without one behind. */
  TightHighMark = 1 << 2,
  Invisible = 1 << 3,
  StraightQuote = 1 << 4,
  CurlyQuote = 1 << 5,
  /** , ; : ? */
  NarrowMark = 1 << 6,
  WideMark = 1 << 7,
  ArabicMark = 1 << 8,
  Bracket = 1 << 9,
  Percent = 1 << 10,
  Yo = 1 << 11,
  Latin = 1 << 12,
  Cyrillic = 1 << 13,
  Ideograph = 1 << 14,
  Digit = 1 << 15,
  Blank = 1 << 16,
  LatinCapital = 1 << 17,
}

/** What only pairs of characters are told by. */
const noBreak = 1 << 24;
const closing = 1 << 25;
const opening = 1 << 26;
const high = 1 << 27;
const openGuillemet = 1 << 28;

const told = (1 << 24) - 1;

const kinds = new Int32Array(0x10000);

function mark(kind: number, ...ranges: readonly string[]): void {
  for (const range of ranges)
    for (let unit = range.charCodeAt(0); unit <= range.charCodeAt(range.length - 1); unit++) kinds[unit]! |= kind;
}

mark(Seen.Blank, ' ', '\t', '\u00a0', '\u202f', '\u2000\u200a', '\u3000');
mark(noBreak, '\u00a0', '\u202f');
mark(closing, ',', '.', ';', ':', '!', '?', ')', ']', '，', '；', '：', '。', '、', '）', '》', '،', '؛', '؟', '”');
mark(opening, '(', '[', '（', '《');
mark(high, ';', ':', '!', '?', '»');
mark(openGuillemet, '«');
mark(Seen.Invisible, '\0\x08', '\v\f', '\x0e\x1f', '\x7f\x84', '\x86\x9f', '\u00ad', '\u061c');
mark(
  Seen.Invisible,
  '\u180e',
  '\u200b\u200f',
  '\u202a\u202e',
  '\u2060\u206f',
  '\ue000\uf8ff',
  '\ufeff',
  '\ufff9\uffff',
);
mark(Seen.StraightQuote, '"');
mark(Seen.CurlyQuote, '“', '”', '„');
mark(Seen.NarrowMark, ',', ';', ':', '?');
mark(Seen.WideMark, '，', '；', '：', '。', '、', '？');
mark(Seen.ArabicMark, '،', '؛', '؟');
mark(Seen.Bracket, '()', '[', ']', '«', '»', '（）', '［', '］', '《》', '〈〉', '「」');
mark(Seen.Percent, '%', '％');
mark(Seen.Yo, 'ё', 'Ё');
mark(Seen.Latin, 'AZ', 'az', 'ÀÖ', 'Øö', 'øɏ');
mark(Seen.LatinCapital, 'AZ');
mark(Seen.Cyrillic, 'Ѐӿ');
mark(Seen.Ideograph, '㐀鿿');
mark(Seen.Digit, '09');

export function charactersSeen(text: string): number {
  let seen = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const own = kinds[text.charCodeAt(at)]!;
    seen |= own;
    if (before & Seen.Blank) {
      if (own & Seen.Blank) seen |= Seen.DoubleBlank;
      if (own & closing) seen |= Seen.BlankAtMark;
    } else if (before & opening && own & Seen.Blank) seen |= Seen.BlankAtMark;
    if ((own & high && !(before & noBreak)) || (before & openGuillemet && !(own & noBreak))) seen |= Seen.TightHighMark;
    before = own;
  }
  return seen & told;
}
