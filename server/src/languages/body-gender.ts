import { madeWhenAsked } from '../text/made-when-asked';
import type { LanguageCode } from './language';

/** The gender of a body's name, which verbs and participles agree with in some languages. */
export type BodyGender = 'feminine' | 'masculine';

/** Formulas of feminine bodies, in languages whose opening phrases agree with the body. */
const feminine: Readonly<Partial<Record<LanguageCode, RegExp>>> = madeWhenAsked({
  fr: () => /^(?:La |L[’'](?:Assemblée|Union|Organisation|Agence|Académie))/i,
  es: () => /^La /i,
  ru: () => /^(?:\p{L}+(?:ая|яя) |\p{L}+(?:ция|сия|лея)(?!\p{L}))/iu,
  // the body's own name ends in ة: إن لجنة وضع المرأة
  ar: () => /^(?:إ?ن )?[ء-ي]+ة(?![ء-ي])/,
});

/** Of the body that a formula names; null in languages where nothing agrees with it. */
export function bodyGender(language: LanguageCode, formula: string): BodyGender | null {
  const expression = feminine[language];
  if (!expression) return null;
  return expression.test(formula.trim()) ? 'feminine' : 'masculine';
}
