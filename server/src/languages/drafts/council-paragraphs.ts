import { compileExpression } from '../../text/expression';
import { madeWhenAsked } from '../../text/made-when-asked';
import type { LanguageCode } from '../language';

/** Paragraphs that the Security Council's resolutions have, and where. */

/** "Acting under Chapter VII of the Charter of the United Nations," by its opening phrase: the last of the preamble. */
const actingOpening = madeWhenAsked<LanguageCode, RegExp>({
  en: () => /^acting\b/i,
  fr: () => compileExpression('^agissant(?!\\p{L})', 'iu'),
  es: () => compileExpression('^actuando(?!\\p{L})', 'iu'),
  ru: () => compileExpression('^действуя(?!\\p{L})', 'iu'),
  zh: () => /^(?:根据|采取行动)/,
  ar: () => /^و?إذ يتصرف(?![ء-ي])/,
});

/** Does an opening phrase say that the Council acts under a Chapter of the Charter? */
export function saysActing(opening: string, language: LanguageCode): boolean {
  // in Chinese many paragraphs begin with "under"
  return actingOpening[language].test(opening) && (language !== 'zh' || opening.includes('宪章'));
}

/** "Decides to remain actively seized of the matter", the last operative paragraph. */
const seizedOfMatter: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\bseized of\b/i,
  fr: /\bsaisi\b|[’'](?:en )?occup/i,
  es: /ocupándose|ocuparse|siguiendo|examinando/i,
  ru: /занима(?:ться|ется)|рассмотрени/i,
  zh: /处理|审议|此案/,
  ar: /قيد (?:ال)?نظر/,
};

/** No longer is a paragraph that says no more. */
const longest = 260;

const seized = Object.values(seizedOfMatter);

export function saysSeized(text: string): boolean {
  return text.length <= longest && seized.some(each => each.test(text));
}
