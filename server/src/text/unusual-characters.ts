import { longestStretch, placeInStretch, readStretch, stretchUnits } from './code-units';

/**
 * What most texts have none of: told once for a whole text (`Lines`), so that in most texts nobody looks for it line by
 * line.
 */
export interface UnusualCharacters {
  /** Quotation marks that open or close: " “ ” „ « » 「 『 《 》. */
  readonly quotations: boolean;
  /** Soft hyphens, marks of direction, characters without width. */
  readonly invisible: boolean;
  readonly superscripts: boolean;
  /** * _ \ < & : what Markdown and HTML may mean as marks. */
  readonly markdown: boolean;
  /** Two blanks in a row. */
  readonly gaps: boolean;
  /** Gaps as wide as columns have: a tab, or four blanks. */
  readonly columns: boolean;
  /** Characters that end a line beside LF: CR, VT, NEL, LS, PS. */
  readonly lineEnds: boolean;
  /** Accents that are written behind their letters. */
  readonly accents: boolean;
  /** Characters that have a plainer form: blanks, digits, slashes, apostrophes and letters of other widths and shapes. */
  readonly shapes: boolean;
  readonly ideographs: boolean;
  /** 》3 [3: a digit right behind the mark that ends a title, or opens a bracket. */
  readonly digitsBehindMarks: boolean;
}

export interface CharactersOfText {
  readonly unusual: UnusualCharacters;
  /** Where lines begin that LF alone ends; one more entry than lines, the text's end. */
  readonly lineStarts: Int32Array;
  /** Where commas, semicolons and full stops stand, in order; the last entry is the text's end. What lies behind it is room. */
  readonly clauseMarks: Int32Array;
}

enum Kind {
  /** The second of a pair that is looked for, and by one bit higher the first: two blanks, 》3, [3. */
  BlankBehind = 1,
  BlankBefore = 1 << 1,
  DigitBehind = 1 << 2,
  MarkBefore = 1 << 3,
  Tab = 1 << 4,
  Quotation = 1 << 5,
  Invisible = 1 << 6,
  Superscript = 1 << 7,
  Markdown = 1 << 8,
  LineEnd = 1 << 9,
  Accent = 1 << 10,
  Ideograph = 1 << 11,
  Shape = 1 << 12,
  /** The places of these two are told. They are the highest, so that one comparison finds them. */
  LineFeed = 1 << 14,
  ClauseMark = 1 << 15,
}

type Ranges = readonly (readonly [first: number, last: number])[];

const ranges: readonly (readonly [Kind, Ranges])[] = [
  [Kind.BlankBehind | Kind.BlankBefore, rangesOf(' ', '\u00a0')],
  [Kind.DigitBehind, rangesOf('09')],
  [Kind.MarkBefore, rangesOf('》', '[')],
  [Kind.Tab, rangesOf('\t')],
  [Kind.Quotation, rangesOf('"', '“”', '„', '«', '»', '《》', '「', '『')],
  [Kind.Invisible, rangesOf('\u00ad', '\u200b\u200f', '\u202a\u202e', '\u2060\u206f', '\ufeff')],
  [Kind.Superscript, rangesOf('¹', '²³', '⁰', '⁴⁹')],
  [Kind.Markdown, rangesOf('*', '_', '\\', '<', '&')],
  [Kind.LineEnd, rangesOf('\v', '\r', '\u0085', '\u2028\u2029')],
  [Kind.Accent, rangesOf('\u0300\u036f', '\u0653\u0655')],
  [Kind.Shape, rangesOf('`', '\u00b4', '\u02bc', '\u0640', '\u06a9', '\u06cc', '\uff08\uff09')],
  [Kind.Shape, rangesOf('\u00a0', '\u0660\u0669', '\u06f0\u06f9', '\u061c', '\u2000\u200d', '\u202f', '\u2044')],
  [Kind.Shape, rangesOf('\u205f', '\u2215', '\u3000', '\ufb00\ufb06', '\ufb50\ufdfb', '\ufe70\ufefc')],
  [Kind.Shape, rangesOf('\uff0f\uff19', '\uff21\uff3a', '\uff41\uff5a')],
  [Kind.Ideograph, rangesOf('\u4e00\u9fff')],
  [Kind.LineFeed, rangesOf('\n')],
  [Kind.ClauseMark, rangesOf(',', ';', '.', '，', '；', '。', '،', '؛')],
];

/** Each from its first unit to its last. */
function rangesOf(...written: readonly string[]): Ranges {
  return written.map(range => [range.charCodeAt(0), range.charCodeAt(range.length - 1)]);
}

/** The kinds of each unit together: one look for all of them. */
const kinds = new Uint16Array(0x10000);
for (const [kind, units] of ranges)
  for (const [first, last] of units) for (let unit = first; unit <= last; unit++) kinds[unit]! |= kind;

export function unusualCharactersIn(text: string): UnusualCharacters {
  return charactersOf(text).unusual;
}

/** One look at each character, for all that is asked of them. */
export function charactersOf(text: string): CharactersOfText {
  const seen = nothingSeen();
  let clauseMarks: Int32Array = new Int32Array((text.length >> 5) + 2);
  let marks = 0;
  let lineStarts: Int32Array = new Int32Array((text.length >> 6) + 2);
  let lines = 1;
  for (let from = 0; from < text.length; from += longestStretch) {
    const places = lookAtStretch(text, from, seen);
    // room for the text's end, too
    if (marks + places >= clauseMarks.length) clauseMarks = withRoom(clauseMarks, places);
    if (lines + places >= lineStarts.length) lineStarts = withRoom(lineStarts, places);
    for (let i = 0; i < places; i++) {
      const place = stretchPlaces[i]!;
      if (stretchUnits[place] === 0x0a) lineStarts[lines++] = from + place + 1;
      else clauseMarks[marks++] = from + place;
    }
  }
  clauseMarks[marks] = text.length;
  lineStarts[lines] = text.length;
  return { unusual: unusualAmong(text, seen), lineStarts: lineStarts.slice(0, lines + 1), clauseMarks };
}

/** What stands among the words of a line, or of some, and not of most. */
export enum Among {
  /** 》3, [3, superscripts: marks of footnotes, whatever is known of these. */
  SureMark = 1,
  Digit = 1 << 1,
  Gap = 1 << 2,
  Invisible = 1 << 3,
  Markdown = 1 << 4,
  Quotation = 1 << 5,
  Tab = 1 << 6,
  /** Of a line that has been looked at. */
  Known = 1 << 7,
}

/** What stands between two offsets of a text, all of these together; `key` is an object that this text alone has. */
export function standsAmong(key: object, text: string, from: number, to: number): number {
  const { kinds: found, pairs } = seenBetween(key, text, from, to);
  return (
    ((pairs & Kind.DigitBehind) !== 0 || (found & Kind.Superscript) !== 0 ? Among.SureMark : 0) |
    ((found & Kind.DigitBehind) !== 0 ? Among.Digit : 0) |
    ((pairs & Kind.BlankBehind) !== 0 ? Among.Gap : 0) |
    ((found & Kind.Invisible) !== 0 ? Among.Invisible : 0) |
    ((found & Kind.Markdown) !== 0 ? Among.Markdown : 0) |
    ((found & Kind.Quotation) !== 0 ? Among.Quotation : 0) |
    ((found & Kind.Tab) !== 0 ? Among.Tab : 0)
  );
}

/** May some lines have characters that have a plainer form, or that fall away in it? */
export function mayBeUnplain(text: string): boolean {
  return (seenIn(text).kinds & (Kind.Accent | Kind.Shape | Kind.Invisible)) !== 0;
}

function seenIn(text: string): Seen {
  const seen = nothingSeen();
  for (let from = 0; from < text.length; from += longestStretch) lookAtStretch(text, from, seen);
  return seen;
}

/** Of a few lines: those of a paragraph are looked at one after the other. */
function seenBetween(key: object, text: string, from: number, to: number): Seen {
  if (to - from > longestStretch / 2) return seenIn(text.slice(from, to));
  const seen = nothingSeen();
  const place = placeInStretch(key, text, from, to);
  lookAt(place, place + to - from, seen);
  return seen;
}

/** What has been seen of a text: the kinds of its characters, and those of pairs. */
interface Seen {
  kinds: number;
  pairs: number;
  /** The kinds of the last character. */
  last: number;
}

function nothingSeen(): Seen {
  return { kinds: 0, pairs: 0, last: 0 };
}

/** Where in a stretch lines and clauses end. */
const stretchPlaces = new Uint16Array(longestStretch);

/** Reads the stretch from an offset on, looks at it, and tells how many such places are in it. */
function lookAtStretch(text: string, from: number, seen: Seen): number {
  const length = Math.min(longestStretch, text.length - from);
  readStretch(text, from, length);
  return lookAt(0, length, seen);
}

const lookAt = lookerAt(kinds, stretchUnits, stretchPlaces);

/**
 * A loop of its own, with no more in it than each character needs. What a function is given here never changes, so that V8
 * compiles the arrays' places into it; those of a bundle's own it looks up at every unit.
 */
function lookerAt(
  told: Uint16Array,
  units: Uint16Array,
  places: Uint16Array,
): (from: number, to: number, seen: Seen) => number {
  return (from, to, seen) => {
    let { kinds: found, pairs, last } = seen;
    let count = 0;
    for (let at = from; at < to; at++) {
      const own = told[units[at]!]!;
      found |= own;
      pairs |= own & (last >> 1);
      last = own;
      if (own >= Kind.LineFeed) places[count++] = at;
    }
    seen.kinds = found;
    seen.pairs = pairs;
    seen.last = last;
    return count;
  };
}

/** An expression finds them sooner than a search for a string, which stops at each blank. */
const fourBlanks = / {4}/;

function unusualAmong(text: string, { kinds: found, pairs }: Seen): UnusualCharacters {
  const gaps = (pairs & Kind.BlankBehind) !== 0;
  return {
    quotations: (found & Kind.Quotation) !== 0,
    invisible: (found & Kind.Invisible) !== 0,
    superscripts: (found & Kind.Superscript) !== 0,
    markdown: (found & Kind.Markdown) !== 0,
    gaps,
    columns: (found & Kind.Tab) !== 0 || (gaps && fourBlanks.test(text)),
    lineEnds: (found & Kind.LineEnd) !== 0,
    accents: (found & Kind.Accent) !== 0,
    shapes: (found & Kind.Shape) !== 0,
    ideographs: (found & Kind.Ideograph) !== 0,
    digitsBehindMarks: (pairs & Kind.DigitBehind) !== 0,
  };
}

function withRoom(places: Int32Array, more: number): Int32Array {
  const longer = new Int32Array(places.length * 2 + more + 1);
  longer.set(places);
  return longer;
}
