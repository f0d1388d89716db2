import { isWide } from '../text/characters';
import { plainForm } from '../text/marks/plain-form';

/**
 * What reads alike: without marks of direction and soft hyphens, letters and accents as one in whatever order they are typed, every blank as one blank and
 * every hyphen as one hyphen, whether a line may break there or not.
 */
export function comparedText(text: string): string {
  const plain = plainForm(text).text.normalize().replace(blanks, ' ').replace(hyphens, '-').trim();
  return hasBlankBesideWide.test(plain) ? plain.replace(blanksBesideWide, '') : plain;
}

const blanks = /[\s\u0085]+/g;
const hyphens = /[\u2010\u2011]/g;
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60]';
/** 第 72/5 号 is 第72/5号: whether a blank stands there is a matter of type. */
const blanksBesideWide = new RegExp(`(?<=${wide}) | (?=${wide})`, 'g');
const hasBlankBesideWide = new RegExp(`${wide} | ${wide}`);

/** "¹ See A/80/2", "12. See", "* See": a footnote's mark, which its number counts. */
const noteMark = /^\s*(?:\[\^?\d{1,3}\]:?|[⁰¹²³⁴-⁹]{1,3}|\*{1,3}|\(?\d{1,3}[).]?\s|\d{1,3}\/(?!\d))\s*/;

/** How far a footnote's mark reaches into its text. */
export function noteMarkLength(text: string): number {
  return noteMark.exec(text)?.[0].length ?? 0;
}

/** Does no blank count between the two characters? */
export function joinsWithoutBlank(before: number, behind: number): boolean {
  return isWide(before) || isWide(behind);
}
