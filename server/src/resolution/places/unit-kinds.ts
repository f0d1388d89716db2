import { unplainUnits } from '../../text/marks/plain-form';
import { Seen } from './seen';

/** What mentions ask for; the bits are beside those of `Seen` that a character tells. */
export enum Kind {
  /** Not written in its plain form (`text/marks/plain-form.ts`). */
  Unplain = 1 << 16,
  Quotation = 1 << 17,
}

/** Of each code unit the bits of `Seen` and `Kind` that it tells by itself. */
export const kinds = new Int32Array(0x10000).fill(Seen.Invisible, 0xe000, 0xf900);

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
mark(Seen.OtherBracket, '[', ']', '«', '»', '（）', '［', '］', '《》', '〈〉', '「」');
mark(Seen.Yo, 'ё', 'Ё');
mark(Seen.Latin, 'AZ', 'az', 'ÀÖ', 'Øö', 'øɏ');
mark(Seen.Cyrillic, 'Ѐӿ');
mark(Kind.Unplain, ...unplainUnits.map(units => String.fromCharCode(...units)));
mark(Kind.Quotation, ...'«»“”„"');

export function isLetter(unit: number): boolean {
  return (kinds[unit]! & (Seen.Latin | Seen.Cyrillic)) !== 0 || (unit >= 0x620 && unit <= 0x64a);
}
