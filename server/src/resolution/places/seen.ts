/**
 * What a paragraph has, told by the one look that finds where its mentions may begin: most paragraphs have nothing of what
 * rules look for, and are left at that. A bit says that something may be there; where it is missing, it surely is not.
 */
export enum Seen {
  Invisible = 1,
  StraightQuote = 1 << 1,
  CurlyQuote = 1 << 2,
  /** , ; ? */
  NarrowMark = 1 << 3,
  WideMark = 1 << 4,
  ArabicMark = 1 << 5,
  OtherBracket = 1 << 7,
  Yo = 1 << 8,
  Latin = 1 << 9,
  Cyrillic = 1 << 10,
  Blank = 1 << 11,
  Colon = 1 << 12,
  /** ( and ) that do not stand in pairs one behind the other, each within `longestInBrackets`. */
  UnevenBrackets = 1 << 13,
  /** A blank between two words that end alike, and may be the same. */
  WordTwice = 1 << 14,
  /** The text is not all that the source has: blanks were left out, or marks. */
  Pieces = 1 << 15,
  /** A blank before a mark that none stands before, or behind a bracket that opens. */
  BlankAtMark = 1 << 17,
  /** Two capitals side by side. */
  Capitals = 1 << 18,
  // words, which `wordsLookedFor` names: their first letters were seen
  CharactersTwice = 1 << 19,
  NounBeforeLetters = 1 << 20,
  Range = 1 << 21,
  DayBeforeMonth = 1 << 22,
  Weekday = 1 << 23,
  OwnName = 1 << 24,
  Percentage = 1 << 25,
  Spelling = 1 << 26,
  BodyName = 1 << 27,
  StateName = 1 << 28,
  /** In French, ; : ! ? » without a no-break blank before it, or « without one behind. */
  TightHighMark = 1 << 29,
}

/** UTF-16 code units from a round bracket to its other half: "(par. 3 g)" is short, "(2017), … as in paragraph 3 g)" is long. */
export const longestInBrackets = 60;

/** Those that a single character tells. */
export const ofCharacters = (Seen.Colon << 1) - 1;
/** Those that sequences of characters tell. */
export const ofSequences = (Seen.TightHighMark << 1) - Seen.BlankAtMark;
