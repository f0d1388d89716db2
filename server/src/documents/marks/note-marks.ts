/**
 * The marks of footnotes, as files have them and as a draft has them: digits, raised in a draft, and signs, which are typed. All
 * that reads or writes them asks here for their forms.
 */
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "12" as "¹²"; signs are not raised. */
export function raised(mark: string): string {
  return mark.replace(/\d/g, digit => raisedDigits[Number(digit)]!);
}

/** "¹²" as "12" */
export function plainDigits(mark: string): string {
  return mark.replace(/[⁰¹²³⁴-⁹]/g, digit => String(raisedDigits.indexOf(digit)));
}

/** Is it, or does it hold, a raised digit? */
export function hasRaisedDigit(text: string): boolean {
  return /[⁰¹²³⁴-⁹]/.test(text);
}

/** A number that is set high is a mark that was typed by hand: raised digits stay apart from words in plain text too. */
export function raisedNumber(text: string): string {
  return /^\s*\d{1,3}\s*$/.test(text) ? raised(text) : text;
}

/** "*", "**", "***": a draft keeps them, for its other footnotes count on without them. */
export function isStars(mark: string): boolean {
  return /^\*{1,3}$/.test(mark);
}

/** "*" "†" "§§", or raised digits: what stands where a program puts no number of its own. */
export function isOwnMark(text: string): boolean {
  return /^\s*[*†‡§¹²³⁰⁴-⁹]{1,4}\s*$/.test(text);
}

/** "12" "(12)" "*" "‡‡": what is set high behind a word. */
export function isRaisedMark(text: string): boolean {
  return /^\(?(?:\d{1,3}|[*†‡§]{1,4})\)?$/.test(text);
}

/** The mark that a link to a footnote shows: "1" of "1", "[1]" or "(1)", "*", "a", "iv"; null where it is none. */
export function shownMark(text: string): string | null {
  return /^[[(]?\s?(\d{1,3}|\*{1,3}|[a-z]|[ivx]{1,6}|†|‡)\s?[\])]?\.?$/i.exec(text)?.[1] ?? null;
}

/** The marks that footnotes have in a draft: stars stay stars, all others are counted through. */
export function marksInDraft(marks: readonly string[]): readonly string[] {
  let count = 0;
  return marks.map(mark => (isStars(mark) ? mark : raised(String(++count))));
}
