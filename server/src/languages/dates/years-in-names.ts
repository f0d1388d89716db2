import { madeOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';

/** The disease's name has its year in some languages alone. */
const disease = /COVID|коронавирус|冠状病毒|كوفيد|كورونا/i;

/** May a year be no more than a part of a name that other languages write without it? */
export function isYearOfName(text: string, year: number): boolean {
  return year === 2019 && disease.test(text);
}

const decadeBefore = /(?:années|décennie|décadas? de|decenios? de|años|عقد)[ \u00a0]$/u;
const decadeBehind = madeOnce(() => /^(?:s(?![\p{L}])|[-\u2010\u2011]?[хые](?![\p{L}])|年代|['’]s)/u);

/** "the 1990s", "années 1990", "1990-х годов", 1990年代: other languages may say it in words, التسعينات. */
export function isDecade(text: string, { start, end }: Span): boolean {
  return (
    text[end - 1] === '0' &&
    (decadeBehind().test(text.slice(end, end + 4)) || decadeBefore.test(text.slice(Math.max(0, start - 14), start)))
  );
}
